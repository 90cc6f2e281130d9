import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  definitionOf,
  SETTING_NAMES,
  type SettingName,
} from '../../../src/settings/settings.ts';
import { readSettingsFile, toSettingsFile } from '../../../src/settings/settings-file.ts';
import { matchesPattern, parsePattern } from '../../../src/settings/site-pattern.ts';
import { openStored, toStored } from '../../../src/settings/stored.ts';
import { changed, damaged } from '../changes.ts';
import { type FuzzTarget, must } from '../target.ts';

const GOOD = {
  format: 'fact-hints-settings',
  version: 2,
  exported: '2026-11-22',
  settings: {
    ...DEFAULT_SETTINGS,
    exceptSites: ['*.example.org'],
    sites: { 'a.example': 'click', 'b.example': 'off' },
    hiddenPublishers: ['gazette'],
    suppressed: [{ topic: 't', alias: 'A', site: null }],
  },
};

function check(text: string): void {
  const read = readSettingsFile(text);
  if (!read.ok) return;
  for (const [name, value] of Object.entries(read.values)) {
    must((SETTING_NAMES as readonly string[]).includes(name), `a setting called ${name}`);
    const again = definitionOf(name as SettingName)
      .shape()
      .check(value);
    must(JSON.stringify(again) === JSON.stringify(value), `${name} is not taken a second time`);
  }
  const file = toSettingsFile({ ...DEFAULT_SETTINGS, ...read.values }, '2026-11-22');
  const back = readSettingsFile(file);
  must(back.ok && back.unusable.length === 0, 'what was read cannot be saved and read again');
}

const host = fc.oneof(
  fc.domain(),
  fc.constantFrom('*', '*.example.org', 'bücher.example', 'ex*mple.org', '[::1]', '127.0.0.1', ''),
  fc.string({ maxLength: 12 }),
);
const path = fc.oneof(
  fc.array(fc.constantFrom('/', '*', 'a', '**', '?', '#', '%2f', '..'), { maxLength: 12 }),
  fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
);
const pattern = fc
  .tuple(fc.constantFrom('', 'https://', 'http://', '*://', 'ftp:', 'javascript:'), host, path)
  .map(([scheme, name, rest]) => `${scheme}${name}${rest.join('')}`);

export const SETTINGS_FILES: readonly FuzzTarget[] = [
  {
    name: 'settings-file',
    share: 10,
    property: () => fc.property(changed(GOOD), (file) => check(JSON.stringify(file) ?? '')),
  },
  {
    name: 'settings-text',
    share: 6,
    property: () => fc.property(fc.oneof(damaged(GOOD), fc.json(), fc.string()), check),
  },
  {
    name: 'stored',
    share: 10,
    property: () =>
      fc.property(
        fc.constantFrom(...SETTING_NAMES),
        fc.oneof(
          fc.anything({ maxDepth: 2 }),
          fc.record({ version: fc.anything({ maxDepth: 0 }), value: fc.anything({ maxDepth: 2 }) }),
        ),
        (name, stored) => {
          const opened = openStored(name, stored);
          if (!opened.ok) return;
          const again = openStored(name, toStored(opened.value));
          must(again.ok, 'what was opened cannot be stored and opened again');
        },
      ),
  },
  {
    name: 'patterns',
    share: 8,
    property: () =>
      fc.property(pattern, fc.oneof(fc.webUrl(), fc.string()), (written, address) => {
        const parsed = parsePattern(written);
        const matches = matchesPattern(written, address);
        if (typeof parsed === 'string') {
          must(!matches, 'a pattern that cannot be used means a page');
          return;
        }
        must(
          parsed.path.startsWith('/') && parsed.host !== '',
          `read as ${JSON.stringify(parsed)}`,
        );
        if (parsed.host !== '*') {
          const own = `http${parsed.scheme === 'https' ? 's' : ''}://${parsed.host}/`;
          must(URL.canParse(own), `a host that is none: ${parsed.host}`);
        }
      }),
  },
];
