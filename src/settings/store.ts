import { browser } from '../platform/browser.ts';
import {
  DEFAULT_SETTINGS,
  definitionOf,
  SETTING_NAMES,
  type SettingName,
  type Settings,
} from './settings.ts';
import { SettingsError, toSettingsError } from './settings-error.ts';
import { type Fault, openStored, openValue, toStored } from './stored.ts';
import { SETTINGS_VERSION } from './stored-form.ts';
import { watchStorage } from './watch-storage.ts';

/** All settings as they hold at one moment. */
export interface SettingsState {
  readonly values: Settings;
  /** Set by whoever manages this browser; the reader cannot change them. */
  readonly locked: readonly SettingName[];
  /** Values that are not used, because they are broken or of a later version; the default holds instead. */
  readonly problems: readonly {
    readonly setting: SettingName;
    readonly fault: Fault;
    /** Found in the policy, not in what the reader stored. */
    readonly managed: boolean;
  }[];
}

type Area = 'local' | 'sync';
type Raw = Readonly<Record<string, unknown>>;

const AREAS: readonly Area[] = ['local', 'sync'];

/** Reads all settings. A value that is broken falls back alone; what is stored is not changed. */
export async function readSettings(): Promise<SettingsState> {
  const [local, sync, managed] = await Promise.all([readArea('local'), readArea('sync'), policy()]);
  const stored = { local, sync };
  const locked: SettingName[] = [];
  const problems: SettingsState['problems'][number][] = [];
  const currentOf = (name: SettingName): unknown => {
    if (name in managed) {
      const opened = openValue(name, managed[name], SETTINGS_VERSION);
      if (opened.ok) {
        locked.push(name);
        return opened.value;
      }
      problems.push({ setting: name, fault: opened.fault, managed: true });
    }
    const { area } = definitionOf(name);
    const key = keysOf(name).find((each) => each in stored[area]);
    if (key === undefined) return DEFAULT_SETTINGS[name];
    const opened = openStored(name, stored[area][key]);
    if (opened.ok) return opened.value;
    problems.push({ setting: name, fault: opened.fault, managed: false });
    return DEFAULT_SETTINGS[name];
  };
  const values = Object.fromEntries(SETTING_NAMES.map((name) => [name, currentOf(name)]));
  return { values: values as unknown as Settings, locked, problems };
}

/**
 * Calls back with all settings after every change, from whichever page or policy it came, until the
 * signal aborts. `failed` hears when they could not be read.
 */
export function watchSettings(
  changed: (state: SettingsState) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const known = new Set(SETTING_NAMES.flatMap(keysOf));
  let reading = 0;
  watchStorage((changes) => {
    if (!Object.keys(changes).some((key) => known.has(key))) return;
    reading += 1;
    const own = reading;
    readSettings().then((state) => {
      // A later change is being read already.
      if (own === reading && !signal.aborted) changed(state);
    }, failed);
  }, signal);
}

/**
 * Changes one setting from the value it has now, one change after the other in all of our pages.
 * Throws a SettingsError, and leaves everything as it was, when the setting is locked or the browser
 * does not store it.
 */
export function updateSetting<Name extends SettingName>(
  name: Name,
  change: (value: Settings[Name]) => Settings[Name],
): Promise<void> {
  return oneAtATime(async () => {
    const { values, locked } = await readSettings();
    if (locked.includes(name)) throw new SettingsError('locked');
    await write({ [name]: change(values[name]) });
  });
}

/** Sets several settings at once, all of them or none; locked ones are left out. Throws like `updateSetting`. */
export function setSettings(values: Partial<Settings>): Promise<void> {
  return oneAtATime(async () => {
    const { locked } = await readSettings();
    const free = Object.entries(values).filter(([name]) => !locked.includes(name as SettingName));
    await write(Object.fromEntries(free));
  });
}

/** Takes back everything the reader set, or these settings alone. Throws a SettingsError when the browser refuses. */
export function resetSettings(names: readonly SettingName[] = SETTING_NAMES): Promise<void> {
  return oneAtATime(async () => {
    for (const area of AREAS) {
      const keys = names.filter((name) => definitionOf(name).area === area).flatMap(keysOf);
      await browser.storage[area].remove(keys).catch((error: unknown) => {
        throw toSettingsError(error);
      });
    }
  });
}

/** Writes area by area and puts back what was there before when one of them refuses. */
async function write(values: Partial<Settings>): Promise<void> {
  const names = Object.keys(values) as SettingName[];
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const area of AREAS) {
      const own = names.filter((name) => definitionOf(name).area === area);
      if (own.length === 0) continue;
      const earlier = own.flatMap((name) => definitionOf(name).earlierKeys ?? []);
      const before = await readKeys(area, [...own, ...earlier]);
      const items = Object.fromEntries(own.map((name) => [name, toStored(values[name])]));
      await browser.storage[area].set(items);
      undo.push(async () => {
        await browser.storage[area].remove(own.filter((name) => !(name in before)));
        await browser.storage[area].set(before);
      });
      if (earlier.length > 0) await browser.storage[area].remove(earlier);
    }
  } catch (error) {
    // What cannot be put back is no reason to hide why it had to be.
    await Promise.allSettled(undo.map((step) => step()));
    throw toSettingsError(error);
  }
}

/** The name first: what an earlier version kept under another one counts only until it is set anew. */
function keysOf(name: SettingName): readonly string[] {
  return [name, ...(definitionOf(name).earlierKeys ?? [])];
}

function readArea(area: Area): Promise<Raw> {
  const keys = SETTING_NAMES.filter((name) => definitionOf(name).area === area).flatMap(keysOf);
  return readKeys(area, keys);
}

/** What is stored under these keys; nothing ever stores null. */
async function readKeys(area: Area | 'managed', keys: readonly string[]): Promise<Raw> {
  const stored = (await browser.storage[area].get([...keys])) ?? {};
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => value != null));
}

/** What the browser's administrator has set. Firefox rejects where there is none. */
async function policy(): Promise<Raw> {
  try {
    return await readKeys('managed', SETTING_NAMES);
  } catch {
    return {};
  }
}

/** Our own pages and the background share a lock. In a web page locks belong to that page: it could keep ours. */
function oneAtATime(work: () => Promise<void>): Promise<void> {
  const isOurs = globalThis.location?.href.startsWith(browser.runtime.getURL(''));
  return isOurs === true ? navigator.locks.request('fact-hints/settings', work) : work();
}
