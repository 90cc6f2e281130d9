import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';

/** What a number stands before. */
export type Counted = NounPhrase & (People | Loss | Thing);

interface People {
  readonly kind: 'people';
  /** What befell them their verbs tell. */
  readonly measure: null;
}

interface Loss {
  readonly kind: 'loss';
  readonly measure: Measure;
}

interface Thing {
  readonly kind: 'thing';
  /** Null where only its topic tells. */
  readonly measure: Measure | null;
}

/** The words `from` to `to` (not included). */
interface NounPhrase {
  /** What the noun phrase itself says it is about; null where it says nothing. */
  readonly topic: TopicId | null;
  readonly from: number;
  readonly to: number;
}
