import type { TopicId } from '../../../claims/topic.ts';
import type { CueKind } from '../../languages/figure-data.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Scope } from '../counted/scope.ts';
import type { Cue, Measured } from '../sentence/losses.ts';
import { placeRightBehind } from '../sentence/place.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { timeOf } from './future.ts';

/** What is counted of workers abroad; null when in doubt. `behind` is the word after the noun phrase. */
export function measureWorkers(
  predicate: readonly Cue[],
  place: TopicId | null,
  sentence: ReadSentence,
  scope: Scope,
  behind: number,
): Measured | null {
  const has = (...kinds: readonly CueKind[]) => predicate.some(({ kind }) => kinds.includes(kind));
  if (has('sent', 'send')) {
    const time = timeOf(sentence, predicate, scope);
    if (time === 'unsure') return null;
    return { measure: time === 'planned' ? 'planned' : 'workers', place };
  }
  if (has('intends', 'coming', 'returned') || mayCome(sentence, scope)) return null;
  const there = placeRightBehind(sentence, behind) ?? (has('located') ? place : null);
  if (there === null && isOfAll(sentence)) return null;
  return { measure: 'workers', place: there };
}

/** "100,000 workers abroad", "two million workers in a population of 26 million": not those of one country. */
function isOfAll({ words, data }: ReadSentence): boolean {
  return hasWordOf(words, 0, words.length, data.figures.anywhere);
}

/** What workers are to do somewhere. */
const WORK: ReadonlySet<string> = new Set([
  'arbeiten',
  'helfen',
  'kommen',
  'beschaftigen',
  'einstellen',
  'anstellen',
  'einsetzen',
]);

/** "may get 25,000 workers": nobody is there yet. */
function mayCome({ words, data }: ReadSentence, { from, to }: Scope): boolean {
  const { modals, marker, verbLast, perfect } = data.figures;
  const said = words.slice(from, to).map(({ folded }) => folded);
  // "sollen 25.000 Arbeiter … arbeiten"
  if (verbLast) {
    const done = said.some((word) => perfect.has(word));
    return !done && WORK.has(said.at(-1) ?? '') && said.some((word) => modals.has(word));
  }
  return said.some(
    (word, i) => modals.has(word) && word !== marker && !perfect.has(said[i + 1] ?? ''),
  );
}
