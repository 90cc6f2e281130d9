import type { Special } from '../../languages/special-data.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isAdverb } from '../measure/future.ts';
import { has } from '../measure/told.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { hasVerb, numberBefore, type ReadSentence, untilNumber } from '../sentence/sentence.ts';
import { hasTurn } from '../turns/special-words.ts';

/**
 * "lost 24,000 soldiers and deployed 1,000 tanks", "hat 24.000 Soldaten verloren und 1.000 Panzer eingesetzt": whether a
 * number behind "and" has a verb of its own, so that the verb before says nothing of it. Any word that is no adverb,
 * article, preposition or name may be one.
 */
export function hasVerbOfOwn(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  { verb }: Special,
): boolean {
  const { words, segments, data } = sentence;
  const clause = segmentBounds(segments, begin);
  const before = numberBefore(sentence, begin);
  if (verb.length === 0 || before === undefined || before.next <= clause.from) return false;
  const { articles, conjunctions, prepositions } = data.language;
  const and = words.findLastIndex(({ folded }, at) => at < begin && conjunctions.has(folded));
  if (and < before.next) return false;
  const to = untilNumber(sentence, next, clause.to);
  if (hasTurn(sentence, and, begin, verb) || hasTurn(sentence, next, to, verb)) return false;
  const isOther = (at: number) => {
    const { folded = '', capital = true } = words[at] ?? {};
    if (capital || articles.has(folded) || prepositions.has(folded)) return false;
    // "and another 1,000 tanks"
    return (
      !isAdverb(folded, data.figures) && !has(data.turns.cues(words, at, at + 1), 'additional')
    );
  };
  for (let at = and + 1; at < begin; at++) if (isOther(at)) return true;
  return hasVerb(sentence, next, to);
}
