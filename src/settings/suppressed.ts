import { updateSetting } from './store.ts';
import { type Suppression, withoutSuppression, withSuppression } from './suppression.ts';

/** Stops marking a name, on one site or on all, and keeps all other entries as they are. */
export function suppress(entry: Suppression): Promise<void> {
  return updateSetting('suppressed', (list) => withSuppression(list, entry));
}

/** Takes one entry back. */
export function unsuppress(entry: Suppression): Promise<void> {
  return updateSetting('suppressed', (list) => withoutSuppression(list, entry));
}
