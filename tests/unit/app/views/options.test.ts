import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../src/settings/settings.ts';
import type { SettingsState } from '../../../../src/settings/store.ts';
import type { OptionsProps } from '../../../../src/ui/options/options-props.ts';

// What the settings page shows while answers of browser and background come late or not at all.

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const SETTINGS: SettingsState = { values: DEFAULT_SETTINGS, locked: [], problems: [] };
const CHANGED: SettingsState = { ...SETTINGS, values: { ...DEFAULT_SETTINGS, dwell: 777 } };

/** The calls for names and counts, in the order in which they were made. */
let asked: PromiseWithResolvers<unknown>[] = [];
let read = Promise.withResolvers<SettingsState>();
let tellSettings: (state: SettingsState) => void = () => undefined;
let canDiagnose = true;
let drawn: OptionsProps | null = null;

vi.mock('preact', async (original) => ({
  ...(await original<typeof import('preact')>()),
  render: ({ props }: { props: OptionsProps }) => {
    drawn = props;
  },
}));
vi.mock('../../../../src/messaging/send.ts', () => ({
  askBackground: () => {
    const answer = Promise.withResolvers<unknown>();
    asked.push(answer);
    return answer.promise;
  },
}));
vi.mock('../../../../src/settings/store.ts', () => ({
  readSettings: () => read.promise,
  watchSettings: (tell: typeof tellSettings) => {
    tellSettings = tell;
  },
}));
vi.mock('../../../../src/app/views/diagnose.ts', () => ({
  diagnose: async () => {
    if (!canDiagnose) throw new Error('the browser tells nothing');
    return { text: 'all is well', faults: 0 };
  },
}));
vi.mock('../../../../src/platform/commands.ts', () => ({ listCommands: async () => [] }));
vi.mock('../../../../src/platform/own-pages.ts', () => ({
  shortcutSettings: () => null,
  worksInPrivateWindows: async () => false,
}));
vi.mock('../../../../src/platform/report-error.ts', () => ({ reportError: () => undefined }));
vi.mock('../../../../src/platform/report-faults.ts', () => ({
  reportFaults: () => undefined,
  reportUncaught: () => undefined,
}));
vi.mock('../../../../src/platform/reader-language.ts', () => ({ readerLocale: () => 'en' }));

const { startOptions } = await import('../../../../src/app/views/options.ts');

/** Lets everything run that waits for an answer. */
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  asked = [];
  read = Promise.withResolvers();
  canDiagnose = true;
  drawn = null;
  vi.stubGlobal('document', { documentElement: { lang: '' }, title: '' });
  vi.stubGlobal('window', { addEventListener: () => undefined });
  startOptions({} as HTMLElement);
});

test('a change that comes while the settings are read is not taken back by what was read', async () => {
  tellSettings(CHANGED);
  read.resolve(SETTINGS);
  await settle();
  expect(drawn?.settings.values.dwell).toBe(777);
});

test('says that the settings could not be read, until they can', async () => {
  read.reject(new Error('An unexpected error occurred'));
  await settle();
  expect(drawn).toMatchObject({ fault: 'unread', settings: { values: SETTINGS.values } });
  tellSettings(CHANGED);
  await settle();
  expect(drawn).toMatchObject({ fault: null, settings: { values: { dwell: 777 } } });
});

test('shows the names that were asked for last', async () => {
  read.resolve(SETTINGS);
  await settle();
  tellSettings(CHANGED);
  const [first, second] = asked;
  second?.resolve({ conflicts: 2 });
  await settle();
  first?.resolve({ conflicts: 1 });
  await settle();
  expect(drawn?.overview).toEqual({ conflicts: 2 });
});

test('data that could be loaded are shown where the diagnosis could not be made', async () => {
  canDiagnose = false;
  read.resolve(SETTINGS);
  await settle();
  asked[0]?.resolve({ conflicts: 0 });
  await settle();
  expect(drawn).toMatchObject({ overview: { conflicts: 0 }, overviewFailed: false });
});

test('a diagnosis is there where the data could not be loaded', async () => {
  read.resolve(SETTINGS);
  await settle();
  asked[0]?.reject(new Error('broken'));
  await settle();
  expect(drawn).toMatchObject({ overview: null, overviewFailed: true });
  expect(drawn?.diagnosis).toEqual({ text: 'all is well', faults: 0 });
});
