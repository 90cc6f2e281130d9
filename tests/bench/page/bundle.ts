import { join } from 'node:path';
import { build } from 'vite';

/** The page's part of the benchmark as one classic script. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'in-page.ts'),
        formats: ['iife'],
        name: 'factHintsBenchScript',
      },
    },
  });
  const [output] = [built].flat();
  const chunk =
    output !== undefined && 'output' in output
      ? output.output.find((each) => each.type === 'chunk')
      : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page script of the benchmark was not built');
  return chunk.code;
}
