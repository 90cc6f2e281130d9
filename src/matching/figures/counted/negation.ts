import type { Measure } from '../../../claims/measure.ts';
import { hasWordOf, isDashGap } from '../../numbers/words.ts';
import { isDone, isLoss } from '../record/measure-kinds.ts';
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
    if (turn.from < from || turn.to > to || !turn.kind.lists.includes(data.needed)) continue;
    const written = words.slice(turn.from, turn.to).map(({ raw }) => raw.toLowerCase());
    if (data.figures.needed.has(written.join(' '))) return true;
  }
  return false;
}

/** "It would have moved 100 billion dollars", "würde 100 Milliarden kosten": nothing that was. */
export function isHypothetical({ sentence, quantity }: Said): boolean {
  const { words, data, segments } = sentence;
  const { from, to } = segmentBounds(segments, quantity.begin);
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

/** "könnten verschleppt worden sein", "may have been abducted": of a measure that is counted one by one no count. */
export function isGuessed({ sentence, quantity }: Said, measure: Measure): boolean {
  if (measure !== 'children-deported') return false;
  const { words, data, segments } = sentence;
  const { from, to } = segmentBounds(segments, quantity.begin);
  return words.slice(from, to).some(({ raw }) => data.figures.possible.has(raw));
}

/**
 * "nannte als Ziel, 50.000 Soldaten zu töten", "wants it to be 50,000", "will Verluste von 50.000 zufügen", "wanted 1,200
 * prisoners freed": whether a number is only what somebody means to do or wishes for, of a measure of what has happened,
 * or what was said instead ("contrary to reports of 6,000").
 */
export function isMeantOnly({ sentence, quantity, scope }: Said, measure: Measure): boolean {
  if (!isDone(measure)) return false;
  const { words, data, standing, segments } = sentence;
  const { goals, wishes, insteadOf, wishing, perfect } = data.figures;
  const { begin, next } = quantity;
  if ([scope.above, scope].some(({ from, to }) => hasTurn(sentence, from, to, goals))) return true;
  const clause = segmentBounds(segments, begin);
  const isBelow = data.figures.that.has(words[clause.from]?.folded ?? '');
  const from = isBelow ? scope.above.from : clause.from;
  const isWished = standing.some(
    ({ kind, from: at, to }) =>
      at >= from &&
      to <= begin &&
      kind.lists.includes(wishes) &&
      // "hopes to win and has lost 300"
      !hasWordOf(words, to, begin, perfect),
  );
  if (isWished) return true;
  const near = Math.max(clause.from, begin - INSTEAD_REACH);
  if (hasTurn(sentence, near, begin, insteadOf)) return true;
  const asks = data.turns.cues(words, Math.max(0, begin - 2), begin);
  if (asks.some(({ kind, to }) => kind === 'wanted' && to === begin)) return true;
  const last = words[clause.to - 1];
  if (last === undefined || clause.to <= next || last.capital || !last.folded.endsWith('n')) {
    return false;
  }
  // "plant, 50.000 Soldaten zu töten", but "hat 50.000 Tote zu beklagen", "50.000 getötet zu haben"
  const isToBe =
    data.figures.verbLast &&
    isLoss(measure) &&
    !data.figures.suffers.has(last.folded) &&
    (words[clause.to - 2]?.folded === data.figures.marker || /.zu.+en$/.test(last.folded));
  return !perfect.has(last.folded) && (isToBe || hasWordOf(words, clause.from, clause.to, wishing));
}

/** "contrary to reports of 6,000", "statt der gemeldeten 6.000" */
const INSTEAD_REACH = 4;

/**
 * Whether the sentence says the opposite of a number or doubts it: a negation in its scope ("nicht
 * mehr als" is none), or a denial there or in the clause above ("bestritt, dass …").
 */
export function isNegated({ sentence, quantity, scope }: Said): boolean {
  const { words, data } = sentence;
  const ranges = [{ from: scope.from, to: scope.to }, ...scope.more];
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      if (at >= quantity.begin && at < quantity.next) continue;
      const word = words[at]?.folded ?? '';
      if (!data.reports.negations.has(word)) continue;
      // "shot down five drones without giving details"
      if (at >= quantity.next && data.figures.aside.has(word)) continue;
      const next = words[at + 1];
      // "Nicht-EU-Bürger" are other people, not none.
      if (next !== undefined && isDashGap(next.gap)) continue;
      if (!data.reports.notOnly.has(next?.folded ?? '')) return true;
    }
  }
  const segmentStart = Math.min(scope.from, scope.above.from);
  const next = segmentBounds(sentence.segments, Math.min(scope.to, sentence.words.length - 1));
  return [...ranges, next, { from: segmentStart, to: scope.above.to }].some(
    ({ from, to }) =>
      data.turns.denials(words, from, to).length > 0 ||
      hasTurn(sentence, from, to, data.figures.rejects),
  );
}
