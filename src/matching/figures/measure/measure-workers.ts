import type { TopicId } from '../../../claims/topic.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Scope } from '../counted/scope.ts';
import type { Measured } from '../sentence/losses.ts';
import { placeRightBehind } from '../sentence/place.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { timeOf } from './future.ts';
import { has, isSending, type Told } from './told.ts';

/** What is counted of workers abroad; null when in doubt. `place` is the one that the sentence names. */
export function measureWorkers(
  { sentence, cues: { predicate }, scope, behind }: Told,
  place: TopicId | null,
): Measured | null {
  if (predicate.some(isSending)) {
    const time = timeOf(sentence, predicate, scope);
    if (time === 'unsure') return null;
    return { measure: time === 'planned' ? 'planned' : 'workers', place };
  }
  if (has(predicate, 'intends', 'coming', 'returned') || mayCome(sentence, scope)) return null;
  const there = placeRightBehind(sentence, behind) ?? (has(predicate, 'located') ? place : null);
  if (there === null && isOfAll(sentence)) return null;
  return { measure: 'workers', place: there };
}

/** "100,000 workers abroad", "two million workers in a population of 26 million": not those of one country. */
function isOfAll({ words, data }: ReadSentence): boolean {
  return hasWordOf(words, 0, words.length, data.figures.anywhere);
}

/** "may get 25,000 workers": nobody is there yet. */
function mayCome({ words, data }: ReadSentence, { from, to }: Scope): boolean {
  const { modals, marker, verbLast, perfect, work } = data.figures;
  const said = words.slice(from, to).map(({ folded }) => folded);
  // "sollen 25.000 Arbeiter … arbeiten"
  if (verbLast) {
    const done = said.some((word) => perfect.has(word));
    return !done && work.has(said.at(-1) ?? '') && said.some((word) => modals.has(word));
  }
  return said.some(
    (word, i) => modals.has(word) && word !== marker && !perfect.has(said[i + 1] ?? ''),
  );
}
