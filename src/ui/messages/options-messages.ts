import type { SettingName, Settings, SettingsSection } from '../../settings/settings.ts';
import type { SettingsFault } from '../../settings/settings-error.ts';
import type { FileFault } from '../../settings/settings-file.ts';
import type { PatternFault } from '../../settings/site-pattern.ts';
import type { Fault } from '../../settings/stored.ts';

/** A command of the manifest; `_execute_action` opens the popup. */
export type CommandName =
  | '_execute_action'
  | 'next-hint'
  | 'previous-hint'
  | 'open-hint'
  | 'toggle-site';

/** A word for each value of a setting that is a choice. */
type Words<Name extends SettingName> = Readonly<Record<Settings[Name] & string, string>>;

/** A part of a sample text; parts of one topic share its number. */
export interface SamplePart {
  readonly text: string;
  readonly topic?: number;
  /** Its sentence states a figure about the topic. */
  readonly hasFigure?: boolean;
}

/** What is said of settings wherever they are changed. */
export interface SettingsMessages {
  /** Why a change was not stored. */
  readonly faults: Readonly<Record<SettingsFault, string>>;
  readonly managed: string;
  /** What a setting is called, and what it does. */
  readonly labels: Readonly<Record<SettingName, readonly [label: string, about: string | null]>>;
  readonly where: Words<'where'>;
  readonly density: Words<'density'>;
  readonly markStyle: Words<'markStyle'>;
  readonly modifierKey: Words<'modifierKey'>;
  readonly automaticLanguage: (language: string) => string;
  readonly milliseconds: (count: number) => string;
  readonly percent: (count: number) => string;
}

/** The page that opens once, after the extension was installed. */
export interface WelcomeMessages {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly tryIt: string;
  readonly tryHow: string;
  /** What stands before and after the keys that go to the next mention. */
  readonly tryKeys: readonly [before: string, after: string];
  readonly openSample: string;
  readonly sampleTitle: (topic: string) => string;
  readonly sampleFrom: string;
  /** Over the packs there are, and below them. */
  readonly covered: string;
  readonly nothingElse: string;
  readonly never: string;
  readonly nevers: readonly string[];
  readonly off: string;
  readonly offs: readonly string[];
  readonly onceOnly: string;
}

export interface OptionsMessages {
  readonly title: string;
  readonly contents: string;
  readonly atOnce: string;
  readonly sections: Readonly<
    Record<SettingsSection | 'shortcuts' | 'data' | 'file' | 'private' | 'trouble', string>
  >;
  readonly sample: readonly SamplePart[];
  readonly toDefault: string;

  readonly patternsHelp: string;
  readonly patternFaults: Readonly<Record<PatternFault, string>>;
  readonly patternLine: (line: number, fault: string) => string;
  readonly test: string;
  readonly testHelp: string;
  readonly testExample: string;
  readonly testNone: string;
  readonly testChoice: (site: string, choice: string) => string;
  readonly testRule: (answer: string) => string;
  readonly noSites: string;
  readonly forget: (name: string) => string;
  readonly forgetShort: string;

  readonly nothingOff: string;
  readonly useAgain: (name: string) => string;
  readonly useAgainShort: string;
  readonly everywhere: string;

  readonly noKeys: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly changeShortcuts: string;
  readonly shortcutsElsewhere: string;
  /** How a claim comes on record: the packs' editorial rules, as far as they concern who reads. */
  readonly rules: { readonly title: string; readonly list: readonly string[] };
  readonly counted: (topics: number, claims: number, sources: number, publishers: number) => string;

  readonly fileIntro: string;
  readonly save: string;
  readonly load: string;
  readonly fileFaults: Readonly<Record<FileFault | 'unreadable', string>>;
  readonly nothingNew: string;
  readonly wouldChange: (count: number) => string;
  readonly before: string;
  readonly after: string;
  /** Names of settings as the page calls them, of anything else as the file does. */
  readonly unusable: (count: number, ...names: readonly string[]) => string;
  readonly lockedLeftOut: (count: number) => string;
  readonly apply: string;
  readonly cancel: string;
  readonly applied: string;
  readonly reset: string;
  readonly resetAsk: string;
  readonly resetDone: string;
  readonly nothingSet: string;

  readonly problems: string;
  readonly problem: Readonly<Record<Fault, (setting: string) => string>>;
  readonly problemManaged: (setting: string) => string;
  readonly privateOn: string;
  readonly privateOff: string;
  readonly privateHow: string;

  readonly noFaults: string;
  readonly someFaults: (count: number) => string;
  readonly diagnosisAbout: string;
  readonly diagnosisShow: string;
  readonly diagnosisCopy: string;
  readonly diagnosisCopied: string;
  readonly copyRefused: string;

  /** What a list of entries is, in a few words. */
  readonly entries: (count: number) => string;
  readonly automatic: string;
  readonly none: string;
}
