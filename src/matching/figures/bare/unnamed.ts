import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Counted } from '../counted/counted.ts';
import type { Cue } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** A number whose clause does not say whose people it counts. */
export interface Unnamed {
  readonly sentence: ReadSentence;
  readonly quantity: Quantity;
  /** Its noun, of nobody in particular ("300 Tote", "4,000 men"); null where it has none. */
  readonly noun: Counted | null;
  /** What befell them, beside the noun. */
  readonly losses: readonly Cue[];
  /** The figure before it in the sentence. */
  readonly previous: StatedFigure | null;
}
