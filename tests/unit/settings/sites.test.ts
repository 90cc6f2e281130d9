import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { choiceFor, siteOf } = await import('../../../src/settings/site-choice.ts');
const { chooseForSite } = await import('../../../src/settings/sites.ts');
const { readSettings, setSettings } = await import('../../../src/settings/store.ts');
const { DEFAULT_SETTINGS } = await import('../../../src/settings/settings.ts');

describe('siteOf', () => {
  test.each([
    ['https://www.example.org/politik/artikel.html?x=1#y', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['https://wwww.example.org/', 'wwww.example.org'],
    ['https://127.0.0.1:3000/a', '127.0.0.1'],
  ])('%s belongs to %s', (address, site) => expect(siteOf(address)).toBe(site));

  test.each(['about:blank', 'chrome://extensions', 'file:///a.html', 'no address', ''])(
    '%s belongs to no site',
    (address) => expect(siteOf(address)).toBeNull(),
  );
});

describe('what holds for an address', () => {
  const rules = {
    ...DEFAULT_SETTINGS,
    onlySites: ['news.example.org'],
    exceptSites: ['example.org/sport/*'],
  };

  test.each([
    ['articles', 'https://example.org/sport/a', 'on'],
    ['only', 'https://example.org/', 'off'],
    ['only', 'https://news.example.org/a', 'on'],
    ['except', 'https://example.org/politics', 'on'],
    ['except', 'https://www.example.org/sport/a', 'off'],
    ['articles', 'about:blank', 'off'],
  ] as const)('%s, %s: %s', (where, address, expected) => {
    expect(choiceFor(address, { ...rules, where })).toBe(expected);
  });

  test.each([
    ['only', 'on'],
    ['articles', 'off'],
    ['except', 'click'],
  ] as const)('the choice for a site wins over the rules (%s)', (where, choice) => {
    const settings = { ...rules, where, sites: { 'example.org': choice } };
    expect(choiceFor('https://www.example.org/sport/a', settings)).toBe(choice);
    expect(choiceFor('https://other.example.org/', settings)).toBe(where === 'only' ? 'off' : 'on');
  });

  test('names that every object has are no choices', () => {
    expect(choiceFor('https://constructor/', rules)).toBe('on');
  });
});

describe('a choice for a site', () => {
  test('is remembered beside the others, and forgotten where it says the same as the rules', async () => {
    fakeBrowser.reset();
    const sites = async () => (await readSettings()).values.sites;
    await chooseForSite('a.example', 'off');
    await chooseForSite('b.example', 'click');
    expect(await sites()).toEqual({ 'a.example': 'off', 'b.example': 'click' });
    await chooseForSite('a.example', 'on');
    expect(await sites()).toEqual({ 'b.example': 'click' });
    await setSettings({ where: 'only' });
    await chooseForSite('a.example', 'on');
    expect(await sites()).toEqual({ 'a.example': 'on', 'b.example': 'click' });
  });

  test('stays on this device', async () => {
    fakeBrowser.reset();
    await chooseForSite('a.example', 'off');
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['sites']);
  });
});
