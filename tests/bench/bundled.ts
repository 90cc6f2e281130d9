import { join } from 'node:path';
import { build } from 'vite';

/**
 * Our ways in the form in which they are shipped: one minified function, as the background's script is. As
 * modules of their own they take a fifth longer, since the engine looks up at each use what a module imports.
 */
export async function bundleOurs(): Promise<typeof import('./ours.ts')> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: join(import.meta.dirname, 'ours.ts'), formats: ['iife'], name: 'ours' },
      write: false,
      minify: true,
      target: 'esnext',
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  if (bundle === undefined) throw new Error('there is no bundle');
  const module = `${bundle.output[0].code}\nexport default ours;`;
  const { default: ours } = await import(
    `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`
  );
  return ours;
}

/** What `bundleOurs` gives. */
export type Ours = Awaited<ReturnType<typeof bundleOurs>>;
