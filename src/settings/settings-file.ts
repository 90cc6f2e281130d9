import { DEFAULT_SETTINGS, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';
import { openValue } from './stored.ts';
import { SETTINGS_VERSION } from './stored-form.ts';

/** The mark by which a file of ours is known. */
const FORMAT = 'fact-hints-settings';

/** Bytes. Twice what all settings at their limits take; what is larger is something else. */
export const MAX_SETTINGS_FILE = 4_000_000;

/** Why a file cannot be read as settings. */
export type FileFault = 'too-large' | 'not-json' | 'not-settings' | 'later-version';

export type SettingsFile =
  | {
      readonly ok: true;
      /** What the file sets, brought up to this version and checked. */
      readonly values: Partial<Settings>;
      /** Names of entries that are no setting, or no value that the setting can have. */
      readonly unusable: readonly string[];
    }
  | { readonly ok: false; readonly fault: FileFault };

/** All settings as a file. `day`: `YYYY-MM-DD`. */
export function toSettingsFile(settings: Settings, day: string): string {
  const file = { format: FORMAT, version: SETTINGS_VERSION, exported: day, settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file that a reader chose. Anything may be in it; nothing is stored by this. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > MAX_SETTINGS_FILE) return { ok: false, fault: 'too-large' };
  const file = parse(text);
  if (file === undefined) return { ok: false, fault: 'not-json' };
  if (!isRecord(file) || file['format'] !== FORMAT || !isRecord(file['settings'])) {
    return { ok: false, fault: 'not-settings' };
  }
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, fault: 'not-settings' };
  }
  if (version > SETTINGS_VERSION) return { ok: false, fault: 'later-version' };
  const values: Partial<Record<SettingName, unknown>> = {};
  const unusable: string[] = [];
  for (const [key, value] of Object.entries(file['settings'])) {
    const name = SETTING_NAMES.find((each) => each === key);
    const opened = name === undefined ? null : openValue(name, value, version);
    if (name === undefined || opened === null || !opened.ok) unusable.push(key);
    else values[name] = opened.value;
  }
  return { ok: true, values: values as Partial<Settings>, unusable };
}

/** The settings that would be other than they are. */
export function differences(now: Settings, then: Partial<Settings>): readonly SettingName[] {
  return SETTING_NAMES.filter(
    (name) => name in then && JSON.stringify(now[name]) !== JSON.stringify(then[name]),
  );
}

/** The settings that are other than what they are until set. */
export function changedSettings(now: Settings): readonly SettingName[] {
  return differences(now, DEFAULT_SETTINGS);
}

function parse(text: string): unknown {
  try {
    // A byte order mark, which editors on Windows write, is no JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
