import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { calibreAt } from '../../numbers/no-count.ts';
import { isPlainGap, type Word } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import { joinsNouns } from '../sentence/attributes.ts';
import type { Range } from '../sentence/segments.ts';
import { mentionFrom, type PlacedMention, type ReadSentence } from '../sentence/sentence.ts';
import type { FoundTurn } from '../turns/turn-table.ts';
import type { Counted } from './counted.ts';
import { lossList } from './loss-list.ts';
import { isOwnedBy } from './modifier.ts';
import { topicOf } from './noun-topic.ts';

/** A word that may be what a number counts, or the mention that begins there. */
interface Noun {
  /** Where the noun phrase begins. */
  readonly from: number;
  readonly at: number;
  /** The word behind it. */
  readonly end: number;
  readonly mention: PlacedMention | null;
}

/** What a head counts; null where it is one of which nothing is known. */
interface Head {
  readonly counted: Counted | null;
}

const UNKNOWN: Head = { counted: null };

/** The head at word `at` of a noun phrase that begins at `from`; null where there is none. */
export function headAt(sentence: ReadSentence, from: number, at: number): Head | null {
  const mention = mentionFrom(sentence, at);
  const noun = { from, at, end: mention?.to ?? at + 1, mention };
  return (
    lossHead(sentence, noun) ?? (isOfSeveral(sentence, noun) ? UNKNOWN : nounHead(sentence, noun))
  );
}

/** "500 Verwundete", "325,000 troop deaths": a noun for a loss. */
function lossHead(sentence: ReadSentence, { from, at, end, mention }: Noun): Head | null {
  const { words, data } = sentence;
  const loss = data.turns
    .losses(words, at, Math.min(words.length, at + LONGEST_LOSS))
    .find(
      (turn) =>
        turn.from === at ||
        (mention !== null && turn.from < end) ||
        (turn.from === end && isCompound(sentence, end)),
    );
  if (loss === undefined || !isLossNoun(sentence, loss.from)) return null;
  const named = topicOf(sentence, from, Math.max(loss.to, end), loss.to - 1, isPeopleTopic);
  // "4.000 Verluste unter den Nordkoreanern" may be one name.
  const topic = named === null && end > loss.to ? ownerOf(sentence, loss) : named;
  const { measure, to } = lossList(sentence, loss);
  if (topic === undefined || measure === null) return UNKNOWN;
  return { counted: { kind: 'loss', measure, topic, from, to: Math.max(to, end) } };
}

/** Whose a loss is by the name behind it; null where it is nobody's on record. */
function ownerOf(sentence: ReadSentence, loss: Range): TopicId | null {
  const isOwner = (topic: CountedTopic) => topic.people && isOwnedBy(sentence, topic, loss);
  return mostOnRecord(topicsWith(sentence.record, isOwner))?.topic ?? null;
}

/** The noun for a loss is not further off than this many words. */
const LONGEST_LOSS = 5;

/** A noun for people or things, with the topic that it or its attributes name. */
function nounHead(sentence: ReadSentence, noun: Noun): Head | null {
  const { from, end, mention } = noun;
  const { words, record, data } = sentence;
  const head = words[end - 1] as Word;
  // "10,000 Storm Corps soldiers"
  if (head.isFormation && !isOfficer(sentence, head)) {
    return mention !== null && words[end]?.isPeople === true ? null : UNKNOWN;
  }
  // "2,000 personnel carriers"
  if (head.isPeople && data.figures.carriers.has(words[end]?.folded ?? '')) return UNKNOWN;
  const thing = thingAt(sentence, noun);
  const named = mention === null ? undefined : record.topics.get(mention.topic);
  if (data.language.conjunctions.has(words[end]?.folded ?? '')) {
    // "3,000 civilians and soldiers", "20,000 soldiers and workers"
    const isOfCivilians = thing?.kind === 'civilians-killed' && words[end + 1]?.isPeople === true;
    if (isOfCivilians || joinsOthers(sentence, head, end, named)) return UNKNOWN;
  }
  if (named?.people === true) {
    return peopleHead(noun, soldiersIn(sentence, noun, named) ?? named.topic);
  }
  if (thing !== undefined || named?.units.has('pieces') === true) {
    return thingHead(sentence, noun, thing, named);
  }
  if (!head.isPeople) return null;
  return peopleHead(noun, topicOf(sentence, from, end, end - 1, isPeopleTopic));
}

/** The noun for things that begins at a word, or stands in the name there. */
function thingAt(
  { words, data }: ReadSentence,
  { at, end, mention }: Noun,
): FoundTurn<Measure> | undefined {
  const to = Math.min(words.length, Math.max(end, at + LONGEST_THING));
  const isInName = (from: number) => mention !== null && from < end;
  return data.turns.things(words, at, to).find(({ from }) => from === at || isInName(from));
}

function peopleHead({ from, end }: Noun, topic: TopicId | null | undefined): Head {
  if (topic === undefined) return UNKNOWN;
  return { counted: { kind: 'people', measure: null, topic, from, to: end } };
}

/** Things by their noun, or by their name alone. */
function thingHead(
  sentence: ReadSentence,
  { from, end }: Noun,
  thing: FoundTurn<Measure> | undefined,
  named: CountedTopic | undefined,
): Head {
  const measure = thing?.kind ?? null;
  const to = Math.max(end, thing?.to ?? end);
  if (joinsThing(sentence, to, measure)) return UNKNOWN;
  const fits = ({ measures }: CountedTopic) => measure === null || measures.has(measure);
  const topic = named?.topic ?? topicOf(sentence, from, to, end - 1, fits);
  return topic === undefined ? UNKNOWN : { counted: { kind: 'thing', measure, topic, from, to } };
}

/** "nordkoreanische Arbeiter und Soldaten" in one name, "6.000 Kräfte der Pionier- und Bautruppen": a number of both. */
function isOfSeveral(sentence: ReadSentence, { at, end }: Noun): boolean {
  const { words, data } = sentence;
  for (let k = at + 1; k < end - 1; k++) {
    if (joinsNouns(sentence, k) && !joinsSoldiers(sentence, k)) return true;
  }
  return data.figures.ofWhom.has(words[end]?.folded ?? '') && words[end + 2]?.gap === '- ';
}

/** "nordkoreanische Soldaten und Pioniere" in one name: sappers are soldiers too. */
function soldiersIn(
  sentence: ReadSentence,
  { from, at, end }: Noun,
  named: CountedTopic,
): TopicId | null {
  for (let k = at + 1; k < end - 1; k++) {
    if (joinsNouns(sentence, k) && !named.measures.has('workers')) {
      return topicOf(sentence, from, k, k - 1, isPeopleTopic) ?? null;
    }
  }
  return null;
}

/** "20,000 soldiers and workers", "6,000 sappers and builders": others stand behind "and"; sappers are soldiers. */
function joinsOthers(
  sentence: ReadSentence,
  { isPeople: soldiers }: Word,
  end: number,
  named: CountedTopic | undefined,
): boolean {
  const { words, record } = sentence;
  if (named?.people !== true && !soldiers) return false;
  for (let at = end + 1; at <= end + 2; at++) {
    const word = words[at];
    if (word === undefined || word.digits || !isPlainGap(word.gap)) return false;
    const topic = record.topics.get(mentionFrom(sentence, at)?.topic ?? '');
    if (topic?.people === true) {
      return topic !== named && (!soldiers || topic.measures.has('workers'));
    }
  }
  return false;
}

/** "220 howitzers and rocket launchers", "… and 240 mm launchers": a number of both. Rockets are told with shells. */
function joinsThing({ words, data }: ReadSentence, end: number, measure: Measure | null): boolean {
  if (measure === null || !data.language.conjunctions.has(words[end]?.folded ?? '')) return false;
  const at = calibreAt(words, end + 1, data.numbers);
  if (words[at]?.digits === true) return false;
  const [other] = data.turns.things(words, at, at + LONGEST_THING);
  return other?.from === at && other.kind !== measure && measure !== 'shells';
}

/** "artillery shells", "multiple rocket launchers" */
const LONGEST_THING = 3;

/** "325,000 troop deaths", "soldier casualties": the noun for a loss behind that for those whom it befell. */
function isCompound(sentence: ReadSentence, at: number): boolean {
  const { words, data } = sentence;
  const loss = words[at];
  if (data.language.capitalNouns || loss === undefined || !isPlainGap(loss.gap)) return false;
  // "300 soldiers killed" says what befell them.
  return words[at - 1]?.isPeople === true && !isLossParticiple(sentence, at);
}

function isLossParticiple({ words, data }: ReadSentence, at: number): boolean {
  return data.figures.lossParticiple?.test(words[at]?.folded ?? '') === true;
}

/** "500 verwundete Soldaten" is no noun for a loss, "500 Verwundete" is one. */
function isLossNoun(sentence: ReadSentence, at: number): boolean {
  const { words, data } = sentence;
  if (!data.language.capitalNouns) {
    const next = words[at + 1];
    if (!isLossParticiple(sentence, at)) return true;
    // "300 killed", but not "300 killed soldiers".
    return next === undefined || !isPlainGap(next.gap) || !isNounLike(sentence, next, at + 1);
  }
  return words[at]?.capital === true;
}

function isNounLike(sentence: ReadSentence, word: Word, at: number): boolean {
  const mention = mentionFrom(sentence, at);
  if (mention !== null) return sentence.record.topics.get(mention.topic)?.people === true;
  return word.isPeople;
}

/** "officers and soldiers", "soldiers and sappers" of one nation are counted together. */
function joinsSoldiers(sentence: ReadSentence, at: number): boolean {
  const { record, mentions } = sentence;
  const last = mentions.find(({ from, to }) => from < at && at + 1 < to);
  const force = record.kinds.get(last?.topic ?? '') === 'force';
  return isSoldier(sentence, at - 1) && (force || isSoldier(sentence, at + 1));
}

function isSoldier(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  return word.isPeople || isOfficer(sentence, word);
}

function isOfficer({ data }: ReadSentence, { folded }: Word): boolean {
  return data.figures.officers.some((each) => folded.startsWith(each));
}

function isPeopleTopic({ people }: CountedTopic): boolean {
  return people;
}
