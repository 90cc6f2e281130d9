import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../src/settings/settings.ts';
import type { SettingsState } from '../../../../src/settings/store.ts';
import type { SampleView } from '../../../../src/ui/welcome/SampleArticle.tsx';

// What the first page shows while answers of browser and background come late or not at all.

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const SETTINGS: SettingsState = { values: DEFAULT_SETTINGS, locked: [], problems: [] };
const SAMPLE = { topic: { text: 'Ferries', language: 'en' }, day: '2024-10-18', statements: [] };

let read = Promise.withResolvers<SettingsState>();
let asked = Promise.withResolvers<unknown>();
let drawn: SampleView | null = null;
const runOwnArticle = vi.fn();

vi.mock('preact', async (original) => ({
  ...(await original<typeof import('preact')>()),
  render: ({ props }: { props: SampleView }) => {
    drawn = props;
  },
}));
vi.mock('../../../../src/messaging/send.ts', () => ({ askBackground: () => asked.promise }));
vi.mock('../../../../src/settings/store.ts', () => ({ readSettings: () => read.promise }));
vi.mock('../../../../src/app/views/own-article.ts', () => ({ runOwnArticle }));
vi.mock('../../../../src/platform/commands.ts', () => ({ listCommands: async () => [] }));
vi.mock('../../../../src/platform/own-pages.ts', () => ({ ownAddress: (path: string) => path }));
vi.mock('../../../../src/platform/report-error.ts', () => ({ reportError: () => undefined }));
vi.mock('../../../../src/platform/report-faults.ts', () => ({
  reportFaults: () => undefined,
  reportUncaught: () => undefined,
}));
vi.mock('../../../../src/platform/reader-language.ts', () => ({ readerLocale: () => 'en' }));

const { startWelcome } = await import('../../../../src/app/views/welcome.ts');

/** Lets everything run that waits for an answer. */
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  read = Promise.withResolvers();
  asked = Promise.withResolvers();
  drawn = null;
  runOwnArticle.mockClear();
  vi.stubGlobal('document', {
    documentElement: { lang: '' },
    title: '',
    head: { append: () => undefined },
    createElement: () => ({ setAttribute: () => undefined }),
  });
});

/** Opens the first page, or another at this address. */
async function open(address = '/welcome.html'): Promise<void> {
  vi.stubGlobal('window', { location: { href: `chrome-extension://fact-hints${address}` } });
  startWelcome({} as HTMLElement);
  await settle();
}

test('is drawn before the sample is there, and again with it and its hints', async () => {
  read.resolve(SETTINGS);
  await open();
  expect(drawn).toMatchObject({ sample: 'loading', fault: null });
  expect(runOwnArticle).not.toHaveBeenCalled();
  asked.resolve(SAMPLE);
  await settle();
  expect(drawn).toMatchObject({ sample: SAMPLE, fault: null });
  expect(runOwnArticle).toHaveBeenCalledOnce();
});

test('is drawn without a sample where none can be had', async () => {
  read.resolve(SETTINGS);
  asked.reject(new Error('no answer'));
  await open();
  expect(drawn).toMatchObject({ sample: null, fault: null });
});

test.each(['/welcome.html', '/welcome.html?sample'])(
  'says that the settings could not be read on %s',
  async (address) => {
    read.reject(new Error('An unexpected error occurred'));
    asked.resolve(SAMPLE);
    await open(address);
    expect(drawn).toMatchObject({ sample: null, fault: 'unread' });
    expect(runOwnArticle).not.toHaveBeenCalled();
  },
);
