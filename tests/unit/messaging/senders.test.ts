import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The polyfill refuses to load outside of an extension; the double stands in for what it wraps.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../../src/packs/bundled.ts', () => ({
  loadBundledLexicon: async () => buildLexicon([]),
  loadFigureRecord: async () => buildFigureRecord([], []),
}));
// The double has no permissions.
vi.mock('../../../src/platform/site-access.ts', () => ({ onSiteAccess: () => undefined }));
vi.mock('../../../src/platform/own-files.ts', () => ({ readOwnFile: async () => [] }));

const { buildFigureRecord } = await import('../../../src/matching/figures/record/record.ts');
const { buildLexicon } = await import('../../../src/matching/lexicon/lexicon.ts');
const { startBackground } = await import('../../../src/app/background/background.ts');
const { serveCommands } = await import('../../../src/app/page/page-commands.ts');
const { wrap } = await import('../../../src/messaging/envelope.ts');
const { toPageMessage } = await import('../../../src/messaging/page-message.ts');
const { toPageCommand } = await import('../../../src/messaging/reports.ts');

const OWN = fakeBrowser.runtime.getURL('/popup.html' as never);
const ID = fakeBrowser.runtime.id;
const SENTENCE = { text: 'A.', language: 'en', topics: ['a'], figure: null };
const REPORT = {
  state: 'article',
  site: 'news.example.org',
  choice: 'on',
  title: 'A',
  language: 'en',
  published: '2024-11-23',
  modified: null,
  mentions: 2,
  topics: [{ topic: 'a', mentions: 2 }],
};

/** A good request for every call of the background, and whether a page's script may make it. */
const CALLS: Readonly<Record<string, readonly [request: unknown, fromPages: boolean]>> = {
  parts: [{ parts: ['article'] }, true],
  scan: [{ language: 'en', blocks: [], context: null, figures: true }, true],
  hint: [{ topic: 'a', sentence: SENTENCE, published: null }, true],
  claims: [{ topic: 'a', part: 'all', published: null }, true],
  topics: [{ topics: ['a'] }, false],
  search: [{ text: 'a' }, false],
  overview: [{ publishers: [], topics: [] }, false],
  sample: [{ length: 'short' }, false],
  fault: [{ where: 'reading the article', name: 'TypeError', message: 'x', stack: '' }, true],
  frames: [null, true],
  marked: [{ count: 3 }, true],
};
const names = Object.keys(CALLS);

interface From {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id: number };
}
const PAGE: From = { id: ID, url: 'https://news.example.org/a', tab: { id: 1 } };

/** Sends a message as the browser would deliver it; undefined where nobody takes it. */
async function deliver(message: unknown, from: From): Promise<unknown> {
  return new Promise((answered) => {
    fakeBrowser.runtime.onMessage
      .trigger(message, from as never, answered)
      .then((taken: readonly unknown[]) => {
        if (!taken.includes(true)) answered(undefined);
      });
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const nothing = { addListener: () => undefined };
  Object.assign(fakeBrowser, {
    commands: { onCommand: nothing },
    scripting: { executeScript: async () => [], insertCSS: async () => undefined },
    i18n: { getUILanguage: () => 'en' },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
    },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
});

describe('the background', () => {
  beforeEach(() => startBackground());

  test('knows the calls of this table and no others', async () => {
    for (const name of names) {
      expect(await deliver(wrap(name, CALLS[name]?.[0]), { id: ID, url: OWN })).toBeDefined();
    }
    for (const name of ['', 'constructor', '__proto__', 'toString', 'command', 'Scan']) {
      expect(await deliver(wrap(name, null), { id: ID, url: OWN })).toBeUndefined();
    }
  });

  test.each(names)('answers %s only to those who need it', async (name) => {
    const [request, fromPages] = CALLS[name] ?? [];
    const message = wrap(name, request);
    expect(await deliver(message, { id: ID, url: OWN })).toMatchObject({ ok: true });
    expect(await deliver(message, { id: ID, url: OWN, tab: { id: 2 } })).toMatchObject({
      ok: true,
    });
    expect((await deliver(message, PAGE)) !== undefined).toBe(fromPages);
    for (const stranger of [
      { id: 'another-extension', url: 'chrome-extension://another/x.html' },
      { url: 'https://news.example.org/a' },
      { id: 'another-extension', url: OWN },
      {},
    ]) {
      expect(await deliver(message, stranger)).toBeUndefined();
    }
  });

  test.each(names.filter((name) => CALLS[name]?.[0] !== null))(
    'refuses %s of another shape with a reason',
    async (name) => {
      const [request] = CALLS[name] ?? [];
      for (const wrong of [
        null,
        undefined,
        'x',
        7,
        [],
        {},
        { ...(request as object), also: 1 },
        Object.fromEntries(Object.keys(request as object).map((key) => [key, { $: 1 }])),
      ]) {
        const reply = await deliver(wrap(name, wrong), { id: ID, url: OWN });
        expect(reply).toEqual({ ok: false, reason: expect.stringContaining(`${name} request`) });
      }
    },
  );

  test.each([
    ['nothing', null],
    ['a text', 'scan'],
    ['an envelope of another mark', { mark: 'fact-hints/0', call: 'scan', request: null }],
    ['a call that is no text', { mark: 'fact-hints/1', call: {}, request: null }],
    ['a list', ['fact-hints/1', 'scan']],
  ])('does not take %s', async (_, message) => {
    expect(await deliver(message, { id: ID, url: OWN })).toBeUndefined();
  });
});

describe('a page', () => {
  test('obeys the background alone, and only commands', async () => {
    const obeyed = vi.fn(async () => undefined);
    const left = vi.fn(() => undefined);
    serveCommands(
      {
        ready: async () => undefined,
        hints: () => null,
        isOff: () => false,
        toggleSite: obeyed,
        say: () => undefined,
        leave: left,
      },
      new AbortController().signal,
    );
    expect(await deliver(wrap('leave', null), PAGE)).toBeUndefined();
    expect(left).not.toHaveBeenCalled();
    expect(await deliver(wrap('leave', null), { id: ID })).toEqual({ ok: true, value: null });
    expect(left).toHaveBeenCalledOnce();
    const message = wrap('command', 'toggle-site');
    expect(await deliver(message, PAGE)).toBeUndefined();
    expect(await deliver(message, { id: 'another-extension' })).toBeUndefined();
    expect(obeyed).not.toHaveBeenCalled();
    expect(await deliver(message, { id: ID })).toEqual({ ok: true, value: null });
    expect(obeyed).toHaveBeenCalledOnce();
    for (const wrong of ['close', 'constructor', null, {}, ['toggle-site']]) {
      expect(await deliver(wrap('command', wrong), { id: ID })).toMatchObject({ ok: false });
    }
  });

  test.each([
    [{ type: 'read' }, { type: 'read' }],
    [{ type: 'follow', topic: 'a' }, { type: 'follow' }],
    [
      { type: 'go-to', topic: 'a', also: 1 },
      { type: 'go-to', topic: 'a' },
    ],
    [{ type: 'go-to' }, null],
    [{ type: 'go-to', topic: {} }, null],
    [{ type: 'eval' }, null],
    ['read', null],
    [null, null],
    [undefined, null],
  ])('takes %j as %j', (message, command) => {
    expect(toPageCommand(message)).toEqual(command);
  });
});

describe('what a page tells popup and side panel', () => {
  test('is taken as it is', () => {
    const view = {
      topics: ['a'],
      figures: [{ sentence: 'A.', query: { topic: 'a', sentence: SENTENCE, published: null } }],
    };
    expect(toPageMessage({ type: 'report', report: REPORT })).toEqual({
      type: 'report',
      report: REPORT,
    });
    expect(toPageMessage({ type: 'view', view })).toEqual({ type: 'view', view });
  });

  test.each([
    ['a state that is none', { state: 'hacked' }],
    ['a title that is none', { title: { toString: 'x' } }],
    ['a title without end', { title: 'x'.repeat(10_001) }],
    ['a day that is none', { published: 'yesterday' }],
    ['a negative count', { mentions: -1 }],
    ['topics that are none', { topics: [{ topic: 1, mentions: 1 }] }],
    ['more than a report', { also: 1 }],
  ])('is dropped with %s', (_, change) => {
    expect(toPageMessage({ type: 'report', report: { ...REPORT, ...change } })).toBeNull();
  });

  test.each([
    null,
    'report',
    { type: 'report' },
    { type: 'other', report: REPORT },
    { type: 'view', view: { topics: [], figures: [{ sentence: 'A.', query: {} }] } },
  ])('is dropped as %j', (message) => {
    expect(toPageMessage(message)).toBeNull();
  });
});
