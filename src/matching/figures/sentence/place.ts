import type { TopicId } from '../../../claims/topic.ts';
import type { FigureData } from '../../languages/figure-data.ts';
import { isPlainGap, type Word } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { segmentBounds } from './segments.ts';
import {
  mentionFrom,
  mentionsIn,
  type NamedWords,
  type PlacedMention,
  type ReadSentence,
  type SentenceWords,
} from './sentence.ts';
import { isTimeWord } from './time-word.ts';

const NONE: ReadonlySet<string> = new Set();
/** How many words may stand between a preposition and the place it is for ("in der russischen Region Kursk"). */
const REACH = 6;

/**
 * The place that a preposition of place or direction names among the words `from` to `to`; of several
 * the one nearest to the word `near`; without such a word the one where the topic is on record as
 * present, else the last. Null for none.
 */
export function placeIn(
  sentence: ReadSentence,
  from: number,
  to: number,
  counted?: CountedTopic,
  near: number | null = null,
): TopicId | null {
  const { places } = sentence.data.figures;
  return choose(placesIn(sentence, from, to, places), counted, near);
}

function choose(
  found: readonly PlacedMention[],
  counted: CountedTopic | undefined,
  near: number | null,
): TopicId | null {
  if (near !== null) return nearestTo(found, near)?.topic ?? null;
  const known = found.find(({ topic }) => counted?.places.has(`present ${topic}`) === true);
  return (known ?? found.at(-1))?.topic ?? null;
}

function nearestTo(found: readonly PlacedMention[], near: number): PlacedMention | null {
  let best: PlacedMention | null = null;
  for (const mention of found) {
    if (best === null || Math.abs(mention.from - near) < Math.abs(best.from - near)) best = mention;
  }
  return best;
}

/** The same without places that something goes to: where somebody fell or was taken prisoner. */
export function positionIn(
  sentence: ReadSentence,
  from: number,
  to: number,
  counted?: CountedTopic,
  near: number | null = null,
): TopicId | null {
  const { places, directions } = sentence.data.figures;
  return choose(placesIn(sentence, from, to, places, directions), counted, near);
}

/** The place that something was fired at. */
export function targetIn(sentence: ReadSentence, from: number, to: number): TopicId | null {
  return placesIn(sentence, from, to, sentence.data.figures.targets).at(-1)?.topic ?? null;
}

/** Whether a name is of a land or place in which something is or happens: "in der Ukraine". */
export function isWithin(sentence: NamedWords, mention: PlacedMention, from: number): boolean {
  const { places } = sentence.data.figures;
  return isPlace(sentence, mention) && isGoverned(sentence, mention.from, from, places, NONE);
}

/** Whether a place begins right behind a noun phrase: "11.000 Soldaten in der Region Kursk". */
export function placeRightBehind(sentence: ReadSentence, at: number): TopicId | null {
  const { words, data } = sentence;
  const word = words[at];
  if (word === undefined || !isPlainGap(word.gap)) return null;
  let preposition = at;
  while (isSkipped(data.figures, words[preposition]?.folded ?? '')) preposition++;
  if (!data.figures.places.has(words[preposition]?.folded ?? '')) return null;
  const mention = firstName(sentence, preposition + 1);
  if (mention === null || !isPlace(sentence, mention)) return null;
  // "in Russia's Kursk region": the second one is the place.
  const inner = isOwner(sentence, mention) ? mentionFrom(sentence, mention.to) : null;
  return (inner ?? mention).topic;
}

/** The first name behind a preposition; null where another preposition stands before it, but "in the area of Kursk". */
function firstName(sentence: ReadSentence, from: number): PlacedMention | null {
  const { words, data } = sentence;
  for (let at = from; at < from + REACH; at++) {
    const mention = mentionFrom(sentence, at);
    if (mention !== null) return mention;
    const isOfArea = data.figures.placeNouns.has(words[at - 1]?.folded ?? '');
    if (!isOfArea && data.language.prepositions.has(words[at]?.folded ?? '')) return null;
  }
  return null;
}

/** The place that begins a clause before its verb and number: "In Kursk sind 8.000 Soldaten". */
export function placeBefore(sentence: ReadSentence, from: number, to: number): TopicId | null {
  const { words, data } = sentence;
  if (!data.figures.places.has(words[from]?.folded ?? '')) return null;
  const place = placesIn(sentence, from, to, data.figures.places)[0];
  if (place === undefined || place.from - from > REACH) return null;
  return data.figures.being.has(words[place.to]?.folded ?? '') ? place.topic : null;
}

/** "Kursk, where 10,000 soldiers are stationed": the place that a clause is about. */
export function placeAbove(sentence: ReadSentence, at: number): TopicId | null {
  const { words, data, segments, mentions } = sentence;
  const { from } = segmentBounds(segments, at);
  if (!data.figures.where.has(words[from]?.folded ?? '')) return null;
  const place = mentions.find((mention) => mention.to === from && isPlace(sentence, mention));
  return place?.topic ?? null;
}

/** A verb or adverb between a noun and its place: "are now in", "seien bereits in". */
function isSkipped({ fillers, auxiliaries }: FigureData, folded: string): boolean {
  return fillers.has(folded) || auxiliaries.has(folded);
}

function placesIn(
  sentence: ReadSentence,
  from: number,
  to: number,
  prepositions: ReadonlySet<string>,
  without: ReadonlySet<string> = NONE,
): readonly PlacedMention[] {
  return mentionsIn(sentence, from, to).filter(
    (mention) =>
      isPlace(sentence, mention) &&
      !isOwner(sentence, mention) &&
      !isSpeakers(sentence, mention) &&
      isGoverned(sentence, mention.from, from, prepositions, without),
  );
}

/** "the general staff in Seoul puts …": where those sit who say so. */
function isSpeakers({ words, data }: ReadSentence, { to }: PlacedMention): boolean {
  return data.turns.reporting(words, to, to + 1).length > 0;
}

/** "in Russia's Kursk region": the first place says whose the second is. */
function isOwner(sentence: ReadSentence, { to }: PlacedMention): boolean {
  const next = mentionFrom(sentence, to);
  const gap = sentence.words[to]?.gap ?? '';
  return next !== null && isPlace(sentence, next) && /^(?:['’]s)?\s+$/.test(gap);
}

function isPlace({ record }: Pick<ReadSentence, 'record'>, { topic }: PlacedMention): boolean {
  return record.kinds.get(topic) === 'place';
}

/** Whether the nearest preposition before a word is one of these. */
function isGoverned(
  sentence: SentenceWords,
  at: number,
  lowest: number,
  prepositions: ReadonlySet<string>,
  without: ReadonlySet<string>,
): boolean {
  const { words } = sentence;
  for (let k = at - 1; k >= Math.max(lowest, at - REACH); k--) {
    const word = words[k];
    if (word === undefined || without.has(word.folded) || endsPlace(sentence, k, at)) return false;
    if (prepositions.has(word.folded)) return true;
    if (!mayStandBefore(sentence, k, at)) return false;
  }
  return false;
}

/** Whether a word `k` shows that no preposition before it belongs to the name at `at`. */
function endsPlace({ words, data }: SentenceWords, k: number, at: number): boolean {
  const word = words[k] as Word;
  // "nach Angaben Kiews" is no direction.
  if (data.turns.sources(words, k, at).some(({ from }) => from === k)) return true;
  // "In August 2023 US officials …"
  return data.figures.that.has(word.folded) || word.digits || isTimeWord(word, data);
}

/** Whether a word `k` may stand between a preposition and the name of a place at `at`. */
function mayStandBefore({ words, data }: SentenceWords, k: number, at: number): boolean {
  const { genitives, prepositions, capitalNouns } = data.language;
  const { folded, capital } = words[k] as Word;
  // "the border area of Kursk"
  const isOfArea = genitives.has(folded) && data.figures.placeNouns.has(words[k - 1]?.folded ?? '');
  if (isOfArea) return true;
  if (prepositions.has(folded)) return false;
  // "in Russia's Kursk region"
  if (!isPlainGap((words[k + 1]?.gap ?? '').replace(/^['’]s/, ''))) return false;
  // A noun may stand right before the name ("Region Kursk"), no verb between.
  if (capitalNouns && capital && k < at - 1) return false;
  return data.turns.cues(words, k, k + 1).length === 0;
}
