import { knownNounKey } from '../../lexicon/known-keys.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { Cues } from '../counted/cues.ts';
import type { NumberOfNoun } from '../counted/one-number.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import { placeIn, placeRightBehind } from '../sentence/place.ts';
import { numberBefore, type PlacedMention, type ReadSentence } from '../sentence/sentence.ts';
import { senderOf } from './agent.ts';

/** Whose people or things were sent, by who sent them: "Nordkorea hat 12.000 Soldaten geschickt". */
export function sentBy(
  one: NumberOfNoun,
  cues: Cues,
  fits: (topic: CountedTopic) => boolean,
): CountedTopic | null {
  const { sentence, counted } = one;
  const moved = cues.predicate.some(
    ({ kind }) => kind === 'sent' || kind === 'send' || kind === 'lost' || kind === 'coming',
  );
  const agent = senderOf(one, cues);
  if (agent === null || !(moved || keeps(sentence, counted, agent, fits))) return null;
  // "Nordkoreas Truppen haben 1.100 Mann verloren"
  const self = sentence.record.topics.get(agent.topic);
  if (self?.people === true && counted.kind === 'people') return self;
  const { words, data, record } = sentence;
  const key = knownNounKey(words[counted.to - 1]?.folded ?? '', data.language);
  const families = topicsWith(record, (topic) => topic.owners.has(agent.topic) && fits(topic));
  const own = families.filter(({ heads }) => heads.get(data.language.language)?.has(key) === true);
  // "Soldaten" may be several topics' people, "Arbeiter" or "Container" tell by themselves.
  // "15.000 Mann an die Front geschickt"
  const where = placeIn(sentence, counted.to, words.length);
  const known = (topic: CountedTopic) =>
    (where === null && hasWordOf(words, 0, words.length, data.figures.front)) ||
    [...topic.places].some((place) => place.endsWith(` ${where}`));
  const has = (kind: string) => cues.predicate.some((cue) => cue.kind === kind);
  const men = counted.kind === 'people';
  // "Russland hat 240.000 Mann verloren"
  const anybody = data.figures.anybody.has(words[counted.to - 1]?.folded ?? '');
  if (men && !anybody && own.length === 0 && has('lost') && !has('sent') && !has('send')) {
    return mostOnRecord(families.filter(({ measures }) => measures.has('killed')));
  }
  const plain = has('sent') && men;
  return mostOnRecord(
    own.length > 0 || (counted.measure === null && !plain) ? own : families.filter(known),
  );
}

/** "North Korea now has about 10,000 soldiers in Kursk": with a place where they are counted on record. */
function keeps(
  sentence: ReadSentence,
  counted: Counted,
  agent: PlacedMention,
  fits: (topic: CountedTopic) => boolean,
): boolean {
  const { words, data } = sentence;
  const begin = numberBefore(sentence, counted.from)?.begin ?? agent.to;
  const { perfect, fillers, ownWith } = data.figures;
  // "supports Russia with 10,000 soldiers in Kursk"
  if (ownWith.has(words[begin - 1]?.folded ?? '')) return isThere(sentence, counted, agent, fits);
  const between = words.slice(agent.to, begin).map(({ folded }) => folded);
  if (!between.some((word) => perfect.has(word))) return false;
  if (!between.every((word) => perfect.has(word) || fillers.has(word))) return false;
  return isThere(sentence, counted, agent, fits);
}

/** Whether a place follows where the agent's people are counted on record. */
function isThere(
  sentence: ReadSentence,
  counted: Counted,
  agent: PlacedMention,
  fits: (topic: CountedTopic) => boolean,
): boolean {
  const { words, data, record } = sentence;
  const verb = data.turns
    .cues(words, counted.to, counted.to + 2)
    .find(({ from }) => from === counted.to);
  const place =
    placeRightBehind(sentence, counted.to) ?? placeRightBehind(sentence, verb?.to ?? words.length);
  const isOf = (topic: CountedTopic) => topic.owners.has(agent.topic) && fits(topic);
  return topicsWith(record, isOf).some(
    ({ places }) => places.has(`present ${place ?? ''}`) || places.has(`deployed ${place ?? ''}`),
  );
}

/** "2.000 Verwundete wurden nach Nordkorea zurückgebracht": those on record as back in that country. */
export function returning(
  { sentence, counted, scope }: NumberOfNoun,
  { attribute, predicate }: Cues,
): CountedTopic | null {
  const isReturn = ({ kind }: Cues['attribute'][number]) => kind === 'returned';
  const described = attribute.some(isReturn);
  if (!described && !predicate.some(isReturn)) return null;
  // "nach Nordkorea zurückgekehrte Soldaten könnten wieder nach Russland geschickt werden"
  const { from, to } = described ? counted : scope;
  const home = placeIn(sentence, from, to);
  return home === null
    ? null
    : mostOnRecord(
        topicsWith(
          sentence.record,
          ({ owners, measures }) => owners.has(home) && measures.has('returned'),
        ),
      );
}
