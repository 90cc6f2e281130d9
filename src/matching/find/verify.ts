import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { nounKey, withoutEndings } from '../lexicon/inflection.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import { type PatternWord, visible } from '../lexicon/pattern-words.ts';
import { CLOSED, NO_COMPOUND } from '../lexicon/patterns.ts';
import type { MatchWay } from '../mention.ts';
import { foldWord } from '../words/fold.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER, POSSESSIVE, type Tokens } from '../words/tokens.ts';
import { isGlued, isHyphenated, isSpaced } from './gaps.ts';

/** How a stretch of words reads as a pattern; null when it does not after all. */
export type Reading = Extract<MatchWay, 'exact' | 'inflected' | 'compound'>;

/** A block's text with its words and language. */
export interface ReadBlock {
  readonly text: string;
  readonly tokens: Tokens;
  /** Number of the block's language in `LANGUAGE_DATA`. */
  readonly language: number;
}

const SHORTEST_REST = 3;
/** Abbreviations up to this length have to be written in capitals. */
const SHORT_ABBREVIATION = 3;

/**
 * Compares words `from` to `to` (inclusive) with the authored pattern, letter by letter: case,
 * genitives, hyphens, whole words. The trie only proposes; this decides.
 */
export function verify(
  lexicon: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  pattern: number,
  from: number,
  to: number,
): Reading | null {
  const words = cache.words(pattern);
  if (words.length !== to - from + 1) return null;
  const { tokens } = block;
  if (isGlued(tokens, from) || isGlued(tokens, to + 1)) return null;
  const flags = lexicon.patterns.flags[pattern] as number;
  const language = lexicon.patterns.language[pattern] as number;
  let reading: Reading = 'exact';
  for (let i = from; i <= to; i++) {
    const word = words[i - from] as PatternWord;
    const read = readWord(block, i, i > from, word, language, words.length, (flags & CLOSED) !== 0);
    if (read === null) return null;
    if (read !== 'exact') reading = read;
  }
  if (reading === 'inflected' && words.length === 1 && mayBeVerb(lexicon, block, from, pattern)) {
    if (isAfterVerbSign(block, from)) return null;
  }
  const before = isHyphenated(tokens, from);
  const after = isHyphenated(tokens, to + 1);
  if (after && (flags & NO_COMPOUND) !== 0) return null;
  return before || after ? 'compound' : reading;
}

/**
 * How one word of the text reads as a word of a pattern with `count` words; `inside`: not its first.
 * `language` is that of the pattern.
 */
export function readWord(
  block: ReadBlock,
  i: number,
  inside: boolean,
  word: PatternWord,
  language: number,
  count: number,
  closed: boolean,
): Reading | null {
  const { text, tokens } = block;
  const data = LANGUAGE_DATA[language] as LanguageData;
  const shape = tokens.shape[i] as number;
  const same = tokens.hash[i] === word.hash && tokens.check[i] === word.check;
  if (word.wordClass === 'exact') {
    if (!same || isShoutedPronoun(block, i, word)) return null;
    return visible(text.slice(tokens.start[i], tokens.end[i])) === word.text ? 'exact' : null;
  }
  const folded = same ? word.folded : foldWord(text.slice(tokens.start[i], tokens.end[i]));
  const plain = same || word.variants.includes(folded);
  if (!hasCase(block, i, inside, word, folded, count, data)) return null;
  if (plain) return 'exact';
  if ((word.shape & NUMBER) !== 0 || (shape & NUMBER) !== 0) return null;
  switch (word.wordClass) {
    case 'name':
      if (isGenitive(word, folded, block.language, count)) return 'inflected';
      break;
    case 'noun':
      if (closed && isPrefix(word, folded) && !isForm(word, folded, data)) return 'compound';
      return 'inflected';
    case 'word':
      return 'inflected';
  }
  return closed && isPrefix(word, folded) ? 'compound' : null;
}

/** "To honour soldiers": where nouns have no capitals, a lone form in small letters can be a verb. */
export function mayBeVerb(
  { patterns }: Lexicon,
  { tokens }: ReadBlock,
  i: number,
  pattern: number,
): boolean {
  const data = LANGUAGE_DATA[patterns.language[pattern] as number];
  return data?.capitalNouns === false && ((tokens.shape[i] as number) & FIRST_UPPER) === 0;
}

/** Whether a word stands before that makes a verb of what follows: "to", "would". */
export function isAfterVerbSign({ text, tokens }: ReadBlock, i: number): boolean {
  if (i === 0 || !isSpaced(tokens, i)) return false;
  const before = foldWord(text.slice(tokens.start[i - 1], tokens.end[i - 1]));
  return LANGUAGE_DATA.some((data) => data.verbSigns.has(before));
}

function isForm(word: PatternWord, folded: string, data: LanguageData): boolean {
  const key = nounKey(folded, data);
  return word.variants.some((variant) => nounKey(variant, data) === key);
}

/** "Kremlsprecher" begins with "Kreml"; what is left has to be a word by its length. */
function isPrefix(word: PatternWord, folded: string): boolean {
  return word.variants.some(
    (variant) => folded.length - variant.length >= SHORTEST_REST && folded.startsWith(variant),
  );
}

/** A short word standing alone takes no -es: "Rates" is no genitive of a name "Rat". */
function isGenitive(word: PatternWord, folded: string, language: number, count: number): boolean {
  const data = LANGUAGE_DATA[language];
  if (data === undefined) return false;
  const { variants } = word;
  if (withoutEndings(folded, data.nameEndings).some((base) => variants.includes(base))) return true;
  if (withoutEndings(folded, data.bodyEndings).some((base) => variants.includes(base))) {
    return count > 1 || word.folded.length > 4;
  }
  return variants.some(
    (variant) =>
      data.weakNouns.some((weak) => variant.endsWith(weak)) &&
      data.weakEndings.some((ending) => variant + ending === folded),
  );
}

/**
 * The case rule: what is authored with a capital never matches a word in small letters (but for a
 * later part of a hyphenated name: "Jong-un"), and a short abbreviation needs its capitals.
 */
function hasCase(
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
  if ((shape & ALL_UPPER) === 0 || folded.length > 4 || neighboursShout(tokens, i)) return true;
  // "KIM JONG-UN" in capitals where the sentence is not.
  return inside && isHyphenated(tokens, i) && ((tokens.shape[i - 1] as number) & ALL_UPPER) !== 0;
}

/**
 * Where nouns have no capitals, a name's later words may be small ("Kursk oblast"), unless it begins
 * with a common word and small letters make it one ("White house").
 */
function mayBeSmall(block: ReadBlock, i: number, data: LanguageData): boolean {
  if (data.capitalNouns) return false;
  const { text, tokens } = block;
  const before = foldWord(text.slice(tokens.start[i - 1], tokens.end[i - 1]));
  return !isCommon(before) && ((tokens.shape[i - 1] as number) & FIRST_UPPER) !== 0;
}

/** An abbreviation that is also a word, in a line that is all in capitals. */
function isShouted(block: ReadBlock, i: number, word: PatternWord): boolean {
  return neighboursShout(block.tokens, i) && isCommon(word.folded);
}

/** "LET US GO"; a pronoun that is an object begins no line: "US STOCKS RISE". */
function isShoutedPronoun({ tokens }: ReadBlock, i: number, word: PatternWord): boolean {
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

/** Whether the word carries a sign of the genitive: an apostrophe, or an ending beside the name itself. */
export function isPossessive(
  cache: PatternCache,
  block: ReadBlock,
  pattern: number,
  to: number,
): boolean {
  const { tokens, text } = block;
  if (((tokens.shape[to] as number) & POSSESSIVE) !== 0) return true;
  const words = cache.words(pattern);
  const last = words.at(-1);
  if (last === undefined) return false;
  const folded = foldWord(text.slice(tokens.start[to], tokens.end[to]));
  return !last.variants.includes(folded) && isGenitive(last, folded, block.language, words.length);
}
