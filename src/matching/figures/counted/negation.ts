import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf, isDashGap } from '../../numbers/words.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { isFutureLike, type ReadSentence } from '../sentence/sentence.ts';
import { hasTurn } from '../turns/special-words.ts';
import type { Said } from './one-number.ts';

/** "Sind 600 Soldaten gefallen?", "Schon 600 Tote?": asked and not said; "why" takes what follows as so. */
export function isAsked(
  text: string,
  words: ReadSentence['words'],
  data: ReadSentence['data'],
): boolean {
  const last = words.at(-1);
  if (
    last === undefined ||
    !/^["\u201c\u201d\u00ab\u00bb)\s]*\?/.test(text.slice(last.end, last.end + 4))
  ) {
    return false;
  }
  return !data.figures.presumes.has(words[0]?.folded ?? '');
}

/**
 * "Falls Nordkorea 100.000 Soldaten schickt", "whether … has sent 12,000 soldiers", "would need 100,000": nothing is
 * said to be so.
 */
export function isConditional({ sentence, quantity: { begin }, scope: { from } }: Said): boolean {
  const { words, data, segments } = sentence;
  const clause = segmentBounds(segments, begin);
  if (isNeeded(sentence, clause)) return true;
  // "If war came, Moscow would mobilise 300,000"
  const isIf = hasWordOf(words, 0, words.length, data.figures.conditionals);
  if (isIf && hasFutureLike(sentence, clause)) return true;
  const first = words[clause.from];
  if (first?.capital === true && data.figures.inverted.has(first.raw.toLowerCase())) return true;
  for (let at = begin - 1; at >= from; at--) {
    const word = words[at]?.folded ?? '';
    if (data.figures.conditionals.has(word)) return true;
    // "whether he still denied that 8,000 …": the number is in a clause of its own.
    if (data.figures.that.has(word)) return false;
  }
  return false;
}

/** "müsste", which folds to "musste": found by its folded form, then held against what is written. */
function isNeeded({ words, data, standing }: ReadSentence, { from, to }: Range): boolean {
  for (const turn of standing) {
    if (turn.from < from || turn.to > to || turn.kind.list !== data.needed) continue;
    const written = words.slice(turn.from, turn.to).map(({ raw }) => raw.toLowerCase());
    if (data.figures.needed.has(written.join(' '))) return true;
  }
  return false;
}

/** "It would have moved 100 billion dollars", "würde 100 Milliarden kosten": nothing that was. */
export function isHypothetical({ sentence, quantity }: Said): boolean {
  return hasFutureLike(sentence, segmentBounds(sentence.segments, quantity.begin));
}

function hasFutureLike({ words, data }: ReadSentence, { from, to }: Range): boolean {
  return words.slice(from, to).some((word) => isFutureLike(word, data));
}

/** "could reach 2 million": nothing that was. Of "may have killed 2 million", "may be as high as" it is only not sure. */
export function isPossible({ sentence, quantity: { begin } }: Said): boolean {
  const { words, data, segments } = sentence;
  const { from, to } = segmentBounds(segments, begin);
  const { possible, perfect, passive, verbLast } = data.figures;
  // In May it is a month.
  const said = words.slice(from, to).map(({ raw }) => possible.has(raw));
  const before = said.lastIndexOf(true, begin - from);
  const at = before < 0 ? said.indexOf(true) + from : before + from;
  if (at < from || hasWordOf(words, at, to, perfect)) return false;
  return verbLast || !passive.has(words[at + 1]?.folded ?? '');
}

/**
 * Whether the sentence says the opposite of a number or doubts it: a negation in its scope ("nicht
 * mehr als" is none), or a denial there or in the clause above ("bestritt, dass …").
 */
export function isNegated({ sentence, quantity, scope }: Said): boolean {
  const { words, data } = sentence;
  const ranges = [{ from: scope.from, to: scope.to }, ...scope.more];
  if (ranges.some((range) => hasNegation(sentence, quantity, range))) return true;
  const segmentStart = Math.min(scope.from, scope.above.from);
  const next = segmentBounds(sentence.segments, Math.min(scope.to, sentence.words.length - 1));
  return [...ranges, next, { from: segmentStart, to: scope.above.to }].some(
    ({ from, to }) =>
      data.turns.denials(words, from, to).length > 0 ||
      hasTurn(sentence, from, to, data.figures.rejects),
  );
}

function hasNegation(sentence: ReadSentence, quantity: Quantity, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const isOfNumber = at >= quantity.begin && at < quantity.next;
    if (!isOfNumber && negates(sentence, quantity, at)) return true;
  }
  return false;
}

/** Whether a word denies what the clause of a number says. */
function negates({ words, data }: ReadSentence, { next }: Quantity, at: number): boolean {
  const { negations, notOnly } = data.reports;
  const word = words[at]?.folded ?? '';
  if (!negations.has(word)) return false;
  // "shot down five drones without giving details"
  if (at >= next && data.figures.aside.has(word)) return false;
  const { gap = '', folded = '' } = words[at + 1] ?? {};
  // "Nicht-EU-Bürger" are other people, not none.
  return !isDashGap(gap) && !notOnly.has(folded);
}
