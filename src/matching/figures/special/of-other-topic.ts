import type { Special } from '../../languages/special-data.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isExchange } from '../record/measure-kinds.ts';
import type { Range } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { sideBefore, sideOfNoun } from '../sentence/side-of.ts';
import { hasTurn, turnFrom } from '../turns/special-words.ts';
import { isOfFoe } from './of-foe.ts';
import { isOfOthers } from './of-others.ts';

/** Whether a number of a measure is of others than the topic that has such on record. */
export function isOfOtherTopic(
  sentence: ReadSentence,
  quantity: Quantity,
  { measure, implied, noun }: Special,
  topic: CountedTopic,
  { from }: Range,
): boolean {
  const { record } = sentence;
  if (isExchange(measure) && isOfOtherNumber(sentence, quantity, noun, from)) return true;
  if (measure === 'missing' && isOfOthers(sentence, quantity, topic, from)) return true;
  if (implied === 'owner' && !isOfSide(sentence, quantity, topic, from)) return true;
  const side = record.sides.get(topic.topic);
  if (implied === 'foe' && !isOfFoe(sentence, quantity, side)) return true;
  // Who died with somebody is no count of what he says.
  return measure === 'deaths' && record.kinds.get(topic.topic) === 'person';
}

/** "…, among them 120 civilians on each side", "270 of them soldiers", "will bring the number of North Koreans to 15,000": not those exchanged. */
function isOfOtherNumber(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  noun: Special['noun'],
  from: number,
): boolean {
  const { words, data } = sentence;
  const { including, ofThem, tallyNouns } = data.figures;
  const tally = words.findLastIndex(({ folded }, at) => at < begin && tallyNouns.has(folded));
  return (
    including.has(words[from]?.folded ?? '') ||
    including.has(words[begin - 1]?.folded ?? '') ||
    turnFrom(sentence, next, ofThem) > next ||
    (tally >= from && !hasTurn(sentence, tally, begin, noun))
  );
}

/** "Ukraine's forces at 500,000 and Russia's at 1.3 million": the side named last is the number's. */
function isOfSide(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  { topic }: CountedTopic,
  from: number,
): boolean {
  const side = sentence.record.sides.get(topic);
  const last = sideOfNoun(sentence, next) ?? sideBefore(sentence, from, begin);
  return side === undefined || last === null || last === side;
}
