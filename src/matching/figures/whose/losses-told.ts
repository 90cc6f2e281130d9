import { hasWordOf } from '../../numbers/words.ts';
import { hasModifier, isOwnedBy } from '../counted/modifier.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { mostOnRecord } from '../record/most-on-record.ts';
import type { NamedWords } from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';
import { agentOf } from './agent.ts';
import { lossesOf } from './subject.ts';

/** "its war dead", "South Korea's estimate of North Korean deaths": whose they are stands so near. */
const OWNER_REACH = 3;

/**
 * Whose losses some words speak of, with or without a number: "North Korean deaths", "Kyiv says little about its
 * dead", "Russia has suffered losses". Null for none and for those of several.
 */
export function lossesTold(sentence: NamedWords, from: number, to: number): CountedTopic | null {
  const { words, data, record } = sentence;
  const nouns = data.turns
    .losses(words, from, to)
    .filter((noun) => !data.language.capitalNouns || words[noun.from]?.capital === true);
  if (nouns.length === 0) return null;
  const loses = [...record.topics.values()].filter(
    ({ people, measures }) => people && [...measures.keys()].some(isLoss),
  );
  const named = loses.filter((topic) =>
    nouns.some(
      (noun) =>
        hasModifier(sentence, topic, Math.max(from, noun.from - OWNER_REACH), noun.from) ||
        isOwnedBy(sentence, topic, noun),
    ),
  );
  const [first] = named;
  if (first !== undefined) {
    const side = record.sides.get(first.topic);
    return named.every(({ topic }) => record.sides.get(topic) === side)
      ? mostOnRecord(named)
      : null;
  }
  const own = nouns.some((noun) =>
    hasWordOf(words, Math.max(from, noun.from - OWNER_REACH), noun.from, data.figures.own),
  );
  if (own) {
    const [side, second] = sidesIn(sentence, from, to);
    return second === undefined ? lossesOf(sentence, side ?? null) : null;
  }
  if (!hasWordOf(words, from, to, data.figures.suffers)) return null;
  const agent = agentOf(sentence, { from, to });
  if (agent === null) return null;
  return mostOnRecord(
    loses.filter(({ topic, owners }) => topic === agent.topic || owners.has(agent.topic)),
  );
}
