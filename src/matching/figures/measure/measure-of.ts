import type { Measure } from '../../../claims/measure.ts';
import type { Cues } from '../counted/cues.ts';
import type { NumberOfNoun } from '../counted/one-number.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import type { Measured } from '../sentence/losses.ts';
import { positionIn } from '../sentence/place.ts';
import { isForeseen } from './future.ts';
import { measurePeople } from './measure.ts';
import { measureThings } from './measure-things.ts';
import { isMoreOf, type Told } from './told.ts';

/** What is counted by a noun phrase of a topic. Null when in doubt. */
export function measureOf(one: NumberOfNoun, topic: CountedTopic, cues: Cues): Measured | null {
  const { sentence, counted, scope } = one;
  const told: Told = { ...one, topic, cues, behind: counted.to };
  switch (counted.kind) {
    case 'people':
      return measurePeople(told);
    case 'loss': {
      const { measure } = counted;
      return isMoreOf(told, measure) || isForeseen(one)
        ? null
        : { measure, place: positionIn(sentence, scope.from, scope.to, topic) };
    }
    case 'thing': {
      const measure = counted.measure ?? onlyThing(topic);
      return measure === null || !DELIVERED.has(measure) || !topic.measures.has(measure)
        ? null
        : measureThings(told, measure, counted.topic !== null);
    }
  }
}

const THINGS = ['shells', 'missiles', 'guns', 'launchers', 'containers'] as const;

const DELIVERED: ReadonlySet<Measure> = new Set<Measure>([
  ...THINGS,
  'rail-cars',
  'civilians-killed',
]);

/** What a thing is counted as where only its name tells ("120 Koksan"). */
function onlyThing({ measures }: CountedTopic): (typeof THINGS)[number] | null {
  const known = THINGS.filter((measure) => measures.has(measure));
  return known.length === 1 ? (known[0] ?? null) : null;
}
