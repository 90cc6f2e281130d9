import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import type { Matcher } from '../../../src/matching/matcher.ts';
import traps from '../../fixtures/traps.json' with { type: 'json' };
import { loadShipped } from '../../support/shipped-packs.ts';

/** A text with words that look like names of the topics in `not`, and mean something else. */
interface Trap {
  readonly language: string;
  readonly trap: string;
  readonly text: string;
  /** Ids of topics; `id:3` where the first two sentences may name it. */
  readonly not: readonly string[];
  /** Only outside the subject: inside it the word may well mean the topic. */
  readonly alone?: boolean;
}

const TRAPS: readonly Trap[] = traps;

const SUBJECT: Readonly<Record<Language, string>> = {
  de: 'Nordkoreanische Soldaten kämpfen in Russland gegen die Ukraine.',
  en: 'North Korean soldiers fight in Russia against Ukraine.',
};

let matcher: Matcher;
beforeAll(async () => {
  ({ matcher } = await loadShipped());
}, 60_000);

function wronglyNamed({ language, text, not }: Trap, others: readonly string[]): readonly string[] {
  const blocks = [text, ...others].map((each, id) => ({ id, text: each, language: null }));
  const [found] = matcher.scan(blocks, { language: language as Language }).findings;
  return not.flatMap((entry) => {
    const [id = '', sentence] = entry.split(':');
    const from = sentence === undefined ? 0 : startOfSentence(text, Number(sentence));
    return (found?.mentions ?? [])
      .filter(({ topic, start }) => topic === id && start >= from)
      .map(({ start, end }) => `${text.slice(start, end)} → ${id}`);
  });
}

function startOfSentence(text: string, nth: number): number {
  let at = 0;
  for (let sentence = 1; sentence < nth; sentence++) at = text.indexOf('. ', at) + 2;
  return at;
}

describe('alone', () => {
  test.each(TRAPS)('$language $trap', (trap) => {
    expect(wronglyNamed(trap, [])).toEqual([]);
  });
});

describe('in an article on the subject', () => {
  test.each(TRAPS.filter(({ alone }) => alone !== true))('$language $trap', (trap) => {
    expect(wronglyNamed(trap, [SUBJECT[trap.language as Language]])).toEqual([]);
  });
});
