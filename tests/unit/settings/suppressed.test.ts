import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Suppression,
  suppress,
  suppressed,
  suppressionOn,
  unsuppress,
} from '../../../src/settings/suppressed.ts';

beforeEach(() => fakeBrowser.reset());

const here: Suppression = { topic: 'kursk', alias: 'Kursk', site: 'a.example' };
const everywhere: Suppression = { topic: 'austin', alias: 'Austin', site: null };

test('an entry is kept once, and taken back alone', async () => {
  await suppress(here);
  await suppress(everywhere);
  await suppress(here);
  expect(await suppressed.read()).toEqual([everywhere, here]);
  await unsuppress({ ...here, site: 'b.example' });
  expect(await suppressed.read()).toEqual([everywhere, here]);
  await unsuppress(here);
  expect(await suppressed.read()).toEqual([everywhere]);
});

test('stays on this device', async () => {
  await suppress(here);
  expect(await fakeBrowser.storage.local.get('suppressed')).toEqual({ suppressed: [here] });
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

test.each([
  ['a.example', 'kursk', 'Kursk', true],
  ['b.example', 'kursk', 'Kursk', false],
  [null, 'kursk', 'Kursk', false],
  ['a.example', 'kursk', 'Kursk Oblast', false],
  ['a.example', 'kursk-offensive', 'Kursk', false],
  ['b.example', 'austin', 'Austin', true],
  [null, 'austin', 'Austin', true],
])('on %s the name of %s “%s” is suppressed: %s', (site, topic, alias, expected) => {
  expect(suppressionOn([here, everywhere], site)({ topic, alias })).toBe(expected);
});

test('a page that is told no again and again forgets the oldest, not the newest', async () => {
  const many = Array.from({ length: 1_000 }, (_, i) => ({ ...here, alias: `name ${i}` }));
  await suppressed.write(many);
  await suppress(everywhere);
  const kept = await suppressed.read();
  expect(kept).toHaveLength(1_000);
  expect(kept.at(-1)).toEqual(everywhere);
  expect(kept[0]).toEqual(many[1]);
});

test('broken entries are left out, a broken list falls back', async () => {
  await fakeBrowser.storage.local.set({
    suppressed: [here, { topic: 'x' }, 'text', null, { ...everywhere, site: 7 }],
  });
  expect(await suppressed.read()).toEqual([here]);
  await fakeBrowser.storage.local.set({ suppressed: 'text' });
  expect(await suppressed.read()).toEqual([]);
});
