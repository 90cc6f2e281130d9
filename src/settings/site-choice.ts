import type { Settings, SiteChoice } from './settings.ts';
import { matchesPattern } from './site-pattern.ts';

type WhereSettings = Pick<Settings, 'where' | 'onlySites' | 'exceptSites' | 'sites'>;

/** The site an address belongs to: its host without `www.`; null for addresses that are no web page. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.hostname.replace(/^www\./, '');
}

/** What holds for an address: the reader's choice for its site, else what the rules for all sites say. */
export function choiceFor(address: string, settings: WhereSettings): SiteChoice {
  const site = siteOf(address);
  if (site === null) return 'off';
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  return own ?? ruleFor(address, settings);
}

/** What the rules for all sites say of an address. */
function ruleFor(
  address: string,
  { where, onlySites, exceptSites }: Omit<WhereSettings, 'sites'>,
): 'on' | 'off' {
  const isAnyOf = (patterns: readonly string[]) =>
    patterns.some((pattern) => matchesPattern(pattern, address));
  switch (where) {
    case 'articles':
      return 'on';
    case 'only':
      return isAnyOf(onlySites) ? 'on' : 'off';
    case 'except':
      return isAnyOf(exceptSites) ? 'off' : 'on';
  }
}
