import { LANGUAGE_DATA } from '../languages/all.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import type { PatternWord } from '../lexicon/pattern-words.ts';
import { hasTwin, languageOf } from '../lexicon/patterns.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER } from '../words/tokens.ts';
import type { ReadBlock } from './verify.ts';

/** What is noted of a pattern, two bits for each language of a block. */
const KNOWN = 1;
const SPEAKS = 2;

/**
 * Whether an alias counts in a block of this language. One of another language counts only as a
 * name: it has a capital, is none of the language's own words, and the pack does not list the same
 * name for this language with its own conditions.
 */
export function speaksHere(
  lexicon: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  pattern: number,
): boolean {
  const { patterns } = lexicon;
  const language = languageOf(patterns, pattern);
  if (language === block.language) return true;
  const notes = cache.notes();
  const known = (notes[pattern] as number) >> (2 * block.language);
  if ((known & KNOWN) !== 0) return (known & SPEAKS) !== 0;
  const speaks = speaksAbroad(lexicon, cache, block, pattern, language);
  const note = speaks ? KNOWN | SPEAKS : KNOWN;
  notes[pattern] = (notes[pattern] as number) | (note << (2 * block.language));
  return speaks;
}

function speaksAbroad(
  { patterns }: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  pattern: number,
  language: number,
): boolean {
  if (hasTwin(patterns, pattern, block.language)) return false;
  const words = cache.words(pattern);
  const [first] = words;
  if (first === undefined || (first.shape & (FIRST_UPPER | NUMBER)) === 0) return false;
  if (LANGUAGE_DATA[language]?.capitalNouns === true && words.every(isNoun)) return false;
  if (words.length === 1 && isShortAbbreviation(first)) return false;
  const here = LANGUAGE_DATA[block.language];
  return !words.every(
    ({ folded }) => here?.commonWords.has(folded) || here?.functionWords.has(folded),
  );
}

/** "US" and "DPR" belong to one language; in another they stand for something else or nothing. */
function isShortAbbreviation({ shape, folded }: PatternWord): boolean {
  return (shape & ALL_UPPER) !== 0 && folded.length <= 3;
}

/** In a language of capital nouns a capital alone makes no name. */
function isNoun({ wordClass }: PatternWord): boolean {
  return wordClass === 'noun' || wordClass === 'word';
}
