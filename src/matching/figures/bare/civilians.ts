import type { Measure } from '../../../claims/measure.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { Measured } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** Who is meant by a number without a noun; `topic` null where nobody has such a count on record. */
interface Civilians {
  readonly topic: CountedTopic | null;
  readonly measured: Measured;
}

/**
 * "9,100 civilians killed and 15,200 injured": those just counted, never soldiers. Null where the number
 * before counts no civilians, or this one has a noun of its own.
 */
export function civiliansBeside(
  { words, data, record, quantities }: ReadSentence,
  { begin, next }: Quantity,
  previous: StatedFigure | null,
): Civilians | null {
  if (previous?.measure !== 'civilians-killed') return null;
  const before = quantities.findLast((each) => each.next <= begin);
  if (before?.start !== previous.start) return null;
  const [cue] = data.turns.cues(words, next, next + 1);
  if (cue === undefined || !isLoss(cue.kind)) return null;
  const topic = record.topics.get(previous.of);
  const fits = cue.kind === 'wounded' && topic?.measures.has('civilians-injured') === true;
  return {
    topic: fits ? topic : null,
    measured: { measure: 'civilians-injured', place: null },
  };
}

const OF_CIVILIANS: ReadonlySet<Measure> = new Set<Measure>([
  'civilians-killed',
  'civilians-injured',
]);

/** "North Korean missiles killed 24 civilians": of this weapon, and not all that the war killed. */
export function areOfOneWeapon(
  { mentions, record }: ReadSentence,
  { measure, of }: StatedFigure,
): boolean {
  return (
    OF_CIVILIANS.has(measure) &&
    mentions.some(({ topic }) => topic !== of && record.kinds.get(topic) === 'weapon')
  );
}
