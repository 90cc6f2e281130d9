import type { Browser } from 'webextension-polyfill';

const world = globalThis as unknown as { readonly browser: Browser; readonly chrome: Browser };

/**
 * Stands in for the polyfill in the script that is on every page (docs/adr/0002): since the third version
 * of the manifest all that is called there gives promises by itself. Told by the build, not by a look: in
 * a page's window an element with the id `browser` passes for one.
 */
export default import.meta.env.FIREFOX ? world.browser : world.chrome;
