import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { clickInHint, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

/** What a reader gets who pastes. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    document.body.prepend(box);
    box.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const text = () => page.$eval('textarea', ({ value }) => value);
  await until('something is pasted', async () => (await text()) !== '');
  return text();
}

describe.each(BROWSERS)('the clipboard in %s', (name) => {
  const given = givenReader(name);

  test.each([
    ['a page like others', 'as Markdown', null],
    [
      'a page that forbids it to scripts',
      'as Markdown',
      'clipboard-read=(self), clipboard-write=()',
    ],
    ['a page like others', 'as text', null],
  ])('gets a hint with its sources on %s, %s', async (_, form, policy) => {
    given.server.headers.clear();
    if (policy !== null) given.server.headers.set('permissions-policy', policy);
    const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
    const mark = await bringIntoView(page, 'Pentagon');
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    await page.mouse.click(mark.x, mark.y);
    await clickInHint(given.reader, page, 'Copy');
    await clickInHint(given.reader, page, form);
    await until('it says so', async () =>
      ((await hintText(given.reader, page)) ?? '').includes('Copied'),
    );
    const copied = await pasted(page);
    if (form === 'as text') {
      expect(copied).toMatch(/^Pentagon[^*]*\n\n/);
      expect(copied).toMatch(/https?:\/\/\S+/);
      // Both packs speak of the Pentagon.
      expect(copied).toMatch(/ · pack “.+”\n/);
    } else {
      expect(copied).toMatch(/^\*\*.+\*\*\n\n\*\*.+\*\* \(.+\), .+2024: /);
      expect(copied).toMatch(/\n- \[.+\]\(<https?:\/\/.+>\)/);
    }
    await page.close();
  });
});
