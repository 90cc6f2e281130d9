import { continuesName } from './gaps.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import type { Lexicon } from './lexicon.ts';
import type { PatternCache } from './pattern-cache.ts';
import type { PatternWord } from './pattern-words.ts';
import { patternRole } from './patterns.ts';
import type { PhrasePart } from './phrases.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER } from './tokens.ts';
import { childOf, ROOT } from './trie.ts';
import { type ReadBlock, type Reading, verify } from './verify.ts';
import { STARTS, termsAt, type Vocabulary } from './vocabulary.ts';

/** An alias found: first and last word, and how it was read. */
export interface FoundAlias {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** Words that context rules ask for: first and last word. */
export interface FoundCue {
  readonly cue: number;
  readonly from: number;
  readonly to: number;
}

/** All patterns of the lexicon in a block, whatever they overlap, in the order of the text. */
export interface Found {
  readonly aliases: readonly FoundAlias[];
  readonly parts: readonly PhrasePart[];
  readonly cues: readonly FoundCue[];
}

/** Walks the trie from every word that can begin a pattern. */
export function findPatterns(
  lexicon: Lexicon,
  cache: PatternCache,
  vocabulary: Vocabulary,
  block: ReadBlock,
): Found {
  const { text, tokens } = block;
  const { trie } = lexicon;
  const terms = vocabulary.terms();
  const aliases: FoundAlias[] = [];
  const parts: PhrasePart[] = [];
  const cues: FoundCue[] = [];
  const seen: number[] = [];

  const take = (pattern: number, from: number, to: number): void => {
    // A word of several spellings leads to one pattern by several paths.
    if (seen.includes(pattern)) return;
    seen.push(pattern);
    const role = patternRole(lexicon.patterns, pattern);
    const owner = lexicon.patterns.owner[pattern] as number;
    if (role === 'cue') {
      cues.push({ cue: owner, from, to });
      return;
    }
    const reading = verify(lexicon, cache, block, pattern, from, to);
    if (reading === null) return;
    if (role === 'alias') {
      if (speaksHere(lexicon, cache, block, pattern)) aliases.push({ pattern, from, to, reading });
    } else parts.push({ role, phrase: owner, pattern, from, to });
  };

  const walk = (node: number, from: number, i: number): void => {
    const at = termsAt(tokens.meaning[i] as number);
    const count = terms[at] as number;
    for (let k = 1; k <= count; k++) {
      const child = childOf(trie, node, terms[at + k] as number);
      if (child === 0) continue;
      let ending = trie.final[child] as number;
      while (ending !== 0) {
        const pattern = trie.endings[ending - 1] as number;
        take(pattern < 0 ? ~pattern : pattern, from, i);
        ending = pattern < 0 ? 0 : ending + 1;
      }
      if (i + 1 < tokens.count && continuesName(text, tokens, i + 1)) walk(child, from, i + 1);
    }
  };

  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.meaning[i] as number) & STARTS) === 0) continue;
    seen.length = 0;
    walk(ROOT, i, i);
  }
  return { aliases, parts, cues };
}

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
  const language = patterns.language[pattern] as number;
  if (language === block.language) return true;
  if (((patterns.twins[pattern] as number) & (1 << block.language)) !== 0) return false;
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
