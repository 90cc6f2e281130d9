import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { isMarkedInfinitive } from '../sentence/infinitive.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import {
  hasVerb,
  numberBefore,
  numberFrom,
  type ReadSentence,
  untilNumber,
} from '../sentence/sentence.ts';
import { isTurn } from '../turns/special-words.ts';

/** "genau 19,25 Prozent der Ukraine": so much longer than the number is what is put in. */
const LONGEST_INSERTION = 4;
/** "Inside Ukraine, …" */
const LONGEST_OPENING = 4;

/** The words outside of a number's clause that speak about it too. */
export function around(
  sentence: ReadSentence,
  quantity: Quantity,
  clause: Range,
): readonly Range[] {
  return [
    ...besides(sentence, quantity, clause),
    ...beforeList(sentence, quantity, clause),
    ...behindList(sentence, quantity, clause),
    ...amongWhom(sentence, quantity, clause.from),
  ];
}

/**
 * What else speaks about a number: the parts of a sentence around one that is put in (", about 193
 * billion,"), and a short opening before it ("Inside Ukraine, 3.7 million …").
 */
function besides(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  { from, to }: Range,
): readonly Range[] {
  const { words, segments } = sentence;
  const isShort = to - from <= next - begin + LONGEST_INSERTION && !hasVerb(sentence, from, to);
  const isFree = (range: Range) => untilNumber(sentence, range.from, range.to) === range.to;
  if (from === 0) {
    // "Mehr als 700 Drohnen: Russland greift …": what a headline counts is told behind the colon.
    const isHeaded = isShort && words[to]?.gap.trimStart().startsWith(':') === true;
    return isHeaded ? [segmentBounds(segments, to)].filter(isFree) : [];
  }
  const before = segmentBounds(segments, from - 1);
  if (isShort && to < words.length) return [before, segmentBounds(segments, to)].filter(isFree);
  // "Den Wert der Waffen, die Washington zugesagt hat, gibt es mit 65,9 Milliarden an."
  const { relatives } = sentence.data.figures;
  if (before.from > 0 && relatives.has(words[before.from]?.folded ?? '')) {
    return [segmentBounds(segments, before.from - 1)].filter(isFree);
  }
  // "… einigten sich darauf, je 1.000 Gefangene freizulassen", "Inside Ukraine, 3.7 million …"
  const opens = before.from === 0 && before.to <= LONGEST_OPENING;
  // "zu tauschen": who does so stands in the clause before.
  return opens || isMarkedInfinitive(sentence, to - 1) ? [before].filter(isFree) : [];
}

/**
 * "1.899 Panzer, 4.195 Fahrzeuge und 300 Flugzeuge wurden zerstört": what befell all that is listed stands behind
 * the last. "Kyiv received 90 tanks, 300 lorries were destroyed" is no list but two clauses with a verb each.
 */
function behindList(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  { from, to }: Range,
): readonly Range[] {
  const { quantities, segments, words, data } = sentence;
  if (hasVerb(sentence, next, to)) return [];
  const opens = (at: number) => quantities.some((each) => each.begin === at);
  let end = to;
  while (opens(end)) end = segmentBounds(segments, end).to;
  const last = quantities.findLast((each) => each.begin < end);
  if (end === to || last === undefined) return [];
  // "Of 728 drones, 711 were shot down"
  if (!data.language.conjunctions.has(words[last.begin - 1]?.folded ?? '')) return [];
  const finite = hasWordOf(words, last.next, end - 1, data.figures.auxiliaries);
  return hasVerb(sentence, from, begin) && finite ? [] : [{ from: last.next, to: end }];
}

/**
 * "Russia lost 24,000 soldiers, 1,000 tanks, and 500 guns": what befell all that is listed stands before the first. The
 * next number of "lost 24,000 soldiers, 1,000 tanks were moved" has a verb of its own.
 */
function beforeList(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  { from, to }: Range,
): readonly Range[] {
  const { words, segments, data } = sentence;
  const joined = data.language.conjunctions.has(words[from]?.folded ?? '');
  if (from === 0 || begin !== (joined ? from + 1 : from) || hasVerb(sentence, next, to)) return [];
  const before = segmentBounds(segments, from - 1);
  const first = numberFrom(sentence, before.from);
  if (first === undefined || first.begin >= before.to) return [];
  if (first.begin > before.from) return [{ from: before.from, to: first.begin }];
  // "Russia's losses: 24,000 soldiers, 1,000 tanks"
  return words[before.from]?.gap.startsWith(':') === true
    ? [segmentBounds(segments, before.from - 1)]
    : beforeList(sentence, first, before);
}

/**
 * "13.134 Zivilisten getötet, darunter 707 Kinder", "eight of them children": what befell a part is said of
 * the number before.
 */
function amongWhom(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  from: number,
): readonly Range[] {
  const { words, segments, data } = sentence;
  const { including, ofThem } = data.figures;
  const before = numberBefore(sentence, begin);
  if (before === undefined) return [];
  const isPart =
    isTurn(sentence, next, next + 2, ofThem) ||
    // "461 children among them"
    isTurn(sentence, next + 1, next + 3, ofThem) ||
    including.has(words[from]?.folded ?? '');
  if (!isPart) return [];
  const clause = segmentBounds(segments, before.begin);
  const other = numberBefore(sentence, before.begin);
  return [{ from: Math.max(clause.from, other?.next ?? 0), to: Math.min(begin, clause.to) }];
}
