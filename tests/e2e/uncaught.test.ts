import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfExtension } from '../support/extension-copy.ts';
import { type Given, givenReader } from '../support/given.ts';
import { until } from '../support/hint.ts';
import { waitForMarks } from '../support/marks.ts';
import type { BrowserName } from '../support/reader-browser.ts';

/** A browser with the extension, to each named file of which a line was added. */
function givenFaulty(name: BrowserName, added: Readonly<Record<string, string>>): Given {
  let folder: string;
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return givenReader(name, async () => {
    folder = await copyOfExtension(name);
    for (const [file, line] of Object.entries(added)) await appendFile(join(folder, file), line);
    return { folder };
  });
}

/** The diagnosis, once it tells of all of these. */
async function diagnosisWith({ reader }: Given, ...expected: readonly RegExp[]): Promise<string> {
  let text = '';
  await until(`the diagnosis tells of ${expected.join(', ')}`, async () => {
    const own = await reader.openOwnPage('/options.html');
    // It is put together after the page has loaded.
    await own.waitForFunction(() => document.querySelector('pre')?.textContent);
    text = await own.evaluate(() => document.querySelector('pre')?.textContent ?? '');
    await own.close();
    return expected.every((each) => each.test(text));
  });
  return text;
}

describe('in chromium', () => {
  const given = givenFaulty('chromium', {
    'content-scripts/page.js': ';setTimeout(() => { undefined.thrownEarly; }, 100);',
    'article.js': `;setTimeout(() => { undefined.thrownLate; }, 1000);
      setTimeout(() => { Promise.reject(new RangeError(document.title)); }, 1000);`,
  });

  test('what nobody caught on a page that is no article is in the diagnosis', async () => {
    await given.reader.open(`${given.server.address}/none-contact-form`);
    const text = await diagnosisWith(given, /thrownEarly/);
    expect(text).toMatch(/page, doing something unforeseen: TypeError: .*thrownEarly/);
  });

  test('what nobody caught in an article is in the diagnosis, what the page throws is not', async () => {
    const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new EvalError('of the page');
      });
    });
    await waitForMarks(page);
    const text = await diagnosisWith(given, /thrownLate/, /RangeError/);
    expect(text).toMatch(/once, page, doing something unforeseen: TypeError: .*thrownLate/);
    expect(text).toMatch(/once, page, doing something unforeseen: RangeError\n {4}article\.js:/);
    expect(text).not.toContain('EvalError');
    expect(text).not.toContain('NATO');
  });
});

describe('in firefox', () => {
  const given = givenFaulty('firefox', { 'article.js': ';undefined.thrownAtOnce;' });

  test('what a part of the page throws as it arrives is in the diagnosis', async () => {
    const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
    const text = await diagnosisWith(given, /thrownAtOnce|answering parts/);
    expect(text).toMatch(/background, answering parts: TypeError/);
    expect(text).not.toContain('NATO');
  });
});
