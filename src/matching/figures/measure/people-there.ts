import type { TopicId } from '../../../claims/topic.ts';
import { type CountedTopic, isPresentAt } from '../record/counted-topic.ts';
import type { Measured } from '../sentence/losses.ts';
import { placeAbove, placeBefore, placeRightBehind } from '../sentence/place.ts';
import { isToCome } from './future.ts';
import { hasOtherVerb } from './other-verb.ts';
import { additionalTo, has, isMore, placeOf, type Told } from './told.ts';

/** Those who are said to be at a place: "10.000 Soldaten in Kursk". */
export function peopleThere(told: Told): Measured | null | undefined {
  const { sentence, topic, cues, scope, quantity, behind } = told;
  const here =
    placeRightBehind(sentence, behind) ??
    placeBefore(sentence, scope.from, quantity.begin) ??
    placeAbove(sentence, quantity.begin);
  const place = here ?? (has(cues.predicate, 'located', 'fighting') ? placeOf(told) : null);
  if (place === null) return undefined;
  if (hasOtherVerb(sentence, scope, behind)) return null;
  if (has(cues.predicate, 'intends')) return { measure: 'planned', place };
  if (isToCome(sentence, scope)) return null;
  return isMore(told) ? additionalTo(topic, place) : presentOrSent(topic, place);
}

/** Those at a place: `present` where such are counted there on record, else sent where they are. */
export function presentOrSent(counted: CountedTopic, place: TopicId): Measured {
  const sent = !isPresentAt(counted, place) && counted.places.has(`deployed ${place}`);
  return { measure: sent ? 'deployed' : 'present', place };
}

/** "sind im Krieg stationiert", "are assisting Russia in its war": sent, wherever they are. */
export function peopleInTheWar(told: Told): Measured | null | undefined {
  const { topic } = told;
  if (!isInTheWar(told) || placeOf(told) !== null || !topic.measures.has('deployed')) {
    return undefined;
  }
  // "30.000 weitere Soldaten erwartet Kiew auf russischer Seite"
  if (has(told.cues.predicate, 'intends', 'coming')) return { measure: 'planned', place: null };
  return isMore(told) ? additionalTo(topic, null) : { measure: 'deployed', place: null };
}

function isInTheWar({ sentence, cues, scope }: Told): boolean {
  const { words, data } = sentence;
  const { modals, marker, stationed } = data.figures;
  const fights = cues.predicate.filter(({ kind }) => kind === 'fighting');
  if (fights.length === 0) {
    return cues.predicate.some(
      ({ kind, from }) => kind === 'located' && words[from]?.folded.startsWith(stationed) === true,
    );
  }
  // "were sent to fight", but not "up to 10,000"
  const isModal = (at: number) => {
    const word = words[at]?.folded ?? '';
    return modals.has(word) && (word !== marker || fights.some(({ from }) => from === at + 1));
  };
  return ![scope, ...scope.more].some(({ from, to }) =>
    words.slice(from, to).some((_, i) => isModal(from + i)),
  );
}
