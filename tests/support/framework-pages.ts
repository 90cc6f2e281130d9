import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { ARTICLES } from './article-fixtures.ts';

export const FRAMEWORKS = ['react', 'vue', 'svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** A page of a framework: rendered on the server, to be hydrated when `window.hydrate()` is called. */
export interface FrameworkPage {
  readonly html: string;
  readonly script: string;
}

const root = join(import.meta.dirname, '..');

/** Compiles components as the framework's own plugin does, with its warnings for development. */
function svelteFiles(generate: 'server' | 'client'): Plugin {
  return {
    name: 'svelte-files',
    async transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      // Of no type here, so that whoever has not installed it can still check the types of the rest.
      const name = 'svelte/compiler';
      const { compile } = await import(/* @vite-ignore */ name);
      return compile(code, { generate, dev: generate === 'client', filename: id }).js;
    },
  };
}

/** Builds a page of a framework in its development version, which tells of every fault of hydration. */
export async function buildFrameworkPage(framework: Framework): Promise<FrameworkPage> {
  const source = join(root, 'fixtures', 'frameworks', framework);
  const outDir = join(root, '..', '.artifacts', 'frameworks', framework);
  const shared = {
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    root: source,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  } as const;
  await build({
    ...shared,
    plugins: [svelteFiles('server')],
    ssr: { noExternal: true },
    build: {
      ssr: join(source, 'server.js'),
      outDir: join(outDir, 'server'),
      rollupOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  const client = await build({
    ...shared,
    plugins: [svelteFiles('client')],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(source, 'client.js'), formats: ['iife'], name: 'page' },
    },
  });
  const [bundle] = Array.isArray(client) ? client : [client];
  const script = bundle && 'output' in bundle ? bundle.output[0].code : '';
  const { render } = (await import(pathToFileURL(join(outDir, 'server', 'server.mjs')).href)) as {
    readonly render: (articles: readonly unknown[]) => Promise<string>;
  };
  const articles = frameworkArticles();
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head>
<body><div id="app">${await render(articles)}</div>
<script>window.articles = ${JSON.stringify(articles).replaceAll('<', '\\u003c')};</script>
<script src="/${framework}.js"></script></body></html>`;
  return { html, script };
}

/** The texts of two labelled articles. */
export function frameworkArticles(): readonly { title: string; blocks: readonly string[] }[] {
  return ['en-nato-confirms-deployment', 'en-casualty-estimate'].map((slug) => {
    const found = ARTICLES.find((article) => article.slug === slug);
    const [title = '', ...blocks] = found?.expected.blocks ?? [];
    return { title, blocks };
  });
}
