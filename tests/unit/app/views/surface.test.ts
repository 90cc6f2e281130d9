import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SurfaceView } from '../../../../src/app/views/surface.ts';
import type { PageReport, TopicsResponse } from '../../../../src/messaging/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../../src/settings/settings.ts';
import type { SettingsState } from '../../../../src/settings/store.ts';

// What popup and side panel show while answers of the background come late or not at all.

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

let readSettings = async (): Promise<SettingsState> => SETTINGS;
const SETTINGS: SettingsState = { values: DEFAULT_SETTINGS, locked: [], problems: [] };
/** The calls for what is on record, in the order in which they were made. */
let asked: PromiseWithResolvers<TopicsResponse>[] = [];
let tellSettings: (state: SettingsState) => void = () => undefined;
let tellReport: (report: PageReport) => void = () => undefined;

vi.mock('../../../../src/messaging/send.ts', () => ({
  askBackground: () => {
    const answer = Promise.withResolvers<TopicsResponse>();
    asked.push(answer);
    return answer.promise;
  },
}));
vi.mock('../../../../src/messaging/follow-page.ts', () => ({
  followPage: (_: number, on: { report: typeof tellReport }) => {
    tellReport = on.report;
    return { send: () => undefined, close: () => undefined };
  },
}));
vi.mock('../../../../src/settings/store.ts', () => ({
  readSettings: () => readSettings(),
  watchSettings: (tell: typeof tellSettings) => {
    tellSettings = tell;
  },
}));
vi.mock('../../../../src/platform/report-error.ts', () => ({ reportError: () => undefined }));
vi.mock('../../../../src/platform/reader-language.ts', () => ({ readerLocale: () => 'en' }));

const { startSurface } = await import('../../../../src/app/views/surface.ts');

const REPORT: PageReport = {
  state: 'article',
  site: 'news.example',
  choice: 'on',
  title: 'Ferries',
  language: 'en',
  published: null,
  modified: null,
  mentions: 1,
  topics: [{ topic: 'ferry', mentions: 1 }],
};

/** An answer that is told from others by its number of conflicts. */
const answerNumber = (conflicts: number): TopicsResponse => ({
  topics: [],
  publishers: [],
  hiddenClaims: 0,
  packs: [],
  conflicts,
});

/** Lets everything run that waits for an answer. */
const settle = () => new Promise((done) => setTimeout(done));

/** A surface beside an article; returns what was drawn last. */
async function besideArticle(): Promise<() => SurfaceView> {
  const drawn: SurfaceView[] = [];
  const surface = startSurface({ follow: false, draw: (view) => drawn.push(view) });
  surface.attach({ id: 1, address: 'https://news.example/ferries' });
  await settle();
  tellReport(REPORT);
  await settle();
  return () => drawn.at(-1) as SurfaceView;
}

beforeEach(() => {
  asked = [];
  readSettings = async () => SETTINGS;
  vi.stubGlobal('document', { documentElement: { lang: '' }, title: '' });
});

test('is drawn first with the site, as soon as tab and settings are known', async () => {
  const sites: (string | undefined)[] = [];
  const surface = startSurface({
    follow: false,
    draw: ({ site }) => sites.push(site?.name),
  });
  surface.attach({ id: 1, address: 'https://news.example/ferries' });
  await settle();
  expect(sites).toEqual(['news.example']);
});

test('says that the settings could not be read, until they can', async () => {
  readSettings = () => Promise.reject(new Error('An unexpected error occurred'));
  const drawn = await besideArticle();
  expect(drawn()).toMatchObject({ fault: 'unread', page: { state: 'article' } });
  tellSettings(SETTINGS);
  asked.at(-1)?.resolve(answerNumber(1));
  await settle();
  expect(drawn()).toMatchObject({ fault: null, data: { state: 'ready' } });
});

test('and without one where the tab is not known yet', async () => {
  const sites: (string | undefined)[] = [];
  const surface = startSurface({
    follow: false,
    draw: ({ site }) => sites.push(site?.name),
  });
  await settle();
  expect(sites).toEqual([undefined]);
  surface.attach({ id: 1, address: 'https://news.example/ferries' });
  await settle();
  expect(sites).toEqual([undefined, 'news.example']);
});

test('shows what was asked for last, when two changes of the settings are answered in their order', async () => {
  const drawn = await besideArticle();
  tellSettings(SETTINGS);
  const [first, second] = asked.slice(-2);
  first?.resolve(answerNumber(1));
  await settle();
  second?.resolve(answerNumber(2));
  await settle();
  expect(drawn().data).toMatchObject({ state: 'ready', conflicts: 2 });
  expect(drawn().page).toMatchObject({ state: 'article', list: { conflicts: 2 } });
});

test('and when the older answer comes last, or not at all', async () => {
  const drawn = await besideArticle();
  tellSettings(SETTINGS);
  tellSettings(SETTINGS);
  const [lost, late, newest] = asked.slice(-3);
  newest?.resolve(answerNumber(3));
  await settle();
  late?.resolve(answerNumber(2));
  lost?.reject(new Error('the background was stopped'));
  await settle();
  expect(drawn().data).toMatchObject({ state: 'ready', conflicts: 3 });
});

test('says that the data could not be loaded when the newest call fails', async () => {
  const drawn = await besideArticle();
  asked.at(-1)?.reject(new Error('broken'));
  await settle();
  expect(drawn().data).toEqual({ state: 'failed' });
});
