import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { focusOn, forgetSettings, press } from '../support/controls.ts';
import { givenReader } from '../support/given.ts';
import { hintIsClosed, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

interface WebExtension {
  readonly storage: {
    readonly sync: {
      get(key: string): Promise<Partial<Record<string, { readonly value: number }>>>;
    };
  };
}

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

describe.each(BROWSERS)('settings of hints and what was switched off in %s', (name) => {
  const given = givenReader(name);
  let article: Page;
  let options: Page;

  beforeAll(async () => {
    article = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(article);
    options = await given.reader.openOwnPage('/options.html');
  });
  afterEach(() => forgetSettings(given.reader));

  const marked = async (text: string) =>
    (await paintedMarks(article)).some((mark) => mark.text === text);

  /** Takes the pointer away and rests it on a mention again. */
  async function rest(mention: string): Promise<void> {
    await article.bringToFront();
    await article.keyboard.press('Escape');
    await article.mouse.move(5, 5);
    await restOn(article, await bringIntoView(article, mention));
  }

  async function toTheEnd(slider: RegExp): Promise<void> {
    await options.bringToFront();
    await focusOn(options, slider);
    await options.keyboard.press('End');
  }

  test('the time the pointer rests is set by keyboard and holds in the open article', async () => {
    await toTheEnd(/^Time the pointer rests/);
    // The slider shows it before it is stored, and only then the article hears of it.
    await until('it is stored', () =>
      options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, WebExtension>;
        const { dwell } = (await (browser ?? chrome)?.storage.sync.get('dwell')) ?? {};
        return (dwell?.value ?? 0) >= 1_000;
      }),
    );
    await rest('Mark Rutte');
    await pause(600);
    expect(await hintText(given.reader, article)).toBeUndefined();
    await hintIsOpen(given.reader, article);
    await article.keyboard.press('Escape');
    await hintIsClosed(given.reader, article);
  });

  test('the size of letters is set by keyboard and holds in the open hint', async () => {
    await rest('Mark Rutte');
    await hintIsOpen(given.reader, article);
    const size = () =>
      given.reader.inHint(article, (root) =>
        Number.parseFloat(
          getComputedStyle(root.querySelector('[role="dialog"]') as Element).fontSize,
        ),
      );
    const usual = (await size()) ?? 0;
    await toTheEnd(/^Text size of hints/);
    await rest('Mark Rutte');
    await hintIsOpen(given.reader, article);
    await until('it is twice as large', async () => (await size()) === usual * 2);
  });

  test('a site on the list of exceptions is left alone', async () => {
    await press(options, /^Everywhere but on these sites$/);
    await options.waitForSelector('textarea');
    await options.bringToFront();
    await options.focus('textarea');
    await options.keyboard.type('127.0.0.1');
    await options.keyboard.press('Tab');
    await until('nothing is marked', async () => (await paintedMarks(article)).length === 0);
    await press(options, /^On articles everywhere$/);
    await until('it is marked', () => marked('Mark Rutte'));
  });

  test('a topic, a name and a site that were switched off are taken back', async () => {
    await given.reader.store('hiddenTopics', ['mark-rutte']);
    await until('the topic is not marked', async () => !(await marked('Mark Rutte')));
    await press(options, /^Use again: Mark Rutte$/);
    await until('the topic is marked', () => marked('Mark Rutte'));

    await given.reader.store('suppressed', [{ topic: 'pentagon', alias: 'Pentagon', site: null }]);
    await until('the name is not marked', async () => !(await marked('Pentagon')));
    await press(options, /^Use again: Pentagon$/);
    await until('the name is marked', () => marked('Pentagon'));

    await given.reader.store('sites', { '127.0.0.1': 'off' });
    await until('nothing is marked', async () => (await paintedMarks(article)).length === 0);
    await press(options, /^Forget 127\.0\.0\.1$/);
    await until('all is marked', () => marked('Mark Rutte'));
  });
});
