import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { isBaseWith, nounKey } from '../lexicon/inflection.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import { type PatternWord, visible } from '../lexicon/pattern-words.ts';
import { CLOSED, languageOf, NO_COMPOUND } from '../lexicon/patterns.ts';
import type { MatchWay } from '../mention.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';
import { isGlued, isHyphenated, isSpaced } from './gaps.ts';
import { hasCase, isShoutedPronoun } from './letter-case.ts';
import { hasCapital, hasPossessive, type ReadBlock, wordAt } from './read-block.ts';

/** How a stretch of words reads as a pattern; null when it does not after all. */
export type Reading = Extract<MatchWay, 'exact' | 'inflected' | 'compound'>;

const SHORTEST_REST = 3;

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
  const language = languageOf(lexicon.patterns, pattern);
  let reading: Reading = 'exact';
  for (let i = from; i <= to; i++) {
    const word = words[i - from] as PatternWord;
    const read = readAsPattern(
      block,
      i,
      i > from,
      word,
      language,
      words.length,
      (flags & CLOSED) !== 0,
    );
    if (read === null) return null;
    if (read !== 'exact') reading = read;
  }
  if (reading === 'inflected' && words.length === 1 && mayBeVerb(lexicon, block, from, pattern)) {
    if (isAfterVerbSign(block, from)) return null;
  }
  return readAround(tokens, flags, from, to, reading);
}

/** The reading of words in a pattern with these flags by what they are joined to; null: of no whole words. */
export function readAround(
  tokens: Tokens,
  flags: number,
  from: number,
  to: number,
  reading: Reading,
): Reading | null {
  if (isGlued(tokens, from) || isGlued(tokens, to + 1)) return null;
  const after = isHyphenated(tokens, to + 1);
  if (after && (flags & NO_COMPOUND) !== 0) return null;
  return after || isHyphenated(tokens, from) ? 'compound' : reading;
}

/**
 * How one word of the text reads as a word of a pattern with `count` words; `inside`: not its first.
 * `language` is that of the pattern.
 */
export function readAsPattern(
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
  const same = isSame(tokens, i, word);
  if (word.wordClass === 'exact') {
    if (!same || isShoutedPronoun(block, i, word)) return null;
    return visible(text.slice(tokens.start[i], tokens.end[i])) === word.text ? 'exact' : null;
  }
  const folded = same ? word.folded : wordAt(block, i);
  const plain = same || word.variants.includes(folded);
  if (!hasCase(block, i, inside, word, folded, count, data)) return null;
  if (plain) return 'exact';
  if ((word.shape & NUMBER) !== 0 || (shape & NUMBER) !== 0) return null;
  switch (word.wordClass) {
    case 'name':
      if (isGenitive(word, folded, block.data, count)) return 'inflected';
      break;
    case 'noun':
      if (closed && isPrefix(word, folded) && !isForm(word, folded, data)) return 'compound';
      return 'inflected';
    case 'word':
      return 'inflected';
  }
  return closed && isPrefix(word, folded) ? 'compound' : null;
}

function isSame(tokens: Tokens, i: number, { hash, check }: PatternWord): boolean {
  return tokens.hash[i] === hash && tokens.check[i] === check;
}

/** "To honour soldiers": where nouns have no capitals, a lone form in small letters can be a verb. */
export function mayBeVerb(
  { patterns }: Lexicon,
  block: ReadBlock,
  i: number,
  pattern: number,
): boolean {
  const data = LANGUAGE_DATA[languageOf(patterns, pattern)];
  return data?.capitalNouns === false && !hasCapital(block, i);
}

/** Whether a word stands before that makes a verb of what follows: "to", "would". */
export function isAfterVerbSign(block: ReadBlock, i: number): boolean {
  if (i === 0 || !isSpaced(block.tokens, i)) return false;
  const before = wordAt(block, i - 1);
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
function isGenitive(word: PatternWord, folded: string, data: LanguageData, count: number): boolean {
  const { variants } = word;
  if (isBaseWith(folded, variants, data.nameEndings)) return true;
  if (isBaseWith(folded, variants, data.bodyEndings)) {
    return count > 1 || word.folded.length > 4;
  }
  return variants.some(
    (variant) =>
      data.weakNouns.some((weak) => variant.endsWith(weak)) &&
      data.weakEndings.some((ending) => variant + ending === folded),
  );
}

/**
 * Whether a name of these words that ends as word `to` carries a sign of the genitive: an apostrophe, or an ending
 * beside the name itself.
 */
export function hasGenitiveSign(
  block: ReadBlock,
  words: readonly PatternWord[],
  to: number,
): boolean {
  if (hasPossessive(block, to)) return true;
  const last = words.at(-1);
  if (last === undefined) return false;
  if (isSame(block.tokens, to, last)) return false;
  const folded = wordAt(block, to);
  return !last.variants.includes(folded) && isGenitive(last, folded, block.data, words.length);
}
