import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfExtension } from '../support/extension-copy.ts';
import { until } from '../support/hint.ts';
import { waitForMarks } from '../support/marks.ts';
import { type ReaderBrowser, startReaderBrowser } from '../support/reader-browser.ts';
import { serveFixtures, type TestServer } from '../support/serve.ts';

let folder: string;
let reader: ReaderBrowser;
let server: TestServer;

beforeAll(async () => {
  server = await serveFixtures();
  folder = await copyOfExtension('chromium');
  await appendFile(
    join(folder, 'article.js'),
    `;setTimeout(() => { undefined.thrownLate; }, 1000);
      setTimeout(() => { Promise.reject(new RangeError(document.title)); }, 1000);`,
  );
  reader = await startReaderBrowser('chromium', { folder });
});
afterAll(async () => {
  await reader?.close();
  await server?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

test('what nobody caught in a page is in the diagnosis, what the page throws is not', async () => {
  const page = await reader.open(`${server.address}/en-nato-confirms-deployment`);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new EvalError('of the page');
    });
  });
  await waitForMarks(page);
  const own = await reader.openOwnPage('/options.html');
  let text = '';
  await until('the diagnosis tells of both', async () => {
    await own.reload({ waitUntil: 'load' });
    // It is put together after the page has loaded.
    await own.waitForFunction(() => document.querySelector('pre')?.textContent);
    text = await own.evaluate(() => document.querySelector('pre')?.textContent ?? '');
    return /TypeError/.test(text) && /RangeError/.test(text);
  });
  expect(text).toMatch(/1 times, page, doing something unforeseen: TypeError: .*thrownLate/);
  expect(text).toMatch(/1 times, page, doing something unforeseen: RangeError\n {4}article\.js:/);
  expect(text).not.toContain('EvalError');
  expect(text).not.toContain('NATO');
});
