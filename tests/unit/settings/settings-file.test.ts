import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policySchema } from '../../../src/settings/policy-schema.ts';
import {
  DEFAULT_SETTINGS,
  definitionOf,
  SETTING_NAMES,
  type Settings,
} from '../../../src/settings/settings.ts';
import {
  changedSettings,
  differences,
  MAX_SETTINGS_FILE,
  readSettingsFile,
  toSettingsFile,
} from '../../../src/settings/settings-file.ts';
import { SETTINGS_VERSION } from '../../../src/settings/stored-form.ts';

const SET: Settings = {
  ...DEFAULT_SETTINGS,
  where: 'except',
  exceptSites: ['*.example.org'],
  sites: { 'a.example': 'click' },
  hiddenPublishers: ['gazette'],
  suppressed: [{ topic: 't', alias: 'A', site: null }],
  dwell: 400,
};

const file = (change: object) =>
  JSON.stringify({ ...JSON.parse(toSettingsFile(SET, '2026-11-22')), ...change });

describe('a settings file', () => {
  test('brings back all settings as they were', () => {
    expect(readSettingsFile(toSettingsFile(SET, '2026-11-22'))).toEqual({
      ok: true,
      values: SET,
      unusable: [],
    });
  });

  test('of an editor that begins files with a mark is read', () => {
    expect(readSettingsFile(`\uFEFF${toSettingsFile(SET, '2026-11-22')}`).ok).toBe(true);
  });

  test('of version 1 is brought up to date', () => {
    const read = readSettingsFile(file({ version: 1, settings: { sites: ['a.example'] } }));
    expect(read).toEqual({ ok: true, values: { sites: { 'a.example': 'off' } }, unusable: [] });
  });

  test.each([
    ['a later version', file({ version: SETTINGS_VERSION + 1 }), 'later-version'],
    ['5 MB', file({ padding: 'x'.repeat(5_000_000) }), 'too-large'],
    ['more than is read', ' '.repeat(MAX_SETTINGS_FILE + 1), 'too-large'],
    ['broken JSON', toSettingsFile(SET, '2026-11-22').slice(0, -10), 'not-json'],
    ['nothing', '', 'not-json'],
    ['something else', '{"name":"other"}', 'not-settings'],
    ['a list', '[]', 'not-settings'],
    ['null', 'null', 'not-settings'],
    ['no version', file({ version: undefined }), 'not-settings'],
    ['a version that is none', file({ version: 1.5 }), 'not-settings'],
    ['no settings', file({ settings: [] }), 'not-settings'],
  ])('with %s is refused', (_, text, fault) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, fault });
  });

  test('names what it cannot use, and the rest is taken', () => {
    const settings = { density: 'all', markStyle: 'glitter', colour: 'red', __proto__: 1 };
    expect(readSettingsFile(file({ settings }))).toEqual({
      ok: true,
      values: { density: 'all' },
      unusable: ['markStyle', 'colour'],
    });
    const hostile = file({}).replace('"settings":{', '"settings":{"__proto__":{"a":1},');
    expect(readSettingsFile(hostile)).toMatchObject({ ok: true, unusable: ['__proto__'] });
  });

  test('may hold anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        readSettingsFile(text);
        const read = readSettingsFile(file({ settings: { density: value, sites: value } }));
        if (!read.ok) throw new Error(read.fault);
        for (const [name, taken] of Object.entries(read.values)) {
          expect(
            definitionOf(name as keyof Settings)
              .shape()
              .check(taken),
          ).toEqual(taken);
        }
      }),
    );
  });
});

test('differences are those of the settings that the file names', () => {
  expect(differences(DEFAULT_SETTINGS, SET)).toEqual([
    'where',
    'exceptSites',
    'sites',
    'dwell',
    'hiddenPublishers',
    'suppressed',
  ]);
  expect(differences(SET, { dwell: 400, density: 'all' })).toEqual(['density']);
  expect(changedSettings(SET)).toHaveLength(6);
  expect(changedSettings(DEFAULT_SETTINGS)).toEqual([]);
});

describe('the schema of a managed policy', () => {
  test('has every setting, and its default passes', () => {
    const { properties } = policySchema();
    expect(Object.keys(properties ?? {})).toEqual(SETTING_NAMES);
    for (const name of SETTING_NAMES) {
      const { fallback } = definitionOf(name);
      const type = Array.isArray(fallback)
        ? 'array'
        : typeof fallback === 'number'
          ? 'integer'
          : typeof fallback;
      expect(properties?.[name]?.type, name).toBe(type);
      if (properties?.[name]?.enum) expect(properties[name].enum).toContain(fallback);
    }
  });
});
