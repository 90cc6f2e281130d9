import type { Unit } from '../../../claims/figure.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import type { Counted } from './counted.ts';
import type { Scope } from './scope.ts';

/** A number of a sentence, with all that is known of it before anything is decided. */
export interface OneNumber {
  readonly sentence: ReadSentence;
  readonly quantity: Quantity;
  /** Its place among the numbers of the sentence. */
  readonly index: number;
  /** What each number of the sentence stands before; null for nothing that is known. */
  readonly phrases: readonly (Counted | null)[];
  /** What this one stands before. */
  readonly counted: Counted | null;
  /** What it is measured in; null where it counts. */
  readonly unit: Unit | null;
  /** The words that speak about it. */
  readonly scope: Scope;
  /** The figure before it in the sentence. */
  readonly previous: StatedFigure | null;
}

/** One that stands before a noun, or is told of one. */
export interface NumberOfNoun extends OneNumber {
  readonly counted: Counted;
}

/** What tells how a number is said. */
export type Said = Pick<OneNumber, 'sentence' | 'quantity' | 'scope'>;
