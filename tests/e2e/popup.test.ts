import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { focusOn, forgetSettings, openAll, press } from '../support/controls.ts';
import { givenReader } from '../support/given.ts';
import { hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

declare const chrome: {
  readonly tabs: { readonly query: (of: object) => Promise<readonly unknown[]> };
};

const text = (popup: Page) =>
  popup.evaluate(() => document.querySelector('#popup')?.textContent ?? '');

/** The name of a publisher's switch holds the publisher's. */
const switchOf = (publisher: string) =>
  new RegExp(`${publisher.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}$`);

/** A toolbar popup is gone as soon as the page has the focus; one shown in a tab stays. */
const close = (popup: Page) => popup.close().catch(() => undefined);

describe.each(BROWSERS)('the popup in %s', (name) => {
  const given = givenReader(name);

  // Settings outlive a page.
  afterEach(() => forgetSettings(given.reader));

  async function openArticle(slug = 'en-nato-confirms-deployment') {
    const page = await given.reader.open(`${given.server.address}/${slug}`);
    await waitForMarks(page);
    const popup = await given.reader.openPopup(page);
    await until('the topics are listed', async () => /· \d+\sclaims?/.test(await text(popup)));
    return { page, popup };
  }

  test('lists the topics of the page in the order of their appearance', async () => {
    const { popup } = await openArticle();
    const shown = await text(popup);
    expect(shown).toMatch(/\d+ mentions of \d+ topics/);
    const nato = shown.indexOf('NATO');
    const troops = shown.indexOf('North Korean troops in Russia');
    const rutte = shown.indexOf('Mark Rutte');
    expect(nato).toBeGreaterThan(-1);
    expect(troops).toBeGreaterThan(nato);
    expect(rutte).toBeGreaterThan(troops);
  });

  test('a publisher that is switched off disappears from hints and is counted as hidden', async () => {
    const { page, popup } = await openArticle();
    await page.bringToFront();
    const pentagon = await bringIntoView(page, 'Pentagon');
    await restOn(page, pentagon);
    await hintIsOpen(given.reader, page);
    const publisher = await given.reader.inHint(
      page,
      (root) => root.querySelector('.shown .claims a')?.firstChild?.textContent ?? '',
    );
    expect(publisher).toBeTruthy();
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await close(popup);

    const again = await given.reader.openPopup(page);
    await until('the topics are listed', async () => /· \d+\sclaims?/.test(await text(again)));
    await press(again, /^Sources/);
    await openAll(again, '.group > details');
    await press(again, switchOf(`${publisher}`));
    await until('the popup counts what is hidden', async () => /hidden/.test(await text(again)));

    await page.bringToFront();
    await restOn(page, await bringIntoView(page, 'Pentagon'));
    await hintIsOpen(given.reader, page);
    const links = await given.reader.inHint(page, (root) =>
      [...root.querySelectorAll('a')].map((link) => link.firstChild?.textContent),
    );
    expect(links).not.toContain(publisher);
  });

  test('the switch of the site clears all marks and is remembered', async () => {
    const { page, popup } = await openArticle();
    await press(popup, /^Off$/);
    await until('the marks are gone', async () => (await paintedMarks(page)).length === 0);
    await close(popup);
    await page.bringToFront();
    await until('the count is gone', async () => (await given.reader.badge(page)) === '');
    await page.reload();
    await new Promise((pause) => setTimeout(pause, 1_000));
    expect(await paintedMarks(page)).toEqual([]);

    const again = await given.reader.openPopup(page);
    await until('the popup knows the site', async () => /127\.0\.0\.1/.test(await text(again)));
    await press(again, /^On$/);
    await until('the marks are back', async () => (await paintedMarks(page)).length > 0);
    expect(await hintText(given.reader, page)).toBeUndefined();
  });

  test('a site waits for a click, for this page only', async () => {
    const { page, popup } = await openArticle();
    await press(popup, /^When I click$/);
    await until('the marks are gone', async () => (await paintedMarks(page)).length === 0);
    await until('it says so', async () => (await text(popup)).includes('wait for your click'));
    await press(popup, /^Show hints on this page$/);
    await until('the marks are back', async () => (await paintedMarks(page)).length > 0);
    await close(popup);
    await page.bringToFront();
    await page.reload();
    await new Promise((pause) => setTimeout(pause, 800));
    expect(await paintedMarks(page)).toEqual([]);
    await page.close();
  });

  test('the arrow keys choose for the site', async () => {
    const { page, popup } = await openArticle();
    await focusOn(popup, /^On$/);
    await popup.keyboard.press('ArrowLeft');
    await until('it is off', async () => (await text(popup)).includes('Hints are off here'));
    await until('the marks are gone', async () => (await paintedMarks(page)).length === 0);
    await close(popup);
    await page.close();
  });

  test('a topic leads to its mentions one after the other and leaves the page as it is', async () => {
    const { page, popup } = await openArticle();
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const flashed = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('fact-hints-current') ?? [];
        return range === undefined
          ? null
          : `${range.startContainer.textContent?.slice(0, 30)} ${range.startOffset}`;
      });
    await press(popup, /^North Korean troops in Russia$/);
    await until('the first mention is flashed', async () => (await flashed()) !== null);
    const first = await flashed();
    await press(popup, /^North Korean troops in Russia$/);
    await until('the next one is', async () => {
      const now = await flashed();
      return now !== null && now !== first;
    });
    for (let i = 0; i < 3; i += 1) await press(popup, /^North Korean troops in Russia$/);
    await until('it came into view', () => page.evaluate(() => scrollY > 0));
    await until('the flash is over', async () => (await flashed()) === null);
    expect(await html()).toBe(before);
    await close(popup);
    await page.close();
  });

  test('a kind of publishers is switched off by keyboard, and on again', async () => {
    const { page, popup } = await openArticle();
    await press(popup, /^Sources/);
    await focusOn(popup, /^Use all of these: Broadcasters$/);
    await popup.keyboard.press(' ');
    await until('what is hidden is counted', async () => /claims? hidden/.test(await text(popup)));
    await press(popup, /^Use all sources$/);
    await until('nothing is hidden', async () => !/claims? hidden/.test(await text(popup)));
    await close(popup);
    await page.close();
  });

  test('a topic that is switched off is no longer marked', async () => {
    const { page, popup } = await openArticle();
    const rutte = async () =>
      (await paintedMarks(page)).filter((mark) => mark.text === 'Mark Rutte').length;
    expect(await rutte()).toBeGreaterThan(0);
    await popup.evaluate(() => {
      const row = [...document.querySelectorAll('.topic')].find((each) =>
        each.textContent?.startsWith('Mark Rutte'),
      );
      row?.querySelector('summary')?.click();
    });
    await press(popup, /^Do not mark this topic$/);
    await until('it is not marked', async () => (await rutte()) === 0);
    await press(popup, /^Mark this topic again$/);
    await until('it is marked', async () => (await rutte()) > 0);
    await close(popup);
    await page.close();
  });

  test('the search forgives typing errors and is used by keyboard', async () => {
    const { page, popup } = await openArticle();
    await popup.focus('input[type="search"]');
    await popup.keyboard.type('pyonyang soldirs');
    await until('something is found', async () =>
      /\d+ claims?, \d+ sources?/.test(await text(popup)),
    );
    const marked = await popup.evaluate(() =>
      [...document.querySelectorAll('mark')].map((mark) => mark.textContent?.toLowerCase()),
    );
    expect(marked).toContain('pyongyang');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await until('the topic opens to its claims', () =>
      popup.evaluate(() => document.querySelector('.found details[open] .claim') !== null),
    );
    await close(popup);
    await page.close();
  });

  test('says where hints cannot work', async () => {
    const page = await given.reader.browser.newPage();
    // Firefox lets no test navigate to its own pages; the empty one is closed to extensions too.
    if (name === 'chromium') await page.goto('chrome://version');
    const popup = await given.reader.openPopup(page);
    await until('it says so', async () => (await text(popup)).includes('cannot work on this page'));
    // The search over everything works there all the same.
    await popup.focus('input[type="search"]');
    await popup.keyboard.type('kursk');
    await until('something is found', async () =>
      /\d+ claims?, \d+ sources?/.test(await text(popup)),
    );
    await close(popup);
    await page.close();
  });

  test('leads to the settings and to the keys of the browser', async () => {
    // First: a popup is gone as soon as something else is opened.
    const own = await given.reader.openOwnPage('/options.html');
    const { page, popup } = await openArticle();
    const tabs = () =>
      own.evaluate(async () => (await chrome.tabs.query({ currentWindow: true })).length);
    const before = await tabs();
    await press(popup, /^Settings$/);
    // Open already: they are brought to the front, not opened once more.
    // Asked from here: a page in the background gets no frames to ask itself in.
    await until('they are in front', () =>
      own.evaluate(() => document.visibilityState === 'visible'),
    );
    expect(await tabs()).toBe(before);
    const again = await given.reader.openPopup(page);
    const now = await tabs();
    await press(again, /^Keyboard shortcuts$/);
    await until('the keys are open', async () => (await tabs()) > now);
    if (name === 'chromium') {
      await until('they are the browser’s own page', async () =>
        given.reader.browser
          .targets()
          .some((target) => target.url() === 'chrome://extensions/shortcuts'),
      );
    }
    await own.close();
    await close(popup);
    await close(again);
    await page.close();
  });

  test('says so on a page that is no article', async () => {
    const page = await given.reader.open(`${given.server.address}/none-front-page`);
    const popup = await given.reader.openPopup(page);
    await until('it says so', async () => /not.*article|no article/i.test(await text(popup)));
  });
});
