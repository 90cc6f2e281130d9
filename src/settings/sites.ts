import type { SiteChoice } from './settings.ts';
import { readSettings, updateSetting } from './store.ts';

/** Remembers the reader's choice for a site, as far as the rules do not say the same. Others stay as they are. */
export async function chooseForSite(site: string, choice: SiteChoice): Promise<void> {
  const { values } = await readSettings();
  const isRule = values.where === 'articles' && choice === 'on';
  await updateSetting('sites', (sites) => {
    const others = Object.entries(sites).filter(([name]) => name !== site);
    return Object.fromEntries(isRule ? others : [...others, [site, choice]]);
  });
}
