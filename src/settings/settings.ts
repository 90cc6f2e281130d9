import { INTERFACE_LANGUAGES, LANGUAGES } from '../claims/language.ts';
import { PUBLISHER_KINDS } from '../claims/source.ts';
import { choice, listOf, recordOf, type Shape, text, wholeNumber } from './shape.ts';
import { parsePattern } from './site-pattern.ts';
import { SUPPRESSION } from './suppression.ts';

/** Where the options page shows a setting. */
export type SettingsSection = 'where' | 'marks' | 'languages' | 'hints' | 'sources';

/** One thing the reader can set. */
export interface Setting<T> {
  /** Made when something stored is looked at: most pages never come to that. */
  readonly shape: () => Shape<T>;
  /** The shape decides the type. */
  readonly fallback: NoInfer<T>;
  /** `sync` follows the reader to other devices; `local` is for lists of what somebody reads, and for long ones. */
  readonly area: 'sync' | 'local';
  readonly section: SettingsSection;
  /** Keys under which earlier versions kept it. */
  readonly earlierKeys?: readonly string[];
  /** By the version it leads to: turns what the version before stored into what that version stores. */
  readonly migrate?: Readonly<Partial<Record<number, (stored: unknown) => unknown>>>;
}

const setting = <T>(definition: Setting<T>): Setting<T> => definition;

const SITE_CHOICES = ['on', 'off', 'click'] as const;
/** Hints on a site: always, never, or only on pages on which the reader asks for them. */
export type SiteChoice = (typeof SITE_CHOICES)[number];

const site = () => text(253);
const pattern = () => text(300, (written) => typeof parsePattern(written) !== 'string');
const id = () => text(200);

/**
 * Every setting: what it can be, what it is until set, where it is kept and shown, and what became of
 * its earlier forms. Its label is the text of the same name in the catalogue.
 */
export const SETTINGS = {
  where: setting({
    shape: () => choice(['articles', 'only', 'except']),
    fallback: 'articles',
    area: 'sync',
    section: 'where',
  }),
  onlySites: setting({
    shape: () => listOf(pattern(), { most: 500 }),
    fallback: [],
    area: 'local',
    section: 'where',
  }),
  exceptSites: setting({
    shape: () => listOf(pattern(), { most: 500 }),
    fallback: [],
    area: 'local',
    section: 'where',
  }),
  /** What the reader chose for single sites; wins over the patterns. */
  sites: setting({
    shape: () => recordOf(site(), choice(SITE_CHOICES), { most: 5_000 }),
    fallback: {},
    area: 'local',
    section: 'where',
    earlierKeys: ['sitesOff'],
    migrate: {
      2: (off) => {
        if (!Array.isArray(off)) return off;
        const sites = off.filter((site) => typeof site === 'string');
        return Object.fromEntries(sites.map((site) => [site, 'off']));
      },
    },
  }),
  density: setting({
    shape: () => choice(['first-in-section', 'all', 'figures', 'list']),
    fallback: 'first-in-section',
    area: 'sync',
    section: 'marks',
  }),
  markStyle: setting({
    shape: () => choice(['dotted', 'line', 'double', 'shade']),
    fallback: 'dotted',
    area: 'sync',
    section: 'marks',
  }),
  /** Text in other languages is not marked. */
  readingLanguages: setting({
    shape: () => listOf(choice(LANGUAGES), { least: 1, most: LANGUAGES.length }),
    fallback: LANGUAGES,
    area: 'sync',
    section: 'languages',
  }),
  interfaceLanguage: setting({
    shape: () => choice(['auto', ...INTERFACE_LANGUAGES]),
    fallback: 'auto',
    area: 'sync',
    section: 'languages',
  }),
  /** Milliseconds the pointer rests on a mention before its hint opens. */
  dwell: setting({
    shape: () => wholeNumber(50, 2_000),
    fallback: 200,
    area: 'sync',
    section: 'hints',
  }),
  /** The key that must be held for the pointer to open hints. */
  modifierKey: setting({
    shape: () => choice(['none', 'alt', 'control', 'shift']),
    fallback: 'none',
    area: 'sync',
    section: 'hints',
  }),
  /** Percent of the usual size of a hint's text. */
  textSize: setting({
    shape: () => wholeNumber(80, 200),
    fallback: 100,
    area: 'sync',
    section: 'hints',
  }),
  /** Packs whose claims do not count; a topic that only they hold is not marked. */
  hiddenPacks: setting({
    shape: () => listOf(id(), { most: 100 }),
    fallback: [],
    area: 'sync',
    section: 'sources',
  }),
  hiddenPublishers: setting({
    shape: () => listOf(id(), { most: 1_000 }),
    fallback: [],
    area: 'sync',
    section: 'sources',
  }),
  hiddenGroups: setting({
    shape: () =>
      listOf(choice([...PUBLISHER_KINDS, 'party']), { most: PUBLISHER_KINDS.length + 1 }),
    fallback: [],
    area: 'sync',
    section: 'sources',
  }),
  hiddenTopics: setting({
    shape: () => listOf(id(), { most: 1_000 }),
    fallback: [],
    area: 'sync',
    section: 'sources',
  }),
  /** Names that are not what is meant. Kept on this device: it names sites that somebody reads. */
  suppressed: setting({
    shape: () => listOf(SUPPRESSION, { most: 1_000 }),
    fallback: [],
    area: 'local',
    section: 'sources',
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;

/** The values of all settings. */
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer Value>
    ? Value
    : never;
};

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

export const DEFAULT_SETTINGS: Settings = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].fallback]),
) as unknown as Settings;

/** A definition without its type, for what is done with all settings alike. */
export function definitionOf(name: SettingName): Setting<unknown> {
  return SETTINGS[name] as Setting<unknown>;
}
