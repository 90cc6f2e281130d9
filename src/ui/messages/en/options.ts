import type { Format } from '../format.ts';
import type { OptionsMessages, SettingsMessages } from '../options-messages.ts';

/** What is said of settings, in English. */
export function englishSettings(format: Format): SettingsMessages {
  return {
    faults: {
      locked: 'This setting is managed by your organisation. Nothing was changed.',
      full: 'The browser’s storage for settings is full. Nothing was changed; what was set before still holds.',
      'too-often':
        'Too many changes in a short time. This one was not saved; try again in a minute.',
      refused: 'The browser did not save the change. What was set before still holds.',
      unread:
        'The browser could not read the settings of Fact Hints, so there are no hints. Restart the browser; if that does not help, its storage may be damaged.',
    },
    managed: 'Managed by your organisation',
    labels: {
      where: ['Show hints', null],
      onlySites: ['Only these sites', 'One site per line.'],
      exceptSites: ['Not on these sites', 'One site per line.'],
      sites: [
        'Your choices for individual sites',
        'Made in the popup. They take precedence over the rule above.',
      ],
      density: ['How much is marked', null],
      markStyle: ['What a mark looks like', null],
      readingLanguages: ['Languages you read', 'Text in other languages is not marked.'],
      interfaceLanguage: ['Language of Fact Hints', null],
      dwell: ['Time the pointer rests before a hint opens', null],
      modifierKey: ['Key to hold while pointing', 'The keyboard and touch need no such key.'],
      textSize: ['Text size of hints', null],
      hiddenPacks: [
        'Data packs',
        'Switch off a pack, and its claims do not count; what only that pack knows is not marked.',
      ],
      hiddenPublishers: [
        'Publishers you switched off',
        'Their pages do not count. Claims with no other source disappear.',
      ],
      hiddenGroups: [
        'Kinds of publishers',
        'Switch off a kind, and none of its publishers counts.',
      ],
      hiddenTopics: ['Topics you switched off', 'They are not marked.'],
      suppressed: ['Names no longer marked', 'You chose “Not meant here” in a hint.'],
    },
    where: {
      articles: 'On articles everywhere',
      only: 'Only on these sites',
      except: 'Everywhere but on these sites',
    },
    density: {
      'first-in-section': 'The first mention of a topic in each section, and those with a figure',
      all: 'Every mention',
      figures: 'Only mentions with a figure',
      list: 'Nothing: the list in the popup is enough',
    },
    markStyle: {
      dotted: 'Dotted line',
      line: 'Thin line',
      double: 'Double line',
      shade: 'Shading',
    },
    modifierKey: { none: 'None', alt: 'Alt', control: 'Ctrl', shift: 'Shift' },
    automaticLanguage: (language) => `Same as the browser: ${language}`,
    milliseconds: (n) => `${format.number(n)}\u00a0ms`,
    percent: (n) => `${format.number(n)}%`,
  };
}

/** The options page in English. */
export function englishOptions(format: Format): OptionsMessages {
  const count = (one: string, other: string) => (n: number) => format.plural(n, { one, other });
  const topics = count('{n} topic', '{n} topics');
  const claims = count('{n} claim', '{n} claims');
  const sources = count('{n} source', '{n} sources');
  const publishers = count('{n} publisher', '{n} publishers');
  return {
    title: 'Fact Hints: settings',
    contents: 'Sections',
    atOnce: 'Changes take effect at once, in open tabs too.',
    sections: {
      where: 'Where it runs',
      marks: 'Marks',
      languages: 'Languages',
      hints: 'Hints',
      sources: 'Sources and topics',
      shortcuts: 'Keyboard',
      data: 'Claims on record',
      file: 'Save and reset',
      private: 'Private windows',
      trouble: 'If something does not work',
    },
    sample: [
      { text: 'The ' },
      { text: 'Harbour Office', topic: 1, hasFigure: true },
      { text: ' counted 12,000 visitors in ' },
      { text: 'Example Bay', topic: 2 },
      { text: '. The ' },
      { text: 'Harbour Office', topic: 1 },
      { text: ' will report again when ' },
      { text: 'Example Bay', topic: 2 },
      { text: ' opens its new pier.' },
    ],
    toDefault: 'Back to the default',
    patternsHelp:
      'example.org is that site, *.example.org also all below it, example.org/politics/* only a part of it.',
    patternFaults: {
      empty: 'nothing is written here',
      scheme: 'an address begins with http:// or https://, or with neither',
      host: 'this is not the name of a site',
      star: 'in the name of a site * stands only at its beginning: *.example.org',
      'too-long': 'this is too long',
    },
    patternLine: (line, fault) => `Line ${format.number(line)}: ${fault}. Not saved.`,
    test: 'Try an address',
    testHelp: 'Paste the address of a page to see whether hints are shown there.',
    testExample: 'https://example.org/politics/today',
    testNone: 'This is not the address of a web page.',
    testChoice: (site, choice) => `Your choice for ${site} applies: ${choice}.`,
    testRule: (answer) => `The rule above applies: ${answer}.`,
    noSites: 'You have not made a choice for any site yet.',
    forget: (name) => `Forget ${name}`,
    forgetShort: 'Forget',
    nothingOff: 'None.',
    useAgain: (name) => `Use again: ${name}`,
    useAgainShort: 'Use again',
    everywhere: 'everywhere',
    noKeys: 'no keys',
    commands: {
      _execute_action: 'Open the popup',
      'next-hint': 'Next mention',
      'previous-hint': 'Previous mention',
      'open-hint': 'Go into the hint',
      'toggle-site': 'Switch hints on this site on or off',
    },
    changeShortcuts: 'Change the keys',
    shortcutsElsewhere: 'Change the keys where your browser manages its extensions.',
    rules: {
      title: 'What is put on record, and how',
      list: [
        'Each claim names who said it, in which role, when, and on which page that can be read. What no page says is left out.',
        'The same rules hold for everybody, party to the war or not.',
        'Figures stand as they were given: nothing is averaged, rounded or converted.',
        'Contradictions and denials are put on record, not resolved.',
        'What has nothing behind it but copies or hearsay is called “not verified”.',
        'Old claims stay and lead to what came later. Corrections are told on the claim, with day and reason.',
        'The claims come with Fact Hints and change only when it is updated.',
      ],
    },
    counted: (n, m, k, p) => `${topics(n)}, ${claims(m)}, ${sources(k)} of ${publishers(p)}`,
    fileIntro:
      'Everything set here, as one file: to keep, or to use on another device. It names the sites you made choices for.',
    save: 'Save to a file',
    load: 'Load from a file',
    fileFaults: {
      'too-large': 'This file is far too large for settings of Fact Hints. Nothing was changed.',
      'not-json': 'This file is damaged or not a settings file. Nothing was changed.',
      'not-settings': 'This file has no settings of Fact Hints in it. Nothing was changed.',
      'later-version':
        'This file comes from a later version of Fact Hints. Update the extension, then load it. Nothing was changed.',
      unreadable: 'The browser could not read this file. Nothing was changed.',
    },
    nothingNew: 'This file says the same as your settings.',
    wouldChange: count('It would change {n} setting:', 'It would change {n} settings:'),
    before: 'Now',
    after: 'Then',
    unusable: (n, ...names) =>
      `${format.plural(n, { one: '{n} entry', other: '{n} entries' })} cannot be used and will be left out: ${names.map((name) => `“${name}”`).join(', ')}.`,
    lockedLeftOut: count(
      '{n} setting is managed by your organisation and stays.',
      '{n} settings are managed by your organisation and stay.',
    ),
    apply: 'Change them',
    cancel: 'Leave everything as it is',
    applied: 'The settings from the file are in use now.',
    reset: 'Reset all settings',
    resetAsk:
      'This also forgets your choices for sites, publishers, topics and names no longer marked.',
    resetDone: 'All settings are back to their defaults.',
    nothingSet: 'Nothing has been changed yet.',
    problems: 'Some settings could not be used',
    problem: {
      broken: (setting) =>
        `“${setting}” is damaged, so its default holds. All others are as you set them.`,
      'later-version': (setting) =>
        `“${setting}” was set by a later version of Fact Hints, so its default holds here.`,
    },
    problemManaged: (setting) =>
      `“${setting}” is set by your organisation to a value that does not exist, so your own choice holds.`,
    privateOn: 'Fact Hints also works in private windows.',
    privateOff:
      'Fact Hints does not work in private windows. That is how it should be until you allow it.',
    privateHow: 'Only you can change that, where your browser manages its extensions.',
    noFaults: 'Nothing has gone wrong since the browser was started.',
    someFaults: (n) =>
      `${format.plural(n, { one: 'Something has gone wrong once', two: 'Something has gone wrong twice', other: 'Something has gone wrong {n} times' })} since the browser was started. Your settings are safe. Reload the page where it happened; if it happens again, copy the diagnosis and give it to the makers of Fact Hints.`,
    diagnosisAbout:
      'The diagnosis names versions, the settings you changed and errors. It names no sites and nothing you have read. Nobody gets it unless you pass it on.',
    diagnosisShow: 'Show the diagnosis',
    diagnosisCopy: 'Copy the diagnosis',
    diagnosisCopied: 'Copied.',
    copyRefused:
      'The browser did not let the text be copied. Show the diagnosis and copy it by hand.',
    entries: count('{n} entry', '{n} entries'),
    automatic: 'same as the browser',
    none: 'none',
  };
}
