import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Counted } from '../counted/counted.ts';
import type { Scope } from '../counted/scope.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** A number without a noun of its own, and all that stands around it. */
export interface Bare {
  readonly sentence: ReadSentence;
  readonly quantity: Quantity;
  readonly index: number;
  readonly scope: Scope;
  readonly phrases: readonly (Counted | null)[];
  /** The figure before it in the sentence. */
  readonly previous: StatedFigure | null;
  /** The noun behind the number where that says nothing of whom ("auf 11.000 Soldaten"). */
  readonly noun: Counted | null;
}
