import type { Measure } from '../../../claims/measure.ts';
import { once } from '../../../claims/once.ts';
import type { TopicId, TopicKind } from '../../../claims/topic.ts';
import { type KnownFigure, rarityAmong } from '../record/known-figures.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';

/** What the topic of a claim is worth where only its paragraph named it, and what its other topics are. */
const NAMED_BEFORE = 0.7;
const BESIDE = 0.5;
/** So much the other topics have to say where the first one is not named. */
const ENOUGH_TOPICS = 2;
/** Who tells a number is not what it is about. */
const SPEAKERS: ReadonlySet<TopicKind | undefined> = new Set(['person', 'organisation']);

/** Told without a name of their own: a siege by its city, aid by who gives it; soldiers and arms are not. */
const UNNAMED: ReadonlySet<TopicKind | undefined> = new Set(['event', 'concept', 'agreement']);

/** Sums of all kinds: whose they are and for what has to be named. */
const OF_SOMEBODY: ReadonlySet<Measure> = new Set<Measure>(['money']);

/** What speaks for a claim, in nats: in the number's own sentence, and before it in the paragraph. */
export interface TopicEvidence {
  /** Its first topic is, or the others stand for it: "Deutschland" may, "die Ukraine" is named too often. */
  readonly named: boolean;
  readonly here: number;
  readonly before: number;
}

/**
 * What the topics of a claim that are named say; null where none is and its words cannot stand for them: it counts
 * those of a side that the sentence does not name, or somebody's money.
 */
export function topicEvidenceIn(
  sentence: ReadSentence,
): (figure: KnownFigure) => TopicEvidence | null {
  const { mentions, earlier, record, data, words } = sentence;
  const sides = once(() => sidesIn(sentence, 0, words.length));
  const { ofTopic } = rarityAmong(record.known, data.language.language);
  const isHere = (of: TopicId) => mentions.some(({ topic }) => topic === of);
  const isBefore = (of: TopicId) => earlier.has(of) && !isHere(of);
  const rarity = (topics: readonly TopicId[], found: (topic: TopicId) => boolean): number => {
    let sum = 0;
    for (const topic of topics) if (found(topic)) sum += ofTopic(topic);
    return sum;
  };
  const standFor = ({ of, about }: KnownFigure): boolean => {
    if (!UNNAMED.has(record.kinds.get(of)) || record.topics.get(of)?.people !== false) return false;
    const matter = about.filter((topic) => !SPEAKERS.has(record.kinds.get(topic)));
    return rarity(matter, isHere) + NAMED_BEFORE * rarity(matter, isBefore) >= ENOUGH_TOPICS;
  };
  const isSideTold = (of: TopicId): boolean => {
    const side = record.sides.get(of);
    return side === undefined || sides().includes(side);
  };
  return (figure) => {
    const { of, measure, about } = figure;
    const named = isHere(of) || isBefore(of) || standFor(figure);
    if (!named && (OF_SOMEBODY.has(measure) || !isSideTold(of))) return null;
    const own = isHere(of) ? ofTopic(of) : 0;
    const ownBefore = isBefore(of) ? ofTopic(of) : 0;
    return {
      named,
      here: own + BESIDE * rarity(about, isHere),
      before: NAMED_BEFORE * (ownBefore + BESIDE * rarity(about, isBefore)),
    };
  };
}
