import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { forgetSettings, press } from '../support/controls.ts';
import { givenReader } from '../support/given.ts';
import { hintIsClosed, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

/** Speaks of North Korean soldiers and of the war's losses. */
const ARTICLE = 'en-losses-of-both-sides';
const KOREA = 'North Korea’s military support for Russia';
const WAR = 'Russia’s war against Ukraine in figures';
const BOTH = 'North Korea’s support\u00a0· War in figures';

const text = (popup: Page) =>
  popup.evaluate(() => document.querySelector('#popup')?.textContent ?? '');

/** The names of the topics below each heading of the popup, in their order. */
const groups = (popup: Page) =>
  popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('h3.pack')].map((heading) => [
        heading.textContent ?? '',
        [...(heading.nextElementSibling?.querySelectorAll('.name') ?? [])].map(
          (topic) => topic.textContent ?? '',
        ),
      ]),
    ),
  );

describe.each(BROWSERS)('an article on the subjects of two packs in %s', (name) => {
  const given = givenReader(name);

  // Settings outlive a page.
  afterEach(() => forgetSettings(given.reader));

  async function openArticle(): Promise<Page> {
    const page = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    await waitForMarks(page);
    return page;
  }

  async function openPopup(page: Page): Promise<Page> {
    const popup = await given.reader.openPopup(page);
    await until('the topics are listed', async () => /· \d+\sclaims?/.test(await text(popup)));
    return popup;
  }

  const close = (popup: Page) => popup.close().catch(() => undefined);

  test('lists the topics by pack, what both hold apart', async () => {
    const page = await openArticle();
    const popup = await openPopup(page);
    const listed = await groups(popup);
    // Packs in the order of their first topics in the article, what is shared at the end.
    expect(Object.keys(listed)).toEqual([WAR, KOREA, BOTH]);
    expect(listed[KOREA]).toContain('North Korean troops in Russia');
    expect(listed[WAR]).toContain('Russian military losses');
    expect(listed[BOTH]).toContain('Volodymyr Zelenskyy');
    await close(popup);
    await page.close();
  });

  /** The packs that the claim lines of the open hint name, and how many lines there are. */
  const packsInHint = (page: Page) =>
    given.reader.inHint(page, (root) => {
      const heads = [...root.querySelectorAll('.shown .head')].map(
        (head) => head.textContent ?? '',
      );
      return heads.map((head) => /packs? (“.*”)$/.exec(head)?.[1] ?? null);
    });

  test('a hint names the pack of each claim where both speak, and of none elsewhere', async () => {
    const page = await openArticle();
    for (const [mark, speaks] of [
      ['Volodymyr Zelensky', true],
      ['North Korean soldiers', false],
      ['Russian losses', false],
    ] as const) {
      await restOn(page, await bringIntoView(page, mark));
      await until(`the hint of ${mark} has claims`, async () =>
        Boolean((await packsInHint(page))?.length),
      );
      const named = (await packsInHint(page)) ?? [];
      if (speaks) {
        const packs = /^“(North Korea’s support|War in figures)”( and “War in figures”)?$/;
        for (const name of named) expect(name, mark).toMatch(packs);
      } else {
        expect(new Set(named), mark).toEqual(new Set([null]));
      }
      await page.keyboard.press('Escape');
      await hintIsClosed(given.reader, page);
    }
    await page.close();
  });

  test('the popup names the pack of each claim of a topic that both hold', async () => {
    const page = await openArticle();
    const popup = await openPopup(page);
    const opened = (topic: string) =>
      popup.evaluate((wanted) => {
        const row = [...document.querySelectorAll('.topic')].find(
          (each) => each.querySelector('.name')?.textContent === wanted,
        );
        const fold = row?.querySelector<HTMLDetailsElement>('details');
        if (fold?.open === false) row?.querySelector('summary')?.click();
        return [...(row?.querySelectorAll('.claims > li > .claim > .head') ?? [])].map(
          (head) => head.textContent ?? '',
        );
      }, topic);
    for (const [topic, pattern] of [
      ['Volodymyr Zelenskyy', /\u00a0· packs? “.+”$/],
      ['North Korean troops in Russia', / \d{4}$/],
    ] as const) {
      await until(`${topic} lists its claims`, async () => (await opened(topic)).length > 1);
      for (const head of await opened(topic)) expect(head).toMatch(pattern);
    }
    await close(popup);
    await page.close();
  });

  test('finds claims of either pack', async () => {
    const page = await openArticle();
    const popup = await openPopup(page);
    for (const [words, topic] of [
      ['dead on the cruiser moskva', 'Moskva'],
      ['pyongyang soldiers', 'North Korean troops'],
    ] as const) {
      await popup.focus('input[type="search"]');
      await popup.evaluate(() =>
        document.querySelector<HTMLInputElement>('input[type="search"]')?.select(),
      );
      await popup.keyboard.type(words);
      await until(`${words} finds ${topic}`, () =>
        popup.evaluate(
          (wanted) =>
            [...document.querySelectorAll('.found')].some((found) =>
              found.textContent?.includes(wanted),
            ),
          topic,
        ),
      );
    }
    await close(popup);
    await page.close();
  });

  test('a pack that is switched off takes its own topics with it, and brings them back', async () => {
    const page = await openArticle();
    const marked = async () => (await paintedMarks(page)).map((mark) => mark.text);
    expect(await marked()).toEqual(
      expect.arrayContaining(['Russian losses', 'North Korean soldiers', 'Kremlin']),
    );
    const options = await given.reader.openOwnPage('/options.html');
    await press(options, new RegExp(`^${WAR}$`));
    await page.bringToFront();
    await until('its topics are gone', async () => !(await marked()).includes('Russian losses'));
    expect(await marked()).toEqual(expect.arrayContaining(['North Korean soldiers', 'Kremlin']));

    await press(options, new RegExp(`^${WAR}$`));
    await page.bringToFront();
    await until('its topics are back', async () => (await marked()).includes('Russian losses'));
    await options.close();
    await page.close();
  });
});
