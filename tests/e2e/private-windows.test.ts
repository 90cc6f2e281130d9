import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, restOn, waitForMarks } from '../support/marks.ts';
import { listenToConsole } from '../support/quiet-console.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const ARTICLE = 'en-nato-confirms-deployment';

/** What is used of the extension's interfaces. */
declare const chrome: {
  readonly extension: { readonly isAllowedIncognitoAccess: () => Promise<boolean> };
  readonly windows: { readonly create: (window: object) => Promise<unknown> };
};

describe.each(BROWSERS)('private windows in %s', (name) => {
  const given = givenReader(name);

  test('one is read like any other once the reader allows it', async () => {
    const { reader, server } = given;
    const usual = await reader.open(`${server.address}/${ARTICLE}`);
    const marks = (await waitForMarks(usual)).map(({ text }) => text);
    await usual.close();

    await reader.allowInPrivateWindows();
    let own: Page | null = null;
    await until('the extension is back, and allowed', async () => {
      own = await reader.openOwnPage('/options.html').catch(() => null);
      return (await own?.evaluate(() => chrome.extension.isAllowedIncognitoAccess())) === true;
    });
    await (own as unknown as Page).evaluate(async (url) => {
      await chrome.windows.create({ incognito: true, url });
    }, `${server.address}/${ARTICLE}?private`);
    let found: Page | undefined;
    await until('the private window is there', async () => {
      found = (await reader.browser.pages()).find((each) => each.url().endsWith('?private'));
      return found !== undefined;
    });
    const page = found as unknown as Page;
    const said = listenToConsole(page);
    expect((await waitForMarks(page)).map(({ text }) => text)).toEqual(marks);
    await restOn(page, await bringIntoView(page, 'Mark Rutte'));
    await hintIsOpen(reader, page);
    expect(await hintText(reader, page)).toContain('Mark Rutte');
    expect(said).toEqual([]);
  });
});
