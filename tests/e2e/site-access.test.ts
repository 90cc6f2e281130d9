import { expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { until } from '../support/hint.ts';
import { paintedMarks, waitForMarks } from '../support/marks.ts';

/** What Firefox lets an extension do with its own access, as its page of add-ons lets a reader. */
declare const browser: {
  readonly permissions: Readonly<
    Record<
      'remove' | 'contains',
      (what: { readonly origins: readonly string[] }) => Promise<boolean>
    >
  >;
};

const given = givenReader('firefox');

test('in Firefox a page is let go of when its site is taken back', async () => {
  const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
  await waitForMarks(page);
  const own = await given.reader.openOwnPage('/options.html');
  const origins = ['http://*/*', 'https://*/*'];
  const removed = await own.evaluate(
    (sites) => browser.permissions.remove({ origins: sites }),
    origins,
  );
  expect(removed).toBe(true);
  await page.bringToFront();
  await until('the marks are gone', async () => (await paintedMarks(page)).length === 0);
});
