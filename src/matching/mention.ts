import type { ClaimId } from '../claims/claim.ts';
import type { Figure, Unit } from '../claims/figure.ts';
import type { Language } from '../claims/language.ts';
import type { Measure } from '../claims/measure.ts';
import type { ContextRule, TopicId } from '../claims/topic.ts';

/** A paragraph, headline or list item of a page. Offsets into `text` are UTF-16 code units. */
export interface TextBlock {
  /** Chosen by the sender, unique within the article, comes back with the answer. */
  readonly id: number;
  readonly text: string;
  /** Language the page declares for this block; null: decided from the text. */
  readonly language: Language | null;
}

export const MATCH_WAYS = [
  'exact',
  'inflected',
  'compound',
  'phrase',
  'spelling',
  'short-form',
] as const;
/**
 * How a mention was found: `exact` the alias itself (case, diacritics, dashes aside), `inflected`
 * another grammatical form, `compound` part of a hyphenated or closed compound, `phrase` with words
 * inserted, coordinated or turned round ("troops from North Korea"), `spelling` a transliteration or
 * typing variant, `short-form` a context-bound alias whose rule held.
 */
export type MatchWay = (typeof MATCH_WAYS)[number];

/** A span of text that names a topic: `block.text.slice(start, end)`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly topic: TopicId;
  /** The authored alias that matched; of a phrase its parts in the order of the text, with " … " between. */
  readonly alias: string;
  readonly via: MatchWay;
  /** 0..1, how sure the match is. */
  readonly score: number;
  /** The context rule that let a context-bound alias count; absent where none was needed. */
  readonly rule?: ContextRule['rule'];
}

/** A number with what it counts, read from the text: `block.text.slice(start, end)`. */
export interface StatedFigure {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly exclusive: boolean;
  readonly measure: Measure;
  readonly of: TopicId;
  readonly unit: Unit;
  /** A rate ("pro Tag"); null for a plain number. */
  readonly per: Figure['per'];
  /**
   * The span the number covers: an ISO 8601 duration, `unclear` where its length is not known or the number is of
   * one formation or village alone, null for "since the beginning".
   */
  readonly period: string | null;
  /** Where, as the clause says: a topic of kind place; null where it says nothing. */
  readonly place: TopicId | null;
  /** The sentence says the opposite or doubts it ("not 12,000", "no evidence of"). */
  readonly negated: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** The topic to which the sentence attributes the number ("laut NIS"), null where it names none. */
  readonly attributedTo: TopicId | null;
}

/** The mentions of one block, in the order of the text. */
export interface BlockMentions {
  readonly block: number;
  readonly language: Language;
  readonly mentions: readonly Mention[];
}

/** What was found in one block, in the order of the text. */
export interface BlockFindings extends BlockMentions {
  readonly figures: readonly StatedFigure[];
}

/** A sentence that states a claim of the database: `block.text.slice(start, end)` is the sentence. */
export interface StatedClaim {
  readonly start: number;
  readonly end: number;
  readonly claim: ClaimId;
  readonly score: number;
  readonly figure: StatedFigure | null;
}
