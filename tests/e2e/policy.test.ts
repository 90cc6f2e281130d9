import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { control } from '../support/controls.ts';
import { givenReader } from '../support/given.ts';
import { until } from '../support/hint.ts';
import { paintedMarks, waitForMarks } from '../support/marks.ts';
import { builtExtension } from '../support/reader-browser.ts';

// Chromium takes policies from a folder of the system only, which is not for a test to write to.
let home: string;
afterAll(() => rm(home, { recursive: true, force: true }));

const given = givenReader('firefox', async () => {
  home = await mkdtemp(join(tmpdir(), 'fact-hints-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = JSON.parse(
    await readFile(join(builtExtension('firefox'), 'manifest.json'), 'utf8'),
  );
  const name = manifest.browser_specific_settings.gecko.id;
  const data = { density: 'all', markStyle: 'wavy', sites: { 'blocked.test': 'off' } };
  const policy = { name, description: 'as a school may set it', type: 'storage', data };
  await writeFile(join(folder, `${name}.json`), JSON.stringify(policy));
  return { home };
});

test('what is managed in Firefox holds, is shown as such and cannot be changed', async () => {
  const page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
  const all = (await waitForMarks(page)).length;
  const options = await given.reader.openOwnPage('/options.html');
  const said = () => options.evaluate(() => document.body.innerText);
  await until('it is said', async () => (await said()).includes('Managed by your organisation'));
  const every = await control(options, /^Every mention$/);
  expect(
    await every.evaluate((input) => {
      const { checked, disabled } = input as HTMLInputElement;
      return { checked, disabled };
    }),
  ).toEqual({ checked: true, disabled: true });

  // What the policy got wrong is said, and the reader's own choice holds.
  expect(await said()).toContain('“What a mark looks like”');
  const dotted = await control(options, /^Dotted line/);
  expect(await dotted.evaluate((input) => (input as HTMLInputElement).disabled)).toBe(false);

  // A change past the page itself changes nothing either.
  await given.reader.store('density', 'figures');
  await new Promise((pause) => setTimeout(pause, 600));
  expect((await paintedMarks(page)).length).toBe(all);

  const popup = await given.reader.openPopup(page);
  await until('the popup says so', async () =>
    (await popup.evaluate(() => document.body.innerText)).includes('Managed by your organisation'),
  );
});
