import type { TopicId } from '../../claims/topic.ts';
import type { Special } from '../languages/special-data.ts';
import type { Quantity } from './quantities.ts';
import type { CountedTopic } from './record.ts';
import { segmentBounds } from './segments.ts';
import { mentionsIn, type ReadSentence } from './sentence.ts';

/** The topic of a measure of its own where no name of it stands in the sentence; null when in doubt. */
export function impliedTopic(
  sentence: ReadSentence,
  quantity: Quantity,
  { implied, measure }: Special,
): CountedTopic | null {
  const { record, segments } = sentence;
  const topics = [...record.special.values()].filter(({ measures }) => measures.has(measure));
  const { from, to } = segmentBounds(segments, quantity.begin);
  switch (implied) {
    case null:
      return null;
    case 'only': {
      const [only] = topics;
      const sided = sentence.mentions.some(({ topic }) => isSide(sentence, topic));
      return topics.length === 1 && only !== undefined && sided ? only : null;
    }
    case 'giver': {
      const owned = new Set(
        mentionsIn(sentence, from, to).flatMap(({ topic }) => ownedBy(sentence, topics, topic)),
      );
      const [only] = owned;
      return owned.size === 1 ? (only ?? null) : null;
    }
    case 'owner': {
      const last = mentionsIn(sentence, from, quantity.begin).findLast(({ topic }) =>
        SIDES.has(record.kinds.get(topic) ?? ''),
      );
      const owned = last === undefined ? [] : ownedBy(sentence, topics, last.topic);
      return owned.length === 1 ? (owned[0] ?? null) : null;
    }
  }
}

/** A place with a force of its own on record. */
function isSide({ record }: ReadSentence, topic: TopicId): boolean {
  return (
    record.kinds.get(topic) === 'place' &&
    [...record.special.values()].some(
      (each) => record.kinds.get(each.topic) === 'force' && each.owners.has(topic),
    )
  );
}

/** Kinds of topics that something can be said of. */
const SIDES: ReadonlySet<string> = new Set(['place', 'force', 'person']);

/** The topics that belong to a mention's topic, or to the same side as it. */
function ownedBy(
  { record }: ReadSentence,
  topics: readonly CountedTopic[],
  topic: TopicId,
): readonly CountedTopic[] {
  const sides = new Set([topic, ...(record.topics.get(topic)?.owners ?? [])]);
  return topics.filter(
    ({ topic: id, owners }) => id === topic || [...owners].some((o) => sides.has(o)),
  );
}
