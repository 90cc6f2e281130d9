import type { TopicId } from '../../../claims/topic.ts';
import { isDashGap, isPlainGap } from '../../numbers/words.ts';
import type { Cue } from '../sentence/losses.ts';
import { mentionFrom, type ReadSentence } from '../sentence/sentence.ts';

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
  const { words, data } = sentence;
  if (place !== null) return false;
  const verbs = predicate.filter(({ kind }) => kind === 'sent' || kind === 'send');
  if (verbs.length === 0) return false;
  const { verbLast } = data.figures;
  return words.some(
    (_, at) =>
      leadsToSite(sentence, at) &&
      verbs.some(({ from, to }) =>
        verbLast ? Math.abs(from - at) < FAR : at >= to && at < to + FAR,
      ),
  );
}

/** So far may the destination stand from the verb. */
const FAR = 9;

/** "an einen unbekannten Ort", "to flood-hit areas": a preposition with a noun for no place in particular. */
function leadsToSite({ words, data, mentions }: ReadSentence, at: number): boolean {
  const { places, sites, warlike, verbLast } = data.figures;
  const first = words[at]?.folded ?? '';
  if (!places.has(first) && !(verbLast && first === 'an')) return false;
  let known = KNOWN_IN.has(first);
  for (let k = at + 1; k <= at + REACH; k++) {
    const word = words[k];
    if (word === undefined || word.digits || !(isPlainGap(word.gap) || isDashGap(word.gap)))
      return false;
    const { folded } = word;
    if (data.language.prepositions.has(folded)) return false;
    if (mentions.some(({ from, to }) => from <= k && k < to)) return false;
    if (warlike.some((each) => folded.startsWith(each))) return false;
    // "in das Hochwassergebiet" says what place it is, "in the region" means the one spoken of.
    if (
      verbLast &&
      word.capital &&
      sites.some((site) => folded.length > site.length && folded.endsWith(site))
    )
      return true;
    if (sites.includes(folded)) return !known;
    known ||= KNOWN.has(folded);
  }
  return false;
}

/** Before what has been spoken of. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['the', 'this', 'that', 'these', 'those', 'its', 'their'],
  ...['die', 'das', 'der', 'den', 'dem', 'diese', 'dieses', 'dieser', 'diesem'],
]);
/** The preposition with its article. */
const KNOWN_IN: ReadonlySet<string> = new Set(['im', 'ins', 'zum', 'zur']);

/** "had to leave Russia": those who are there no longer. */
export function isLeaving(sentence: ReadSentence, predicate: readonly Cue[]): boolean {
  const isPlace = (mention: ReturnType<typeof mentionFrom> | undefined) =>
    mention !== null &&
    mention !== undefined &&
    sentence.record.kinds.get(mention.topic) === 'place';
  return predicate.some(
    ({ kind, from, to }) =>
      kind === 'left' &&
      (isPlace(mentionFrom(sentence, to)) ||
        isPlace(sentence.mentions.find((mention) => mention.to === from))),
  );
}
