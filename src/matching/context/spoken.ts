import type { TopicKind } from '../../claims/topic.ts';
import type { Ordinal, Place } from '../candidates/place.ts';
import { OUTSIDE, OWN, type SubjectPlan } from '../lexicon/subjects.ts';
import { type CuePlaces, standsWhere } from './cue-places.ts';

/** How firmly the words of an article speak of a subject's matter. */
export type Spoken = 'plainly' | 'faintly';

/** A word of the matter speaks of a topic so many words away, the length of a sentence. */
const REACH = 15;

/** Names of these kinds are the matter itself beside a side, or where the first words name them: a war, a weapon. */
const MATTERS: readonly TopicKind[] = ['event', 'weapon', 'agreement', 'concept'];

/** A firm name in the article. */
interface FirmName {
  readonly topic: number;
  readonly place: Place;
}

/**
 * How the subjects' words of the matter speak of the topics that point to them, in the same block or
 * inside it: "Russian soldiers" speak of soldiers. `named` are names in the order of the article, `lead`
 * is the first place behind the headline and the lead. What is inside the name of an event tells nothing
 * more, the war in passing no more than that.
 */
export function spokenOf(
  plans: readonly SubjectPlan[],
  named: readonly FirmName[],
  cues: CuePlaces,
  lead: Ordinal,
  kindOf: (topic: number) => TopicKind,
): ReadonlyMap<number, Spoken> {
  const found = new Map<number, Spoken>();
  plans.forEach(({ parts, cues: plain, faint }, number) => {
    const pointing = named.filter(({ topic }) => (parts[topic] ?? OUTSIDE) >= OWN);
    if (pointing.length === 0) return;
    const places = pointing.map(
      ({ place: { from, to }, topic }): Named => ({ from, to, mute: kindOf(topic) === 'event' }),
    );
    const beside = (at: Ordinal) => isBeside(places, at);
    const speak = (words: readonly number[]) =>
      words.some((word) => standsWhere(cues, word, beside));
    const isMatter = ({ topic }: FirmName) => MATTERS.includes(kindOf(topic));
    const sides = pointing
      .filter((name) => !isMatter(name))
      .map(({ place: { from, to } }): Named => ({ from, to, mute: true }));
    const isSaid = ({ topic, place: { from } }: FirmName) =>
      from < lead || (kindOf(topic) !== 'event' && isBeside(sides, from));
    if (speak(plain) || pointing.some((name) => isMatter(name) && isSaid(name))) {
      found.set(number, 'plainly');
    } else if (speak(faint)) found.set(number, 'faintly');
  });
  return found;
}

interface Named {
  readonly from: Ordinal;
  readonly to: Ordinal;
  /** Words inside it tell nothing. */
  readonly mute: boolean;
}

function isBeside(places: readonly Named[], at: Ordinal): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.to as number) < at) low = middle + 1;
    else high = middle;
  }
  const next = places[low]?.from ?? Number.POSITIVE_INFINITY;
  if (next <= at) return places[low]?.mute === false;
  const before = places[low - 1]?.to ?? Number.NEGATIVE_INFINITY;
  return next - at <= REACH || at - before <= REACH;
}
