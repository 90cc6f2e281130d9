import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { placeIn, targetIn } from '../sentence/place.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { sideBefore, sidesIn } from '../sentence/side-of.ts';
import { hasTurn } from '../turns/special-words.ts';

/** "34 über der Region Moskau abgeschossene ukrainische Drohnen", "34 Ukrainian drones": whose they are. */
const WHOSE_REACH = 8;

/**
 * Where drones were launched at or shot down. Who launches them is the one country, who shoots them down
 * the other, so that the numbers of the two are never set against each other; undefined in doubt.
 */
export function dronePlace(
  sentence: ReadSentence,
  quantity: Quantity,
  measure: 'drones-launched' | 'drones-shot-down',
  topic: CountedTopic,
  { from, to }: { readonly from: number; readonly to: number },
): TopicId | undefined {
  const { record, words, segments } = sentence;
  const says = (verbsOf: Measure, end: number) =>
    sentence.data.specials.verbsOf(verbsOf).some((verbs) => hasTurn(sentence, 0, end, verbs));
  // "shot down 15 drones that Russia launched": these are not all.
  if (measure === 'drones-launched' && says('drones-shot-down', quantity.begin)) return undefined;
  const target = targetIn(sentence, from, to) ?? placeIn(sentence, from, to, undefined);
  if (target !== null) return target;
  const attacker = record.sides.get(topic.topic);
  const attacked = launchedAt(topic);
  const other = (side: TopicId): TopicId | undefined =>
    side === attacker ? attacked : side === attacked ? attacker : undefined;
  const behind = Math.min(to, quantity.next + WHOSE_REACH);
  const [whose] = sidesIn(sentence, quantity.next, behind);
  // "Russland griff die Ukraine mit 728 Drohnen an": who acts is named first.
  const [here = null] = sidesIn(sentence, from, quantity.begin);
  if (whose !== undefined && here !== whose && !isActor(sentence, quantity.next, behind)) {
    return other(whose);
  }
  // "267 Drohnen, die Moskau losschickte"
  const relative = sentence.data.figures.relatives.has(words[to]?.folded ?? '');
  const [next = null] = relative ? sidesIn(sentence, to, segmentBounds(segments, to).to) : [];
  const actor = here ?? whose ?? sideBefore(sentence, 0, from) ?? next;
  if (actor === null) return undefined;
  if (measure === 'drones-launched') return other(actor);
  // "… launched 500 drones, of which 400 were shot down": by the other side.
  const told = here === null && says('drones-launched', to);
  return told ? other(actor) : actor;
}

/** "shot down by Ukraine's air defences": who acts stands behind. */
function isActor({ words, data }: ReadSentence, from: number, to: number): boolean {
  return words.slice(from, to).some(({ folded }) => data.figures.actors.has(folded));
}

/** The country that the drones on record were launched at. */
function launchedAt({ places }: CountedTopic): TopicId | undefined {
  const key: Measure = 'drones-launched';
  return [...places].find((each) => each.startsWith(`${key} `))?.slice(key.length + 1);
}
