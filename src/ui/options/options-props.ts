import type { Overview } from '../../claims/overview.ts';
import type { PublisherGroup } from '../../claims/visibility.ts';
import type {
  SettingName,
  Settings,
  SettingsSection,
  SiteChoice,
} from '../../settings/settings.ts';
import type { SettingsFault } from '../../settings/settings-error.ts';
import type { FileFault } from '../../settings/settings-file.ts';
import type { PatternFault } from '../../settings/site-pattern.ts';
import type { SettingsState } from '../../settings/store.ts';
import type { Messages } from '../messages/messages.ts';
import type { CommandName } from '../messages/options-messages.ts';

/** What holds for an address, and why. */
export interface AddressAnswer {
  readonly choice: SiteChoice;
  /** The site for which the reader chose it; null where the rule for all sites holds. */
  readonly chosenFor: string | null;
}

export interface Shortcut {
  readonly command: CommandName;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

/** A file that a reader has chosen, before anything is changed. */
export type ImportState =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly fault: FileFault | 'unreadable' }
  | {
      readonly state: 'read';
      readonly values: Partial<Settings>;
      /** The settings that would change. */
      readonly changes: readonly SettingName[];
      readonly unusable: readonly string[];
      /** Settings that stay because they are managed. */
      readonly locked: number;
    }
  | { readonly state: 'applied' }
  | { readonly state: 'reset' };

/** Changes a setting from what it is at that moment, which another window may have changed since it was drawn. */
export type SetSetting = <Name extends SettingName>(
  name: Name,
  change: (now: Settings[Name]) => Settings[Name],
) => void;

export interface OptionsProps {
  readonly messages: Messages;
  /** The browser's language, by its name in the interface's language. */
  readonly browserLanguage: string;
  readonly settings: SettingsState;
  readonly defaults: Settings;
  /** The sections in the order in which the page shows them, with their settings. */
  readonly sections: readonly {
    readonly section: SettingsSection;
    readonly names: readonly SettingName[];
  }[];
  readonly groups: readonly PublisherGroup[];
  /** With the names of what the reader has switched off; null until known. */
  readonly overview: (Overview & { readonly conflicts: number }) | null;
  readonly overviewFailed: boolean;
  readonly shortcuts: readonly Shortcut[];
  /** Whether the extension works in private windows; null until known. */
  readonly inPrivateWindows: boolean | null;
  /** Why the last change was not stored; null where it was. */
  readonly fault: SettingsFault | null;
  readonly imported: ImportState;
  /** What to give away when something does not work; null until gathered. */
  readonly diagnosis: { readonly text: string; readonly faults: number } | null;
  /** Whether it could be copied; null where nobody has tried. */
  readonly copied: boolean | null;
  /** Null where the pattern can be used. */
  readonly patternFault: (pattern: string) => PatternFault | null;
  /** Null for what is no address of a web page. */
  readonly answerFor: (address: string) => AddressAnswer | null;
  readonly set: SetSetting;
  readonly onReset: (names: readonly SettingName[] | null) => void;
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
  readonly onCopyDiagnosis: () => void;
  /** Null where the browser has no page for them that we may open. */
  readonly onOpenShortcuts: (() => void) | null;
}

/** What the editor of one setting gets. */
export interface EditorProps extends OptionsProps {
  /** Id of the heading that names the setting. */
  readonly labelledBy: string;
  /** Managed by somebody else. */
  readonly disabled: boolean;
}
