import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { spreadAliases } from '../../../src/packs/shared-words.ts';
import {
  changedFiles,
  fixtureFiles,
  type Loose,
  problemsOf,
  warningsOf,
} from '../../support/pack-files.ts';

type Change = (files: ReturnType<typeof fixtureFiles>) => void;

// Positions in tests/fixtures/packs/valid-harbour/claims.json.
const OFFICE_200 = 1;
const OFFICE_NONE = 2;
const UNION_300 = 3;

/** What a change to the valid pack must be refused with: exactly these lines and no others. */
const REFUSED: readonly (readonly [what: string, change: Change, ...lines: string[]])[] = [
  ['an unknown key', (f) => (f['claims.json'][0].mood = 'bad'), 'claims.json:[0].mood unknown key'],
  ['a missing key', (f) => delete f['claims.json'][0].reviewBy, 'claims.json:[0].reviewBy missing'],
  [
    'a wrong type deep inside',
    (f) => (f['claims.json'][0].figure.low = '300'),
    'claims.json:[0].figure.low "300" is not a number',
  ],
  [
    'a list where one text stands',
    (f) => (f['claims.json'][0].claimant = ['office']),
    'claims.json:[0].claimant Array is not a text',
  ],
  [
    'a word that is none of those there are',
    (f) => (f['sources.json'][0].quality = 'good'),
    'sources.json:[0].quality "good" is none of "original", "copy"',
  ],
  [
    'a format of the future',
    (f) => (f['pack.json'].format = 2),
    'pack.json:format format 2; this version reads 1',
  ],
  [
    'a general topic that is missing or stands in two lists',
    (f) => {
      const id = f['topics.json'][0].id;
      f['pack.json'].subject = {
        sides: { harbour: [id, 'x'] },
        general: [id],
        heart: ['y'],
        hub: 'y',
        peoples: { y: { en: ['Y'] } },
        words: {},
      };
    },
    'pack.json:subject.sides.harbour[1] no topic "x"',
    'pack.json:subject.general[0] "dock-workers" stands in another list too',
    'pack.json:subject.heart[0] no side "y"',
    'pack.json:subject.hub no side "y"',
    'pack.json:subject.peoples.y no side "y"',
  ],
  [
    'names in two ways, a list of one and words that no list has',
    (f) => {
      f['pack.json'].words = { ships: ['ferry', 'boat'] };
      f['topics.json'][0].aliases.en.push(
        { text: 'one', texts: ['two', 'three'] },
        { texts: ['four'] },
        {
          texts: ['five', 'six'],
          means: 'm',
          when: [{ rule: 'near', words: ['@ships', '@none'] }],
        },
      );
    },
    'topics.json:[0].aliases.en[2] text or texts',
    'topics.json:[0].aliases.en[3].texts fewer than two names',
    'topics.json:[0].aliases.en[4].when[0].words[2] no list of words "@none" in pack.json',
  ],
  [
    'a list file that holds no list',
    (f) => (f['claimants.json'] = { id: 'x' }),
    'claimants.json: not a list',
  ],
  [
    'an id taken twice',
    (f) => f['publishers.json'].push({ ...f['publishers.json'][0], name: 'Other' }),
    'publishers.json:[3].id id is taken',
  ],
  [
    'an id that is not kebab-case',
    (f) => f['publishers.json'].push({ id: 'A_b', name: 'X', kind: 'agency', party: null }),
    'publishers.json:[3].id not an id in kebab-case',
  ],
  [
    'a claim without source',
    (f) => (f['claims.json'][OFFICE_NONE].sources = []),
    'claims.json:[2].sources no source',
  ],
  [
    'references that lead nowhere',
    (f) => {
      const claim = f['claims.json'][OFFICE_200];
      Object.assign(claim, { claimant: 'x', topics: ['x'], sources: ['x'], derivedFrom: 'x' });
      Object.assign(claim.figure, { of: 'x', place: 'x' });
      f['sources.json'][0].publisher = 'x';
      f['topics.json'][0].sources = ['x'];
      f['claimants.json'][0].topic = 'x';
    },
    'topics.json:[0].sources[0] no source "x"',
    'claimants.json:[0].topic no topic "x"',
    'sources.json:[0].publisher no publisher "x"',
    'claims.json:[1].topics[0] no topic "x"',
    'claims.json:[1].sources[0] no source "x"',
    'claims.json:[1].claimant no claimant "x"',
    'claims.json:[1].derivedFrom no claim "x"',
    'claims.json:[1].figure.of no topic "x"',
    'claims.json:[1].figure.place no topic "x"',
  ],
  [
    'a place that is none',
    (f) => (f['claims.json'][OFFICE_200].figure.place = 'dock-workers'),
    'claims.json:[1].figure.place "dock-workers" is of kind force, not a place',
  ],
  [
    'a contradiction said by one side only',
    (f) => (f['claims.json'][UNION_300].contradicts = []),
    'claims.json:[1].contradicts[0] "union-300" does not say so in return',
  ],
  [
    'a claim that contradicts itself',
    (f) => f['claims.json'][OFFICE_NONE].contradicts.push('office-none'),
    'claims.json:[2].contradicts[0] contradicts itself',
  ],
  [
    'a successor that is older',
    (f) => (f['claims.json'][UNION_300].supersededBy = 'office-none'),
    'claims.json:[3].supersededBy "office-none" is older (2024-10-02)',
  ],
  [
    'a circle of successors, named once',
    (f) => {
      f['claims.json'][OFFICE_NONE].said = '2024-10-20';
      f['claims.json'][OFFICE_NONE].sources = ['office-2024-10-20'];
      f['claims.json'][OFFICE_200].supersededBy = 'office-none';
    },
    'claims.json:[1].supersededBy goes round in a circle: office-200 → office-none → office-200',
  ],
  [
    'a claim derived from itself',
    (f) => (f['claims.json'][UNION_300].derivedFrom = 'union-300'),
    'claims.json:[3].derivedFrom goes round in a circle: union-300 → union-300',
  ],
  [
    'a day that does not exist',
    (f) => (f['claims.json'][OFFICE_200].said = '2024-02-30'),
    'claims.json:[1].said not a real date (YYYY, YYYY-MM/YYYY-MM, YYYY-MM or YYYY-MM-DD)',
  ],
  [
    'a statement later than all of its sources',
    (f) => (f['claims.json'][OFFICE_200].said = '2024-10-21'),
    'claims.json:[1].said said 2024-10-21, but every source is older',
  ],
  [
    'a review before the statement',
    (f) => (f['claims.json'][OFFICE_200].reviewBy = '2024-09'),
    'claims.json:[1].reviewBy before the day it was said (2024-10-20)',
  ],
  [
    'a statement later than the pack',
    (f) => (f['pack.json'].compiled = '2024-10-20'),
    'claims.json:[3].said after the pack was compiled (2024-10-20)',
  ],
  [
    'a correction before the statement',
    (f) => (f['claims.json'][UNION_300].corrections[0].date = '2024-10-01'),
    'claims.json:[3].corrections[0].date before 2024-10-21',
  ],
  [
    'evidence that a copy alone cannot carry',
    (f) => (f['claims.json'][0].evidence = 'single'),
    'claims.json:[0].evidence rests on copies or aggregators alone and must be "weak"',
  ],
  [
    'evidence that an aggregator alone cannot carry',
    (f) => {
      f['claims.json'][0].evidence = 'independent';
      Object.assign(f['sources.json'][0], { quality: 'original', derivedFrom: null });
    },
    'claims.json:[0].evidence rests on copies or aggregators alone and must be "weak"',
  ],
  [
    'an address that is not of the web',
    (f) => (f['sources.json'][0].url = 'javascript:alert(1)'),
    'sources.json:[0].url not an http(s) address that can be shown as it is',
  ],
  [
    'an address that hides its host behind a name',
    (f) => (f['sources.json'][0].url = 'https://gazette.example.org@evil.example/'),
    'sources.json:[0].url not an http(s) address that can be shown as it is',
  ],
  [
    'one page under two ids',
    (f) => (f['sources.json'][2].url = 'http://www.gazette.example.org/harbour/#top'),
    'sources.json:[2].url the same page as "gazette-2024-10-02"',
  ],
  [
    'a figure without any bound',
    (f) => Object.assign(f['claims.json'][0].figure, { low: null, high: null }),
    'claims.json:[0].figure neither "low" nor "high"',
  ],
  [
    'a figure turned round',
    (f) => (f['claims.json'][0].figure.low = 301),
    'claims.json:[0].figure.low above "high" (301 > 300)',
  ],
  [
    '"more than" with an upper bound',
    (f) => (f['claims.json'][OFFICE_200].figure.high = 250),
    'claims.json:[1].figure.exclusive only where exactly one of "low" and "high" is null',
  ],
  [
    'a unit that does not fit what is counted',
    (f) => (f['claims.json'][0].figure.unit = 'km'),
    'claims.json:[0].figure.unit "km" does not fit "deployed" (people)',
  ],
  [
    'half a person',
    (f) => Object.assign(f['claims.json'][0].figure, { low: 0.5 }),
    'claims.json:[0].figure a fraction of a person',
  ],
  [
    'a text missing in a declared language',
    (f) => delete f['topics.json'][0].label.de,
    'topics.json:[0].label.de missing',
  ],
  [
    'a language that is not declared',
    (f) => {
      f['pack.json'].languages = ['en'];
      for (const file of ['topics.json', 'claims.json', 'claimants.json'] as const) {
        f[file] = dropGerman(f[file]);
      }
      f['pack.json'].name = { en: 'Harbour' };
      f['pack.json'].shortName = { en: 'Harbour' };
      f['pack.json'].description = { en: 'An invented case.' };
      f['claims.json'][0].statement.de = 'Laut dem Seemannsbund sind 300 Arbeiter im Hafen.';
    },
    'claims.json:[0].statement.de a language that pack.json does not declare',
  ],
  [
    'a summary that begins with a pronoun',
    (f) => {
      f['topics.json'][0].summary.de = 'Es zählt die Arbeiter im Hafen.';
    },
    'topics.json:[0].summary.de begins with "es": must stand alone',
  ],
  [
    'a statement that begins with a pronoun',
    (f) => (f['claims.json'][0].statement.en = 'They counted 300 workers.'),
    'claims.json:[0].statement.en begins with "they": must stand alone and name its claimant',
  ],
  [
    'a German statement that names nobody',
    (f) => (f['claims.json'][0].statement.de = 'Seinen Angaben zufolge sind es 300 Arbeiter.'),
    'claims.json:[0].statement.de begins with "seinen angaben zufolge": must stand alone and name its claimant',
  ],
  [
    'weasel words',
    (f) => {
      f['claims.json'][0].statement.en = 'Experts say 300 workers are in the harbour.';
      f['claims.json'][0].statement.de = 'Im Hafen sind angeblich 300 Arbeiter.';
    },
    'claims.json:[0].statement.de "angeblich" names nobody',
    'claims.json:[0].statement.en "experts say" names nobody',
  ],
  [
    'text with space around it',
    (f) => (f['publishers.json'][0].name = 'Example Digest '),
    'publishers.json:[0].name space at the beginning or end',
  ],
  [
    'a statement that is too long',
    (f) => (f['claims.json'][0].statement.en = `${'word '.repeat(60)}end.`),
    'claims.json:[0].statement.en longer than 300 characters (304)',
  ],
  [
    'a firm name of two topics',
    (f) => f['topics.json'][2].aliases.en.push({ text: 'EXAMPLETON' }),
    'topics.json:[2].aliases.en[2].text also a name of "exampleton": both need a "when"',
  ],
  [
    'an alias written twice but for case and accents',
    (f) => f['topics.json'][1].aliases.en.push({ text: 'Exámpleton' }),
    'topics.json:[1].aliases.en[1].text the same name as aliases.en[0]',
  ],
  [
    'an alias of two letters',
    (f) => f['topics.json'][1].aliases.en.push({ text: 'Ex' }),
    'topics.json:[1].aliases.en[1].text shorter than 3 letters: needs form "exact"',
  ],
  [
    'a bare number',
    (f) => f['topics.json'][1].aliases.en.push({ text: '12.000' }),
    'topics.json:[1].aliases.en[1].text a bare number',
  ],
  [
    'an alias without letters',
    (f) => f['topics.json'][1].aliases.en.push({ text: '***' }),
    'topics.json:[1].aliases.en[1].text has no letter',
  ],
  [
    'a rule on a topic that does not exist',
    (f) => (f['topics.json'][0].aliases.de[1].when[0].anyOf = ['nowhere']),
    'topics.json:[0].aliases.de[1].when[0].anyOf[0] no topic "nowhere"',
  ],
  [
    'a short form without a long one',
    (f) => {
      delete f['topics.json'][2].aliases.de;
      f['topics.json'][2].aliases.en = [
        { text: 'the Office', means: 'any office', when: [{ rule: 'long-form' }] },
      ];
    },
    'topics.json:[2].aliases.en[0].when[0] no firm alias that could stand earlier',
  ],
];

function dropGerman(value: Loose): Loose {
  if (Array.isArray(value)) return value.map(dropGerman);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'de')
      .map(([key, inner]) => [key, dropGerman(inner)]),
  );
}

describe('checkPack', () => {
  it('accepts a pack that is in order and hands back all of it', () => {
    const files = fixtureFiles('valid-harbour');
    const checked = checkPack(files);
    expect(checked).toMatchObject({ ok: true, warnings: [] });
    expect(checked.ok && checked.pack).toEqual({
      manifest: files['pack.json'],
      topics: files['topics.json'].map(({ aliases, ...topic }: Loose) => ({
        ...topic,
        aliases: { de: spreadAliases(aliases.de), en: spreadAliases(aliases.en) },
      })),
      claims: files['claims.json'],
      claimants: files['claimants.json'],
      sources: files['sources.json'],
      publishers: files['publishers.json'],
    });
  });

  for (const [what, change, ...lines] of REFUSED) {
    it(`refuses ${what}`, () => {
      expect(problemsOf(changedFiles(change))).toEqual(lines);
    });
  }

  it('names every problem of a pack at once', () => {
    const files = changedFiles((f) => {
      f['pack.json'].version = 'new';
      f['topics.json'][0].kind = 'thing';
      f['claims.json'][0].said = '2024-13';
      f['claims.json'][1].figure.low = -1;
      f['sources.json'][0].url = 'ftp://example.org/x';
    });
    expect(problemsOf(files).map((line) => line.split(' ')[0])).toEqual([
      'pack.json:version',
      'topics.json:[0].kind',
      'claims.json:[0].said',
      'claims.json:[1].figure.low',
      'sources.json:[0].url',
    ]);
  });

  it('carries the id of the entry', () => {
    const checked = checkPack(changedFiles((f) => (f['claims.json'][0].evidence = 'sure')));
    expect(!checked.ok && checked.problems).toMatchObject([
      { file: 'claims.json', path: '[0].evidence', id: 'digest-repeats-300' },
    ]);
  });

  it('says which files are missing', () => {
    expect(problemsOf({})).toEqual([
      'pack.json: file is missing',
      'topics.json: file is missing',
      'claims.json: file is missing',
      'claimants.json: file is missing',
      'sources.json: file is missing',
      'publishers.json: file is missing',
    ]);
  });

  it('refuses a firm alias that is a common word, article aside, and no other', () => {
    const isCommonWord = (word: string) => word.toLowerCase() === 'zeit';
    const zeit = (alias: object) =>
      problemsOf(
        changedFiles((f) => f['topics.json'][1].aliases.de.push({ text: 'Die Zeit', ...alias })),
        { isCommonWord },
      );
    expect(zeit({})).toEqual([
      'topics.json:[1].aliases.de[1].text "Zeit" is a common word: needs a "when"',
    ]);
    expect(zeit({ means: 'time', when: [{ rule: 'subject' }] })).toEqual([]);
    const unless = [{ rule: 'after', words: ['läuft'] }];
    expect(zeit({ means: 'time', unless })).toEqual([]);
    expect(zeit({ unless })).toHaveLength(1);
    expect(zeit({ means: 'time' })).toHaveLength(1);
    expect(zeit({ text: 'ZEIT', form: 'exact' })).toEqual([]);
    expect(zeit({ text: 'Zeit', form: 'exact' })).toHaveLength(1);
    expect(zeit({ office: true })).toEqual([
      'topics.json:[1].aliases.de[1].office only a person holds an office',
    ]);
  });

  it('takes "without" only where a name is said not to count', () => {
    const without = [{ rule: 'without', anyOf: ['nowhere'], words: [] }];
    const add = (rules: object) =>
      problemsOf(
        changedFiles((f) => {
          f['topics.json'][1].aliases.en.push({ text: 'the Hub', means: 'any hub', ...rules });
        }),
      );
    expect(add({ unless: without })).toEqual([expect.stringContaining('no topic "nowhere"')]);
    expect(add({ when: without })).toHaveLength(2);
  });

  it('takes "away" only where a name is said not to count', () => {
    const away = [{ rule: 'away', words: ['port'] }];
    const add = (rules: object) =>
      problemsOf(
        changedFiles((f) => {
          f['topics.json'][1].aliases.en.push({ text: 'the Hub', means: 'any hub', ...rules });
        }),
      );
    expect(add({ unless: away })).toEqual([]);
    expect(add({ when: away })).toHaveLength(1);
  });

  it('lets two topics share a name when both say in which context', () => {
    const when = [{ rule: 'sentence', words: ['port'] }];
    const files = changedFiles((f) => {
      f['topics.json'][1].aliases.en.push({ text: 'the Hub', means: 'any hub', when });
      f['topics.json'][2].aliases.en.push({ text: 'The hub', means: 'any hub', when });
    });
    expect(problemsOf(files)).toEqual([]);
  });

  it('warns of what is odd but not wrong', () => {
    const files = changedFiles((f) => {
      f['claims.json'][0].statement.en = 'The Seamen’s Union claimed 300 workers were there';
      f['claims.json'][UNION_300].figure.asOf = '2024-12';
      f['claimants.json'].push({ ...f['claimants.json'][1], id: 'unheard' });
      f['topics.json'][1].aliases.en[0].means = 'a village';
    });
    expect(warningsOf(files)).toEqual([
      'claims.json:[3].figure.asOf later than the day it was said (2024-10-21)',
      'claims.json:[0].statement.en "claimed" judges the speaker',
      'claims.json:[0].statement.en does not end like a sentence',
      'topics.json:[1].aliases.en[0].means means something else too, yet has no rule',
      'claimants.json:[2] no claim is by it',
    ]);
  });

  it('warns of an address that tells where a reader comes from', () => {
    const files = changedFiles((f) => {
      f['sources.json'][0].url += '?page=2&utm_source=feed';
    });
    expect(warningsOf(files)).toEqual([
      'sources.json:[0].url has "utm_source", which tells where a reader comes from',
    ]);
  });

  it('warns of typewriter apostrophes and quotation marks', () => {
    const files = changedFiles((f) => {
      f['claims.json'][0].statement.en = "The union's office counted 300 workers.";
      f['topics.json'][0].summary.de = 'Ein "Hafen" an der See.';
    });
    expect(warningsOf(files)).toEqual([
      'topics.json:[0].summary.de has a typewriter apostrophe or quotation mark',
      'claims.json:[0].statement.en has a typewriter apostrophe or quotation mark',
    ]);
  });

  it('warns of a statement that says the day its line shows, but of no other day and no span', () => {
    const files = changedFiles((f) => {
      f['claims.json'][OFFICE_200].statement = {
        de: 'Das Hafenamt gab am 20. Oktober 2024 an, mehr als 200 Arbeiter geschickt zu haben.',
        en: 'The Harbour Office said it had sent more than 200 workers on 19–20 October 2024.',
      };
      f['claims.json'][OFFICE_NONE].statement.en =
        'On 12 October 2024 the Harbour Office denied it.';
      f['claims.json'][UNION_300].statement.en =
        'On 21 October 2024 the Seamen’s Union estimated 300 workers in the harbour.';
    });
    expect(warningsOf(files)).toEqual([
      'claims.json:[1].statement.de says "20. Oktober 2024", which its line shows',
      'claims.json:[3].statement.en says "21 October 2024", which its line shows',
    ]);
  });
});
