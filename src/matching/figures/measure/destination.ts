import type { TopicId } from '../../../claims/topic.ts';
import type { Cue } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
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
  const isNear = (at: number) =>
    predicate.some((verb) => isSending(verb) && Math.abs(verb.from - at) < FAR);
  return sentence.words.some((_, at) => leadsToSite(sentence, at) && isNear(at));
}

/** So far may the destination stand from the verb. */
const FAR = 9;

/** "an einen unbekannten Ort", "to flood-hit areas": a preposition with a noun for no place in particular. */
function leadsToSite({ words, data }: ReadSentence, at: number): boolean {
  const { towards, sites, warlike, known } = data.figures;
  const first = words[at]?.folded ?? '';
  if (!towards.has(first)) return false;
  let told = known.has(first);
  for (let k = at + 1; k <= at + REACH; k++) {
    const { folded = '', capital = false } = words[k] ?? {};
    if (warlike.some((each) => folded.startsWith(each))) return false;
    // "in the region" means the one spoken of, "in das Hochwassergebiet" says what place it is.
    if (sites.includes(folded)) return !told;
    if (capital && sites.some((site) => folded.endsWith(site))) return true;
    told ||= known.has(folded);
  }
  return false;
}
