import type { Word } from '../../numbers/words.ts';

/** "(+980 zum Vortag)", "(+1,050 over the past day)" */
const LONGEST_INCREASE = 8;

/**
 * The words of a sentence without what it says in brackets that a number has grown by: "7,434 (+5) tanks" counts
 * tanks. The same list where there is none.
 */
export function withoutIncreases(words: readonly Word[]): readonly Word[] {
  if (!words.some(opensIncrease)) return words;
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const to = opensIncrease(word) ? endOfBracket(words, at) : at;
    if (to === at) {
      kept.push(word);
      continue;
    }
    const behind = words[to];
    if (behind !== undefined) kept.push({ ...behind, gap: behind.gap.replace(/^\)/, '') });
    at = to;
  }
  return kept;
}

function opensIncrease({ gap }: Word): boolean {
  return gap.length > 1 && gap.endsWith('(+');
}

/** The word behind the bracket that opens before a word; that word itself where it does not close soon. */
function endOfBracket(words: readonly Word[], at: number): number {
  for (let to = at + 1; to <= at + LONGEST_INCREASE; to++) {
    if (to >= words.length || words[to]?.gap.startsWith(')') === true)
      return Math.min(to, words.length);
  }
  return at;
}

/** Whether a text says in brackets how much a number that ends at an offset has grown: daily counts of losses do. */
export function hasIncrease(text: string, end: number): boolean {
  return /^\s\(\+/.test(text.slice(end, end + INCREASE_REACH));
}

const INCREASE_REACH = 3;
