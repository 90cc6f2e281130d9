import type { ContextRule } from '../../claims/topic.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Ordinal } from '../candidates/place.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';

/** These rules say something of the article and nothing of the words that are counted by them. */
const OF_THE_ARTICLE: readonly ContextRule['rule'][] = ['topic', 'subject'];

/**
 * Of the names in `open`, for which no rule holds where they stand, those of what a rule let count before: whose
 * shells an article tells of it says once. Losses, bodies and children are whose each sentence says, so a concept
 * is told of again only by a name that may follow its long form. A force is not: "North Koreans" are its soldiers in
 * one sentence and workers in the next. `rules` are those by which names count.
 */
export function toldAgain(
  lexicon: Lexicon,
  open: readonly Candidate[],
  rules: ReadonlyMap<Candidate, ContextRule['rule']>,
): readonly Candidate[] {
  const told = new Map<number, Ordinal>();
  for (const [{ topic, place }, rule] of rules) {
    if (OF_THE_ARTICLE.includes(rule)) continue;
    told.set(topic, Math.min(place.from, told.get(topic) ?? place.from));
  }
  return open.filter((candidate) => {
    const first = told.get(candidate.topic);
    if (first === undefined || first >= candidate.place.from || candidate.anew) return false;
    const kind = topicKind(lexicon, candidate.topic);
    if (kind === 'force') return false;
    return kind !== 'concept' || followsLongForm(lexicon, candidate);
  });
}

function followsLongForm({ rules }: Lexicon, candidate: Candidate): boolean {
  return rules[candidate.rules]?.when?.some(({ rule }) => rule === 'long-form') === true;
}
