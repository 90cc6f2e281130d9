import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';

/** What a number stands before: its noun phrase from `from` to `to` (not included). */
export interface Counted {
  readonly kind: 'people' | 'loss' | 'thing';
  /** The loss or thing by its noun; null for people, and for a thing that only its topic tells. */
  readonly measure: Measure | null;
  /** What the noun phrase itself says it is about; null where it says nothing. */
  readonly topic: TopicId | null;
  readonly from: number;
  readonly to: number;
}
