import { transliterationKey } from './transliterate.ts';

/** Keys below this length have to be equal; single letters make too great a difference. */
const SHORTEST_EDITED = 5;
/** Up to this length only transposed units or one vowel inside, another or one more, are taken for the same name. */
const SHORT = 6;
/** From this length on two edits are allowed. */
const LONG = 10;

const VOWELS = 'aeiou';

/**
 * How a folded word of the text is a spelling of a folded name: 0 when the two transliterate alike,
 * else the number of edits between them; null when they are different names. Edits are weighed by
 * length and place: none at the first and the last unit, none in short names but for a vowel.
 */
export function spellingDistance(word: string, name: string): number | null {
  return keyDistance(word, transliterationKey(word), name);
}

/** The same of a word with its transliteration key, for a word that is held against many names. */
export function keyDistance(word: string, key: string, name: string): number | null {
  const a = key;
  const b = transliterationKey(name);
  if (isOtherSyllable(word, name)) return null;
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_EDITED) return null;
  if (a.charAt(0) !== b.charAt(0) || a.charAt(a.length - 1) !== b.charAt(b.length - 1)) return null;
  if (shorter <= SHORT) return isTransposedOrVowel(a, b) || hasVowelMore(a, b) ? 1 : null;
  const limit = shorter < LONG ? 1 : 2;
  const edits = editDistance(a, b, limit);
  return edits <= limit ? edits : null;
}

/** "Jong" and "Yong" are different Korean syllables, although j and y are one letter elsewhere. */
function isOtherSyllable(word: string, name: string): boolean {
  const first = word.charAt(0) + name.charAt(0);
  if (first !== 'jy' && first !== 'yj') return false;
  return /^[jy][aeiou]+[^aeiou]*$/.test(word);
}

function isTransposedOrVowel(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const places: number[] = [];
  for (let i = 0; i < a.length; i++) if (a.charAt(i) !== b.charAt(i)) places.push(i);
  const [one = 0, two = 0] = places;
  if (places.length === 1) return VOWELS.includes(a.charAt(one)) && VOWELS.includes(b.charAt(one));
  return (
    places.length === 2 &&
    two === one + 1 &&
    a.charAt(one) === b.charAt(two) &&
    a.charAt(two) === b.charAt(one)
  );
}

/** "Dimitri" has a vowel more than "Dmitri"; in either order. */
function hasVowelMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (short.charAt(at) === long.charAt(at)) at++;
  return VOWELS.includes(long.charAt(at)) && short.slice(at) === long.slice(at + 1);
}

/** Damerau–Levenshtein distance (adjacent transpositions are one edit); above `limit` it may stop early. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a.charAt(i - 1) === b.charAt(k - 1);
      let best = Math.min(
        (last[k] as number) + 1,
        (row[k - 1] as number) + 1,
        (last[k - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        k > 1 &&
        a.charAt(i - 1) === b.charAt(k - 2) &&
        a.charAt(i - 2) === b.charAt(k - 1);
      if (swapped) best = Math.min(best, (beforeLast[k - 2] as number) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
