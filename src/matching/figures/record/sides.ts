import type { Topic, TopicId } from '../../../claims/topic.ts';
import type { CountedTopic } from './counted-topic.ts';

/** The country of a force, by the topics that speak for it: "Moscow", "Russia's defence ministry". */
export type Sides = ReadonlyMap<TopicId, TopicId>;

/**
 * Which side a topic stands for: the country that a counted force belongs to, for the force, for the
 * other names of that country and for the bodies that are named by it.
 */
export function sidesOf(
  counted: ReadonlyMap<TopicId, CountedTopic>,
  topics: readonly Topic[],
  ownersOf: (topic: Topic) => ReadonlySet<TopicId>,
): Sides {
  const kinds = new Map(topics.map(({ id, kind }) => [id, kind]));
  const sides = new Map<TopicId, TopicId>();
  for (const { topic, owners } of counted.values()) {
    if (kinds.get(topic) !== 'force') continue;
    const home = [...owners].find((owner) => kinds.get(owner) === 'place');
    if (home === undefined) continue;
    for (const each of [topic, ...owners]) if (!sides.has(each)) sides.set(each, home);
  }
  for (const topic of topics) {
    if (sides.has(topic.id)) continue;
    const homes = new Set([...ownersOf(topic)].flatMap((owner) => sides.get(owner) ?? []));
    const [home] = homes;
    if (homes.size === 1 && home !== undefined) sides.set(topic.id, home);
  }
  return sides;
}

/** Shorter beginnings of adjectives begin other words too. */
const SHORTEST_STEM = 5;

/** The beginnings of the adjectives of all sides: "ukrain" of "ukrainisch", for "Ukrainer". */
export function demonymsOf(
  counted: ReadonlyMap<TopicId, CountedTopic>,
  sides: Sides,
): readonly string[] {
  const armies = [...sides.keys()].flatMap((topic) => counted.get(topic) ?? []);
  const keys = armies.flatMap(({ modifiers }) => [...modifiers.values()].flat());
  const stems = keys
    .filter(({ length }) => length === 1)
    .map(([key = '']) => key.split('|')[0] ?? '')
    .filter(({ length }) => length >= SHORTEST_STEM);
  return [...new Set(stems)];
}
