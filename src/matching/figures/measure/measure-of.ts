import type { Measure } from '../../../claims/measure.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Counted } from '../counted/counted.ts';
import type { cuesOf } from '../counted/cues.ts';
import type { Scope } from '../counted/scope.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import type { Measured } from '../sentence/losses.ts';
import { positionIn } from '../sentence/place.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { isForeseen } from './future.ts';
import { measurePeople } from './measure.ts';
import { measureThings } from './measure-things.ts';

/** What is counted by a noun phrase of a topic; `previous` is the figure before. Null when in doubt. */
export function measureOf(
  sentence: ReadSentence,
  counted: Counted,
  topic: CountedTopic,
  cues: ReturnType<typeof cuesOf>,
  scope: Scope,
  quantity: Quantity,
  previous: StatedFigure | null,
): Measured | null {
  switch (counted.kind) {
    case 'people':
      return (
        measurePeople(sentence, topic, cues, scope, quantity, counted.to) ??
        anotherLoss(sentence, counted, topic, cues, scope, quantity, previous)
      );
    case 'loss':
      return counted.measure === null ||
        (counted.measure === previous?.measure &&
          cues.attribute.some(({ kind }) => kind === 'additional')) ||
        (previous === null && cues.attribute.some(({ kind }) => kind === 'additional')) ||
        isForeseen(sentence, quantity, scope)
        ? null
        : { measure: counted.measure, place: positionIn(sentence, scope.from, scope.to, topic) };
    case 'thing': {
      const measure = counted.measure ?? onlyThing(topic);
      return measure === null || !DELIVERED.has(measure) || !topic.measures.has(measure)
        ? null
        : measureThings(sentence, measure, topic, counted.topic !== null, cues, scope, quantity);
    }
  }
}

/** "300 getötet und weitere 2.700 Soldaten verletzt": more, but not of the same. */
function anotherLoss(
  sentence: ReadSentence,
  counted: Counted,
  topic: CountedTopic,
  { predicate, attribute }: ReturnType<typeof cuesOf>,
  scope: Scope,
  quantity: Quantity,
  previous: StatedFigure | null,
): Measured | null {
  const own = attribute.filter(({ kind }) => kind !== 'additional');
  if (previous === null || previous.of !== topic.topic || own.length === attribute.length)
    return null;
  const cues = { predicate, attribute: own };
  const measured = measurePeople(sentence, topic, cues, scope, quantity, counted.to);
  const pair = measured === null ? [] : [measured.measure, previous.measure];
  return pair.includes('killed') && pair.includes('wounded') ? measured : null;
}

const DELIVERED: ReadonlySet<Measure> = new Set<Measure>([
  'shells',
  'missiles',
  'guns',
  'launchers',
  'containers',
  'rail-cars',
  'civilians-killed',
]);

const THINGS = ['shells', 'missiles', 'guns', 'launchers', 'containers'] as const;

/** What a thing is counted as where only its name tells ("120 Koksan"). */
function onlyThing({ measures }: CountedTopic): (typeof THINGS)[number] | null {
  const known = THINGS.filter((measure) => measures.has(measure));
  return known.length === 1 ? (known[0] ?? null) : null;
}
