import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { control, focusOn, press } from '../support/controls.ts';
import { givenReader } from '../support/given.ts';
import { hintIsClosed, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const ARTICLE = 'en-nato-confirms-deployment';

type Area = 'local' | 'sync';
declare const chrome: {
  readonly storage: Record<
    Area,
    {
      readonly set: (items: object) => Promise<void>;
      readonly get: (key: string | null) => Promise<Record<string, unknown>>;
      readonly clear: () => Promise<void>;
    }
  >;
};

const store = (page: Page, area: Area, items: object) =>
  page.evaluate((where, what) => chrome.storage[where].set(what), area, items);
const stored = (page: Page, area: Area) =>
  page.evaluate((where) => chrome.storage[where].get(null), area);
const said = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, text: string | RegExp) =>
  until(`the page says ${text}`, async () => {
    const all = await said(page);
    return typeof text === 'string' ? all.includes(text) : text.test(all);
  });
const count = async (page: Page) => (await paintedMarks(page)).length;
const highlights = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('fact-hints-m')));

describe.each(BROWSERS)('the settings in %s', (name) => {
  const given = givenReader(name);
  let folder: string;
  let article: Page;
  let options: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fact-hints-'));
    article = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    await waitForMarks(article);
    options = await given.reader.openOwnPage('/options.html');
    await says(options, 'Where it runs');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await options.evaluate(() =>
      Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]),
    );
    await until('the marks are back', async () => (await count(article)) > 0);
  });

  async function click(label: RegExp): Promise<void> {
    await options.bringToFront();
    await (await control(options, label)).click();
  }

  test('density and style, by mouse', async () => {
    const first = await count(article);
    await click(/^Every mention$/);
    await until('more is marked', async () => (await count(article)) > first);
    const all = await count(article);
    await click(/^Only mentions with a figure$/);
    await until('less is marked', async () => (await count(article)) < all);
    expect(await count(article)).toBeGreaterThan(0);
    await click(/^Nothing: the list/);
    await until('nothing is marked', async () => (await count(article)) === 0);
    await click(/^The first mention/);
    await until('as before', async () => (await count(article)) === first);
    expect(await highlights(article)).toEqual(['fact-hints-mention']);
    await click(/^Shading/);
    await until('shaded', async () =>
      (await highlights(article)).includes('fact-hints-mention-shade'),
    );
    expect(await highlights(article)).toEqual(['fact-hints-mention-shade']);
  });

  test('density, languages and sources, by keyboard', async () => {
    const first = await count(article);
    await options.bringToFront();
    await focusOn(options, /^The first mention/);
    await options.keyboard.press('ArrowDown');
    await until('more is marked', async () => (await count(article)) > first);
    await focusOn(options, /^English$/);
    await options.keyboard.press(' ');
    await until('English is not marked', async () => (await count(article)) === 0);
    await options.keyboard.press(' ');
    await until('English is marked', async () => (await count(article)) > first);
    await focusOn(options, /^German$/i);
    await focusOn(options, /^Same as the browser/);
    await options.keyboard.press('ArrowDown');
    await says(options, 'Wo es läuft');
  });

  test('sites, with a place to try them', async () => {
    await click(/^Only on these sites$/);
    await until('it is on no list', async () => (await count(article)) === 0);
    await options.waitForSelector('textarea');
    await options.focus('textarea');
    await options.keyboard.type('127.0.0.1/en-*');
    await options.keyboard.press('Tab');
    await until('it is on the list', async () => (await count(article)) > 0);
    const box = (await options.$('input[type="url"]')) as ElementHandle<HTMLInputElement>;
    await box.focus();
    await options.keyboard.type(`${given.server.address}/de-x`);
    await says(options, 'The rule above applies: Off.');
  });

  test('key, size and language of hints', async () => {
    await click(/^Shift$/);
    await options.evaluate(() =>
      chrome.storage.sync.set({
        textSize: { version: 2, value: 150 },
        interfaceLanguage: { version: 2, value: 'de' },
      }),
    );
    await says(options, 'Wo es läuft');
    await article.bringToFront();
    await restOn(article, await bringIntoView(article, 'Mark Rutte'));
    await new Promise((pause) => setTimeout(pause, 700));
    expect(await hintText(given.reader, article)).toBeUndefined();
    await article.keyboard.down('Shift');
    await hintIsOpen(given.reader, article);
    await article.keyboard.up('Shift');
    expect(await hintText(given.reader, article)).toMatch(/Alle \d+ Aussagen/);
    const size = await given.reader.inHint(article, (root) =>
      Number.parseFloat(
        getComputedStyle(root.querySelector('[role="dialog"]') as Element).fontSize,
      ),
    );
    expect(size).toBeCloseTo(21, 0);
    await article.keyboard.press('Escape');
    await hintIsClosed(given.reader, article);
    await article.mouse.move(5, 5);
  });

  test('two pages of settings and articles in two windows stay the same', async () => {
    const second = await given.reader.browser.newPage({ type: 'window' });
    await second.goto(`${given.server.address}/${ARTICLE}`);
    await waitForMarks(second);
    const other = await given.reader.openOwnPage('/options.html');
    await says(other, 'Where it runs');
    const first = await count(second);
    await press(other, /^Every mention$/);
    for (const page of [article, second]) {
      await until('both are marked', async () => (await count(page)) > first);
    }
    await until('the other page of settings follows', async () =>
      (await control(options, /^Every mention$/)).evaluate(
        (input) => (input as HTMLInputElement).checked,
      ),
    );
    // Two changes of one list at the same moment: none is lost.
    await Promise.all([press(other, /^Newspapers$/), press(options, /^News agencies$/)]);
    await until('both are stored', async () => {
      const { hiddenGroups } = (await stored(options, 'sync')) as {
        hiddenGroups?: { value: string[] };
      };
      return hiddenGroups?.value.length === 2;
    });
    await other.close();
    await second.close();
  });

  test('a damaged storage is said and loses nothing', async () => {
    await store(options, 'sync', {
      markStyle: { version: 2, value: { a: 1 } },
      density: { version: 2, value: 'all' },
      dwell: { version: 99, value: 'later' },
    });
    await says(options, '“What a mark looks like” is damaged');
    await says(options, '“Time the pointer rests before a hint opens” was set by a later version');
    await until('the rest holds', async () =>
      (await control(options, /^Every mention$/)).evaluate(
        (input) => (input as HTMLInputElement).checked,
      ),
    );
    expect((await stored(options, 'sync'))['markStyle']).toEqual({ version: 2, value: { a: 1 } });
    expect(await count(article)).toBeGreaterThan(0);
  });

  test('a full storage is said and keeps what was set', async () => {
    await store(options, 'sync', { density: { version: 2, value: 'figures' } });
    await options.evaluate(async () => {
      // 8 KB an entry and 100 KB in all, counted by each browser in its own way.
      for (let [size, i] = [8_000, 0]; size > 2; i += 1) {
        try {
          await chrome.storage.sync.set({ [`fill-${i}`]: 'x'.repeat(size) });
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await press(options, /^Double line/);
    await says(options, 'storage for settings is full');
    expect((await stored(options, 'sync'))['density']).toEqual({ version: 2, value: 'figures' });
    expect((await stored(options, 'sync'))['markStyle']).toBeUndefined();
  });

  test('a file: saved, looked at, loaded, refused', async () => {
    const choose = async (content: string): Promise<void> => {
      const file = join(folder, `settings-${Math.random()}.json`);
      await writeFile(file, content);
      const input = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };
    await store(options, 'local', { sites: { version: 2, value: { 'a.example': 'off' } } });
    await store(options, 'sync', { density: { version: 2, value: 'all' } });
    // Two storages, either of which may be heard of first.
    await says(options, 'a.example');
    const density = await control(options, /^Every mention$/);
    await until('the density is heard of', () =>
      density.evaluate((radio) => (radio as HTMLInputElement).checked),
    );
    await options.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        (window as { saved?: Promise<string> }).saved = blob.text();
        return create(blob);
      };
    });
    await press(options, /^Save to a file$/);
    const saved = await options.evaluate(
      () => (window as { saved?: Promise<string> }).saved ?? Promise.resolve(''),
    );
    expect(JSON.parse(saved)).toMatchObject({
      format: 'fact-hints-settings',
      settings: { density: 'all', sites: { 'a.example': 'off' } },
    });

    await options.evaluate(() =>
      Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]),
    );
    for (const [content, answer] of [
      [saved.replace('"version": 2', '"version": 3'), 'later version of Fact Hints'],
      [JSON.stringify({ padding: 'x'.repeat(5_000_000) }), 'far too large'],
      [saved.slice(0, 40), 'damaged'],
      ['{"a":1}', 'no settings of Fact Hints'],
    ] as const) {
      await choose(content);
      await says(options, answer);
    }
    expect(await stored(options, 'sync')).toEqual({});

    const before = await count(article);
    await choose(saved);
    await says(options, 'It would change 2 settings:');
    expect(await stored(options, 'sync')).toEqual({});
    await press(options, /^Change them$/);
    await says(options, 'The settings from the file are in use now.');
    await until('it holds in the open tab', async () => (await count(article)) > before);

    await press(options, /^Reset all settings$/);
    await says(options, 'This also forgets');
    await press(options, /^Reset all settings$/);
    await says(options, 'back to their defaults');
    expect(await stored(options, 'sync')).toEqual({});
  });
});
