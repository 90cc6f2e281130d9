import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { behindShortForm, isAbbreviated, type Range } from './segments.ts';
import { hasVerb, type PlacedMention, type ReadSentence, type SentenceWords } from './sentence.ts';

/** How far a reporting verb or "laut" may stand from the name of the source. */
const REACH = 4;

/**
 * The topic to which the sentence attributes a number: after "laut" or "according to", before or after
 * a reporting verb. Null where it names none that is known. A source named by "laut" comes before one
 * by its verb, the nearest one before the others.
 */
export function attributedTo(
  sentence: ReadSentence,
  quantity: Quantity,
  of: TopicId,
): TopicId | null {
  let best: {
    readonly topic: TopicId;
    readonly strength: number;
    readonly distance: number;
  } | null = null;
  for (const mention of sentence.mentions) {
    if (mention.topic === of || !maySpeak(sentence, mention)) continue;
    const strength = strengthOf(sentence, mention);
    if (strength === 0) continue;
    const distance = Math.abs(mention.from - quantity.from);
    if (
      best === null ||
      strength > best.strength ||
      (strength === best.strength && distance < best.distance)
    ) {
      best = { topic: mention.topic, strength, distance };
    }
  }
  return best?.topic ?? null;
}

/** Whether the sentence says "according to" some words. */
export function isSource(sentence: SentenceWords, words: Range): boolean {
  return strengthOf(sentence, words) === 3;
}

/** Whether the sentence names some words as who says something: before a reporting verb, after "laut". */
export function isSpeaker(sentence: SentenceWords, words: Range): boolean {
  return strengthOf(sentence, words) > 1;
}

/** Whether a mention can be of somebody who says something. */
export function maySpeak({ record }: ReadSentence, { topic }: PlacedMention): boolean {
  const kind = record.kinds.get(topic);
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}

/**
 * 3: the sentence says "according to" it; 2: it stands before a reporting verb or a colon; 1: behind the
 * verb; 0: neither.
 */
function strengthOf(
  sentence: SentenceWords,
  { from, to: end }: Pick<PlacedMention, 'from' | 'to'>,
): number {
  const { words, data } = sentence;
  const to = behindShortForm(words, end);
  const { turns, reports, language } = data;
  if (reports.sourceAfter.has(words[to]?.folded ?? '')) return 3;
  // "the U.S.-based group", "a Seoul-led team": who says it is another.
  if (!language.capitalNouns && words[to]?.gap === '-') return 0;
  const start = Math.max(0, from - REACH - 2);
  const source = turns.sources(words, start, from).findLast((turn) => from - turn.to <= REACH);
  const direct = source !== undefined && !hasVerb(sentence, source.to, from);
  if (direct && !isCut(words, source.to, from)) return 3;
  // "Zahlen aus Seoul: …", but not "Soldaten in Russland: 600 Gefallene"
  const isOrigin = data.language.origins.has(words[from - 1]?.folded ?? '');
  const isElsewhere = !isOrigin && isPlaceAdverbial(sentence, from);
  if (words[to]?.gap.startsWith(':') && !isElsewhere) return 2;
  if (reportsNext(sentence, to) && !isPlaceAdverbial(sentence, from)) return 2;
  return isReportedBefore(sentence, { from, to }) ? 1 : 0;
}

/** Whether a reporting verb behind a name, which ends before word `at`, has it for its subject. */
function reportsNext({ words, data }: SentenceWords, at: number): boolean {
  const { turns, reports, figures } = data;
  // "ukrainischen Angaben zufolge": such a word speaks of what stands right before it, which is not the mention.
  const verb = turns
    .reporting(words, at, Math.min(words.length, at + REACH))
    .find((turn) => !reports.sourceAfter.has(words[turn.from]?.folded ?? ''));
  // "habe Nordkorea geliefert, schätzt …"
  if (verb === undefined || isCut(words, at - 1, verb.from)) return false;
  // "North Korea is believed to …", but "claims to have lost" is said by who lost them.
  const isPassive = figures.being.has(words[verb.from - 1]?.folded ?? '');
  return !(isPassive && words[verb.to]?.folded === figures.marker);
}

/** Whether a reporting verb before a name has it for its subject: "sagte Selenskyj". */
function isReportedBefore(
  sentence: SentenceWords,
  { from, to }: Pick<PlacedMention, 'from' | 'to'>,
): boolean {
  const { words, data } = sentence;
  const verb = data.turns
    .reporting(words, Math.max(0, from - REACH), from)
    .findLast(
      (turn) =>
        !isCut(words, turn.to, from) &&
        !data.reports.sourceAfter.has(words[turn.from]?.folded ?? ''),
    );
  // "said North Korea had sent": who acts, not who says it.
  if (verb === undefined || hasVerb(sentence, to, to + 1)) return false;
  return !hasWordOf(words, verb.to, from, data.language.prepositions);
}

/** "sagte in Kiew", "in der Ukraine gab es": the place is where, not who. */
function isPlaceAdverbial({ words, data }: SentenceWords, from: number): boolean {
  const { articles, prepositions } = data.language;
  const before = articles.has(words[from - 1]?.folded ?? '') ? from - 2 : from - 1;
  return prepositions.has(words[before]?.folded ?? '');
}

function isCut(words: ReadSentence['words'], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (/[,;:()]/.test(words[at]?.gap ?? '') && at > from && !isAbbreviated(words, at)) return true;
  }
  return false;
}
