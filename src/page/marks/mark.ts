import type { Mention } from '../../matching/mention.ts';
import type { NodeSpan } from '../blocks/ranges.ts';
import type { PageBlock } from '../blocks/text-blocks.ts';

/** A mention on the page. */
export interface Mark {
  /** Unique on the page, the same as long as the mark is there. */
  readonly id: number;
  readonly block: PageBlock;
  readonly mention: Mention;
  readonly spans: readonly NodeSpan[];
  readonly range: StaticRange;
  /** Its sentence states a figure about its topic. */
  readonly hasFigure: boolean;
}
