import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { figureRecordModule } from './src/cli/figure-record-module.ts';
import { lexiconModule } from './src/cli/lexicon-module.ts';
import { refuseBrokenPacks } from './src/cli/pack-check.ts';
import { packRecords } from './src/cli/pack-records.ts';
import { RECORDS_FILE } from './src/packs/pack.ts';
import { STYLE_ORIGIN } from './src/platform/style-origin.ts';
import { policySchema } from './src/settings/policy-schema.ts';

const PACKS = join(import.meta.dirname, 'assets', 'packs');
const POLICY_SCHEMA = 'policy-schema.json';

/** What a page is read with comes to every page, the polyfill does not (docs/adr/0002). */
const ownBrowserOnPages: Plugin = {
  name: 'own-browser-on-pages',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'webextension-polyfill'
      ? join(import.meta.dirname, 'src/platform/page-browser.ts')
      : null,
};

/**
 * As a module it is taken as it is: made one by the bundler it would be asked for each interface of the browser at
 * every start, and the browser makes each when it is first asked for.
 */
const polyfillAsModule: Plugin = {
  name: 'polyfill-as-module',
  transform: {
    filter: { id: /browser-polyfill\.js$/ },
    handler: (code) => {
      const body = code.slice(code.indexOf('function (module) {'), code.lastIndexOf('}') + 1);
      return `const polyfill = { exports: {} };\n(${body})(polyfill);\nexport default polyfill.exports;`;
    },
  },
};

/** With one character beyond Latin-1 every character of a script takes two bytes, and its start longer. */
const inAscii: Plugin = {
  name: 'in-ascii',
  outputOptions: (options) => ({ ...options, charset: 'ascii' }),
};

/**
 * Without the one line of Preact that makes markup from text. Nothing here uses it, and so it is plain to whoever
 * reads the built files, such as the reviewers of a store, that nothing can.
 */
const noMarkupFromText: Plugin = {
  name: 'no-markup-from-text',
  transform: {
    filter: { id: /preact\.mjs$/ },
    handler: (code) => {
      const without = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, '0');
      if (without === code) throw new Error('preact makes markup from text in another way');
      return without;
    },
  },
};

/** As a module it needs no stand-in for `require`, which every page would set up. */
const readabilityAsModule: Plugin = {
  name: 'readability-as-module',
  transform: {
    filter: { id: /Readability-readerable\.js$/ },
    handler: (code) =>
      code.replace(
        /if \(typeof module === "object"\)[\s\S]*$/,
        'export default isProbablyReaderable;',
      ),
  },
};

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({
    // What stands in for it in older browsers brings a `fetch` into each of our pages.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      lexiconModule(PACKS),
      figureRecordModule(PACKS),
      polyfillAsModule,
      inAscii,
      noMarkupFromText,
    ],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(
          import.meta.dirname,
          'src/platform/content-script-context.ts',
        ),
      },
    },
  }),
  hooks: {
    'build:before': () => refuseBrokenPacks(PACKS),
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'firefox') return;
      // As the background inserts it: see STYLE_ORIGIN.
      for (const script of manifest.content_scripts ?? []) {
        Object.assign(script, { css_origin: STYLE_ORIGIN.toLowerCase() });
      }
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      // Whoever passes on what is bundled has to pass on its licence.
      config.build = { ...config.build, license: { fileName: `licenses/${entrypoint?.name}.md` } };
      if (entrypoint?.name === 'page' || entrypoint?.name === 'article') {
        config.plugins?.push(ownBrowserOnPages, readabilityAsModule);
      }
    },
    'build:publicAssets': async (_, files) => {
      files.push(
        {
          relativeDest: 'licenses/fact-hints.txt',
          absoluteSrc: join(import.meta.dirname, 'LICENSE'),
        },
        { relativeDest: 'licenses/packs.txt', absoluteSrc: join(PACKS, 'LICENSE') },
      );
      files.push({
        relativeDest: RECORDS_FILE,
        contents: JSON.stringify(await packRecords(PACKS)),
      });
      // From the settings themselves, so that a policy can set each of them and nothing else.
      files.push({
        relativeDest: POLICY_SCHEMA,
        contents: `${JSON.stringify(policySchema(), null, 2)}\n`,
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `activeTab`: the address of the page on which the reader opens the popup, to name its site.
    // `scripting`: to send an article what it takes to read it, which other pages are spared.
    permissions: ['storage', 'activeTab', 'scripting'],
    // Those of the content script, so nothing more is asked of the reader.
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Fact Hints' },
    // The names are those of `COMMANDS`. Punctuation, because letters with Alt belong to menus and to
    // the access keys of pages; on a Mac Alt types characters.
    commands: {
      'next-hint': {
        suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Shift+Period' },
        description: '__MSG_commandNextHint__',
      },
      'previous-hint': {
        suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Shift+Comma' },
        description: '__MSG_commandPreviousHint__',
      },
      'open-hint': {
        suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Space' },
        description: '__MSG_commandOpenHint__',
      },
      // Rare, and a reader would miss hints that a stray key has switched off: no key unless chosen.
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser !== 'firefox' && {
      // The first with `Uint8Array.fromBase64`, by which the bundled lexicon is read.
      minimum_chrome_version: '140',
      // Firefox takes a policy without a schema.
      storage: { managed_schema: POLICY_SCHEMA },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'fact-hints@fact-hints.org',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
