import type { TopicId } from '../../../claims/topic.ts';
import { isPlainGap, type Word } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import {
  isGenitive,
  isPossessive,
  mentionFrom,
  numberBefore,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { hasModifier } from './modifier.ts';

/**
 * The topic that the words of a noun phrase name: by a mention, by the adjective of a topic's own
 * phrases, by "aus Nordkorea" behind it. Null where they name none, undefined where they name another
 * nation or several topics.
 */
export function topicOf(
  sentence: ReadSentence,
  from: number,
  to: number,
  head: number,
  fits: (topic: CountedTopic) => boolean,
): TopicId | null | undefined {
  const { words, record, data } = sentence;
  const owners = [...ownersBehind(sentence, to), ...ownersBefore(sentence, from)];
  const families = topicsWith(
    record,
    (topic) =>
      fits(topic) &&
      (hasModifier(sentence, topic, from, to) ||
        owners.some((owner) => owner === topic.topic || topic.owners.has(owner))),
  );
  if (families.length > 0) return mostOnRecord(families)?.topic;
  const isNation = ({ raw }: Word, at: number) =>
    from + at !== head && data.figures.nation.test(raw);
  return words.slice(from, to).some(isNation) ? undefined : null;
}

/** The people whose adjective stands among the words `from` to `to`; null for none or several. */
export function topicByAdjective(sentence: ReadSentence, from: number, to: number): TopicId | null {
  const isTheirs = (topic: CountedTopic) => topic.people && hasModifier(sentence, topic, from, to);
  return mostOnRecord(topicsWith(sentence.record, isTheirs))?.topic ?? null;
}

/** Whose they are in front of the number: "Nordkoreas 12.000 Soldaten", "Pyongyang's 12,000-strong force". */
function ownersBefore(sentence: ReadSentence, from: number): readonly TopicId[] {
  const begin = numberBefore(sentence, from)?.begin;
  const owner = sentence.mentions.find(({ to }) => to === begin);
  if (owner === undefined) return [];
  const owns = isPossessive(sentence, owner.to) || isGenitive(sentence, owner.to);
  return owns ? [owner.topic] : [];
}

/** Topics named right behind a noun: "Soldaten aus Nordkorea". */
function ownersBehind(sentence: ReadSentence, to: number): readonly TopicId[] {
  const { words, data } = sentence;
  const word = words[to];
  if (word === undefined || !isPlainGap(word.gap)) return [];
  if (!data.language.origins.has(word.folded)) return membersOf(sentence, to);
  const origin = mentionFrom(sentence, to + 1);
  return origin === null ? [] : [origin.topic];
}

/** "eight members of the Akhmat battalion", "neun Soldaten eines Pionierregiments": whose name follows. */
function membersOf(sentence: ReadSentence, to: number): readonly TopicId[] {
  const { words, data, record } = sentence;
  if (!data.figures.ofWhom.has(words[to]?.folded ?? '')) return [];
  const mention = mentionFrom(sentence, to + 1) ?? mentionFrom(sentence, to + 2);
  if (mention === null) return [];
  const kind = record.kinds.get(mention.topic);
  return kind === 'force' || kind === 'organisation' ? [mention.topic] : [];
}
