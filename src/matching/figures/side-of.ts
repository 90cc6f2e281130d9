import type { TopicId } from '../../claims/topic.ts';
import { hasModifier } from './modifier.ts';
import type { FigureRecord } from './record.ts';
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

/** The sides that a sentence names among some words, by names and adjectives, each once, in order. */
export function sidesIn(sentence: ReadSentence, from: number, to: number): readonly TopicId[] {
  const { record } = sentence;
  const named = new Map(
    mentionsIn(sentence, from, to).map(({ from: at, topic }) => [at, record.sides.get(topic)]),
  );
  const found: TopicId[] = [];
  for (let at = from; at < to; at++) {
    const side = named.get(at) ?? adjectiveAt(sentence, at);
    if (side !== null && side !== undefined && !found.includes(side)) found.push(side);
  }
  return found;
}

/** Shorter beginnings of adjectives begin other words too. */
const SHORTEST_STEM = 5;

/** The beginnings of the adjectives of all sides: "ukrain" of "ukrainisch", for "Ukrainer". */
export function demonymsOf(record: FigureRecord): readonly string[] {
  const armies = [...record.sides.keys()].flatMap((topic) => record.topics.get(topic) ?? []);
  const keys = armies.flatMap(({ modifiers }) => [...modifiers.values()].flat());
  const stems = keys
    .filter(({ length }) => length === 1)
    .map(([key = '']) => key.split('|')[0] ?? '')
    .filter(({ length }) => length >= SHORTEST_STEM);
  return [...new Set(stems)];
}

/** Whether the people of a side are named: "Ukrainerinnen und Ukrainer". */
export function hasDemonym({ words, record }: ReadSentence): boolean {
  const stems = demonymsOf(record);
  return words.some(({ folded }) => stems.some((stem) => folded.startsWith(stem)));
}
