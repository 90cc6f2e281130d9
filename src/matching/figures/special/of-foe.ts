import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isWithin } from '../sentence/place.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { sideOfNoun, sidesIn } from '../sentence/side-of.ts';
import { agentOf } from '../whose/agent.ts';
import { sideSaid } from './of-others.ts';

/**
 * Whether what a number says was destroyed is of a side: by its noun ("900 Russian tanks"), because the other side
 * acts or says so ("Ukraine has destroyed 900 tanks"), or where none is named because its losses were told right
 * before.
 */
export function isOfFoe(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  side: TopicId | undefined,
): boolean {
  const { segments, record } = sentence;
  const own = sideOfNoun(sentence, next);
  if (own !== null) return own === side;
  const named = sidesIn(sentence, 0, begin);
  if (named.length === 0) return sideSaid(sentence) === side;
  // "In Ukraine 900 tanks were destroyed": of either.
  const { from } = segmentBounds(segments, begin);
  if (mentionsIn(sentence, from, begin).some((each) => isWithin(sentence, each, from)))
    return false;
  const agent = agentOf(sentence, { from, to: begin });
  const acts = (agent && record.sides.get(agent.topic)) ?? (named.length === 1 ? named[0] : null);
  return acts != null && acts !== side;
}
