import { browser } from './browser.ts';

/** Version of the extension, as its manifest has it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Name and version of the browser, and the system it runs on. */
export async function aboutBrowser(): Promise<{
  readonly browser: string;
  readonly system: string;
}> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  return { browser: await browserName(), system: `${os} ${arch}` };
}

/** Whether the extension may run on all sites; Chromium lets readers withdraw that. */
export function worksOnAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

interface Brands {
  readonly brands?: readonly { readonly brand: string; readonly version: string }[];
}

/** Firefox tells its name itself; Chromium has a list of brands with one made up against assumptions. */
async function browserName(): Promise<string> {
  if (typeof browser.runtime.getBrowserInfo === 'function') {
    const { name, version } = await browser.runtime.getBrowserInfo();
    return `${name} ${version}`;
  }
  const { brands = [] } = (navigator as { userAgentData?: Brands }).userAgentData ?? {};
  const real = brands.filter(({ brand }) => !/not.?a.?brand/i.test(brand));
  return real.map(({ brand, version }) => `${brand} ${version}`).join(', ') || 'unknown';
}
