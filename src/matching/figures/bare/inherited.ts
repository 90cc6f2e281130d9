import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { mentionsIn } from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';
import { onlyKind } from './antecedent.ts';

/** "… , darunter 300 Tote": a loss of those the number before is about. */
export function inherited(
  sentence: ReadSentence,
  counted: Counted,
  quantity: Quantity,
  previous: StatedFigure | null,
): CountedTopic | null {
  const { words, data, record, segments } = sentence;
  if (previous === null) return addedTo(sentence, counted, quantity);
  if (previous.end > quantity.start) return null;
  // "… killed and about 1,000 other soldiers wounded"
  const { others } = data.figures;
  const { from } = segmentBounds(segments, quantity.begin);
  const alike =
    data.figures.including.has(words[from]?.folded ?? '') ||
    others.has(words[quantity.begin - 1]?.folded ?? '') ||
    hasWordOf(words, counted.from, counted.to, others);
  const people = counted.kind === 'people' && counted.topic === null;
  if (
    counted.kind !== 'loss' &&
    !(people && (alike || isFallen(sentence, counted, quantity, previous)))
  ) {
    return null;
  }
  // "Kiew habe 43.000 Soldaten verloren, Russland fast 600.000 Tote und Verwundete"
  const side = record.sides.get(previous.of);
  const beside = Math.max(from, quantity.begin - 1);
  const [other] = sidesIn(sentence, beside, quantity.begin).filter((each) => each !== side);
  const topic = record.topics.get(previous.of);
  return topic?.people === true && other === undefined ? topic : null;
}

/** "… seien in Kursk gefallen und zudem 4.000 Soldaten verwundet worden": nobody else acts between. */
function isFallen(
  sentence: ReadSentence,
  { to }: Counted,
  { begin }: Quantity,
  { measure, of, start }: StatedFigure,
): boolean {
  const { words, data, quantities } = sentence;
  const fell = data.turns.cues(words, to, to + 3).some(({ kind }) => isLoss(kind));
  const from = quantities.find((each) => each.start === start)?.next ?? begin;
  // "in Kursk" and "for Russia" say where and for whom.
  const other = mentionsIn(sentence, from, begin).some(
    (each) =>
      each.topic !== of &&
      !hasWordOf(words, each.from - ARTICLE, each.from, data.language.prepositions),
  );
  return isLoss(measure) && fell && !other;
}

/** "in der Region" */
const ARTICLE = 2;

/**
 * "46.000 seien gefallen. Hinzu kämen 380.000 Verwundete", "Das ergebe 4.700 Tote und Verwundete": another loss, or
 * the sum, of those of the sentence before.
 */
function addedTo(
  sentence: ReadSentence,
  { kind, measure, from }: Counted,
  { begin }: Quantity,
): CountedTopic | null {
  const { words, data, record, said } = sentence;
  const [before] = said;
  if (kind !== 'loss' || before === undefined || said.some(({ of }) => of !== before.of))
    return null;
  const opens = (list: ReadonlySet<string>) => hasWordOf(words, 0, Math.min(begin, OPENING), list);
  const only = onlyKind(said);
  const another = only !== null && only.measure !== measure && opens(data.figures.besides);
  const sum = opens(data.figures.sums) && said.length > 1 && !said.some(({ negated }) => negated);
  const topic = record.topics.get(before.of);
  const [side] = sidesIn(sentence, 0, from);
  return (another || sum) && side === undefined && topic?.people === true ? topic : null;
}

/** "Hinzu kämen", "In addition," */
const OPENING = 3;
