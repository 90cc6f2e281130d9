import type { Measure } from '../../../claims/measure.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { isDone, isLoss } from '../record/measure-kinds.ts';
import { isMarkedInfinitive } from '../sentence/infinitive.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { hasTurn } from '../turns/special-words.ts';
import type { Said } from './one-number.ts';

/**
 * Whether a number of a measure of what has happened is only what somebody means to do or wishes for ("nannte als Ziel,
 * 50.000 Soldaten zu töten", "wants it to be 50,000"), or what was said instead ("contrary to reports of 6,000").
 */
export function isMeantOnly(said: Said, measure: Measure): boolean {
  if (!isDone(measure)) return false;
  const { sentence, quantity, scope } = said;
  const { goals, insteadOf } = sentence.data.figures;
  const aimed = [scope.above, scope].some(({ from, to }) => hasTurn(sentence, from, to, goals));
  if (aimed) return true;
  const clause = segmentBounds(sentence.segments, quantity.begin);
  const near = Math.max(clause.from, quantity.begin - INSTEAD_REACH);
  return (
    isWished(said, clause) ||
    hasTurn(sentence, near, quantity.begin, insteadOf) ||
    isAskedFor(said) ||
    isToBeDone(said, clause, measure)
  );
}

/** "contrary to reports of 6,000", "statt der gemeldeten 6.000" */
const INSTEAD_REACH = 4;

/** "wants it to be 50,000"; not "hopes to win and has lost 300". */
function isWished({ sentence, quantity: { begin }, scope }: Said, clause: Range): boolean {
  const { words, data, standing } = sentence;
  const { wishes, perfect, that } = data.figures;
  const isBelow = that.has(words[clause.from]?.folded ?? '');
  const from = isBelow ? scope.above.from : clause.from;
  return standing.some(
    ({ kind, from: at, to }) =>
      at >= from && to <= begin && kind.list === wishes && !hasWordOf(words, to, begin, perfect),
  );
}

/** "wanted 1,200 prisoners freed" */
function isAskedFor({ sentence: { words, data }, quantity: { begin } }: Said): boolean {
  return data.turns
    .cues(words, Math.max(0, begin - 2), begin)
    .some(({ kind, to }) => kind === 'wanted' && to === begin);
}

/** "will Verluste von 50.000 zufügen", "plant, 50.000 Soldaten zu töten"; not "50.000 Tote zu beklagen", "getötet zu haben". */
function isToBeDone(
  { sentence, quantity: { next } }: Said,
  { from, to }: Range,
  measure: Measure,
): boolean {
  const { words, data } = sentence;
  const { suffers, perfect, theyVerb, wishing } = data.figures;
  const last = words[to - 1];
  if (last === undefined || to <= next || last.capital || perfect.has(last.folded)) return false;
  // An infinitive ends as a verb in the plural does.
  if (theyVerb?.test(last.folded) !== true) return false;
  if (hasWordOf(words, from, to, wishing)) return true;
  return isLoss(measure) && !suffers.has(last.folded) && isMarkedInfinitive(sentence, to - 1);
}
