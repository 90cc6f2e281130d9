import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/settings/settings.ts';
import { toStored } from '../../src/settings/stored.ts';
import { ARTICLES, OTHER_PAGES } from '../support/article-fixtures.ts';
import { givenReader } from '../support/given.ts';
import { hintIsClosed, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS, startReaderBrowser } from '../support/reader-browser.ts';

/** What is used of the extension's interfaces. */
declare const chrome: {
  readonly storage: { readonly local: { readonly set: (items: object) => Promise<void> } };
};

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(BROWSERS)('an article in %s', (name) => {
  const given = givenReader(name);
  // A test that fails leaves its page open, and an open article may wake the background at any time.
  afterEach(async () => {
    for (const page of (await given.reader.browser.pages()).slice(1)) await page.close();
  });

  test.each(ARTICLES)('$slug has its mentions marked and counted', async ({ slug, expected }) => {
    const page = await given.reader.open(`${given.server.address}/${slug}`);
    const marks = await waitForMarks(page);
    const labels = [...expected.mentions, ...(expected.optional ?? [])];
    expect(labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(marks.map(({ text }) => text)),
    );
    // At least the first mention of every topic is painted, whatever the sections are.
    const painted = new Set(marks.map(({ text }) => text));
    for (const topic of new Set(expected.mentions.map((mention) => mention.topic))) {
      const names = expected.mentions.filter((mention) => mention.topic === topic);
      expect(
        names.some(({ text }) => painted.has(text)),
        topic,
      ).toBe(true);
    }
    const count = Number(await given.reader.badge(page));
    expect(count).toBeGreaterThanOrEqual(expected.mentions.length);
    expect(count).toBeLessThanOrEqual(labels.length);
  });

  test('what a page takes away is not counted any more', async () => {
    const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
    const count = Number(await given.reader.badge(page));
    await page.evaluate(() => {
      for (const paragraph of [...document.querySelectorAll('p')].slice(3)) paragraph.remove();
    });
    const lower = async () => {
      const now = Number(await given.reader.badge(page));
      return now > 0 && now < count;
    };
    await until('the count is lower', lower);
  });

  test('a mention under the resting pointer opens its hint with sources, Escape closes it', async () => {
    const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
    const before = await html(page);
    await restOn(page, await bringIntoView(page, 'Mark Rutte'));
    await hintIsOpen(given.reader, page);
    expect(await hintText(given.reader, page)).toContain('Mark Rutte');

    const links = await given.reader.inHint(page, (root) =>
      [...root.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    );
    expect(links?.length).toBeGreaterThan(0);
    for (const { href, target, rel } of links ?? []) {
      expect(href).toMatch(/^https?:\/\//);
      expect(target).toBe('_blank');
      expect(rel).toBe('noopener noreferrer');
    }

    // The page is as it was but for the hint's one host element.
    const during = await page.evaluate(() => {
      const [host, ...others] = [...document.documentElement.children].slice(2);
      const rest = document.documentElement.cloneNode(true) as Element;
      rest.children[2]?.remove();
      return { hosts: host === undefined ? 0 : 1 + others.length, rest: rest.outerHTML };
    });
    expect(during.hosts).toBe(1);
    expect(during.rest).toBe(before);

    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);
    expect(await html(page)).toBe(before);
  });

  test('the hint shows the claims that fit the sentence, each with claimant, date and source', async () => {
    const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
    await restOn(page, await bringIntoView(page, 'Pentagon'));
    await hintIsOpen(given.reader, page);
    const claims = await given.reader.inHint(page, (root) =>
      [...root.querySelectorAll('.shown .claims > li')].map((claim) => ({
        text: claim.textContent,
        links: claim.querySelectorAll('a[href^="http"]').length,
      })),
    );
    // "The Pentagon estimated that about 10,000 soldiers from North Korea …"
    expect(claims?.[0]?.text).toContain('10,000');
    expect(claims?.[0]?.text).toMatch(/Pentagon|Singh/);
    expect(claims?.[0]?.text).toMatch(/2024/);
    for (const claim of claims ?? []) expect(claim.links).toBeGreaterThan(0);
  });

  test('the hint stays on the way to it and closes when the pointer leaves', async () => {
    const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
    const mark = await bringIntoView(page, 'Mark Rutte');
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    const box = await given.reader.inHint(page, (root) => {
      const { left, right, top, bottom } = (
        root.querySelector('[role="dialog"]') as Element
      ).getBoundingClientRect();
      return { left, right, top, bottom };
    });
    if (box === undefined) throw new Error('no hint');
    // Above or below its line, never on it.
    expect(box.top >= mark.bottom || box.bottom <= mark.top).toBe(true);
    const inside = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    await page.mouse.move(inside.x, inside.y, { steps: 12 });
    await new Promise((pause) => setTimeout(pause, 700));
    expect(await hintText(given.reader, page)).toContain('Mark Rutte');
    await page.mouse.move(5, 5, { steps: 4 });
    await hintIsClosed(given.reader, page);
  });

  test('works under the strictest policy of a page', async () => {
    given.server.headers.set(
      'content-security-policy',
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    try {
      const page = await given.reader.open(`${given.server.address}/de-pentagon-zu-kursk`);
      const [first] = await waitForMarks(page);
      if (first === undefined) throw new Error('no mark');
      await restOn(page, await bringIntoView(page, first.text));
      await hintIsOpen(given.reader, page);
      const { width, position } = (await given.reader.inHint(page, (root) => {
        const frame = root.querySelector('[role="dialog"]')?.parentElement as Element;
        return {
          width: frame.getBoundingClientRect().width,
          position: getComputedStyle(frame).position,
        };
      })) ?? { width: 0, position: '' };
      // Its own style has come through: unstyled it would be as wide as the window.
      expect(width).toBeLessThan(600);
      expect(position).toBe('fixed');
    } finally {
      given.server.headers.clear();
    }
  });

  test.each(OTHER_PAGES)('$slug is no article: nothing is marked or counted', async ({ slug }) => {
    const page = await given.reader.open(`${given.server.address}/${slug}`);
    const before = await html(page);
    await new Promise((pause) => setTimeout(pause, 800));
    expect(await paintedMarks(page)).toEqual([]);
    expect(await given.reader.badge(page)).toBe('');
    expect(await html(page)).toBe(before);
  });

  test('a page that is no article does not wake the background', async () => {
    // A browser of its own: one whose background a test has looked into does not start it again.
    const own = await startReaderBrowser(name);
    try {
      // An article first, so that the installation has nothing left to do in the background.
      const article = await own.open(`${given.server.address}/de-pentagon-zu-kursk`);
      await waitForMarks(article);
      await article.close();
      await own.stopBackground();
      await own.open(`${given.server.address}/none-front-page`);
      await new Promise((pause) => setTimeout(pause, 1_000));
      expect(await own.backgroundRuns()).toBe(false);
      // The same look sees it run for an article, so that it cannot miss it.
      await waitForMarks(await own.open(`${given.server.address}/de-pentagon-zu-kursk`));
      expect(await own.backgroundRuns()).toBe(true);
    } finally {
      await own.close();
    }
  });

  test('an article on a site without hints does not wake it either, and gets them when they are wanted', async () => {
    const own = await startReaderBrowser(name);
    try {
      // So that the installation has nothing left to do in the background.
      const before = await own.open(`${given.server.address}/de-pentagon-zu-kursk`);
      await waitForMarks(before);
      await before.close();
      /** In a page of ours, which asks the background things and is gone again. */
      const setSites = async (value: Settings['sites']) => {
        const options = await own.openOwnPage('/options.html');
        await options.evaluate((sites) => chrome.storage.local.set({ sites }), toStored(value));
        await options.close();
      };
      await setSites({ '127.0.0.1': 'off' });
      // What the page of ours has asked at its end may wake it once more.
      await until('the background stays asleep', async () => {
        await own.stopBackground();
        await new Promise((pause) => setTimeout(pause, 1_000));
        return !(await own.backgroundRuns());
      });
      const page = await own.open(`${given.server.address}/de-pentagon-zu-kursk`);
      await new Promise((pause) => setTimeout(pause, 1_000));
      expect(await own.backgroundRuns()).toBe(false);
      expect(await paintedMarks(page)).toEqual([]);
      await setSites({});
      await page.bringToFront();
      expect((await waitForMarks(page)).length).toBeGreaterThan(3);
      // What reads is here now, and lets go again.
      await setSites({ '127.0.0.1': 'click' });
      await until('the marks are gone', async () => (await paintedMarks(page)).length === 0);
    } finally {
      await own.close();
    }
  });
});
