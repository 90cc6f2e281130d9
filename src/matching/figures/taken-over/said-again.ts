import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
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
  const { fillers, again, auxiliaries, givesLast } = data.figures;
  // "said 300 were officers": of these more is said.
  if (auxiliaries.has(words[next]?.folded ?? '')) return false;
  const clause = segmentBounds(segments, begin);
  // "… hatte der Dienst noch rund 600 angenommen"
  if (next === clause.to - 1 && givesLast.has(words[next]?.folded ?? '')) return true;
  const passes = (folded: string) => fillers.has(folded) || again.has(folded);
  let lead = begin - 1;
  while (lead > clause.from && passes(words[lead]?.folded ?? '')) lead--;
  return (
    isGivenByVerb(sentence, clause, lead) ||
    (sameSentence && isGivenWithoutVerb(sentence, clause, lead))
  );
}

/** Whether a verb of a clause gives the number that the word `lead` leads to. */
function isGivenByVerb({ words, data }: ReadSentence, { from, to }: Range, lead: number): boolean {
  const { it, itOf, gives, givesBy, changes, being } = data.figures;
  const before = lead < from ? '' : (words[lead]?.folded ?? '');
  const clause = words.slice(from, to).map(({ folded }) => folded);
  const has = (list: ReadonlySet<string>) => clause.some((word) => list.has(word));
  if (gives.has(before) || (givesBy.has(before) && has(gives))) return true;
  // "Im März war er noch bei 67.000"
  if (givesBy.has(before) && to - from <= LONGEST_ELLIPSIS && has(being)) return true;
  // But neither "the number of the house" nor "the toll in Kharkiv".
  const isNamed = clause.some((word, i) => it.has(word) && !itOf.has(clause[i + 1] ?? ''));
  if (!isNamed) return false;
  // "waren es 10.000", "the figure was 10,000"
  if (has(being) && (it.has(before) || being.has(before))) return true;
  // "put it at 10,000", "die Zahl stieg auf 4.700"
  return has(changes) && (givesBy.has(before) || it.has(before));
}

/** "Kyiv of 4,000", "im Dezember von 43.000"; without the preposition it may be another side ("die Ukraine 500"). */
function isGivenWithoutVerb(sentence: ReadSentence, { from, to }: Range, lead: number): boolean {
  const { words, data } = sentence;
  const { gives, givesBy, auxiliaries } = data.figures;
  if (to - from > LONGEST_ELLIPSIS || lead <= from) return false;
  if (hasWordOf(words, from, to, auxiliaries) || hasWordOf(words, from, to, gives)) return false;
  if (data.turns.cues(words, from, to).length > 0) return false;
  return givesBy.has(words[lead]?.folded ?? '') && isNoThing(sentence, lead - 1);
}

/** "Kiew von 4.000", "im Dezember von 43.000", but not "nach einem Paket von 500 Millionen". */
function isNoThing(sentence: ReadSentence, at: number): boolean {
  const { words, data } = sentence;
  const { folded = '', capital = false } = words[at] ?? {};
  if (data.language.capitalNouns && !capital) return true;
  return data.numbers.months.has(folded) || mentionAt(sentence, at) !== null;
}
