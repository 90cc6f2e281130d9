import { defineSetting, toStrings } from './setting.ts';

/** Sites the reader switched off. Kept on this device: it is a list of what somebody reads. */
export const sitesOff = defineSetting<readonly string[]>({
  key: 'local:sitesOff',
  fallback: [],
  check: toStrings,
});

/** The site an address belongs to: its host without `www.`; null for addresses that are no web page. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.hostname.replace(/^www\./, '');
}

/** Switches a site on or off and keeps all others as they are. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const others = (await sitesOff.read()).filter((entry) => entry !== site);
  await sitesOff.write(on ? others : [...others, site]);
}
