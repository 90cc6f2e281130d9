import { browser } from '../platform/browser.ts';
import type { Settings, SiteChoice } from './settings.ts';
import { choiceFor } from './site-choice.ts';
import { isStored, SETTINGS_VERSION } from './stored-form.ts';

/** The settings that a choice depends on, with the key under which version 1 kept the sites. */
const LOCAL = ['sites', 'sitesOff', 'onlySites', 'exceptSites'];
const SYNC = ['where'];
/** More entries than readers have; from some number on the settings cut what is stored. */
const FEW = 500;

/**
 * What holds for an address by the settings as they lie in storage, for the script that is on every page
 * and has no room for their definitions. It is what `readSettings` and `choiceFor` come to, or null: where a
 * policy, an earlier or later version or something broken has a say, only they can tell.
 */
export async function storedChoice(address: string): Promise<SiteChoice | null> {
  const { storage } = browser;
  const [local, sync, managed] = await Promise.all([
    storage.local.get(LOCAL),
    storage.sync.get(SYNC),
    // Firefox rejects where there is no policy.
    storage.managed.get([...LOCAL, ...SYNC]).catch(() => ({})),
  ]);
  if (Object.values(managed).some((value) => value != null) || local['sitesOff'] != null)
    return null;
  const where = writtenIn(sync['where'], 'articles');
  const sites = writtenIn(local['sites'], {});
  const onlySites = writtenIn(local['onlySites'], []);
  const exceptSites = writtenIn(local['exceptSites'], []);
  if (!isWhere(where) || !isSites(sites) || !isList(onlySites) || !isList(exceptSites)) return null;
  return choiceFor(address, { where, sites, onlySites, exceptSites });
}

/** Undefined for what this version has not written. */
function writtenIn(stored: unknown, fallback: unknown): unknown {
  if (stored == null) return fallback;
  return isStored(stored) && stored.version === SETTINGS_VERSION ? stored.value : undefined;
}

function isWhere(value: unknown): value is Settings['where'] {
  return value === 'articles' || value === 'only' || value === 'except';
}

function isSites(value: unknown): value is Settings['sites'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const choices: readonly unknown[] = Object.values(value);
  return choices.length <= FEW && choices.every(isChoice);
}

function isChoice(value: unknown): value is SiteChoice {
  return value === 'on' || value === 'off' || value === 'click';
}

function isList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length <= FEW && value.every((each) => typeof each === 'string')
  );
}
