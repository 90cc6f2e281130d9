import type { Quantity } from '../../numbers/quantities.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionAt, type ReadSentence } from '../sentence/sentence.ts';

/** "das Weiße Haus von 1.000 in einer Woche": a clause that leaves its verb out is short. */
const LONGEST_ELLIPSIS = 10;

/** Whether the clause only gives the number: "es waren", "sprach von", "put it at", "Kyiv of". */
export function isSaidAgain(
  sentence: ReadSentence,
  quantity: Quantity,
  sameSentence: boolean,
): boolean {
  const { begin, next } = quantity;
  const { words, data, segments } = sentence;
  const { it, gives, givesBy, givesLast, changes, fillers, being, again, itOf, auxiliaries } =
    data.figures;
  // "said 300 were officers": of these more is said.
  if (auxiliaries.has(words[next]?.folded ?? '')) return false;
  const { from, to } = segmentBounds(segments, begin);
  const passes = (folded: string) => fillers.has(folded) || again.has(folded);
  let at = begin - 1;
  while (at > from && passes(words[at]?.folded ?? '')) at--;
  const before = at < from ? '' : (words[at]?.folded ?? '');
  const clause = words.slice(from, to).map(({ folded }) => folded);
  // "waren es 10.000", "the figure was 10,000", but neither "the number of the house" nor "the toll in Kharkiv"
  const named = clause.some((word, i) => it.has(word) && !itOf.has(clause[i + 1] ?? ''));
  if (named && (it.has(before) || being.has(before)) && clause.some((word) => being.has(word))) {
    return true;
  }
  if (gives.has(before)) return true;
  if (givesBy.has(before) && clause.some((word) => gives.has(word))) return true;
  // "… hatte der Dienst noch rund 600 angenommen"
  if (next === to - 1 && givesLast.has(words[next]?.folded ?? '')) return true;
  // "Im März war er noch bei 67.000"
  const stood = givesBy.has(before) && to - from <= LONGEST_ELLIPSIS;
  if (stood && clause.some((word) => being.has(word))) return true;
  // "put it at 10,000", "die Zahl stieg auf 4.700"
  const changed = named && clause.some((word) => changes.has(word));
  if (changed && (givesBy.has(before) || it.has(before))) return true;
  if (!sameSentence || to - from > LONGEST_ELLIPSIS) return false;
  const verb = clause.some((word) => auxiliaries.has(word) || gives.has(word));
  if (verb || data.turns.cues(words, from, to).length > 0) return false;
  // "im Dezember von 43.000"; without the preposition it may be another side ("die Ukraine 500").
  return givesBy.has(before) && at > from && isNoThing(sentence, at - 1);
}

/** "Kiew von 4.000", "im Dezember von 43.000", but not "nach einem Paket von 500 Millionen". */
function isNoThing(sentence: ReadSentence, at: number): boolean {
  const { words, data } = sentence;
  const { folded = '', capital = false } = words[at] ?? {};
  if (data.language.capitalNouns && !capital) return true;
  return data.numbers.months.has(folded) || mentionAt(sentence, at) !== null;
}
