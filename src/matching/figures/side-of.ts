import type { TopicId } from '../../claims/topic.ts';
import { hasModifier } from './modifier.ts';
import { mentionsIn, type ReadSentence } from './sentence.ts';

/** The side that is named last among some words, by a name or an adjective; null for none. */
export function sideBefore(sentence: ReadSentence, from: number, to: number): TopicId | null {
  const { record } = sentence;
  const last = mentionsIn(sentence, from, to).findLast(({ topic }) => record.sides.has(topic));
  for (let at = to - 1; at >= (last?.to ?? from); at--) {
    const side = adjectiveAt(sentence, at);
    if (side !== null) return side;
  }
  return last === undefined ? null : (record.sides.get(last.topic) ?? null);
}

/** The side whose adjective a word is ("ukrainische"); null for none. */
function adjectiveAt(sentence: ReadSentence, at: number): TopicId | null {
  const { record } = sentence;
  for (const [topic, side] of record.sides) {
    const counted = record.topics.get(topic);
    if (counted !== undefined && hasModifier(sentence, counted, at, at + 1)) return side;
  }
  return null;
}

/** The sides that a sentence names among some words, each once, in order. */
export function sidesIn(sentence: ReadSentence, from: number, to: number): readonly TopicId[] {
  const { record } = sentence;
  const named = mentionsIn(sentence, from, to).flatMap(
    ({ topic }) => record.sides.get(topic) ?? [],
  );
  const described: TopicId[] = [];
  for (let at = from; at < to; at++) {
    const side = adjectiveAt(sentence, at);
    if (side !== null) described.push(side);
  }
  return [...new Set([...named, ...described])];
}
