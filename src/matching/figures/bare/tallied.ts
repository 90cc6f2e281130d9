import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Counted } from '../counted/counted.ts';
import { endsPhrase } from '../counted/ends-phrase.ts';
import { lossLists } from '../counted/loss-list.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { isAdverb } from '../measure/future.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import { segmentBounds } from '../sentence/segments.ts';
import {
  mentionFrom,
  numberBefore,
  type PlacedMention,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { sideLeftOut } from '../sentence/side-of.ts';
import { isToCome, isToldOf } from './told-of.ts';

/** Words between the counted noun and "auf 10.000": "… in der Region Kursk auf etwa 10.000". */
const LONGEST_TALLY = 24;

/** A number without a noun of its own that stands for one in the same clause. */
export interface Tally {
  readonly counted: Counted;
  /** Cues and places are looked for here instead of around the number. */
  readonly from: number;
  readonly to: number;
}

/**
 * "Die Zahl der nordkoreanischen Soldaten in Russland wird auf 12.000 beziffert", "put the number of
 * North Korean troops in Kursk at 10,000": the noun stands before the number; its own one, if any, says nothing of
 * whom ("auf 11.000 Soldaten"). Null for anything else.
 */
export function tallied({ sentence, quantity, scope, counted: own }: OneNumber): Tally | null {
  const { words, data } = sentence;
  const last = numberBefore(sentence, quantity.begin);
  if (last !== undefined && sideLeftOut(sentence, last.next, quantity.begin) !== null) return null;
  const ahead = own === null ? talliedAhead(sentence, quantity) : null;
  if (ahead !== null) return ahead;
  if (own === null && !endsPhrase(sentence, quantity)) return null;
  const lead = leadOf(sentence, quantity.begin);
  const told =
    own?.topic == null && own?.kind !== 'thing' && isToldOf(sentence, lead, quantity.begin);
  if (!told && !isGiven(sentence, quantity)) return null;
  const lowest = Math.max(clauseBefore(sentence, lead), quantity.begin - LONGEST_TALLY);
  if (!told && data.turns.tally(words, lowest, scope.to).length === 0) return null;
  if (isToCome(sentence, lead, scope.to)) return null;
  const counted = countedBefore(sentence, own, lowest, quantity.begin);
  return counted === null ? null : { counted, from: lowest, to: quantity.begin };
}

/** Whether what stands beside a number gives it as a count: "auf", "exceeded", whom it is of, a loss. */
function isGiven(sentence: ReadSentence, quantity: Quantity): boolean {
  const { words, data, mentions, record } = sentence;
  const { figures, turns } = data;
  const { begin } = quantity;
  let at = begin - 1;
  // "bei durchschnittlich 983"
  while (isAdverb(words[at]?.folded, figures)) at--;
  const before = words[at]?.folded ?? '';
  if (figures.tallyBefore.has(before) || figures.changeBy.has(before)) return true;
  // "have exceeded 200": the verb is read with the number.
  if (figures.tallyBefore.has(words[begin]?.folded ?? '')) return true;
  // "hätten eine Million überschritten"
  if (quantity.next > quantity.to && quantity.exclusive && quantity.high === null) return true;
  const named = mentions.some(
    ({ to, topic }) =>
      (to === begin || (to === begin - 1 && figures.ofWhom.has(before))) &&
      record.topics.get(topic)?.people === true,
  );
  // "the number of wounded nearing 1,000"
  return named || turns.losses(words, Math.max(0, begin - 3), begin).some(({ to }) => to === begin);
}

/** What the noun counts that stands last among the words from `lowest` up to `end`; `own`: of the number itself. */
function countedBefore(
  sentence: ReadSentence,
  own: Counted | null,
  lowest: number,
  end: number,
): Counted | null {
  const { words, data } = sentence;
  const loss = lossLists(sentence, lowest, end).findLast(
    ({ from }) => words[from]?.capital === true || !data.language.capitalNouns,
  );
  if (loss !== undefined && own?.kind !== 'thing') {
    const { measure, from, to } = loss;
    return measure === null ? null : { kind: 'loss', measure, topic: null, from, to };
  }
  // "die Zahl der Toten unter den Soldaten" is of the dead.
  for (let at = loss?.from ?? end - 1; at >= lowest; at--) {
    const mention = mentionFrom(sentence, at);
    if (mention !== null) {
      const counted = countedByName(sentence, own, mention);
      if (counted !== null) return counted;
    } else if (own === null) {
      const topic = sentPeople(sentence, at, lowest);
      if (topic !== null) return { kind: 'people', measure: null, topic, from: at, to: at + 1 };
    }
  }
  return null;
}

/** Whom or what a name says that a number counts, which does not contradict its own noun; null for nothing. */
function countedByName(
  { words, data, record }: ReadSentence,
  own: Counted | null,
  { topic: name, from, to }: PlacedMention,
): Counted | null {
  const named = record.topics.get(name);
  if (named === undefined) return null;
  const { topic } = named;
  if (named.people && own?.kind !== 'thing') {
    return { kind: 'people', measure: null, topic, from, to };
  }
  if (!named.units.has('pieces') || (own !== null && own.kind !== 'thing')) return null;
  const measure = own?.measure ?? data.turns.things(words, from, to)[0]?.kind ?? null;
  if (measure === null || !named.measures.has(measure)) return null;
  return { kind: 'thing', measure, topic, from, to };
}

/** Where a number's segment begins, or what it stands behind with a colon: "Russian losses so far: 1,034,000". */
function leadOf({ words, segments }: ReadSentence, begin: number): number {
  const { from } = segmentBounds(segments, begin);
  const heads = from === begin && from > 0 && words[from]?.gap.startsWith(':') === true;
  return heads ? segmentBounds(segments, from - 1).from : from;
}

/**
 * Where the clause begins that a number's segment goes on with: "…, the Pentagon said, bringing the
 * total to 10,000", "die Zahl der Soldaten, die in Russland kämpfen, liegt bei 11.000".
 */
function clauseBefore({ words, segments, data }: ReadSentence, from: number): number {
  const { carriesOn, relatives } = data.figures;
  if (from === 0) return from;
  const first = words[from]?.folded ?? '';
  const before = segmentBounds(segments, from - 1);
  if (carriesOn.has(first)) {
    const report = data.turns.reporting(words, before.from, before.to).length > 0;
    const inserted = report && before.from > 0 && before.to - before.from <= LONGEST_REPORT;
    return inserted ? segmentBounds(segments, before.from - 1).from : before.from;
  }
  const resumes = data.turns.tally(words, from, from + 1).length > 0;
  const relative = relatives.has(words[before.from]?.folded ?? '') && before.from > 0;
  return resumes && relative ? segmentBounds(segments, before.from - 1).from : from;
}

/** ", the Pentagon said on Monday," */
const LONGEST_REPORT = 6;

/** "Auf 11.000 wird die Zahl der Soldaten geschätzt", "put at 15,000 the number of workers". */
function talliedAhead(sentence: ReadSentence, quantity: Quantity): Tally | null {
  const { words, data, record, mentions } = sentence;
  const { figures, turns } = data;
  const { from, to } = segmentBounds(sentence.segments, quantity.begin);
  if (!figures.tallyBefore.has(words[quantity.begin - 1]?.folded ?? '')) return null;
  const noun = turns
    .tally(words, quantity.next, to)
    .find((turn) => figures.tallyNouns.has(words[turn.from]?.folded ?? ''));
  const verb = turns.tally(words, from, noun?.from ?? from).length > 0;
  const fronted = quantity.begin - 1 === from && turns.tally(words, noun?.to ?? to, to).length > 0;
  if (noun === undefined || !(verb || fronted)) return null;
  const end = Math.min(to, noun.to + LONGEST_TALLY);
  const mention = mentions.find(
    (each) => each.from >= noun.to && each.to <= end && record.topics.get(each.topic)?.people,
  );
  if (mention === undefined) return null;
  const topic = mention.topic;
  const loss = turns.losses(words, noun.to, mention.to).at(-1);
  const noPlainLoss =
    loss === undefined || (data.language.capitalNouns && !words[loss.from]?.capital);
  return {
    counted: noPlainLoss
      ? { kind: 'people', measure: null, topic, from: noun.to, to: mention.to }
      : { kind: 'loss', measure: loss.kind, topic, from: loss.from, to: loss.to },
    from: quantity.next,
    to: end,
  };
}

/** "der von Nordkorea nach Russland geschickten Soldaten": people without a name, and who sent them. */
function sentPeople(sentence: ReadSentence, at: number, lowest: number): TopicId | null {
  const { words, data, record, mentions } = sentence;
  const word = words[at];
  if (word === undefined || !word.isPeople) return null;
  const senders = mentions.filter(
    ({ from, to }) =>
      from > lowest && to <= at && data.figures.actors.has(words[from - 1]?.folded ?? ''),
  );
  const moved = data.turns.cues(words, lowest, at).some(({ kind }) => kind === 'sent');
  const [only] = senders;
  if (!moved || only === undefined || senders.length > 1) return null;
  const sent = topicsWith(
    record,
    ({ owners, measures }) => owners.has(only.topic) && measures.has('deployed'),
  );
  return mostOnRecord(sent)?.topic ?? null;
}
