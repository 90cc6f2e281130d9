import type { Measure } from '../../../claims/measure.ts';
import { calibreAt } from '../../numbers/no-count.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { type Cue, lossOf, type Measured } from '../sentence/losses.ts';
import { hasWhole, isOfWhole } from '../sentence/part-of-whole.ts';
import { targetIn } from '../sentence/place.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { agentOf } from '../whose/agent.ts';
import { isOthersThing } from '../whose/others-thing.ts';
import { isSentElsewhere } from './destination.ts';
import { timeOf } from './future.ts';
import { isAtOtherBorder } from './near-border.ts';
import { has, isSending, placeOf, type Told } from './told.ts';

/**
 * What is counted of things; null when in doubt. `named`: the noun phrase itself names the topic; else a verb of
 * delivery has to.
 */
export function measureThings(told: Told, measure: Measure, named: boolean): Measured | null {
  const { sentence, cues, scope, quantity } = told;
  if (isOfWhole(sentence, quantity, scope) || hasWhole(sentence, quantity)) return null;
  const list = [...cues.predicate, ...cues.attribute];
  const delivered = list.some(isSending);
  if (has(list, 'fired')) {
    const place = targetIn(sentence, scope.from, scope.to);
    return measure === 'missiles' && place !== null && !delivered ? { measure, place } : null;
  }
  if (has(list, 'destroyed', 'captured', 'lost', 'allowed', 'wanted')) return null;
  if (!delivered && isOfLosses(sentence)) return null;
  if (isSentElsewhere(sentence, list, null) || isAtOtherBorder(sentence, scope)) return null;
  if (measure === 'civilians-killed') {
    const killed = lossOf(list.filter(({ kind }) => isLoss(kind))) === 'killed';
    return killed ? { measure, place: placeOf(told) } : null;
  }
  // What somebody has or makes is not what he gave.
  if (!delivered && (!named || has(list, 'made') || isHeld(told))) return null;
  return measureGiven(told, measure, list);
}

/** Things that somebody gave, or will give. */
function measureGiven(
  { sentence, topic, scope }: Told,
  measure: Measure,
  list: readonly Cue[],
): Measured | null {
  if (isOthersThing(sentence, topic, scope) || isOfCalibres(sentence, measure)) return null;
  const isTimed = list.some(isSending) || has(list, 'coming');
  switch (isTimed ? timeOf(sentence, list, scope) : 'done') {
    case 'unsure':
      return null;
    case 'planned':
      return topic.measures.has('planned') ? { measure: 'planned', place: null } : null;
    case 'done':
      return has(list, 'additional') ? null : { measure, place: null };
  }
}

/** "verlor 1.500 Soldaten, 20 Geschütze und elf Panzer": the verb of a list may stand before or behind all of it. */
function isOfLosses({ words, data }: ReadSentence): boolean {
  return data.turns.cues(words, 0, words.length).some(({ kind }) => kind === 'lost');
}

/** "its arsenal, to which 20,000 guns belong"; "North Korea has 20,000 guns": the verb and, before it, the maker. */
function isHeld({ sentence, topic, scope, quantity }: Told): boolean {
  const { words, data } = sentence;
  const { arsenals, perfect } = data.figures;
  if (hasWordOf(words, scope.above.from, quantity.begin, arsenals)) return true;
  return (
    perfect.has(words[quantity.begin - 1]?.folded ?? '') &&
    topic.owners.has(agentOf(sentence, scope)?.topic ?? '')
  );
}

/** "3 million 152 mm shells and 500,000 122 mm shells": each is a part; "170 mm guns and 240 mm launchers" are two things. */
function isOfCalibres({ words, quantities, data }: ReadSentence, measure: Measure): boolean {
  const alike = quantities.filter(({ next }) => {
    const behind = calibreAt(words, next, data.numbers);
    const things = data.turns.things(words, behind, behind + LONGEST_THING);
    return behind > next && (things[0]?.kind ?? measure) === measure;
  });
  return alike.length > 1;
}

/** "170 mm Koksan self-propelled guns" */
const LONGEST_THING = 5;
