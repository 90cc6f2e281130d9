import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../src/claims/subject.ts';
import type { Alias, ContextRule, Topic } from '../../../src/claims/topic.ts';
import { buildLexicon } from '../../../src/matching/lexicon/lexicon.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import type { TextBlock } from '../../../src/matching/mention.ts';
import { TOPICS, topic } from './topics.ts';

const NUM_RUNS = 300;

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'Kursk',
    'nordkoreanische',
    'Soldaten',
    'Kim Jong-un',
    'Putins',
    'U.S.',
    'CNNIn',
    "Austin's",
    '10.000',
    '11. Korps',
    'troops from',
    'North Korea',
    'Selensky',
    'Lloyd Austin',
    'Kremlsprecher',
    'Pjo\u0308ng\u00adjang',
  ),
  fc.constantFrom(
    ' ',
    '-',
    '. ',
    ', ',
    '\n\n',
    '\u00a0',
    '’',
    '…',
    '„',
    '\u200b',
    '\ud835',
    '\udc00',
  ),
);
const randomText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

const rule: fc.Arbitrary<ContextRule> = fc.oneof(
  fc.constant<ContextRule>({ rule: 'long-form' }),
  fc.constant<ContextRule>({ rule: 'subject' }),
  fc.constant<ContextRule>({ rule: 'topic', anyOf: ['1', 'unknown'] }),
  fc.record({
    rule: fc.constantFrom('before', 'after', 'sentence', 'side', 'near', 'away', 'article'),
    words: fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }),
  }),
  fc.record({
    rule: fc.constant('without'),
    anyOf: fc.constant(['1', 'unknown']),
    words: fc.array(fc.string({ maxLength: 6 }), { maxLength: 2 }),
  }),
);
const alias: fc.Arbitrary<Alias> = fc.record(
  {
    text: fc.oneof(randomText, fc.string({ maxLength: 10 })),
    form: fc.constantFrom('inflected', 'exact'),
    when: fc.array(rule, { maxLength: 2 }),
    unless: fc.array(rule, { maxLength: 2 }),
    compound: fc.constantFrom('hyphen', 'closed', 'none'),
    spelling: fc.boolean(),
  },
  { requiredKeys: ['text'] },
);
const randomTopic = fc
  .record({
    kind: fc.constantFrom('person', 'place', 'organisation', 'weapon', 'concept'),
    de: fc.array(alias, { maxLength: 4 }),
    en: fc.array(alias, { maxLength: 4 }),
    heads: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
    gap: fc.nat(6),
  })
  .map(
    ({ kind, de, en, heads, gap }, number?: number): Topic =>
      topic(
        String(number ?? Math.floor(de.length)),
        kind,
        { de, en },
        { de: [{ heads, modifiers: ['nordkoreanische'], of: ['Nordkorea'], gap }] },
      ),
  );

function checkSpans(
  blocks: readonly TextBlock[],
  topics: readonly Topic[],
  subjects: readonly Subject[] = [],
): void {
  const matcher = createMatcher(buildLexicon(topics, subjects));
  const first = matcher.scan(blocks, { language: null });
  expect(first.findings.map(({ block }) => block)).toEqual(blocks.map(({ id }) => id));
  first.findings.forEach(({ mentions }, index) => {
    const { text } = blocks[index] as TextBlock;
    let last = 0;
    for (const { start, end, score } of mentions) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      last = end;
    }
  });
  // The same again with what the matcher learnt, and by a matcher that learnt nothing.
  expect(matcher.scan(blocks, { language: null })).toEqual(first);
  expect(createMatcher(buildLexicon(topics, subjects)).scan(blocks, { language: null })).toEqual(
    first,
  );
  // The context survives a message and never breaks a later scan.
  const context = JSON.parse(JSON.stringify(first.context)) as typeof first.context;
  expect(matcher.scan(blocks.slice(0, 1), { language: null, context }).findings).toHaveLength(
    Math.min(1, blocks.length),
  );
}

const toBlocks = (texts: readonly string[]): TextBlock[] =>
  texts.map((text, id) => ({ id, text, language: null }));

describe('any text, any pack', () => {
  test('random text with the small pack', () => {
    fc.assert(
      fc.property(fc.array(randomText, { maxLength: 4 }), (texts) => {
        checkSpans(toBlocks(texts), TOPICS);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  test('random packs over random text', () => {
    fc.assert(
      fc.property(
        fc.array(randomTopic, { maxLength: 4 }),
        fc.array(randomText, { maxLength: 3 }),
        (topics, texts) => {
          checkSpans(
            toBlocks(texts),
            topics.map((one, i) => ({ ...one, id: String(i) })),
          );
        },
      ),
      { numRuns: NUM_RUNS },
    );
  });

  test('texts made of a pack’s own aliases', () => {
    fc.assert(
      fc.property(
        fc.array(randomTopic, { minLength: 1, maxLength: 3 }),
        fc.infiniteStream(fc.nat(9)),
        (topics, picks) => {
          const names = topics.flatMap(({ aliases }) => [
            ...(aliases.de ?? []),
            ...(aliases.en ?? []),
          ]);
          const text = names.map(
            (name) => name.text + [' ', '', '-', '. ', 's '][picks.next().value % 5],
          );
          checkSpans(
            toBlocks([text.join(''), text.reverse().join(' ')]),
            topics.map((one, i) => ({ ...one, id: String(i) })),
          );
        },
      ),
      { numRuns: NUM_RUNS },
    );
  });
});

describe('any subject', () => {
  const ids = TOPICS.map(({ id }) => id);
  const some = fc.subarray(ids);
  const words = fc.record(
    {
      de: fc.array(fc.constantFrom('Soldat', 'Tennis'), { maxLength: 2 }),
      en: fc.array(fc.constantFrom('soldier', 'troops'), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const subject: fc.Arbitrary<Subject> = fc
    .record({
      topics: some,
      sides: fc.dictionary(fc.constantFrom('a', 'b', 'c'), some, { maxKeys: 3 }),
      heart: fc.subarray(['a', 'b']),
      general: some,
      words,
      aside: words,
    })
    .map((signs): Subject => ({ pack: 'pack', ...signs }));

  test('random subjects over random text', () => {
    fc.assert(
      fc.property(
        fc.array(subject, { minLength: 1, maxLength: 3 }),
        fc.array(randomText, { maxLength: 4 }),
        (subjects, texts) => {
          const named = subjects.map((each, number) => ({ ...each, pack: `pack-${number}` }));
          checkSpans(toBlocks(texts), TOPICS, named);
        },
      ),
      { numRuns: NUM_RUNS },
    );
  });

  test('general names alone tell no subject, and none of them counts', () => {
    const general: Subject = { pack: 'all', topics: ids, sides: {}, general: ids, words: {} };
    const matcher = createMatcher(buildLexicon(TOPICS, [general]));
    fc.assert(
      fc.property(fc.array(randomText, { maxLength: 4 }), (texts) => {
        const { findings } = matcher.scan(toBlocks(texts), { language: null });
        expect(findings.flatMap(({ mentions }) => mentions)).toEqual([]);
      }),
      { numRuns: NUM_RUNS },
    );
  });
});

describe('how an article is cut into blocks', () => {
  const article = [
    'Laut CNN sind nordkoreanische, in Russland ausgebildete Soldaten in Kursk.',
    'Das sagte Verteidigungsminister Lloyd Austin in Pjöngjang.',
    'Später sprach Austin über Soldaten aus Nordkorea und Kim Jong-un.',
    'Kim lächelte, Selenskyj nicht, Putins Leute auch nicht.',
  ];
  const matcher = createMatcher(buildLexicon(TOPICS));
  const mentionsOf = (texts: readonly string[]): string[] =>
    matcher
      .scan(toBlocks(texts), { language: 'de' })
      .findings.flatMap(({ mentions }, i) =>
        mentions.map((m) => `${texts[i]?.slice(m.start, m.end)} ${m.topic} ${m.via}`),
      );

  test('makes no difference at sentence borders', () => {
    const whole = mentionsOf([article.join(' ')]);
    expect(whole.length).toBeGreaterThan(8);
    for (const borders of fc.sample(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), 8)) {
      const texts: string[] = [];
      article.forEach((sentence, i) => {
        if (i > 0 && borders[i - 1] === false) texts.push(`${texts.pop()} ${sentence}`);
        else texts.push(sentence);
      });
      expect(mentionsOf(texts)).toEqual(whole);
    }
  });

  test('a later scan of one block finds what the first found there', () => {
    const blocks = toBlocks(article);
    const { findings, context } = matcher.scan(blocks, { language: 'de' });
    blocks.forEach((block, i) => {
      const again = matcher.scan([block], { language: 'de', context });
      expect(again.findings[0]).toEqual(findings[i]);
    });
  });
});

describe('what a later scan is told', () => {
  const matcher = createMatcher(buildLexicon(TOPICS));
  const block = (id: number, text: string): TextBlock => ({ id, text, language: null });
  const later = (article: readonly string[], changed: string) => {
    const { context } = matcher.scan(toBlocks(article), { language: 'en' });
    const { findings } = matcher.scan([block(9, changed)], { language: 'en', context });
    return findings[0]?.mentions.map(({ topic: id }) => id);
  };

  test('a name that the article uses for another place stays dark', () => {
    expect(later(['Moscow, Idaho, is a town.'], 'Moscow is small.')).toEqual([]);
    expect(later(['A town is a town.'], 'Moscow is small.')).toEqual(['moscow']);
  });

  test('a surname that two people bear stays dark', () => {
    expect(later(['Kim Jong Un spoke.'], 'Kim left.')).toEqual(['kim-jong-un']);
    expect(later(['Kim Jong Un spoke.', 'Kim Yong-hyun did not.'], 'Kim left.')).toEqual([]);
    expect(later(['Kim\u2019s soldiers slept. Kim Jong Un spoke.'], 'Kim left.')).toEqual([
      'kim-jong-un',
    ]);
  });
});

describe('length', () => {
  const matcher = createMatcher(buildLexicon(TOPICS));
  /** Anything worse than linear would run into the test's time limit by orders of magnitude. */
  const scanLong = (text: string) =>
    matcher.scan([{ id: 1, text, language: 'de' }], { language: 'de' }).findings[0]?.mentions ?? [];

  test('a million characters without a sentence mark', () => {
    const text = 'nordkoreanische Soldaten in Kursk und Kim Jong-un mit Austin '.repeat(16_500);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(scanLong(text)).toHaveLength(3 * 16_500);
  });

  test.each([
    ['one letter', 'a'.repeat(1_000_000), 0],
    ['one word again and again', 'Soldaten '.repeat(100_000), 0],
    ['one modifier again and again', 'nordkoreanische '.repeat(60_000), 0],
    ['names without spaces', 'Kursk'.repeat(200_000), 200_000],
    ['mixed case', 'aB'.repeat(500_000), 0],
    ['vowels that the stemmer rewrites', 'au'.repeat(500_000), 0],
    ['hyphens', 'Kursk-'.repeat(160_000), 160_000],
    ['dots', 'U.S.'.repeat(200_000), null],
    ['initials', 'A.'.repeat(400_000), null],
    ['digits', '1.000.'.repeat(150_000), null],
    ['combining marks', `a${'\u0308'.repeat(900_000)}`, 0],
    ['empty lines', '\n'.repeat(1_000_000), 0],
    ['apostrophes', "'s".repeat(400_000), null],
  ])('%s', (_, text, count) => {
    const found = scanLong(text);
    if (count !== null) expect(found).toHaveLength(count);
  });
});
