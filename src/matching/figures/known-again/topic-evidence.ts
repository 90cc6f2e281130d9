import type { TopicId, TopicKind } from '../../../claims/topic.ts';
import { type KnownFigure, rarityAmong } from '../record/known-figures.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** What the topic of a claim is worth where only its paragraph named it, and what its other topics are. */
const NAMED_BEFORE = 0.7;
const BESIDE = 0.5;
/** So much the other topics have to say where the first one is not named. */
const ENOUGH_TOPICS = 2;
/** Who tells a number is not what it is about. */
const SPEAKERS: ReadonlySet<TopicKind | undefined> = new Set(['person', 'organisation']);

/** Told without a name of their own: a siege by its city, aid by who gives it; soldiers and arms are not. */
const UNNAMED: ReadonlySet<TopicKind | undefined> = new Set(['event', 'concept', 'agreement']);

/** What speaks for a claim, in nats: in the number's own sentence, and before it in the paragraph. */
export interface TopicEvidence {
  readonly here: number;
  readonly before: number;
}

/**
 * What the topics of a claim that are named say; null where its first one is not, and the others are named too
 * often to stand for it ("Deutschland" may, "die Ukraine" may not).
 */
export function topicEvidenceIn({
  mentions,
  earlier,
  record,
  data,
}: ReadSentence): (figure: KnownFigure) => TopicEvidence | null {
  const { ofTopic } = rarityAmong(record.known, data.language.language);
  const isHere = (of: TopicId) => mentions.some(({ topic }) => topic === of);
  const isBefore = (of: TopicId) => earlier.has(of) && !isHere(of);
  const rarity = (topics: readonly TopicId[], found: (topic: TopicId) => boolean): number => {
    let sum = 0;
    for (const topic of topics) if (found(topic)) sum += ofTopic(topic);
    return sum;
  };
  return ({ of, about }) => {
    if (!isHere(of) && !isBefore(of)) {
      const kind = record.kinds.get(of);
      if (!UNNAMED.has(kind) || record.topics.get(of)?.people !== false) return null;
      const matter = about.filter((topic) => !SPEAKERS.has(record.kinds.get(topic)));
      const said = rarity(matter, isHere) + NAMED_BEFORE * rarity(matter, isBefore);
      if (said < ENOUGH_TOPICS) return null;
    }
    const own = isHere(of) ? ofTopic(of) : 0;
    const ownBefore = isBefore(of) ? ofTopic(of) : 0;
    return {
      here: own + BESIDE * rarity(about, isHere),
      before: NAMED_BEFORE * (ownBefore + BESIDE * rarity(about, isBefore)),
    };
  };
}
