import type { Measure } from '../../../claims/measure.ts';
import type { CueKind } from '../../languages/figure-data.ts';
import { calibreAt } from '../../numbers/no-count.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Cues } from '../counted/cues.ts';
import type { Scope } from '../counted/scope.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { lossOf, type Measured } from '../sentence/losses.ts';
import { hasWhole, isOfWhole } from '../sentence/part-of-whole.ts';
import { targetIn } from '../sentence/place.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { agentOf } from '../whose/agent.ts';
import { isOthersThing } from '../whose/others-thing.ts';
import { isSentElsewhere } from './destination.ts';
import { timeOf } from './future.ts';
import { placeOf } from './measure.ts';
import { isAtOtherBorder } from './near-border.ts';

/** "North Korea has 20,000 guns": the verb right before the number, and its maker before that. */
function isHeld(
  sentence: ReadSentence,
  { begin }: Quantity,
  { owners }: CountedTopic,
  scope: Scope,
): boolean {
  const { words, data } = sentence;
  const agent = agentOf(sentence, scope);
  return (
    data.figures.perfect.has(words[begin - 1]?.folded ?? '') &&
    agent !== null &&
    owners.has(agent.topic)
  );
}

/** "3 million 152 mm shells and 500,000 122 mm shells": each is a part. */
function isOfCalibres({ words, quantities }: ReadSentence): boolean {
  return quantities.filter(({ next }) => calibreAt(words, next) > next).length > 1;
}

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
  if (has('destroyed', 'captured', 'lost', 'allowed', 'wanted')) return null;
  if (isSentElsewhere(sentence, list, null) || isAtOtherBorder(sentence, scope)) return null;
  if (measure === 'civilians-killed') {
    const killed = lossOf(list.filter(({ kind }) => isLoss(kind)));
    return killed === 'killed' ? { measure, place: placeOf(sentence, scope, counted) } : null;
  }
  const delivered = has('sent', 'send');
  if (isOthersThing(sentence, counted, scope)) return null;
  // What somebody has or makes is not what he gave.
  if (!delivered && (has('made') || isHeld(sentence, quantity, counted, scope))) return null;
  if (isOfCalibres(sentence)) return null;
  if (!delivered && !named) return null;
  const coming = has('coming');
  const time = delivered || coming ? timeOf(sentence, list, scope) : 'done';
  if (time === 'unsure') return null;
  if (time === 'planned') {
    return counted.measures.has('planned') ? { measure: 'planned', place: null } : null;
  }
  return has('additional') ? null : { measure, place: null };
}
