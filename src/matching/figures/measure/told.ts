import type { TopicId } from '../../../claims/topic.ts';
import type { CueKind } from '../../languages/cue-kind.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Cues } from '../counted/cues.ts';
import type { OneNumber, Said } from '../counted/one-number.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { Cue, Measured } from '../sentence/losses.ts';
import { placeIn } from '../sentence/place.ts';

/** All that tells what a number counts of people or things of a topic. */
export interface Told extends Said, Pick<OneNumber, 'previous'> {
  readonly topic: CountedTopic;
  readonly cues: Cues;
  /** The word behind the noun phrase. */
  readonly behind: number;
}

/** Whether one of some kinds is among the cues. */
export function has(cues: readonly Cue[], ...kinds: readonly CueKind[]): boolean {
  return cues.some(({ kind }) => kinds.includes(kind));
}

/** Whether people were sent, or are. */
export function isSending({ kind }: Cue): boolean {
  return kind === 'sent' || kind === 'send';
}

/** The place in a number's scope, of several the one next to a verb; null for none. */
export function placeOf(
  { sentence, scope, topic }: Told,
  verb?: Cue | undefined,
  find: typeof placeIn = placeIn,
): TopicId | null {
  const own = find(sentence, scope.from, scope.to, topic, verb?.from ?? null);
  if (own !== null) return own;
  for (const { from, to } of scope.more) {
    const place = find(sentence, from, to, topic);
    if (place !== null) return place;
  }
  return null;
}

/** "weitere 3.000": whether a number comes on top of another one of the same people. */
export function isMore(told: Told): boolean {
  return isSaidMore(told) && !isBesideOthers(told);
}

function isSaidMore(told: Told): boolean {
  return has(told.cues.attribute, 'additional') || isReinforcedBy(told);
}

/** "reinforced its contingent with 3,000 soldiers", "hat seine Truppe um 3.000 Mann verstärkt" */
function isReinforcedBy({ sentence, scope, quantity: { begin } }: Told): boolean {
  const { words, data } = sentence;
  const { own, reinforces, reinforcedBy } = data.figures;
  return (
    reinforcedBy.has(words[begin - 1]?.folded ?? '') &&
    hasWordOf(words, scope.from, begin, own) &&
    hasWordOf(words, scope.from, scope.to, reinforces)
  );
}

/** "10,000 troops and another 1,000 engineers": of those of whom nobody has counted more, all beside other people. */
function isBesideOthers({ sentence, topic, previous }: Told): boolean {
  const last = previous ?? sentence.said.at(-1);
  return (
    last?.unit === 'people' &&
    last.of !== topic.topic &&
    !isLoss(last.measure) &&
    !topic.measures.has('additional')
  );
}

/** The same of a loss; "300 getötet und weitere 2.700 verletzt" are more, but not of the same. */
export function isMoreOf(told: Told, measure: Measured['measure']): boolean {
  const { previous } = told;
  const isOther = previous !== null && isLoss(previous.measure) && previous.measure !== measure;
  return isSaidMore(told) && !isOther;
}

/** More of those who are counted; null where nobody has counted such on record. */
export function additionalTo({ measures }: CountedTopic, place: TopicId | null): Measured | null {
  return measures.has('additional') ? { measure: 'additional', place } : null;
}
