import type { FoundPatterns } from '../find/find-patterns.ts';
import type { FoundSpelling } from '../find/find-spellings.ts';
import type { ReadBlock } from '../find/read-block.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import type { MatchWay } from '../mention.ts';
import type { NamedPattern } from './named-pattern.ts';
import type { Ordinal, Place } from './place.ts';

/** What is looked up to make candidates, the same for all blocks. */
export interface CandidateLookups {
  readonly lexicon: Lexicon;
  readonly cache: PatternCache;
  readonly named: (pattern: number) => NamedPattern;
  /** Whether a rule set has anything to ask of the sentence, see `AwakeRules`. */
  readonly isAwake: (rules: number) => boolean;
}

/** A block with what was found in it, and where it stands in the article. */
export interface FoundBlock {
  readonly block: ReadBlock;
  /** Position of the block in the scan, and the ordinal of its first word. */
  readonly index: number;
  readonly base: Ordinal;
  /** Bounds of its sentences; only asked where they are needed. */
  readonly sentences: () => readonly number[];
  readonly found: FoundPatterns;
  readonly spellings: readonly FoundSpelling[];
}

/** Says where words stand, as exactly as the rules of a candidate ask for it. */
export type PlaceFor = (rules: number) => (from: number, to: number) => Place;

/** How sure each way of finding a name is. */
export const SCORES: Readonly<Record<MatchWay, number>> = {
  exact: 1,
  inflected: 0.98,
  compound: 0.95,
  phrase: 0.95,
  'short-form': 0.9,
  spelling: 0.85,
};
