import { describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { listenToConsole } from '../support/quiet-console.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const ARTICLE = 'en-nato-confirms-deployment';

describe.each(BROWSERS)('pages that come and go in %s', (name) => {
  const given = givenReader(name);

  test('a page that comes back has its marks, its count and the settings of now', async () => {
    const page = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    const said = listenToConsole(page);
    const first = (await waitForMarks(page)).length;
    const count = await given.reader.badge(page);
    expect(Number(count)).toBeGreaterThan(0);
    await page.goto(`${given.server.address}/none-contact-form`, { waitUntil: 'load' });
    await until('another page has no count', async () => (await given.reader.badge(page)) === '');
    await given.reader.store('density', 'all');
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await until(
      'more is marked than before',
      // Asked in the middle of a way back, a page does not answer.
      async () => (await paintedMarks(page).catch(() => [])).length > first,
    );
    await until('the count is back', async () => (await given.reader.badge(page)) === count);
    expect(said).toEqual([]);
    await given.reader.store('density', 'first-in-section');
    await page.close();
  });

  test('a background that is killed again and again costs time and nothing else', async () => {
    const page = await given.reader.browser.newPage();
    await page.bringToFront();
    const said = listenToConsole(page);
    await page.goto(`${given.server.address}/${ARTICLE}`, { waitUntil: 'domcontentloaded' });
    for (let kill = 0; kill < 3; kill += 1) await given.reader.stopBackground();
    expect((await waitForMarks(page)).length).toBeGreaterThan(5);
    await given.reader.stopBackground();
    await restOn(page, await bringIntoView(page, 'Mark Rutte'));
    await given.reader.stopBackground();
    await hintIsOpen(given.reader, page);
    await given.reader.stopBackground();
    expect(await hintText(given.reader, page)).toContain('Mark Rutte');
    expect(said).toEqual([]);
    await page.close();
  });
});
