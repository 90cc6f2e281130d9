import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { knownNounKey } from '../lexicon/known-keys.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import { MAX_PATTERN_WORDS } from '../lexicon/pattern-indexer.ts';
import type { PhrasePlan } from '../lexicon/patterns.ts';
import { foldedAt } from '../words/folded-words.ts';
import { POSSESSIVE } from '../words/tokens.ts';
import { isHyphenated, isSuspended } from './gaps.ts';
import { modifierReaches, ownerReaches } from './phrase-gap.ts';
import { followsBy, nameBelongs } from './phrase-name.ts';
import type { ReadBlock } from './read-block.ts';
import { isPossessive } from './verify.ts';

/** A word or words of a block that are a part of a phrase. */
export interface PhrasePart {
  readonly role: 'head' | 'modifier' | 'of';
  readonly phrase: number;
  readonly pattern: number;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
}

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

/** Joins the parts of phrases that belong together. `parts` are in the order of the text. */
export function findPhrases(
  lexicon: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  parts: readonly PhrasePart[],
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  parts.forEach((head, index) => {
    const plan = lexicon.phrases[head.phrase];
    if (head.role !== 'head' || plan === undefined) return;
    if (isExcepted(plan, block, head) || isSuspended(block.text, block.tokens, head.to + 1)) return;
    // A quotation in another language: only words that stand side by side.
    const gap = plan.language === block.language ? plan.gap : 0;
    const before = partBefore(lexicon, cache, block, parts, index, gap);
    const after = gap === 0 ? null : nameAfter(cache, block, parts, index, plan.by);
    if (before === null && after === null) return;
    found.push({
      phrase: head.phrase,
      parts: [before, head, after].flatMap((part) => part?.pattern ?? []),
      from: before?.from ?? head.from,
      to: after?.to ?? head.to,
      head,
    });
  });
  return found;
}

/** "Kunsttruppe" ends like "Truppe" and is none. */
function isExcepted({ except, language }: PhrasePlan, block: ReadBlock, head: PhrasePart): boolean {
  if (except.length === 0) return false;
  const word = foldedAt(block.text, block.tokens, head.to);
  return except.includes(knownNounKey(word, LANGUAGE_DATA[language] as LanguageData));
}

/** The modifier or owner before the head at `index` that belongs to it. */
function partBefore(
  lexicon: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  parts: readonly PhrasePart[],
  index: number,
  gap: number,
): PhrasePart | null {
  const { text, tokens } = block;
  const head = parts[index] as PhrasePart;
  const { language, by } = lexicon.phrases[head.phrase] as PhrasePlan;
  const data = LANGUAGE_DATA[language];
  if (data === undefined) return null;
  const phrase = { text, tokens, data };
  for (let i = index - 1; i >= 0; i--) {
    const part = parts[i] as PhrasePart;
    if (head.from - part.from > gap + MAX_PATTERN_WORDS) return null;
    if (part.phrase !== head.phrase) continue;
    if (head.from - part.to - 1 > gap) return null;
    if (part.to >= head.from) continue;
    const next = part.to + 1;
    switch (part.role) {
      case 'head':
        // The modifier before belongs to the nearer head.
        return null;
      case 'modifier':
        if (modifierReaches(phrase, next, head.from)) return part;
        break;
      case 'of': {
        if (next === head.from && isHyphenated(tokens, next)) return part;
        if (by !== null) break;
        const genitive = isPossessive(cache, block, part.pattern, part.to);
        if (ownerReaches(phrase, part.from, next, head.from, genitive)) return part;
        break;
      }
    }
  }
  return null;
}

/** The name after the head at `index` that says whose it is. */
function nameAfter(
  cache: PatternCache,
  block: ReadBlock,
  parts: readonly PhrasePart[],
  index: number,
  by: PhrasePlan['by'],
): PhrasePart | null {
  const { text, tokens } = block;
  const head = parts[index] as PhrasePart;
  const data = LANGUAGE_DATA[block.language];
  if (data === undefined) return null;
  const phrase = { text, tokens, data };
  for (let i = index + 1; i < parts.length; i++) {
    const part = parts[i] as PhrasePart;
    if (part.from - head.to > NAME_DISTANCE) return null;
    if (part.role !== 'of' || part.phrase !== head.phrase || part.from <= head.to) continue;
    const last = by === null ? part : longestFrom(parts, i);
    const clitic = ((tokens.shape[last.to] as number) & POSSESSIVE) !== 0;
    // "Troops from North Korea's border", "sanctions on Putin's daughters"
    if ((clitic && !data.capitalNouns) || isHyphenated(tokens, last.to + 1)) continue;
    if (by !== null) {
      if (followsBy(phrase, head.to, last.from, by)) return last;
      continue;
    }
    const genitive = isPossessive(cache, block, part.pattern, part.to);
    if (nameBelongs(phrase, head.to, part.from, genitive)) return part;
  }
  return null;
}

/** The longest of the parts of the same phrase and role that begin where the one at `index` does. */
function longestFrom(parts: readonly PhrasePart[], index: number): PhrasePart {
  const first = parts[index] as PhrasePart;
  let longest = first;
  for (let i = index + 1; parts[i]?.from === first.from; i++) {
    const part = parts[i] as PhrasePart;
    const same = part.phrase === first.phrase && part.role === first.role;
    if (same && part.to > longest.to) longest = part;
  }
  return longest;
}
