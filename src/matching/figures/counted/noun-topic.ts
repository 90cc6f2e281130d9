import type { TopicId } from '../../../claims/topic.ts';
import { knownNounKey } from '../../lexicon/known-keys.ts';
import { isPlainGap, type Word } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import {
  isGenitive,
  isPossessive,
  mentionFrom,
  mentionsIn,
  numberBefore,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { hasModifier, hasModifierOfAny } from './modifier.ts';

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
  const language = data.language.language;
  const isNation = ({ raw, capital }: Word, at: number) =>
    from + at !== head &&
    data.figures.nation.test(raw) &&
    !(data.language.capitalNouns && capital && from + at > 0);
  const unknown = words.slice(from, to).some(isNation) ? undefined : null;
  // "KPA soldiers", "the North's soldiers"
  const armies = mentionsIn(sentence, from, head).filter(
    (mention) =>
      record.kinds.get(mention.topic) === 'organisation' || isPossessive(sentence, mention.to),
  );
  const owners = [
    ...ownersBehind(sentence, to),
    ...ownersBefore(sentence, from),
    ...armies.map(({ topic }) => topic),
  ];
  const described = hasModifierOfAny(sentence, from, to);
  if (!described && owners.length === 0) return unknown;
  const key = knownNounKey((words[head] as Word).folded, data.language);
  const families = topicsWith(
    record,
    (topic) =>
      fits(topic) &&
      ((described && hasModifier(sentence, topic, from, to)) ||
        owners.some((owner) => owner === topic.topic || topic.owners.has(owner))),
  );
  if (families.length === 0) return unknown;
  const own = families.filter(({ heads }) => heads.get(language)?.has(key) === true);
  return mostOnRecord(own.length > 0 ? own : families)?.topic;
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

/** Topics named right behind a noun: "Soldaten aus Nordkorea", "Soldaten Pjöngjangs". */
function ownersBehind(sentence: ReadSentence, to: number): readonly TopicId[] {
  const { words, data } = sentence;
  const word = words[to];
  if (word === undefined || !isPlainGap(word.gap)) return [];
  const direct = mentionFrom(sentence, to);
  if (direct !== null) return isGenitive(sentence, direct.to) ? [direct.topic] : [];
  if (!data.language.origins.has(word.folded)) return membersOf(sentence, to);
  const origin = mentionFrom(sentence, to + 1) ?? mentionFrom(sentence, to + 2);
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
