import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { withoutEndings } from '../lexicon/inflection.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import type { PatternWord } from '../lexicon/pattern-words.ts';
import { NO_COMPOUND, patternRole, SPELLINGS, speaksIn } from '../lexicon/patterns.ts';
import { childOf, endingsAt, leadsOn, nextEnding, patternAt, ROOT } from '../lexicon/trie.ts';
import { termsAt, type Vocabulary } from '../lexicon/vocabulary.ts';
import { NO_SPELLING } from '../lexicon/word-meaning.ts';
import { spellingDistance } from '../spelling/spelling.ts';
import { mayBeSpelling, spellingTerms } from '../spelling/spelling-index.ts';
import { foldWord, HYPHEN } from '../words/fold.ts';
import { createIdentityMemo } from '../words/identity-memo.ts';
import { FIRST_UPPER, NUMBER, type Tokens } from '../words/tokens.ts';
import { ALIAS, type AliasList, aliasAt, type FoundAlias } from './alias-list.ts';
import { continuesName, isGlued, isHyphenated } from './gaps.ts';
import { hasCapital, type ReadBlock, wordAt } from './read-block.ts';

/** An alias found in another spelling. */
export interface FoundSpelling extends Omit<FoundAlias, 'reading'> {
  /** Edits beyond transliteration, summed over the words. */
  readonly distance: number;
}

/** A name of one word has to be this long to be taken for a spelling of another. */
const SHORTEST_NAME = 4;
/** So many words before a word in another spelling can belong to the same name. */
const WORDS_BEFORE = 3;

/**
 * Finds names in other spellings among the words of a block that are no name as they stand; `aliases` are
 * the names that were found already, in the order of the text. It goes over every word, so what most words
 * fail is asked first, in one loop.
 */
export function findSpellings(
  lexicon: Lexicon,
  cache: PatternCache,
  vocabulary: Vocabulary,
  spellings: SpellingMemo,
  block: ReadBlock,
  aliases: AliasList,
): readonly FoundSpelling[] {
  const { text, tokens } = block;
  const { count, shape, gap, meaning } = tokens;
  let search: Search | null = null;
  let name = 0;
  let taken = -1;
  for (let i = 0; i < count; i++) {
    // No name begins small, but behind a hyphen.
    if (((shape[i] as number) & FIRST_UPPER) === 0 && gap[i] !== 1 << HYPHEN) continue;
    for (; name < aliases.used && aliasAt(aliases, name).from <= i; name += ALIAS) {
      taken = Math.max(taken, aliasAt(aliases, name).to);
    }
    if (i <= taken || ((shape[i] as number) & NUMBER) !== 0) continue;
    if (((meaning[i] as number) & NO_SPELLING) !== 0) continue;
    if (spellings(text, tokens, i).length === 0) {
      vocabulary.note(tokens, i, NO_SPELLING);
      continue;
    }
    search ??= {
      lexicon,
      cache,
      pool: vocabulary.pool(),
      spellings,
      block,
      seen: new Set(),
      found: [],
    };
    for (let from = i; from >= Math.max(0, i - WORDS_BEFORE); from--) {
      if (from < i && !continuesName(text, tokens, from + 1)) break;
      walk(search, ROOT, from, from, i);
    }
  }
  return search?.found ?? NOTHING;
}

const NOTHING: readonly FoundSpelling[] = [];

/** What a search in a block takes along. */
interface Search {
  readonly lexicon: Lexicon;
  readonly cache: PatternCache;
  readonly pool: Int32Array;
  readonly spellings: SpellingMemo;
  readonly block: ReadBlock;
  /** Patterns with their first and last word that were looked at. */
  readonly seen: Set<string>;
  readonly found: FoundSpelling[];
}

/** Follows names from a node through word `i`; `must`: the word that has to be read in another spelling. */
function walk(search: Search, node: number, from: number, i: number, must: number): void {
  const { lexicon, pool, spellings, block } = search;
  const { text, tokens } = block;
  const step = (term: number): void => {
    const child = childOf(lexicon.trie, node, term);
    if (child === 0) return;
    if (i >= must) takeEndings(search, child, from, i);
    const leads = i + 1 < tokens.count && leadsOn(lexicon.trie, child);
    if (leads && continuesName(text, tokens, i + 1)) walk(search, child, from, i + 1, must);
  };
  if (isNameLike(tokens, i)) for (const term of spellings(text, tokens, i)) step(term);
  if (i === must) return;
  const at = termsAt(tokens.meaning[i] as number);
  const last = at + (pool[at] as number);
  for (let k = at + 1; k <= last; k++) step(pool[k] as number);
}

/** A name begins with a capital, but behind a hyphen. */
function isNameLike(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i] as number;
  return ((shape & FIRST_UPPER) !== 0 || isHyphenated(tokens, i)) && (shape & NUMBER) === 0;
}

function takeEndings(
  { lexicon, cache, block, seen, found }: Search,
  node: number,
  from: number,
  to: number,
): void {
  const { trie } = lexicon;
  for (let ending = endingsAt(trie, node); ending !== 0; ending = nextEnding(trie, ending)) {
    const pattern = patternAt(trie, ending);
    const key = `${pattern} ${from} ${to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const distance = distanceTo(lexicon, cache, block, pattern, from, to);
    if (distance !== null) found.push({ pattern, from, to, distance });
  }
}

/** Terms of the names that word `i` of a text may be a spelling of. */
export type SpellingMemo = (text: string, tokens: Tokens, i: number) => readonly number[];

const NONE: readonly number[] = [];

/** Remembers what was looked up; most words of a page come again. */
export function createSpellingMemo(lexicon: Lexicon): SpellingMemo {
  const known = createIdentityMemo<readonly number[]>(13);
  return (text, tokens, i) => {
    const hash = tokens.hash[i] as number;
    const check = tokens.check[i] as number;
    const before = known.find(hash, check);
    if (before !== undefined) return before;
    const terms = lookUp(lexicon, foldWord(text.slice(tokens.start[i], tokens.end[i])));
    known.keep(hash, check, terms);
    return terms;
  };
}

function lookUp(lexicon: Lexicon, folded: string): readonly number[] {
  // Nearly no word is like any name, and that is known sooner than that it is ordinary.
  if (!resembles(lexicon, folded)) return NONE;
  const terms = new Set(isOrdinary(folded) ? [] : spellingTerms(lexicon.spellings, folded));
  for (const data of LANGUAGE_DATA) {
    for (const base of withoutEndings(folded, data.nameEndings)) {
      if (isOrdinary(base)) return NONE;
      for (const term of spellingTerms(lexicon.spellings, base)) terms.add(term);
    }
  }
  return terms.size === 0 ? NONE : [...terms];
}

/** Whether a word, with or without an ending of names, may be a spelling of any name. */
function resembles({ spellings }: Lexicon, folded: string): boolean {
  if (mayBeSpelling(spellings, folded)) return true;
  return LANGUAGE_DATA.some(({ nameEndings }) =>
    withoutEndings(folded, nameEndings).some((base) => mayBeSpelling(spellings, base)),
  );
}

/** Endings of plain forms in any language: a German text has English words too. */
const ENDINGS = LANGUAGE_DATA.flatMap(({ nounEndings, adjectiveEndings }) => [
  ...nounEndings,
  ...adjectiveEndings,
]);

/** A word of a language, in any of its plain forms, is no misspelt name. */
function isOrdinary(folded: string): boolean {
  const bases = withoutEndings(folded, ENDINGS).filter((form) => form.length >= SHORTEST_NAME);
  return LANGUAGE_DATA.some((data) =>
    [folded, ...bases].some((form) => data.commonWords.has(form) || data.functionWords.has(form)),
  );
}

/** The distance of the words to the pattern, summed; null where they are no spelling of it. */
function distanceTo(
  lexicon: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  pattern: number,
  from: number,
  to: number,
): number | null {
  const { tokens } = block;
  const words = cache.words(pattern);
  if (words.length !== to - from + 1 || !hasSpellings(lexicon, pattern)) return null;
  if (isGlued(tokens, from) || isGlued(tokens, to + 1)) return null;
  const flags = lexicon.patterns.flags[pattern] as number;
  if (isHyphenated(tokens, to + 1) && (flags & NO_COMPOUND) !== 0) return null;
  if (!speaksIn(lexicon.patterns, pattern, block.language)) return null;
  let sum = 0;
  for (let i = from; i <= to; i++) {
    const word = words[i - from] as PatternWord;
    const upper = hasCapital(block, i);
    if ((word.shape & FIRST_UPPER) !== 0 && !upper && !isHyphenated(tokens, i)) return null;
    const folded = wordAt(block, i);
    if (words.length === 1 && folded.length < SHORTEST_NAME) return null;
    const distance = wordDistance(folded, word, block.data);
    if (distance === null) return null;
    sum += distance;
  }
  return sum;
}

function wordDistance(
  folded: string,
  word: PatternWord,
  { nameEndings }: LanguageData,
): number | null {
  if (word.variants.includes(folded)) return 0;
  if (word.wordClass !== 'name') return null;
  let best: number | null = null;
  for (const form of [folded, ...withoutEndings(folded, nameEndings)]) {
    for (const variant of word.variants) {
      if (form === variant) return 0;
      const distance = spellingDistance(form, variant);
      if (distance !== null && (best === null || distance < best)) best = distance;
    }
  }
  return best;
}

/** Whether a pattern is a name that may be spelt in other ways. */
function hasSpellings(lexicon: Lexicon, pattern: number): boolean {
  return (
    patternRole(lexicon.patterns, pattern) === 'alias' &&
    ((lexicon.patterns.flags[pattern] as number) & SPELLINGS) !== 0
  );
}
