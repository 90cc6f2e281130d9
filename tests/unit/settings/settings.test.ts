import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hiddenPublishers, switchPublisher } from '../../../src/settings/publishers.ts';
import { siteOf, sitesOff, switchSite } from '../../../src/settings/sites.ts';

beforeEach(() => fakeBrowser.reset());

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

describe('sites switched off', () => {
  test('none at first; off and on again leaves the others alone', async () => {
    expect(await sitesOff.read()).toEqual([]);
    await switchSite('a.example', false);
    await switchSite('b.example', false);
    await switchSite('a.example', false);
    expect(await sitesOff.read()).toEqual(['b.example', 'a.example']);
    await switchSite('b.example', true);
    expect(await sitesOff.read()).toEqual(['a.example']);
  });

  test('stay on this device', async () => {
    await switchSite('a.example', false);
    expect(await fakeBrowser.storage.local.get('sitesOff')).toEqual({ sitesOff: ['a.example'] });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

describe('publishers switched off', () => {
  test('follow the reader to other devices', async () => {
    await switchPublisher('example-news', false);
    expect(await fakeBrowser.storage.sync.get('hiddenPublishers')).toEqual({
      hiddenPublishers: ['example-news'],
    });
    await switchPublisher('example-news', true);
    expect(await hiddenPublishers.read()).toEqual([]);
  });
});

describe('a stored value that is broken', () => {
  test.each([['text'], [42], [{ 0: 'a' }], [null]])('%j falls back', async (stored) => {
    await fakeBrowser.storage.local.set({ sitesOff: stored });
    expect(await sitesOff.read()).toEqual([]);
  });

  test('loses only the broken entries of a list', async () => {
    await fakeBrowser.storage.local.set({ sitesOff: ['a.example', 7, null, 'a.example'] });
    expect(await sitesOff.read()).toEqual(['a.example']);
  });
});

describe('watching', () => {
  test('hears of every valid value until the signal aborts', async () => {
    const ending = new AbortController();
    const heard = vi.fn();
    sitesOff.watch(heard, ending.signal);
    await switchSite('a.example', false);
    await fakeBrowser.storage.local.set({ sitesOff: 'broken' });
    expect(heard.mock.calls).toEqual([[['a.example']], [[]]]);
    ending.abort();
    await switchSite('b.example', false);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('never begins after the signal has aborted', async () => {
    const heard = vi.fn();
    sitesOff.watch(heard, AbortSignal.abort());
    await switchSite('a.example', false);
    expect(heard).not.toHaveBeenCalled();
  });
});
