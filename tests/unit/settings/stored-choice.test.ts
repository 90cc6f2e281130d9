import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { readSettings, setSettings } = await import('../../../src/settings/store.ts');
const { choiceFor } = await import('../../../src/settings/site-choice.ts');
const { storedChoice } = await import('../../../src/settings/stored-choice.ts');
const { watchStorage } = await import('../../../src/settings/watch-storage.ts');

const ADDRESS = 'https://www.news.example/politics/a?b#c';

beforeEach(() => fakeBrowser.reset());

const inFull = async (address: string) => choiceFor(address, (await readSettings()).values);

const pattern = fc.constantFrom('news.example', '*.example', '*', 'news.example/sport/*', ':', '');
const host = fc.constantFrom('news.example', 'www.news.example', 'other.example', '__proto__');
const choice = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('on', 'off', 'click') },
  { weight: 1, arbitrary: fc.constantFrom('never', 7, null, ['on']) },
);
const seldom = (value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const envelope = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 6, arbitrary: value.map((each) => ({ version: 2, value: each })) },
    { weight: 1, arbitrary: value.map((each) => ({ version: 3, value: each })) },
    { weight: 1, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom(null, 4, 'x', { value: [] }) },
  );
const list = fc.array(fc.oneof({ weight: 6, arbitrary: pattern }, fc.constant(3)), {
  maxLength: 3,
});
const sites = fc.dictionary(host, choice, { maxKeys: 3 });
const optional = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: undefined });

test('it is what the settings come to in full, or is left to them', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        where: optional(
          envelope(fc.constantFrom('articles', 'only', 'except', 'only', 'except', 'nowhere')),
        ),
        sites: optional(envelope(sites)),
        sitesOff: seldom(fc.array(host)),
        onlySites: optional(envelope(list)),
        exceptSites: optional(envelope(list)),
      }),
      seldom(fc.constantFrom({ where: 'only' }, { where: 'nowhere' }, { sites: {} })),
      async ({ where, ...local }, managed) => {
        fakeBrowser.reset();
        const set = (items: Readonly<Record<string, unknown>>) =>
          Object.fromEntries(Object.entries(items).filter(([, value]) => value !== undefined));
        await fakeBrowser.storage.local.set(set(local));
        await fakeBrowser.storage.sync.set(set({ where }));
        await fakeBrowser.storage.managed.set((managed ?? {}) as object);
        const quick = await storedChoice(ADDRESS);
        if (quick === null) return;
        told += 1;
        expect(quick).toBe(await inFull(ADDRESS));
      },
    ),
    { numRuns: 1_000, seed: 7 },
  );
  expect(told).toBeGreaterThan(100);
});

test('whatever the reader sets is told without the settings', async () => {
  expect(await storedChoice(ADDRESS)).toBe('on');
  await setSettings({ sites: { 'news.example': 'click' }, where: 'except', exceptSites: ['*'] });
  expect(await storedChoice(ADDRESS)).toBe('click');
  expect(await storedChoice('https://other.example/a')).toBe('off');
  await setSettings({ sites: {}, where: 'only', onlySites: ['news.example/politics/*'] });
  expect(await storedChoice(ADDRESS)).toBe('on');
  expect(await storedChoice('https://news.example/sport/a')).toBe('off');
});

test('what others have a say in is left to the settings', async () => {
  await fakeBrowser.storage.local.set({ sitesOff: ['news.example'] });
  expect(await storedChoice(ADDRESS)).toBeNull();
  fakeBrowser.reset();
  await fakeBrowser.storage.managed.set({ where: 'only' });
  expect(await storedChoice(ADDRESS)).toBeNull();
});

test('changes are told until the end', async () => {
  const ending = new AbortController();
  const changed = vi.fn();
  watchStorage(changed, ending.signal);
  await setSettings({ where: 'only' });
  expect(changed).toHaveBeenCalled();
  ending.abort();
  changed.mockClear();
  await setSettings({ where: 'articles' });
  expect(changed).not.toHaveBeenCalled();
});
