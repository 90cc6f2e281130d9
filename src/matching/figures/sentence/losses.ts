import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { CueKind } from '../../languages/cue-kind.ts';
import type { FoundTurn } from '../turns/turn-table.ts';

/** What is counted and where; decided from the cues around a number. */
export interface Measured {
  readonly measure: Measure;
  readonly place: TopicId | null;
}

export type Cue = FoundTurn<CueKind>;

/** "getötet oder verwundet": so near have two losses to stand to be meant together. */
const JOINED = 3;

/** The loss that the cues agree on, at a place; null where they do not. */
export function lossMeasured(losses: readonly Cue[], place: TopicId | null): Measured | null {
  const measure = lossOf(losses);
  return measure === null ? null : { measure, place };
}

/** The one loss that the cues agree on. */
export function lossOf(losses: readonly Cue[]): Measure | null {
  const kinds = new Set(losses.map(({ kind }) => kind));
  // "has lost 1.2 million men, killed or wounded": how they were lost.
  if (kinds.has('lost') && (kinds.has('killed') || kinds.has('killed-or-wounded'))) {
    return lossOf(losses.filter(({ kind }) => kind !== 'lost'));
  }
  if (kinds.size === 1) return [...kinds][0] as Measure;
  if (kinds.has('killed') && kinds.has('wounded') && kinds.size === 2) {
    const joined = losses.every(
      (loss, i) => i === 0 || loss.from - (losses[i - 1] as Cue).to < JOINED,
    );
    return joined ? 'killed-or-wounded' : null;
  }
  if (kinds.has('killed-or-wounded') && !kinds.has('captured') && !kinds.has('lost')) {
    return 'killed-or-wounded';
  }
  if (kinds.has('captured') && kinds.has('wounded') && kinds.size === 2) return 'captured';
  return null;
}
