import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { knownNounKey } from '../lexicon/known-keys.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import { MAX_PATTERN_WORDS } from '../lexicon/pattern-indexer.ts';
import type { PatternWord } from '../lexicon/pattern-words.ts';
import { PATTERN_ROLES, type PhrasePlan } from '../lexicon/patterns.ts';
import { POSSESSIVE } from '../words/tokens.ts';
import { isHyphenated, isSuspended } from './gaps.ts';
import {
  FROM,
  PART,
  PATTERN,
  type PartList,
  PHRASE,
  type PhrasePart,
  partAt,
  ROLE,
  TO,
} from './part-list.ts';
import { modifierReaches, ownerReaches } from './phrase-gap.ts';
import { followsBy, nameBelongs } from './phrase-name.ts';
import { hasPossessive, type ReadBlock, wordAt } from './read-block.ts';
import { hasGenitiveSign } from './verify.ts';

/** A phrase found whole: its first and last word. */
export interface FoundPhrase {
  readonly phrase: number;
  /** Patterns of its parts in the order of the text: the head and what stands before or after it. */
  readonly parts: readonly number[];
  readonly from: number;
  readonly to: number;
  /** First and last word of its head. */
  readonly head: Pick<PhrasePart, 'from' | 'to'>;
}

/** How many words a name may stand after its head ("troops sent by the communist North Korea"). */
const NAME_DISTANCE = 6;

const HEAD = PATTERN_ROLES.indexOf('head');
const MODIFIER = PATTERN_ROLES.indexOf('modifier');
const OF = PATTERN_ROLES.indexOf('of');

/** Joins the parts of phrases that belong together. */
export function findPhrases(
  lexicon: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  parts: PartList,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < parts.used; at += PART) {
    if (parts.numbers[at + ROLE] !== HEAD) continue;
    const head = partAt(parts, at);
    const plan = lexicon.phrases[head.phrase];
    if (plan === undefined) continue;
    if (isSuspended(block.text, block.tokens, head.to + 1)) continue;
    // A quotation in another language: only words that stand side by side.
    const gap = plan.language === block.language ? plan.gap : 0;
    const before = partBefore(plan, cache, block, parts, at, gap);
    const after = gap === 0 ? null : nameAfter(cache, block, parts, at, plan.by);
    if ((before === null && after === null) || isExcepted(plan, block, head)) continue;
    found.push({
      phrase: head.phrase,
      parts: [before, head, after].flatMap((part) => part?.pattern ?? []),
      from: before?.from ?? head.from,
      to: after?.to ?? head.to,
      head,
    });
  }
  return found;
}

/** "Kunsttruppe" ends like "Truppe" and is none. */
function isExcepted({ except, language }: PhrasePlan, block: ReadBlock, head: PhrasePart): boolean {
  if (except.length === 0) return false;
  const word = wordAt(block, head.to);
  return except.includes(knownNounKey(word, LANGUAGE_DATA[language] as LanguageData));
}

/** The modifier or owner before the head at `at` that belongs to it. */
function partBefore(
  { language, by }: PhrasePlan,
  cache: PatternCache,
  block: ReadBlock,
  parts: PartList,
  at: number,
  gap: number,
): PhrasePart | null {
  const { text, tokens } = block;
  const { numbers } = parts;
  const head = numbers[at + FROM] as number;
  const phrase = { text, tokens, data: LANGUAGE_DATA[language] as LanguageData };
  for (let i = at - PART; i >= 0; i -= PART) {
    const from = numbers[i + FROM] as number;
    const to = numbers[i + TO] as number;
    if (head - from > gap + MAX_PATTERN_WORDS) return null;
    if (numbers[i + PHRASE] !== numbers[at + PHRASE]) continue;
    if (head - to - 1 > gap) return null;
    if (to >= head) continue;
    const next = to + 1;
    const role = numbers[i + ROLE];
    // The modifier before belongs to the nearer head.
    if (role === HEAD) return null;
    const words = cache.words(numbers[i + PATTERN] as number);
    if (role === MODIFIER) {
      if (isOwnerWithout(block, words, to)) continue;
      if (modifierReaches(phrase, next, head)) return partAt(parts, i);
      continue;
    }
    if (next === head && isHyphenated(tokens, next)) return partAt(parts, i);
    if (by !== null) continue;
    const genitive = hasGenitiveSign(block, words, to);
    if (ownerReaches(phrase, from, next, head, genitive)) return partAt(parts, i);
  }
  return null;
}

/** "Russia, aggression against": a modifier that ends in an apostrophe of possession and stands without it as word `to`. */
function isOwnerWithout(block: ReadBlock, words: readonly PatternWord[], to: number): boolean {
  return ((words.at(-1)?.shape ?? 0) & POSSESSIVE) !== 0 && !hasPossessive(block, to);
}

/** The name after the head at `at` that says whose it is. */
function nameAfter(
  cache: PatternCache,
  block: ReadBlock,
  parts: PartList,
  at: number,
  by: PhrasePlan['by'],
): PhrasePart | null {
  const { tokens, data } = block;
  const { numbers, used } = parts;
  const head = numbers[at + TO] as number;
  for (let i = at + PART; i < used; i += PART) {
    const from = numbers[i + FROM] as number;
    if (from - head > NAME_DISTANCE) return null;
    if (numbers[i + ROLE] !== OF || numbers[i + PHRASE] !== numbers[at + PHRASE]) continue;
    if (from <= head) continue;
    const last = by === null ? i : longestFrom(parts, i);
    const to = numbers[last + TO] as number;
    // "Troops from North Korea's border", "sanctions on Putin's daughters"
    if ((hasPossessive(block, to) && !data.capitalNouns) || isHyphenated(tokens, to + 1)) continue;
    if (by !== null) {
      if (followsBy(block, head, from, by)) return partAt(parts, last);
      continue;
    }
    const words = cache.words(numbers[i + PATTERN] as number);
    const genitive = hasGenitiveSign(block, words, to);
    if (nameBelongs(block, head, from, genitive)) return partAt(parts, i);
  }
  return null;
}

/** The longest of the parts of the same phrase and role that begin where the one at `at` does. */
function longestFrom({ numbers, used }: PartList, at: number): number {
  let longest = at;
  for (let i = at + PART; i < used && numbers[i + FROM] === numbers[at + FROM]; i += PART) {
    const same =
      numbers[i + PHRASE] === numbers[at + PHRASE] && numbers[i + ROLE] === numbers[at + ROLE];
    if (same && (numbers[i + TO] as number) > (numbers[longest + TO] as number)) longest = i;
  }
  return longest;
}
