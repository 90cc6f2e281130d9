import type { Measure } from '../../claims/measure.ts';
import type { CueKind } from '../languages/figure-data.ts';
import { timeOf } from './future.ts';
import { LOSSES, lossOf, type Measured, placeOf } from './measure.ts';
import { hasWhole, isOfWhole } from './part-of-whole.ts';
import { targetIn } from './place.ts';
import type { Quantity } from './quantities.ts';
import type { CountedTopic } from './record.ts';
import type { Cues, Scope } from './scope.ts';
import type { ReadSentence } from './sentence.ts';

/** What is counted of things; null when in doubt. */
export function measureThings(
  sentence: ReadSentence,
  measure: Measure,
  counted: CountedTopic,
  /** Whether the noun phrase itself names the topic; else a verb of delivery has to. */
  named: boolean,
  cues: Cues,
  scope: Scope,
  quantity: Quantity,
): Measured | null {
  if (isOfWhole(sentence, quantity, scope) || hasWhole(sentence, quantity)) return null;
  const list = [...cues.predicate, ...cues.attribute];
  const has = (...kinds: readonly CueKind[]) => list.some(({ kind }) => kinds.includes(kind));
  if (has('fired')) {
    const target = targetIn(sentence, scope.from, scope.to);
    if (measure !== 'missiles' || target === null || has('sent', 'send')) return null;
    return { measure, place: target };
  }
  if (has('destroyed', 'captured', 'lost', 'allowed')) return null;
  if (measure === 'civilians-killed') {
    const killed = lossOf(list.filter(({ kind }) => LOSSES.includes(kind)));
    return killed === 'killed' ? { measure, place: placeOf(sentence, scope, counted) } : null;
  }
  const delivered = has('sent', 'send');
  if (!delivered && !named) return null;
  const coming = has('coming');
  const time = delivered || coming ? timeOf(sentence, list, scope) : 'done';
  if (time === 'unsure') return null;
  if (time === 'planned') {
    return counted.measures.has('planned') ? { measure: 'planned', place: null } : null;
  }
  return has('additional') ? null : { measure, place: null };
}
