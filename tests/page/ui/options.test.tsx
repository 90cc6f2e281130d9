import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../../src/claims/language.ts';
import {
  DEFAULT_SETTINGS,
  definitionOf,
  SETTING_NAMES,
  type Settings,
} from '../../../src/settings/settings.ts';
import { parsePattern } from '../../../src/settings/site-pattern.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { Options } from '../../../src/ui/options/Options.tsx';
import css from '../../../src/ui/options/options.css?inline';
import type { OptionsProps } from '../../../src/ui/options/options-props.ts';
import { SAMPLE_PACKS } from '../../support/sample-page.ts';
import { faults, prefer } from './support/accessibility.ts';
import { rootWith } from './support/root.ts';

const root = rootWith(css);

const SECTIONS = ['where', 'marks', 'languages', 'hints', 'sources'] as const;

const callbacks = {
  /** Hears the value that a change leads to. */
  set: vi.fn((_name: string, _value: unknown) => {}),
  onReset: vi.fn((_: readonly string[] | null) => {}),
  onSave: vi.fn(() => {}),
  onLoad: vi.fn((_: File) => {}),
  onApply: vi.fn(() => {}),
  onCancel: vi.fn(() => {}),
  onCopyDiagnosis: vi.fn(() => {}),
  onOpenShortcuts: vi.fn(() => {}),
};

/** Everything set to something else than its default. */
const SET: Settings = {
  ...DEFAULT_SETTINGS,
  where: 'only',
  onlySites: ['*.example.org', 'example.com/politics/*'],
  sites: { 'news.example.org': 'click', 'example.com': 'off' },
  density: 'all',
  markStyle: 'shade',
  readingLanguages: ['de'],
  interfaceLanguage: 'en',
  dwell: 400,
  modifierKey: 'alt',
  textSize: 150,
  hiddenPublishers: ['gazette', 'gone'],
  hiddenPacks: ['sample'],
  hiddenGroups: ['party'],
  hiddenTopics: ['kursk'],
  suppressed: [{ topic: 'kursk', alias: 'Kursk', site: 'news.example.org' }],
};

beforeEach(async () => {
  await page.viewport(1000, 900);
});

function draw(
  language: Language,
  values: Partial<Settings> = {},
  overrides: Partial<OptionsProps> = {},
): void {
  render(
    <Options
      messages={messagesFor(language)}
      browserLanguage="English"
      settings={{ values: { ...DEFAULT_SETTINGS, ...values }, locked: [], problems: [] }}
      defaults={DEFAULT_SETTINGS}
      sections={SECTIONS.map((section) => ({
        section,
        names: SETTING_NAMES.filter((name) => definitionOf(name).section === section),
      }))}
      groups={['newspaper', 'agency', 'party']}
      overview={{
        packs: SAMPLE_PACKS,
        conflicts: 0,
        counts: { topics: 183, claims: 407, sources: 324, publishers: 161 },
        publishers: { gazette: 'Example Gazette' },
        topics: { kursk: 'Kursk region' },
      }}
      overviewFailed={false}
      shortcuts={[
        { command: 'toggle-site', keys: '' },
        { command: 'next-hint', keys: 'Alt+Period' },
      ]}
      inPrivateWindows={false}
      fault={null}
      imported={{ state: 'none' }}
      diagnosis={{ text: 'Fact Hints 1.0.0', faults: 0 }}
      copied={null}
      patternFault={(pattern) => {
        const parsed = parsePattern(pattern);
        return typeof parsed === 'string' ? parsed : null;
      }}
      answerFor={(address) =>
        address.startsWith('https://') ? { choice: 'click', chosenFor: 'news.example.org' } : null
      }
      {...callbacks}
      set={(name, change) => callbacks.set(name, change({ ...DEFAULT_SETTINGS, ...values }[name]))}
      {...overrides}
    />,
    root,
  );
}

function field(name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-setting="${name}"]`);
  if (found === null) throw new Error(`no field: ${name}`);
  return found;
}

/** The control with this text in its label, or the button with this text. */
function control(within: Element, text: string): HTMLInputElement | HTMLButtonElement {
  const label = [...within.querySelectorAll('label')].find((each) =>
    each.textContent?.includes(text),
  );
  const found =
    label?.querySelector('input') ??
    [...within.querySelectorAll('button')].find(
      (each) => each.textContent === text || each.getAttribute('aria-label') === text,
    );
  if (found == null) throw new Error(`no control: ${text}`);
  return found;
}

test('every setting has its place, with its name', () => {
  draw('en', { where: 'only' });
  const words = messagesFor('en').settings.labels;
  for (const name of SETTING_NAMES.filter((each) => each !== 'exceptSites')) {
    expect(field(name).querySelector('h3')?.textContent, name).toBe(words[name][0]);
  }
});

describe('a choice is set with one press', () => {
  test.each([
    ['where', 'Only on these sites', 'only'],
    ['density', 'Every mention', 'all'],
    ['markStyle', 'Double line', 'double'],
    ['interfaceLanguage', 'Deutsch', 'de'],
    ['modifierKey', 'Shift', 'shift'],
    ['readingLanguages', 'English', ['de']],
    ['hiddenGroups', 'Parties to the war', ['party']],
  ])('%s: %s', (name, label, value) => {
    draw('en');
    control(field(name), label).click();
    expect(callbacks.set.mock.calls).toEqual([[name, value]]);
  });

  test.each([
    ['sites', 'Forget example.com', { 'news.example.org': 'click' }],
    ['hiddenPublishers', 'Use again: Example Gazette', ['gone']],
    ['hiddenPublishers', 'Use again: gone', ['gazette']],
    ['hiddenTopics', 'Use again: Kursk region', []],
    ['suppressed', 'Use again: Kursk', []],
    ['hiddenGroups', 'Parties to the war', []],
    ['readingLanguages', 'English', ['de', 'en']],
  ])('%s: %s', (name, label, value) => {
    draw('en', SET);
    control(field(name), label).click();
    expect(callbacks.set.mock.calls).toEqual([[name, value]]);
  });

  test('a name that was not meant is told once where its topic is called the same', () => {
    const suppressed = ['Kursk', 'Kursk region'].map((alias) => ({
      topic: 'kursk',
      alias,
      site: null,
    }));
    draw('en', { ...SET, suppressed });
    const told = [...field('suppressed').querySelectorAll('.entries li > span')];
    expect(told.map((each) => each.textContent)).toEqual([
      'Kursk\u00a0· Kursk region\u00a0· everywhere',
      'Kursk region\u00a0· everywhere',
    ]);
  });

  test.each(SETTING_NAMES.filter((name) => name !== 'exceptSites'))(
    '%s goes back to its default',
    (name) => {
      draw('en', SET);
      control(field(name), 'Back to the default').click();
      expect(callbacks.onReset.mock.calls).toEqual([[[name]]]);
    },
  );

  test.each(SETTING_NAMES.filter((name) => name !== 'exceptSites'))(
    '%s comes back from its default, by the button that has the focus still',
    async (name) => {
      draw('en', SET);
      const button = control(field(name), 'Back to the default');
      button.focus();
      button.click();
      draw('en', { ...SET, [name]: DEFAULT_SETTINGS[name] });
      await vi.waitFor(() => expect(button.textContent).toBe('Undo'));
      expect(document.activeElement).toBe(button);
      button.click();
      expect(callbacks.set.mock.calls).toEqual([[name, SET[name]]]);
      draw('en', SET);
      await vi.waitFor(() => expect(button.textContent).toBe('Back to the default'));
    },
  );

  test('a default that nobody went back to has no way back', () => {
    draw('en', { ...SET, density: DEFAULT_SETTINGS.density });
    expect(field('density').querySelector('.field-head button')).toBeNull();
  });

  test.each(['readingLanguages', 'hiddenPacks', 'hiddenGroups'] as const)(
    'the switches of %s are a group that its name is heard with',
    (name) => {
      draw('en');
      const group = field(name).querySelector('fieldset');
      const named = root.querySelector(`[id="${group?.getAttribute('aria-labelledby')}"]`);
      expect(group?.querySelector('[role="switch"]')).not.toBeNull();
      expect(named).toBe(field(name).querySelector('h3'));
    },
  );

  test('the last language to read stays', () => {
    draw('en', { readingLanguages: ['de'] });
    expect(control(field('readingLanguages'), 'German').disabled).toBe(true);
  });
});

test.each([
  ['dwell', 'dwell', 250, '250\u00a0ms'],
  ['textSize', 'textSize', 110, '110%'],
])('%s is stepped with the arrow keys and said', async (name, setting, value, said) => {
  draw('en');
  const slider = field(name).querySelector<HTMLInputElement>('input[type="range"]');
  slider?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(callbacks.set.mock.calls).toEqual([[setting, value]]);
  expect(slider?.getAttribute('aria-valuetext')).toBe(said);
  const shown = field(name).querySelector('.slider .value');
  expect(shown?.textContent).toBe(said);
  // The slider says it: as a live region it would be heard twice.
  expect(shown?.ariaHidden).toBe('true');
  expect(field(name).querySelector('output, [role="status"], [aria-live]')).toBeNull();
});

describe('patterns', () => {
  const area = () => field('onlySites').querySelector('textarea') as HTMLTextAreaElement;

  test('are stored when the reader goes on, without those that are wrong', async () => {
    draw('en', { where: 'only', onlySites: ['a.example'] });
    await userEvent.fill(area(), 'a.example\nftp://x\n\n*.b.example/c');
    expect(field('onlySites').textContent).toContain('Line 2: an address begins with http://');
    expect(area().getAttribute('aria-invalid')).toBe('true');
    expect(callbacks.set).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(callbacks.set.mock.calls).toEqual([['onlySites', ['a.example', '*.b.example/c']]]);
    // What is wrong stays in the field to be corrected.
    draw('en', { where: 'only', onlySites: ['a.example', '*.b.example/c'] });
    expect(area().value).toContain('ftp://x');
  });

  test('changed in another window are shown', async () => {
    draw('en', { where: 'only', onlySites: ['a.example'] });
    draw('en', { where: 'only', onlySites: ['b.example'] });
    await vi.waitFor(() => expect(area().value).toBe('b.example'));
  });

  test('are there for the rule they belong to', () => {
    draw('en', { where: 'except' });
    expect(root.querySelector('[data-setting="onlySites"]')).toBeNull();
    expect(field('exceptSites')).toBeTruthy();
  });
});

test('an address can be tried', async () => {
  draw('en');
  const input = root.querySelector<HTMLInputElement>('input[type="url"]');
  if (input === null) throw new Error('no test box');
  await userEvent.fill(input, 'nonsense');
  expect(root.querySelector('.answer')?.textContent).toBe('This is not the address of a web page.');
  await userEvent.fill(input, 'https://news.example.org/a');
  expect(root.querySelector('.answer')?.textContent).toBe(
    'Your choice for news.example.org applies: When I click.',
  );
});

test.each([
  ['first-in-section', ['Harbour Office', 'Example Bay']],
  ['all', ['Harbour Office', 'Example Bay', 'Harbour Office', 'Example Bay']],
  ['figures', ['Harbour Office']],
  ['list', []],
] as const)('the sample shows the density %s', (density, marked) => {
  draw('en', { density, markStyle: 'double' });
  const spans = field('density').querySelectorAll('.sample .double');
  expect([...spans].map((span) => span.textContent)).toEqual(marked);
});

test('the four styles are seen without colour', () => {
  draw('en');
  const looks = ['dotted', 'line', 'double', 'shade'].map((name) => {
    const span = field('markStyle').querySelector(`.sample .${name}`) as Element;
    const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(span);
    return `${textDecorationLine} ${textDecorationStyle} ${backgroundColor}`;
  });
  expect(new Set(looks).size).toBe(4);
});

test('what is managed is said and cannot be changed', () => {
  render(null, root);
  draw('en', SET, { settings: { values: SET, locked: SETTING_NAMES, problems: [] } });
  for (const name of SETTING_NAMES.filter((each) => each !== 'exceptSites')) {
    expect(field(name).textContent, name).toContain('Managed by your organisation');
    const controls = [...field(name).querySelectorAll('input, textarea, button')];
    expect(controls, name).not.toHaveLength(0);
    expect(
      controls.every((each) => each.matches(':disabled')),
      name,
    ).toBe(true);
  }
});

test('a change that was not stored is said', () => {
  draw('en', {}, { fault: 'full' });
  expect(root.querySelector('.fault')?.textContent).toContain('storage for settings is full');
});

test('values that are not used are reported, with a way out', () => {
  const problems = [
    { setting: 'markStyle', fault: 'broken', managed: false },
    { setting: 'dwell', fault: 'later-version', managed: false },
    { setting: 'density', fault: 'broken', managed: true },
  ] as const;
  draw('en', {}, { settings: { values: DEFAULT_SETTINGS, locked: [], problems } });
  const alert = root.querySelector('.problems');
  expect(alert?.querySelectorAll('li')).toHaveLength(3);
  expect(alert?.textContent).toContain('“What a mark looks like” is damaged');
  expect(alert?.textContent).toContain('later version');
  alert?.querySelector('button')?.click();
  expect(callbacks.onReset.mock.calls).toEqual([[['markStyle']]]);
});

describe('the file', () => {
  const file = () => root.querySelector('#file') as HTMLElement;

  test('is saved and loaded', async () => {
    draw('en');
    control(file(), 'Save to a file').click();
    expect(callbacks.onSave).toHaveBeenCalledOnce();
    const chosen = new File(['{}'], 'settings.json');
    await userEvent.upload(file().querySelector('input[type="file"]') as HTMLElement, chosen);
    expect(callbacks.onLoad.mock.lastCall?.[0].name).toBe('settings.json');
  });

  test('is shown with what it would change before anything is', () => {
    draw(
      'en',
      { hiddenPublishers: ['a', 'b', 'c', 'd'] },
      {
        imported: {
          state: 'read',
          values: {
            density: 'all',
            dwell: 400,
            hiddenPublishers: ['gazette', 'unknown'],
            hiddenPacks: ['sample'],
            hiddenTopics: ['kursk'],
            sites: { 'x.example': 'off' },
          },
          changes: ['sites', 'density', 'dwell', 'hiddenPacks', 'hiddenPublishers', 'hiddenTopics'],
          unusable: ['colour', 'textSize', 'constructor'],
          locked: 1,
        },
      },
    );
    const rows = [...file().querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Your choices for individual sites', 'none', 'x.example (Off)'],
      [
        'How much is marked',
        'The first mention of a topic in each section, and those with a figure',
        'Every mention',
      ],
      ['Time the pointer rests before a hint opens', '200\u00a0ms', '400\u00a0ms'],
      ['Data packs', 'none', 'North Korea and Russia'],
      ['Publishers you switched off', '4 entries', 'Example Gazette, unknown'],
      ['Topics you switched off', 'none', 'Kursk region'],
    ]);
    expect(file().textContent).toContain(
      '3 entries cannot be used and will be left out: “colour”, “Text size of hints”, “constructor”.',
    );
    expect(file().textContent).toContain('1 setting is managed by your organisation and stays.');
    control(file(), 'Change them').click();
    control(file(), 'Leave everything as it is').click();
    expect(callbacks.onApply).toHaveBeenCalledOnce();
    expect(callbacks.onCancel).toHaveBeenCalledOnce();
  });

  test.each([
    ['too-large', 'far too large'],
    ['not-json', 'damaged'],
    ['not-settings', 'no settings of Fact Hints'],
    ['later-version', 'later version of Fact Hints'],
    ['unreadable', 'could not read'],
  ] as const)('that is refused (%s) says why', (fault, said) => {
    draw('en', {}, { imported: { state: 'refused', fault } });
    expect(file().textContent).toContain(said);
    expect(file().textContent).toContain('Nothing was changed.');
  });

  test('resets everything after a second press only', async () => {
    draw('en', SET);
    control(file(), 'Reset all settings').click();
    await vi.waitFor(() => expect(file().textContent).toContain('This also forgets'));
    expect(callbacks.onReset).not.toHaveBeenCalled();
    control(file(), 'Reset all settings').click();
    expect(callbacks.onReset.mock.calls).toEqual([[null]]);
  });

  test('offers no reset where nothing is set', () => {
    draw('en');
    expect(file().textContent).toContain('Nothing has been changed yet.');
  });
});

test('shows the keys of every command and where to change them', () => {
  draw('en');
  const rows = [...root.querySelectorAll('.shortcuts > div')].map((row) => row.textContent);
  expect(rows).toEqual(['Next mentionAlt+Period', 'Switch hints on this site on or offno keys']);
  control(root, 'Change the keys').click();
  expect(callbacks.onOpenShortcuts).toHaveBeenCalledOnce();
  draw('en', {}, { onOpenShortcuts: null });
  expect(root.textContent).toContain('where your browser manages its extensions');
});

test('says what is on record, and whether private windows are allowed', () => {
  draw('en');
  expect(root.querySelector('#data')?.textContent).toContain(
    '183 topics, 407 claims, 324 sources of 161 publishers',
  );
  expect(root.querySelector('#private')?.textContent).toContain('does not work in private windows');
  draw('en', {}, { inPrivateWindows: true, overview: null, overviewFailed: true });
  expect(root.querySelector('#private')?.textContent).toContain('also works in private windows');
  expect(root.querySelector('#data')?.textContent).toContain('could not be loaded');
});

test.each([
  ['en', 'The same rules hold for everybody, party to the war or not.'],
  ['de', 'Für alle gelten dieselben Regeln, Kriegspartei oder nicht.'],
] as const)('says by which rules claims come on record (%s)', async (language, rule) => {
  draw(language);
  const data = root.querySelector('#data');
  expect(data?.querySelectorAll('.rules li')).toHaveLength(0);
  data?.querySelector('summary')?.click();
  await vi.waitFor(() => expect(data?.querySelectorAll('.rules li')).toHaveLength(7));
  expect(data?.textContent).toContain(rule);
});

describe('everyone can use it', () => {
  test.each([
    ['en', { 'prefers-color-scheme': 'light' }, DEFAULT_SETTINGS],
    ['de', { 'prefers-color-scheme': 'dark' }, SET],
    ['en', { 'forced-colors': 'active' }, SET],
  ] as const)('%s %o', async (language, preferences, values) => {
    await prefer(preferences);
    draw(language, values, {
      fault: 'full',
      imported: {
        state: 'read',
        values: { density: 'all' },
        changes: ['density'],
        unusable: ['x'],
        locked: 0,
      },
    });
    expect(await faults(root)).toEqual([]);
  });

  test('an example in an empty field is not taken for what was typed, in forced colours', async () => {
    await prefer({ 'forced-colors': 'active' });
    draw('en');
    const field = root.querySelector('input[type="url"]') ?? root;
    expect(getComputedStyle(field, '::placeholder').color).not.toBe(getComputedStyle(field).color);
  });

  test.each([1_200, 700, 320])('does not scroll sideways at %i pixels', async (width) => {
    await page.viewport(width, 900);
    draw('de', SET);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('what to do when something does not work', () => {
  const section = () => root.querySelector('#trouble') as HTMLElement;

  test.each([
    ['en', 'Nothing has gone wrong', 'gone wrong once', 'gone wrong 3 times', 'Copy the diagnosis'],
    ['de', 'nichts schiefgegangen', 'einmal etwas', '3-mal etwas', 'Diagnose kopieren'],
  ] as const)('is said calmly, in %s', (language, none, once, often, copy) => {
    draw(language);
    expect(section().textContent).toContain(none);
    draw(language, {}, { diagnosis: { text: 'Fact Hints 1.0.0', faults: 1 } });
    expect(section().textContent).toContain(once);
    draw(language, {}, { diagnosis: { text: 'Fact Hints 1.0.0', faults: 3 } });
    expect(section().textContent).toContain(often);
    expect(section().querySelector('pre')?.textContent).toBe('Fact Hints 1.0.0');
    control(section(), copy).click();
    expect(callbacks.onCopyDiagnosis).toHaveBeenCalledOnce();
  });

  test('is not said before it is known', () => {
    draw('en', {}, { diagnosis: null });
    expect(section().querySelector('button')).toBeNull();
  });

  test('tells whether it could be copied', () => {
    draw('en', {}, { copied: true });
    expect(section().querySelector('[role="status"]')?.textContent).toBe('Copied.');
    draw('en', {}, { copied: false });
    expect(section().querySelector('[role="status"]')?.textContent).toContain('by hand');
  });
});

describe('the focus stays near what was pressed', () => {
  const focused = () => document.activeElement?.textContent;

  test('on the heading of a setting that is back at its default', async () => {
    draw('en', { markStyle: 'shade' });
    const back = root.querySelector<HTMLElement>('[data-setting="markStyle"] .field-head button');
    back?.focus();
    draw('en');
    await vi.waitFor(() => expect(focused()).toBe('What a mark looks like'));
  });

  test('on the heading of a list whose last entry was taken out', async () => {
    draw('en', { hiddenTopics: ['kursk'] });
    root.querySelector<HTMLElement>('[data-setting="hiddenTopics"] li button')?.focus();
    draw('en');
    await vi.waitFor(() => expect(focused()).toBe('Topics you switched off'));
  });

  test('on the question whether everything is to be reset, and on its section once it is answered', async () => {
    draw('en', { markStyle: 'shade' });
    const button = (name: string) =>
      [...root.querySelectorAll<HTMLElement>('#file button')].find(
        ({ textContent }) => textContent === name,
      );
    button('Reset all settings')?.focus();
    button('Reset all settings')?.click();
    await vi.waitFor(() => expect(focused()).toContain('This also forgets your choices'));
    expect(document.activeElement?.closest('[role="status"]')).not.toBeNull();
    button('Leave everything as it is')?.focus();
    button('Leave everything as it is')?.click();
    await vi.waitFor(() => expect(focused()).toBe('Save and reset'));
  });

  test('and is not taken from where the reader has it', async () => {
    draw('en', { markStyle: 'shade', density: 'all' });
    const other = root.querySelector<HTMLElement>('[data-setting="density"] .field-head button');
    other?.focus();
    draw('en', { density: 'all' });
    await new Promise((drawn) => requestAnimationFrame(drawn));
    expect(document.activeElement).toBe(other);
  });
});
