import { describe, expect, it } from 'vitest';
import { changedFiles, fixtureFiles, type Loose, problemsOf } from '../../support/pack-files.ts';

type Change = (files: ReturnType<typeof fixtureFiles>) => void;

const withFigure = (f: Loose) => f['claims.json'].find((claim: Loose) => claim.figure !== null);
const indexOf = (f: Loose) => f['claims.json'].indexOf(withFigure(f));
const FIGURE = `claims.json:[${indexOf(fixtureFiles('valid-harbour'))}].figure`;
const NEAR = { text: 'the Hub', means: 'any hub' };

/** What has the right type and means nothing all the same. */
const REFUSED: readonly (readonly [what: string, change: Change, problem: string])[] = [
  [
    'a number with more digits than anybody counted',
    (f) => (withFigure(f).figure.high = 1e300),
    `${FIGURE}.high larger than anything that is counted`,
  ],
  [
    'less than nothing, by its sign',
    (f) => (withFigure(f).figure.low = -0),
    `${FIGURE}.low below zero`,
  ],
  [
    'a span of no days',
    (f) => (withFigure(f).figure.period = 'P0D'),
    `${FIGURE}.period not a duration such as "P7D" or "P1M"`,
  ],
  [
    'a page of a machine without a name',
    (f) => (f['sources.json'][0].url = 'http://192.168.0.1/page'),
    'sources.json:[0].url not an http(s) address that can be shown as it is',
  ],
  [
    'the same in another way to write it',
    (f) => (f['sources.json'][0].url = 'http://0x7f.1/page'),
    'sources.json:[0].url not an http(s) address that can be shown as it is',
  ],
  [
    'a pack that takes its names from itself',
    (f) => (f['pack.json'].namesFrom = [f['pack.json'].id]),
    'pack.json:namesFrom[0] the pack itself',
  ],
  [
    'a correction that is older than the one before it',
    (f) => {
      const note = f['claims.json'][3].corrections[0];
      f['claims.json'][3].corrections = [
        { ...note, date: '2025-02' },
        { ...note, date: '2025-01' },
      ];
    },
    'claims.json:[3].corrections[1].date before 2025-02',
  ],
  [
    'a name that no text is searched for',
    (f) => f['topics.json'][1].aliases.en.push({ text: 'abc '.repeat(25).trim() }),
    'topics.json:[1].aliases.en[1].text more than 24 words (25): never found',
  ],
];

describe('a pack is refused for', () => {
  it.each(REFUSED)('%s', (_, change, problem) => {
    expect(problemsOf(changedFiles(change))).toContain(problem);
  });

  it('a mistake in pack.json, and not again wherever its words are used', () => {
    const files = changedFiles((f) => {
      f['pack.json'].version = 'latest';
      f['pack.json'].words = { ships: ['ferry', 'boat'] };
      f['topics.json'][1].aliases.en.push({ ...NEAR, when: [{ rule: 'near', words: ['@ships'] }] });
    });
    expect(problemsOf(files)).toEqual(['pack.json:version not a version such as "1.0.0"']);
  });

  it('a list of words that stands for itself', () => {
    const files = changedFiles((f) => {
      f['pack.json'].words = { ships: ['@ships'] };
      f['topics.json'][1].aliases.en.push({ ...NEAR, when: [{ rule: 'near', words: ['@ships'] }] });
    });
    expect(problemsOf(files)).toEqual([
      'pack.json:words.ships[0] no list of words "@ships" in pack.json',
      'topics.json:[1].aliases.en[1].when[0].words[0] no list of words "@ships" in pack.json',
    ]);
  });

  it('few characters that stand for many words, before they are put in their place', () => {
    const files = changedFiles((f) => {
      const words = Array.from({ length: 500 }, (_, index) => `word ${index}`);
      const when = Array.from({ length: 100_000 }, () => ({ rule: 'near', words: ['@many'] }));
      f['pack.json'].words = { many: words };
      f['topics.json'][1].aliases.en.push({ ...NEAR, when });
    });
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(/^topics\.json: more than 200000 words in rules \(\d+\)$/),
    ]);
  });
});
