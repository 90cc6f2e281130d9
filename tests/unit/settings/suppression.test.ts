import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Suppression } from '../../../src/settings/suppression.ts';

// The polyfill refuses to load outside of an extension; the double stands in for what it wraps.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { suppressionOn, withoutSuppression, withSuppression } = await import(
  '../../../src/settings/suppression.ts'
);
const { readSettings, setSettings, updateSetting } = await import('../../../src/settings/store.ts');

beforeEach(() => fakeBrowser.reset());

const here = { topic: 'kursk', alias: 'Kursk', site: 'a.example' };
const everywhere = { topic: 'austin', alias: 'Austin', site: null };
const suppress = (entry: Suppression) =>
  updateSetting('suppressed', (list) => withSuppression(list, entry));
const unsuppress = (entry: Suppression) =>
  updateSetting('suppressed', (list) => withoutSuppression(list, entry));
const suppressed = async () => (await readSettings()).values.suppressed;

test('an entry is kept once, and taken back alone', async () => {
  await suppress(here);
  await suppress(everywhere);
  await suppress(here);
  expect(await suppressed()).toEqual([everywhere, here]);
  await unsuppress({ ...here, site: 'b.example' });
  expect(await suppressed()).toEqual([everywhere, here]);
  await unsuppress(here);
  expect(await suppressed()).toEqual([everywhere]);
});

test('stays on this device', async () => {
  await suppress(here);
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['suppressed']);
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

test('an administrator, whose policy can say no null, leaves the site out for all of them', async () => {
  const { site: _, ...named } = everywhere;
  await fakeBrowser.storage.managed.set({ suppressed: [named, here, { topic: 'kursk' }] });
  expect(await suppressed()).toEqual([everywhere, here]);
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
  await setSettings({ suppressed: many });
  await suppress(everywhere);
  const kept = await suppressed();
  expect(kept).toHaveLength(1_000);
  expect(kept.at(-1)).toEqual(everywhere);
  expect(kept[0]).toEqual(many[1]);
});

test('broken entries are left out, a broken list falls back', async () => {
  await fakeBrowser.storage.local.set({
    suppressed: [here, { topic: 'x' }, 'text', null, { ...everywhere, site: 7 }],
  });
  expect(await suppressed()).toEqual([here]);
  await fakeBrowser.storage.local.set({ suppressed: 'text' });
  expect(await suppressed()).toEqual([]);
});
