import { updateSetting } from './store.ts';
import type { Suppression } from './suppression.ts';

/** A page can be told very often that it is wrong; the oldest complaints go first. */
const MOST = 1_000;

/** Stops marking a name, on one site or on all, and keeps all other entries as they are. */
export function suppress(entry: Suppression): Promise<void> {
  return updateSetting('suppressed', (list) =>
    [...list.filter((each) => !isSame(each, entry)), entry].slice(-MOST),
  );
}

/** Takes one entry back. */
export function unsuppress(entry: Suppression): Promise<void> {
  return updateSetting('suppressed', (list) => list.filter((each) => !isSame(each, entry)));
}

function isSame(a: Suppression, b: Suppression): boolean {
  return a.topic === b.topic && a.alias === b.alias && a.site === b.site;
}
