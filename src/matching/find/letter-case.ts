import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import type { PatternWord } from '../lexicon/pattern-words.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER, type Tokens } from '../words/tokens.ts';
import { isHyphenated, isSpaced } from './gaps.ts';
import { hasCapital, isAllCapitals, type ReadBlock, wordAt } from './read-block.ts';

/** Abbreviations up to this length have to be written in capitals. */
const SHORT_ABBREVIATION = 3;
/** A word in small letters up to this length that is written in capitals is taken for an abbreviation. */
const LONGEST_SHOUT = 4;

/**
 * Whether the words around decide if a word of this shape and folded length, standing alone, has the case
 * of a pattern's word: whether the whole line is in capitals.
 */
export function asksNeighbours(word: PatternWord, shape: number, length: number): boolean {
  if ((shape & ALL_UPPER) === 0) return false;
  const { folded } = word;
  if ((word.shape & ALL_UPPER) !== 0) {
    return isCommon(folded) || LANGUAGE_DATA.some(({ objects }) => objects.has(folded));
  }
  return (word.shape & FIRST_UPPER) === 0 && length <= LONGEST_SHOUT;
}

/**
 * The case rule: what is authored with a capital never matches a word in small letters (but for a
 * later part of a hyphenated name: "Jong-un"), and a short abbreviation needs its capitals.
 */
export function hasCase(
  block: ReadBlock,
  i: number,
  inside: boolean,
  word: PatternWord,
  folded: string,
  count: number,
  data: LanguageData,
): boolean {
  const { text, tokens } = block;
  const shape = tokens.shape[i] as number;
  if ((word.shape & ALL_UPPER) !== 0) {
    // "US TREASURY": the other words of the name say what it is.
    if ((shape & ALL_UPPER) !== 0)
      return word.variants.includes(folded) && (count > 1 || !isShouted(block, i, word));
    if (word.folded.length <= SHORT_ABBREVIATION || (shape & FIRST_UPPER) === 0) {
      // "NATOs", "UNs": capitals and a small ending.
      const raw = text.slice(tokens.start[i], tokens.end[i]);
      return raw.startsWith(word.text);
    }
    return !isCommon(folded);
  }
  if ((word.shape & FIRST_UPPER) !== 0) {
    if ((shape & FIRST_UPPER) !== 0) return true;
    if (!inside) return false;
    return isHyphenated(tokens, i) || mayBeSmall(block, i, data);
  }
  // A word in small letters read as an abbreviation: "PAY" is no pay unless the line is in capitals.
  if ((shape & ALL_UPPER) === 0 || folded.length > LONGEST_SHOUT || neighboursShout(tokens, i))
    return true;
  // "KIM JONG-UN" in capitals where the sentence is not.
  return inside && isHyphenated(tokens, i) && isAllCapitals(block, i - 1);
}

/**
 * Where nouns have no capitals, a name's later words may be small ("Kursk oblast"), unless it begins
 * with a common word and small letters make it one ("White house").
 */
function mayBeSmall(block: ReadBlock, i: number, data: LanguageData): boolean {
  if (data.capitalNouns) return false;
  const before = wordAt(block, i - 1);
  return !isCommon(before) && hasCapital(block, i - 1);
}

/** An abbreviation that is also a word, in a line that is all in capitals. */
function isShouted(block: ReadBlock, i: number, word: PatternWord): boolean {
  return neighboursShout(block.tokens, i) && isCommon(word.folded);
}

/** "LET US GO"; a pronoun that is an object begins no line: "US STOCKS RISE". */
export function isShoutedPronoun({ tokens }: ReadBlock, i: number, word: PatternWord): boolean {
  if ((word.shape & ALL_UPPER) === 0 || i === 0 || !isSpaced(tokens, i)) return false;
  const { folded } = word;
  return LANGUAGE_DATA.some((data) => data.objects.has(folded)) && neighboursShout(tokens, i);
}

function isCommon(folded: string): boolean {
  return LANGUAGE_DATA.some(
    (data) => data.commonWords.has(folded) || data.functionWords.has(folded),
  );
}

/** Whether the words around are all in capitals, as in a headline. */
function neighboursShout(tokens: Tokens, i: number): boolean {
  let shouting = 0;
  for (let k = Math.max(0, i - 3); k <= Math.min(tokens.count - 1, i + 3); k++) {
    if (k === i) continue;
    const shape = tokens.shape[k] as number;
    const length = (tokens.end[k] as number) - (tokens.start[k] as number);
    if ((shape & NUMBER) !== 0 || length < 2) continue;
    if ((shape & ALL_UPPER) === 0) return false;
    if (length > 2) shouting++;
  }
  return shouting > 0;
}
