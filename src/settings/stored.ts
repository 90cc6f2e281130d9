import { definitionOf, type SettingName } from './settings.ts';
import { isStored, SETTINGS_VERSION, type Stored } from './stored-form.ts';

/**
 * Why a stored value is not used: it is none that the setting can have, or it comes from a later
 * version of Fact Hints and means something else there. It is left where it is.
 */
export type Fault = 'broken' | 'later-version';

/** A stored value that can be used, or why not. */
export type Opened =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Fault };

/** The form in which a value is stored. */
export function toStored(value: unknown): Stored {
  return { version: SETTINGS_VERSION, value };
}

/** The value in what is stored, brought up to this version and checked. */
export function openStored(name: SettingName, stored: unknown): Opened {
  const { version, value } = isStored(stored) ? stored : { version: 1, value: stored };
  return openValue(name, value, version);
}

/** The same for a value of a known version. */
export function openValue(name: SettingName, value: unknown, version: number): Opened {
  const { shape, migrate } = definitionOf(name);
  let current = value;
  for (let to = version + 1; to <= SETTINGS_VERSION; to += 1) {
    current = migrate?.[to]?.(current) ?? current;
  }
  const checked = shape().check(current);
  if (checked !== null) return { ok: true, value: checked };
  return { ok: false, fault: version > SETTINGS_VERSION ? 'later-version' : 'broken' };
}
