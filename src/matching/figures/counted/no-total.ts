import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap, type Word } from '../../numbers/words.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { endsWithTurn, hasTurn, turnFrom } from '../turns/special-words.ts';

/**
 * Whether a number is surely no count of all that is meant: what each of several has ("four brigades of
 * 3,000 soldiers each"), what a picture shows, how many more or fewer, whose bodies or
 * families are spoken of. `behind` is the word after what is counted.
 */
export function isNoTotal(sentence: ReadSentence, quantity: Quantity, behind: number): boolean {
  const bounds = segmentBounds(sentence.segments, quantity.begin);
  const { figures } = sentence.data;
  return (
    isOfEach(sentence, quantity, bounds.from, behind) ||
    hasTurn(sentence, bounds.from, quantity.begin, figures.pictures) ||
    isBelonging(sentence, quantity) ||
    isDifference(sentence, behind)
  );
}

/** "the families of 300", "risked the lives of 300"; of "claimed the lives of 300" they are who fell. */
function isBelonging(sentence: ReadSentence, { begin }: Quantity): boolean {
  const { words, data } = sentence;
  if (!endsWithTurn(sentence, begin, data.figures.belongingTo)) return false;
  const cues = data.turns.cues(words, Math.max(0, begin - LONGEST_LOSS), begin);
  return !cues.some(({ kind, to }) => to === begin && isLoss(kind));
}

/** "paid with the lives of" */
const LONGEST_LOSS = 5;

/** "10,000 soldiers more than", but not "10,000, more than". */
function isDifference(sentence: ReadSentence, behind: number): boolean {
  const end = turnFrom(sentence, behind, sentence.data.figures.differences);
  for (let at = behind; at < end; at++) {
    if (!isPlainGap((sentence.words[at] as Word).gap)) return false;
  }
  return end > behind;
}

/**
 * "each brigade has 2,500 soldiers", "je 3.000 Soldaten", "50 soldiers each", "for each kilometre, 30 soldiers"; "each of
 * the 500" is all of them.
 */
function isOfEach(
  sentence: ReadSentence,
  { begin }: Quantity,
  from: number,
  behind: number,
): boolean {
  const { words, data } = sentence;
  if (isEach(sentence, behind) && isPlainGap(words[behind]?.gap ?? '')) return true;
  for (let at = frontedFrom(sentence, from); at < begin; at++) {
    // "each of the 11,000 soldiers" is of all.
    const ofAll = data.figures.ofWhom.has(words[at + 1]?.folded ?? '');
    if (isEach(sentence, at) && !ofAll) return true;
  }
  return false;
}

/** Where what is said of a segment begins: with the one before, if that says of each of what ("For every shell, …"). */
function frontedFrom(sentence: ReadSentence, from: number): number {
  const before = segmentBounds(sentence.segments, Math.max(0, from - 1)).from;
  const { prepositions } = sentence.data.language;
  const isOfWhat = prepositions.has(sentence.words[before]?.folded ?? '');
  return isOfWhat && isEach(sentence, before + 1) ? before : from;
}

/** "every month 200,000 shells", "92 casualties per day" are rates. */
function isEach({ words, data }: ReadSentence, at: number): boolean {
  return (
    data.figures.each.has(words[at]?.folded ?? '') &&
    !data.turns.rates(words, at, at + RATE).some((rate) => rate.from === at)
  );
}

/** "each day" */
const RATE = 2;
