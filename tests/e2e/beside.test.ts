import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { control, press } from '../support/controls.ts';
import { givenReader } from '../support/given.ts';
import { hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const inView = (panel: Page) =>
  panel.evaluate(() =>
    [...document.querySelectorAll('[aria-current] > .name')].map((name) => name.textContent),
  );
const said = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('beside the article in %s', (name) => {
  const given = givenReader(name);

  test('the first page opens once, with hints to try and a longer sample', async () => {
    let welcome: Page | undefined;
    await until('the first page is open', async () => {
      const pages = await given.reader.browser.pages();
      const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href)));
      welcome = pages[addresses.findIndex((address) => address.endsWith('/welcome.html'))];
      return welcome !== undefined;
    });
    if (welcome === undefined) throw new Error('no first page');
    await welcome.bringToFront();
    const [first] = await waitForMarks(welcome);
    if (first === undefined) throw new Error('no mark');
    await restOn(welcome, first);
    await hintIsOpen(given.reader, welcome);
    expect(await hintText(given.reader, welcome)).toContain(first.text.split(' ').at(-1));
    expect(await welcome.$eval('a', (link) => link.href)).toMatch(/\/welcome\.html\?sample$/);
    await welcome.close();

    const sample = await given.reader.openOwnPage('/welcome.html?sample');
    expect((await waitForMarks(sample)).length).toBeGreaterThan(20);
    await sample.close();
  });

  test('the panel follows the page and the tab in front', async () => {
    const article = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(article);
    // As a tab: it shows the page that was in front of its window before.
    const panel = await given.reader.openOwnPage('/sidepanel.html');
    await until('the topics are listed', async () => /\d+ mentions of/.test(await said(panel)));
    await article.bringToFront();
    await until('what is in view is marked', async () => (await inView(panel)).length > 0);
    const top = await inView(panel);
    await bringIntoView(article, 'Pentagon');
    await until('a figure stands beside those on record', async () =>
      (await said(panel)).includes('This article: about 10,000'),
    );
    await until('it follows the page', async () => {
      const now = await inView(panel);
      return now.length > 0 && now.join() !== top.join();
    });
    await article.evaluate(() => scrollTo({ top: 10_000, behavior: 'instant' }));
    await press(panel, /^NATO$/);
    await until('a topic leads to its mention', () => article.evaluate(() => scrollY < 400));

    const other = await given.reader.open(`${given.server.address}/none-front-page`);
    await other.bringToFront();
    await until('another tab is another page', async () =>
      (await said(panel)).includes('does not look like an article'),
    );
    await other.goto(`${given.server.address}/de-pentagon-zu-kursk`);
    await until('another address is another page', async () =>
      (await said(panel)).includes('Pentagon geht von 10.000 Nordkoreanern'),
    );
    await other.close();
    await panel.close();
    await article.close();
  });

  test('the popup opens the panel', async () => {
    const article = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(article);
    const popup = await given.reader.openPopup(article);
    // Its button moves while the list above it grows.
    await until('the popup lists the page', async () => /\d+ mentions/.test(await said(popup)));
    const opener = await control(popup, /^Side panel$/);
    // Firefox opens its sidebar for a real press only; it lets no test look inside.
    if (name === 'firefox') await opener.click();
    else await opener.evaluate((button) => button.click());
    await until('the panel is open', () => given.reader.panelIsOpen());
    if (name === 'firefox') return;
    const target = await given.reader.browser.waitForTarget(
      (each) => each.url().endsWith('/sidepanel.html'),
      { timeout: 10_000 },
    );
    const panel = await target.asPage();
    await until('it shows the page', async () => /\d+ mentions of/.test(await said(panel)));
  });
});
