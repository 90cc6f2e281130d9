import type { TopicId } from '../../../claims/topic.ts';
import { isDashGap, isPlainGap, type Word } from '../../numbers/words.ts';
import type { Cue } from '../sentence/losses.ts';
import { mentionAt, type ReadSentence } from '../sentence/sentence.ts';
import { isSending } from './told.ts';

/** "to an undisclosed location": so far may the noun stand from its preposition. */
const REACH = 4;

/**
 * Whether people or things were sent to a place without a name that is not said to be of the war: "to flood-hit
 * areas", "an einen unbekannten Ort". `place` is the one that is named beside them.
 */
export function isSentElsewhere(
  sentence: ReadSentence,
  predicate: readonly Cue[],
  place: TopicId | null,
): boolean {
  if (place !== null) return false;
  const { verbLast } = sentence.data.figures;
  for (const verb of predicate) {
    if (!isSending(verb)) continue;
    const first = verbLast ? verb.from - FAR + 1 : verb.from + 1;
    for (let at = Math.max(0, first); at < verb.from + FAR; at++) {
      if (leadsToSite(sentence, at)) return true;
    }
  }
  return false;
}

/** So far may the destination stand from the verb. */
const FAR = 9;

/** "an einen unbekannten Ort", "to flood-hit areas": a preposition with a noun for no place in particular. */
function leadsToSite(sentence: ReadSentence, at: number): boolean {
  const { words, data } = sentence;
  const { towards, sites, warlike, known } = data.figures;
  const first = words[at]?.folded ?? '';
  if (!towards.has(first)) return false;
  let told = known.has(first);
  for (let k = at + 1; k <= at + REACH; k++) {
    if (endsDestination(sentence, k)) return false;
    const { folded, capital } = words[k] as Word;
    if (warlike.some((each) => folded.startsWith(each))) return false;
    // "in the region" means the one spoken of, "in das Hochwassergebiet" says what place it is.
    if (sites.includes(folded)) return !told;
    if (capital && sites.some((site) => folded.endsWith(site))) return true;
    told ||= known.has(folded);
  }
  return false;
}

/** Whether a word cannot stand between a preposition and a noun without a name. */
function endsDestination(sentence: ReadSentence, at: number): boolean {
  const { words, data } = sentence;
  const word = words[at];
  if (word === undefined || word.digits) return true;
  if (!isPlainGap(word.gap) && !isDashGap(word.gap)) return true;
  return data.language.prepositions.has(word.folded) || mentionAt(sentence, at) !== null;
}
