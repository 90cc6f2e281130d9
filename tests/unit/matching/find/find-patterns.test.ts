import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/claims/language.ts';
import type { Alias, ContextRule, Topic } from '../../../../src/claims/topic.ts';
import { ALIAS, aliasAt } from '../../../../src/matching/find/alias-list.ts';
import { createPatternFinder } from '../../../../src/matching/find/find-patterns.ts';
import { PART, partAt } from '../../../../src/matching/find/part-list.ts';
import { toReadBlock } from '../../../../src/matching/find/read-block.ts';
import { buildLexicon, type Lexicon } from '../../../../src/matching/lexicon/lexicon.ts';
import { createPatternCache } from '../../../../src/matching/lexicon/pattern-cache.ts';
import { createVocabulary } from '../../../../src/matching/lexicon/vocabulary.ts';
import { tokenize } from '../../../../src/matching/words/tokenize.ts';
import { createTokens } from '../../../../src/matching/words/tokens.ts';
import { TOPICS, topic } from '../topics.ts';
import { findSlowly } from './slow-finder.ts';

const NUM_RUNS = 400;

const WORDS = [
  ...['Kursk', 'Kurs', 'Putin', 'Öl', 'Ol', 'öl', 'Zürich', 'Zuerich', 'straße', 'Москва', 'Kiew'],
  ...['Soldat', 'soldier', 'Haus', 'House', 'white', 'White', 'Weißes', 'nordkoreanisch', 'Truppe'],
  ...['US', 'us', 'NATO', 'Nato', 'IT', 'it', 'The', 'the', 'to', 'Kim', 'Jong', 'un', 'Un', 'San'],
  ...[
    'KN',
    '23',
    '11',
    'McDonald',
    'Kur\u00adsk',
    'Pjo\u0308ng',
    'centre',
    'Die',
    'die',
    'general',
  ],
];
const ENDINGS = ['', '', '', 's', 'en', 'e', 'er', "'s", '’s', 'sprecher', 'truppe'];
const GAPS = [' ', ' ', ' ', '-', '. ', ', ', '', '\n\n', ' – ', '\u00a0', '’', '.'];

const shouted = (word: string, way: number): string =>
  way === 0 ? word.toUpperCase() : way === 1 ? word.toLowerCase() : word;
const written = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...ENDINGS), fc.nat(6))
  .map(([word, ending, way]) => shouted(word, way) + ending);
const text = fc
  .array(fc.tuple(written, fc.constantFrom(...GAPS)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

const alias: fc.Arbitrary<Alias> = fc.record(
  {
    text: fc
      .array(fc.tuple(written, fc.constantFrom(' ', ' ', '-')), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.flat().slice(0, -1).join('')),
    form: fc.constantFrom('inflected', 'exact'),
    compound: fc.constantFrom('hyphen', 'closed', 'none'),
    when: fc.constantFrom<readonly ContextRule[]>(
      [{ rule: 'subject' }],
      [{ rule: 'near', words: ['IT', 'Haus', 'us'] }],
    ),
  },
  { requiredKeys: ['text'] },
);
const pack: fc.Arbitrary<readonly Topic[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('person', 'place', 'organisation', 'weapon', 'force', 'concept'),
      de: fc.array(alias, { maxLength: 5 }),
      en: fc.array(alias, { maxLength: 5 }),
      head: written,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((topics) =>
    topics.map(({ kind, de, en, head }, number) =>
      topic(
        String(number),
        kind,
        { de, en },
        { de: [{ heads: [head], modifiers: ['nordkoreanisch'], of: ['Kim Jong'], gap: 3 }] },
      ),
    ),
  );

function expectTheSame(lexicon: Lexicon, texts: readonly string[]): void {
  const vocabulary = createVocabulary(lexicon);
  const cache = createPatternCache(lexicon);
  const find = createPatternFinder(lexicon, cache, vocabulary);
  const tokens = createTokens();
  // Twice: what was learnt of a word changes nothing.
  for (const each of [...texts, ...texts]) {
    for (const language of LANGUAGES) {
      tokenize(each, tokens, () => true);
      vocabulary.read(each, tokens);
      const { aliases, parts, cues } = find(toReadBlock(each, tokens, language));
      const found = {
        aliases: Array.from({ length: aliases.used / ALIAS }, (_, k) =>
          aliasAt(aliases, k * ALIAS),
        ),
        parts: Array.from({ length: parts.used / PART }, (_, k) => partAt(parts, k * PART)),
        cues: [...cues.numbers.subarray(0, cues.used)],
      };
      expect(found).toEqual(findSlowly(lexicon, toReadBlock(each, tokens, language)));
    }
  }
}

describe('what is found equals what a finder finds that skips and remembers nothing', () => {
  test('in random packs', () => {
    fc.assert(
      fc.property(pack, fc.array(text, { minLength: 1, maxLength: 3 }), (topics, texts) => {
        expectTheSame(buildLexicon(topics), texts);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  test('in texts of a pack’s own names', () => {
    fc.assert(
      fc.property(
        pack,
        fc.array(fc.tuple(fc.nat(50), fc.constantFrom(...GAPS), fc.nat(9))),
        (topics, picks) => {
          const names = topics.flatMap(({ aliases }) => [
            ...(aliases.de ?? []),
            ...(aliases.en ?? []),
          ]);
          if (names.length === 0) return;
          const parts = picks.map(
            ([at, gap, way]) => shouted(names[at % names.length]?.text ?? '', way) + gap,
          );
          expectTheSame(buildLexicon(topics), [parts.join('')]);
        },
      ),
      { numRuns: NUM_RUNS },
    );
  });

  test('in the small pack', () => {
    const lexicon = buildLexicon(TOPICS);
    fc.assert(
      fc.property(text, (each) => expectTheSame(lexicon, [each])),
      { numRuns: NUM_RUNS },
    );
  });
});

describe('steps taken, counted', () => {
  /** A lexicon that counts how often its trie and its patterns are looked at. */
  function counting(topics: readonly Topic[]): {
    readonly lexicon: Lexicon;
    readonly steps: () => number;
  } {
    let steps = 0;
    const watched = <Table extends Int32Array | Uint16Array>(table: Table): Table =>
      new Proxy(table, {
        get: (target, name) => {
          if (typeof name === 'string' && /^\d+$/.test(name)) steps += 1;
          return Reflect.get(target, name) as unknown;
        },
      });
    const { trie, patterns, ...rest } = buildLexicon(topics);
    const lexicon: Lexicon = {
      ...rest,
      trie: { ...trie, nodes: watched(trie.nodes) },
      patterns: { ...patterns, flags: watched(patterns.flags) },
    };
    return { lexicon, steps: () => steps };
  }

  test.each([
    ['one name again and again', 'Kim Jong-un '],
    ['names that begin and do not go on', 'Kim Kim-Jong '],
    ['modifiers without a head', 'nordkoreanische '],
    ['names without spaces', 'KurskKim'],
    ['dots', 'U.S. Kim. '],
    ['capitals', 'KIM JONG UN PUTINS '],
  ])('%s: twice the text, at most twice the steps', (_, piece) => {
    const { lexicon, steps } = counting(TOPICS);
    const vocabulary = createVocabulary(lexicon);
    const find = createPatternFinder(lexicon, createPatternCache(lexicon), vocabulary);
    const tokens = createTokens();
    const stepsFor = (times: number): number => {
      const each = piece.repeat(times);
      const before = steps();
      tokenize(each, tokens, () => true);
      vocabulary.read(each, tokens);
      find(toReadBlock(each, tokens, 'de'));
      return steps() - before;
    };
    stepsFor(10);
    const short = stepsFor(500);
    expect(stepsFor(1_000)).toBeLessThanOrEqual(2 * short + 20);
    expect(stepsFor(4_000)).toBeLessThanOrEqual(8 * short + 80);
  });
});
