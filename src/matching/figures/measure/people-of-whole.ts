import { isPlainGap } from '../../numbers/words.ts';
import type { Measured } from '../sentence/losses.ts';
import { isOfWhole } from '../sentence/part-of-whole.ts';
import { placeIn, placeRightBehind } from '../sentence/place.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { mentionFrom, type ReadSentence } from '../sentence/sentence.ts';
import { isAdverb } from './future.ts';
import { presentOrSent } from './people-there.ts';
import { has, type Told } from './told.ts';

/**
 * Of "die meisten der 10.000 nach Russland entsandten Soldaten" only what the noun phrase or its relative clause says,
 * which `measure` reads.
 */
export function peopleOfWhole(
  told: Told,
  measure: (told: Told) => Measured | null,
): Measured | null | undefined {
  const { sentence, topic, cues, scope, quantity, behind } = told;
  if (!isOfWhole(sentence, quantity, scope)) return undefined;
  const relative = relativeOf(sentence, behind);
  if (relative !== null) {
    const inside = sentence.data.turns.cues(sentence.words, relative.from, relative.to);
    const predicate = [...cues.attribute, ...inside];
    // "Of the 1,100 soldiers who returned in December …"
    const measured = measure({
      ...told,
      cues: { attribute: [], predicate },
      scope: { ...scope, from: quantity.next, to: behind, more: [relative] },
      quantity: { ...quantity, begin: 0 },
    });
    // Where a part of them has been lost, those who were sent there are not there any more.
    const left = measured?.measure === 'present' && has(predicate, 'sent');
    return left ? { ...measured, measure: 'deployed' } : measured;
  }
  const verb = verbBehind(sentence, behind);
  const own = [...cues.attribute, ...cues.predicate.filter(({ from }) => from === verb)];
  const sent = own.find(({ kind }) => kind === 'sent');
  if (sent !== undefined) {
    // "die mehr als 10.000 nach Russland geschickten": where they were sent, not where the others are.
    const place =
      placeIn(sentence, quantity.next, behind, topic) ?? placeRightBehind(sentence, sent.to);
    return { measure: 'deployed', place };
  }
  const here = placeRightBehind(sentence, behind);
  if (here === null) return null;
  return topic.measures.has('workers')
    ? { measure: 'workers', place: here }
    : presentOrSent(topic, here);
}

/** "half of the 11,000 soldiers North Korea provided", "the 11,000 troops initially deployed": where the verb stands. */
function verbBehind(sentence: ReadSentence, behind: number): number {
  const verb = mentionFrom(sentence, behind)?.to ?? behind;
  return isAdverb(sentence.words[verb]?.folded, sentence.data.figures) ? verb + 1 : verb;
}

/** The relative clause right behind a noun phrase; null for none. */
export function relativeOf({ words, segments, data }: ReadSentence, behind: number): Range | null {
  const word = words[behind];
  if (word === undefined || !data.figures.relatives.has(word.folded)) return null;
  const { from, to } = segmentBounds(segments, behind);
  if (data.language.capitalNouns) return isPlainGap(word.gap) ? null : { from, to };
  // "half of the 11,000 troops who were sent to Kursk have been killed": no comma ends it, but a second verb does.
  const isVerb = (at: number) => data.figures.auxiliaries.has(words[at]?.folded ?? '');
  for (let at = behind + 2; at < to; at++) {
    if (isVerb(at) && !isVerb(at - 1)) return { from, to: at };
  }
  return { from, to };
}
