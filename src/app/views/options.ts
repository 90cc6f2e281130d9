import { h, render } from 'preact';
import { localDay } from '../../claims/partial-date.ts';
import { PUBLISHER_KINDS } from '../../claims/source.ts';
import { askBackground } from '../../messaging/send.ts';
import { listCommands } from '../../platform/commands.ts';
import { keepFault } from '../../platform/fault-store.ts';
import { shortcutSettings, worksInPrivateWindows } from '../../platform/own-pages.ts';
import { readerLocale } from '../../platform/reader-language.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import { saveFile } from '../../platform/save-file.ts';
import {
  DEFAULT_SETTINGS,
  definitionOf,
  SETTING_NAMES,
  type SettingsSection,
} from '../../settings/settings.ts';
import {
  differences,
  MAX_SETTINGS_FILE,
  readSettingsFile,
  toSettingsFile,
} from '../../settings/settings-file.ts';
import { choiceFor, siteOf } from '../../settings/site-choice.ts';
import { parsePattern } from '../../settings/site-pattern.ts';
import {
  readSettings,
  resetSettings,
  type SettingsState,
  setSettings,
  updateSetting,
  watchSettings,
} from '../../settings/store.ts';
import { messagesFor } from '../../ui/messages/catalogue.ts';
import { Options } from '../../ui/options/Options.tsx';
import type { AddressAnswer, ImportState, OptionsProps } from '../../ui/options/options-props.ts';
import { interfaceLocale } from '../base/interface-locale.ts';
import { diagnose } from './diagnose.ts';
import { storingFault } from './storing-fault.ts';
import { UNREAD } from './unread-settings.ts';

/** What the page knows at one moment, beside the settings. */
type View = Pick<
  OptionsProps,
  | 'overview'
  | 'overviewFailed'
  | 'shortcuts'
  | 'inPrivateWindows'
  | 'fault'
  | 'imported'
  | 'diagnosis'
  | 'copied'
>;

const SECTIONS: readonly SettingsSection[] = ['where', 'marks', 'languages', 'hints', 'sources'];

/** Shows the options page in `root` and keeps it true while settings change anywhere. */
export function startOptions(root: HTMLElement): void {
  reportFaults((fault) => keepFault('settings', fault));
  reportUncaught();
  const { signal } = new AbortController();
  let settings: SettingsState | null = null;
  let view: View = {
    overview: null,
    overviewFailed: false,
    shortcuts: [],
    inPrivateWindows: null,
    fault: null,
    imported: { state: 'none' },
    diagnosis: null,
    copied: null,
  };

  const failed = (where: string) => (error: unknown) => reportError(where, error);

  const show = (change: Partial<View>): void => {
    view = { ...view, ...change };
    if (settings === null) return;
    const messages = messagesFor(interfaceLocale(settings.values));
    document.documentElement.lang = messages.language;
    document.title = messages.options.title;
    const browserLanguage = messages.format.language(readerLocale());
    render(h(Options, { ...view, ...fixed, settings, messages, browserLanguage }), root);
  };

  /** Does what the reader asked for and says so where it could not be stored. */
  const change = (work: Promise<void>, done: Partial<View> = {}): void => {
    work.then(
      () => show({ fault: null, ...done }),
      (error: unknown) => show({ fault: storingFault(error) }),
    );
  };

  const answerFor = (address: string): AddressAnswer | null => {
    const site = siteOf(address);
    if (site === null || settings === null) return null;
    const chosen = Object.hasOwn(settings.values.sites, site);
    return { choice: choiceFor(address, settings.values), chosenFor: chosen ? site : null };
  };

  const fixed: Omit<OptionsProps, keyof View | 'settings' | 'messages' | 'browserLanguage'> = {
    defaults: DEFAULT_SETTINGS,
    sections: SECTIONS.map((section) => ({
      section,
      names: SETTING_NAMES.filter((name) => definitionOf(name).section === section),
    })),
    groups: [...PUBLISHER_KINDS, 'party'],
    patternFault: (pattern) => {
      const parsed = parsePattern(pattern);
      return typeof parsed === 'string' ? parsed : null;
    },
    answerFor,
    set: (name, to) => change(updateSetting(name, to)),
    onReset: (names) => {
      if (names === null) change(resetSettings(), { imported: { state: 'reset' } });
      else change(resetSettings(names));
    },
    onSave: () => {
      if (settings === null) return;
      const day = localDay(new Date());
      saveFile(`fact-hints-settings-${day}.json`, toSettingsFile(settings.values, day));
    },
    onLoad: (file) => {
      load(file).then((imported) => {
        show({ imported });
        if (settings !== null) void lookUp(settings);
      }, failed('reading a settings file'));
    },
    onApply: () => {
      const { imported } = view;
      if (imported.state !== 'read') return;
      change(setSettings(imported.values), { imported: { state: 'applied' } });
    },
    onCancel: () => show({ imported: { state: 'none' } }),
    onOpenShortcuts: shortcutSettings(failed('opening the shortcuts')),
    onCopyDiagnosis: () => {
      navigator.clipboard.writeText(view.diagnosis?.text ?? '').then(
        () => show({ copied: true }),
        () => show({ copied: false }),
      );
    },
  };

  const load = async (file: File): Promise<ImportState> => {
    if (file.size > MAX_SETTINGS_FILE) return { state: 'refused', fault: 'too-large' };
    const text = await file.text().catch(() => null);
    if (text === null) return { state: 'refused', fault: 'unreadable' };
    const read = readSettingsFile(text);
    if (!read.ok) return { state: 'refused', fault: read.fault };
    const { values, locked } = settings ?? (await readSettings());
    const changes = differences(values, read.values);
    const free = changes.filter((name) => !locked.includes(name));
    return {
      state: 'read',
      values: read.values,
      changes: free,
      unusable: read.unusable,
      locked: changes.length - free.length,
    };
  };

  let lookUps = 0;
  /**
   * Names and counts; the names follow what is switched off, or would be by a file. An answer that was overtaken
   * is dropped.
   */
  const lookUp = async ({ values }: SettingsState): Promise<void> => {
    lookUps += 1;
    const own = lookUps;
    const { imported } = view;
    const then = imported.state === 'read' ? imported.values : {};
    try {
      const overview = await askBackground('overview', {
        publishers: [...values.hiddenPublishers, ...(then.hiddenPublishers ?? [])],
        topics: [
          ...values.hiddenTopics,
          ...(then.hiddenTopics ?? []),
          ...values.suppressed.map(({ topic }) => topic),
        ],
      });
      if (own !== lookUps) return;
      show({ overview, overviewFailed: false });
    } catch (error) {
      failed('reading the data')(error);
      if (own === lookUps) show({ overviewFailed: true });
    }
    tellDiagnosis().catch(failed('putting the diagnosis together'));
  };

  const tellDiagnosis = async (change: Partial<View> = {}): Promise<void> => {
    const state = settings ?? (await readSettings());
    show({ ...change, diagnosis: await diagnose(state, view.overview) });
  };

  const apply = (state: SettingsState): void => {
    const change: Partial<View> = settings === UNREAD ? { fault: null } : {};
    settings = state;
    show(change);
    void lookUp(state);
  };

  const ask = async (): Promise<void> => {
    const [shortcuts, inPrivateWindows] = await Promise.all([
      listCommands(),
      worksInPrivateWindows(),
    ]);
    show({ shortcuts: shortcuts as View['shortcuts'], inPrivateWindows });
    await tellDiagnosis({ copied: null });
  };

  watchSettings(apply, failed('following the settings'), signal);
  readSettings()
    // A change that came while reading is newer than what was read.
    .then((state) => settings === null && apply(state))
    .catch((error: unknown) => {
      failed('showing the settings')(error);
      if (settings !== null) return;
      apply(UNREAD);
      show({ fault: 'unread' });
    });
  ask().catch(failed('asking the browser'));
  // Keys and private windows are changed in pages of the browser.
  window.addEventListener('focus', () => void ask().catch(failed('asking the browser')));
}
