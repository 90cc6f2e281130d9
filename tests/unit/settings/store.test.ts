import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { readSettings, resetSettings, setSettings, updateSetting, watchSettings } = await import(
  '../../../src/settings/store.ts'
);
const { DEFAULT_SETTINGS, definitionOf, SETTING_NAMES } = await import(
  '../../../src/settings/settings.ts'
);
const { SETTINGS_VERSION } = await import('../../../src/settings/stored-form.ts');
const { switchGroup, switchPublisher, switchTopic, showAllPublishers } = await import(
  '../../../src/settings/hidden.ts'
);

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const values = async () => (await readSettings()).values;

describe('defaults', () => {
  test('hold until something is set, and are values that the settings can have', async () => {
    expect(await readSettings()).toEqual({ values: DEFAULT_SETTINGS, locked: [], problems: [] });
    for (const name of SETTING_NAMES) {
      const { shape, fallback } = definitionOf(name);
      expect(shape().check(fallback), name).toEqual(fallback);
    }
  });
});

describe('earlier versions', () => {
  test('version 1: sites that were off stay off, publishers and names stay hidden', async () => {
    await fakeBrowser.storage.local.set({
      sitesOff: ['a.example', 'b.example'],
      suppressed: [{ topic: 't', alias: 'A', site: null }],
    });
    await fakeBrowser.storage.sync.set({ hiddenPublishers: ['gazette'] });
    const { values: read, problems } = await readSettings();
    expect(problems).toEqual([]);
    expect(read.sites).toEqual({ 'a.example': 'off', 'b.example': 'off' });
    expect(read.hiddenPublishers).toEqual(['gazette']);
    expect(read.suppressed).toEqual([{ topic: 't', alias: 'A', site: null }]);
  });

  test('reading changes nothing that is stored; the first change brings it up to date', async () => {
    const old = { sitesOff: ['a.example'] };
    await fakeBrowser.storage.local.set(old);
    await readSettings();
    expect(await fakeBrowser.storage.local.get(null)).toEqual(old);
    await updateSetting('sites', (sites) => ({ ...sites, 'b.example': 'click' as const }));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      sites: { version: SETTINGS_VERSION, value: { 'a.example': 'off', 'b.example': 'click' } },
    });
  });

  test('what another device still stores in the old way does not win over what was set since', async () => {
    await updateSetting('sites', () => ({ 'b.example': 'click' as const }));
    await fakeBrowser.storage.local.set({ sitesOff: ['a.example'] });
    expect((await values()).sites).toEqual({ 'b.example': 'click' });
  });

  test.each([[null], ['text'], [{ a: 1 }], [[1, null]]])(
    'version 1 that is broken (%j) falls back alone',
    async (sitesOff) => {
      await fakeBrowser.storage.local.set({ sitesOff });
      await fakeBrowser.storage.sync.set({ hiddenPublishers: ['gazette'] });
      expect((await values()).hiddenPublishers).toEqual(['gazette']);
      expect((await values()).sites).toEqual({});
    },
  );
});

describe('a stored value that is broken', () => {
  test.each(SETTING_NAMES)(
    '%s falls back alone and is reported, and stays where it is',
    async (name) => {
      const { area } = definitionOf(name);
      const broken = { [name]: { version: SETTINGS_VERSION, value: 42.5 } };
      await fakeBrowser.storage[area].set(broken);
      const other = name === 'density' ? 'markStyle' : 'density';
      const set = name === 'density' ? 'line' : 'all';
      await fakeBrowser.storage.sync.set({ [other]: { version: SETTINGS_VERSION, value: set } });
      const { values: read, problems } = await readSettings();
      expect(read[name]).toEqual(DEFAULT_SETTINGS[name]);
      expect(read[other]).toBe(set);
      expect(problems).toEqual([{ setting: name, fault: 'broken', managed: false }]);
      expect(await fakeBrowser.storage[area].get(name)).toEqual(broken);
    },
  );

  test('loses only the broken entries of a list or a table', async () => {
    await fakeBrowser.storage.sync.set({ hiddenPublishers: ['a', 7, null, 'a', '', 'b'] });
    await fakeBrowser.storage.local.set({
      sites: { version: 2, value: { 'a.example': 'off', 'b.example': 'maybe', '': 'on' } },
      onlySites: { version: 2, value: ['example.org', 'ftp://x', '*.a.example'] },
    });
    const read = await values();
    expect(read.hiddenPublishers).toEqual(['a', 'b']);
    expect(read.sites).toEqual({ 'a.example': 'off' });
    expect(read.onlySites).toEqual(['example.org', '*.a.example']);
  });

  test('may be anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SETTING_NAMES), fc.anything(), async (name, stored) => {
        const { area, shape } = definitionOf(name);
        await fakeBrowser.storage[area].set({ [name]: stored }).catch(() => undefined);
        const read = (await readSettings()).values[name];
        expect(shape().check(read)).toEqual(read);
        await fakeBrowser.storage[area].remove(name);
      }),
      { numRuns: 300 },
    );
  });

  test('of a later version is used as far as it can be, and reported where it cannot', async () => {
    await fakeBrowser.storage.sync.set({
      density: { version: 99, value: 'all' },
      markStyle: { version: 99, value: 'glitter' },
    });
    const { values: read, problems } = await readSettings();
    expect([read.density, read.markStyle]).toEqual(['all', 'dotted']);
    expect(problems).toEqual([{ setting: 'markStyle', fault: 'later-version', managed: false }]);
  });
});

describe('changes', () => {
  test('to a publisher, a group and a topic leave the others alone', async () => {
    await switchPublisher('gazette', false);
    await switchPublisher('herald', false);
    await switchPublisher('gazette', false);
    await switchGroup('party', false);
    await switchTopic('kursk', false);
    expect(await values()).toMatchObject({
      hiddenPublishers: ['herald', 'gazette'],
      hiddenGroups: ['party'],
      hiddenTopics: ['kursk'],
    });
    await switchPublisher('herald', true);
    expect((await values()).hiddenPublishers).toEqual(['gazette']);
    await showAllPublishers();
    expect(await values()).toMatchObject({
      hiddenPublishers: [],
      hiddenGroups: [],
      hiddenTopics: ['kursk'],
    });
  });

  test('follow the reader to other devices where small, and stay here where they name sites', async () => {
    await setSettings({ density: 'all', sites: { 'a.example': 'off' }, onlySites: ['a.example'] });
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(['density']);
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual([
      'onlySites',
      'sites',
    ]);
  });

  test('are taken back by a reset, those of earlier versions too', async () => {
    await fakeBrowser.storage.local.set({ sitesOff: ['a.example'], other: 1 });
    await setSettings({ density: 'all', dwell: 500 });
    await resetSettings(['dwell']);
    expect(await values()).toMatchObject({ density: 'all', dwell: DEFAULT_SETTINGS.dwell });
    await resetSettings();
    expect(await values()).toEqual(DEFAULT_SETTINGS);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ other: 1 });
  });
});

describe('a browser that does not store', () => {
  const refuse = (message: string) =>
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error(message));

  test.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-often'],
    ['An unexpected error occurred', 'refused'],
  ])('%s', async (message, fault) => {
    await setSettings({ density: 'figures' });
    refuse(message);
    await expect(updateSetting('density', () => 'all' as const)).rejects.toMatchObject({
      name: 'SettingsError',
      fault,
    });
    expect((await values()).density).toBe('figures');
  });

  test('says why, also where what was stored before it cannot be put back', async () => {
    refuse('QUOTA_BYTES quota exceeded');
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('disk'));
    const wanted = { exceptSites: ['b.example'], density: 'all' } as const;
    await expect(setSettings(wanted)).rejects.toMatchObject({
      name: 'SettingsError',
      fault: 'full',
    });
  });

  test('too many resets in a short time', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValue(
      new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'),
    );
    await expect(resetSettings(['density'])).rejects.toMatchObject({ fault: 'too-often' });
  });

  test('a part of several settings stores none of them', async () => {
    await setSettings({ sites: { 'a.example': 'off' } });
    refuse('QUOTA_BYTES quota exceeded');
    const wanted = {
      sites: { 'b.example': 'off' },
      exceptSites: ['x.example'],
      density: 'all',
    } as const;
    await expect(setSettings(wanted)).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect(await values()).toEqual({ ...DEFAULT_SETTINGS, sites: { 'a.example': 'off' } });
  });

  test('a part of several settings leaves what an earlier version stored of the others', async () => {
    await fakeBrowser.storage.local.set({ sitesOff: ['a.example'] });
    refuse('QUOTA_BYTES quota exceeded');
    const wanted = { sites: { 'b.example': 'off' }, density: 'all' } as const;
    await expect(setSettings(wanted)).rejects.toMatchObject({ fault: 'full' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ sitesOff: ['a.example'] });
  });
});

describe('a managed policy', () => {
  test('wins and locks; its broken values are reported and do not', async () => {
    await setSettings({ density: 'figures', markStyle: 'line' });
    await fakeBrowser.storage.managed.set({ density: 'list', markStyle: 'glitter', unknown: 1 });
    const { values: read, locked, problems } = await readSettings();
    expect([read.density, read.markStyle]).toEqual(['list', 'line']);
    expect(locked).toEqual(['density']);
    expect(problems).toEqual([{ setting: 'markStyle', fault: 'broken', managed: true }]);
    await expect(updateSetting('density', () => 'all' as const)).rejects.toMatchObject({
      fault: 'locked',
    });
    await setSettings({ density: 'all', dwell: 500 });
    await fakeBrowser.storage.managed.clear();
    expect(await values()).toMatchObject({ density: 'figures', dwell: 500 });
  });

  test('is none where the browser has none', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect((await readSettings()).locked).toEqual([]);
  });
});

describe('watching', () => {
  test('hears of every change of a setting with all values, until the signal aborts', async () => {
    const ending = new AbortController();
    const heard = vi.fn();
    watchSettings(
      (state) => heard(state.values),
      () => undefined,
      ending.signal,
    );
    await fakeBrowser.storage.local.set({ other: 1 });
    await setSettings({ density: 'all' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard.mock.lastCall?.[0]).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
    await fakeBrowser.storage.managed.set({ dwell: 900 });
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0]).toMatchObject({ dwell: 900 }));
    const before = heard.mock.calls.length;
    ending.abort();
    await setSettings({ density: 'figures' });
    await new Promise((rest) => setTimeout(rest, 20));
    expect(heard).toHaveBeenCalledTimes(before);
  });

  test('of two changes at once tells only of the state after both', async () => {
    const heard = vi.fn();
    const ending = new AbortController();
    watchSettings(({ values }) => heard(values.dwell), heard, ending.signal);
    // The first is read slowly, and what it reads is old when it comes.
    const read = fakeBrowser.storage.managed.get.bind(fakeBrowser.storage.managed);
    let first: (() => void) | undefined;
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementationOnce(async (keys) => {
      const old = await read(keys as string[]);
      await new Promise<void>((go) => {
        first = go;
      });
      return old;
    });
    await fakeBrowser.storage.sync.set({ dwell: { version: SETTINGS_VERSION, value: 300 } });
    await fakeBrowser.storage.sync.set({ dwell: { version: SETTINGS_VERSION, value: 400 } });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    first?.();
    await new Promise((rest) => setTimeout(rest, 20));
    expect(heard.mock.calls).toEqual([[400]]);
    ending.abort();
  });

  test('never begins after the signal has aborted', async () => {
    const heard = vi.fn();
    watchSettings(heard, heard, AbortSignal.abort());
    await setSettings({ density: 'all' });
    await new Promise((rest) => setTimeout(rest, 20));
    expect(heard).not.toHaveBeenCalled();
  });
});
