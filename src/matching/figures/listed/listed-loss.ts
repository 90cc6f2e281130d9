import type { Measure } from '../../../claims/measure.ts';
import type { StatedFigure } from '../../mention.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { toFigure } from '../measure/to-figure.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { lossOf } from '../sentence/losses.ts';
import type { Range } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { hasTurn, isTurn } from '../turns/special-words.ts';
import { lossesListed } from './heading.ts';
import { labelOf } from './label.ts';

/** Things whose loss is on record. */
const THINGS_LOST: readonly Measure[] = ['tanks-lost'];

/**
 * The figure of a number in a list of losses, which says what is counted before a colon ("Panzer: 7.434 (+5)"). Whose
 * losses they are stands before the first line, in the same sentence or in a heading, which is only asked for here.
 * Null for a number in no such list, `doubt` for one of which none is on record.
 */
export function listedLoss(
  one: OneNumber,
  heading: () => CountedTopic | null,
): StatedFigure | 'doubt' | null {
  const { sentence, quantity } = one;
  const label = labelOf(sentence.words, quantity);
  if (label === null) return null;
  const topic = whoseList(sentence, label, heading);
  if (topic === null) return null;
  const measure = measureOf(sentence, label);
  if (measure === null) return 'doubt';
  return toFigure(one, topic, { measure, place: null }, isLoss(measure) ? 'people' : 'pieces');
}

function whoseList(
  sentence: ReadSentence,
  label: Range,
  heading: () => CountedTopic | null,
): CountedTopic | null {
  const { words, quantities } = sentence;
  const first = quantities.map((each) => labelOf(words, each)).find((each) => each !== null);
  const { from } = first ?? label;
  return from === 0 ? heading() : lossesListed(sentence, from);
}

/** What a label says is counted: "Soldaten", "Getötete und verwundete Soldaten", "Panzer"; null for anything else. */
function measureOf(sentence: ReadSentence, { from, to }: Range): Measure | null {
  const { words, data } = sentence;
  const thing = THINGS_LOST.find((measure) =>
    data.specials
      .ofMeasure(measure)
      .some(
        ({ noun, unless }) =>
          isTurn(sentence, from, to, noun) && !hasTurn(sentence, from, to, unless),
      ),
  );
  if (thing !== undefined) return thing;
  const losses = data.turns.cues(words, from, to).filter(({ kind }) => isLoss(kind));
  const isSoldiers = (at: number) =>
    words[at]?.isPeople === true || data.language.premodifiers.has(words[at]?.folded ?? '');
  const isSaid = (at: number) =>
    losses.some((loss) => loss.from <= at && at < loss.to) ||
    data.language.conjunctions.has(words[at]?.folded ?? '');
  if (words[to - 1]?.isPeople !== true) return null;
  for (let at = from; at < to; at++) if (!isSoldiers(at) && !isSaid(at)) return null;
  return losses.length === 0 ? 'lost' : lossOf(losses);
}
