import { type Quantity, sizeOf } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { type CountedTopic, hasLosses } from '../record/counted-topic.ts';
import { lossesOf } from '../record/losses-of.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { Cue } from '../sentence/losses.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';
import { hasTurn } from '../turns/special-words.ts';
import { lossesTold } from '../whose/losses-told.ts';
import { opensSentence } from './antecedent.ts';
import { actsOnThem, mayBeOthers } from './others-named.ts';
import { pointsToWhole } from './points-to-whole.ts';

/**
 * Whose people a number counts that leaves this to what was said before. It goes on about those of the figure before it
 * in the sentence, or about those whom an earlier clause or the sentence before is about: because it points back to
 * them ("of them", "these soldiers", "they"), or because it says what befell somebody and names nobody else. Null where
 * it does neither.
 */
export function whoseBefore(
  one: OneNumber,
  /** What befell them, beside the noun. */
  losses: readonly Cue[],
): CountedTopic | null {
  const { sentence, counted: noun, previous } = one;
  if (noun?.kind === 'thing') return null;
  const last = previous === null ? undefined : sentence.record.topics.get(previous.of);
  const counted = last?.people === true ? last : null;
  if (pointsToWhole(one)) {
    const whole = counted ?? (previous === null ? (sentence.antecedent()?.topic ?? null) : null);
    return whole !== null && actsOnThem(sentence, whole, one.quantity.begin) ? null : whole;
  }
  if (counted !== null && isBeside(one, losses, counted)) return counted;
  return goesOn(one) ?? toldOf(one, losses);
}

/** "… , darunter 300 Tote", "… killed and 1,000 others wounded": those of the figure before it in the sentence. */
function isBeside(
  { sentence, quantity, counted: noun, previous }: OneNumber,
  losses: readonly Cue[],
  { topic }: CountedTopic,
): boolean {
  const { words, data, segments, quantities, record } = sentence;
  if (previous === null) return false;
  if (noun === null) return true;
  const { from } = segmentBounds(segments, quantity.begin);
  // "Kiew habe 43.000 Soldaten verloren, Russland fast 600.000 Tote und Verwundete"
  const side = record.sides.get(topic);
  const right = sidesIn(sentence, Math.max(from, quantity.begin - 1), quantity.begin);
  if (right.some((each) => each !== side)) return false;
  if (noun.kind === 'loss') return true;
  const { others, including } = data.figures;
  const alike =
    including.has(words[from]?.folded ?? '') ||
    others.has(words[quantity.begin - 1]?.folded ?? '') ||
    hasWordOf(words, noun.from, noun.to, others);
  if (alike) return true;
  const fell = losses.some((loss) => loss.from >= noun.to && loss.from < noun.to + VERB_REACH);
  const last = quantities.find(({ start }) => start === previous.start)?.next ?? quantity.begin;
  // "in Kursk" and "for Russia" say where and for whom; anybody else may be who lost them.
  const other = mentionsIn(sentence, last, quantity.begin).some(
    (each) =>
      each.topic !== topic &&
      !hasWordOf(words, each.from - ARTICLE, each.from, data.language.prepositions),
  );
  return isLoss(previous.measure) && fell && !other;
}

/** "4.000 Soldaten verwundet worden" */
const VERB_REACH = 3;
/** "in der Region" */
const ARTICLE = 2;

/** "They have lost 4,000 men", "11,000 soldiers were sent. Around 4,000 have been killed." */
function goesOn({ sentence, quantity, counted: noun }: OneNumber): CountedTopic | null {
  const { words, data } = sentence;
  const antecedent = sentence.antecedent();
  if (antecedent === null) return null;
  const { they, auxiliaries, theyVerb } = data.figures;
  const second = words[1]?.folded ?? '';
  if (they.has(words[0]?.folded ?? '') && antecedent.leads) {
    if (data.turns.reporting(words, 1, 3).length > 0) return null;
    const several = theyVerb === null || (auxiliaries.has(second) && theyVerb.test(second));
    return several ? antecedent.topic : null;
  }
  const opens =
    noun === null
      ? antecedent.counted && opensSentence(sentence, quantity)
      : noun.kind === 'loss' && isAdded(sentence, quantity, noun);
  return opens ? antecedent.topic : null;
}

/** Fewer fell in one fight or on one day; hardly anybody counts so few of an army, or of its soldiers as a whole. */
const LEAST = 100;
const LEAST_OF_ARMY = 1000;

/**
 * "Kyiv counts Russia's losses. More than 23,200 soldiers have fallen", "Ukraine updated its casualty figures when
 * Zelensky spoke of 43,000 dead": those whose losses were last spoken of, where the number is of losses too.
 */
function toldOf(one: OneNumber, losses: readonly Cue[]): CountedTopic | null {
  const { sentence, quantity, counted: noun } = one;
  const { words, record, data } = sentence;
  if (!tellsLoss(one, losses)) return null;
  const clause = segmentBounds(sentence.segments, quantity.begin);
  const whom =
    lossesTold(sentence, 0, clause.from) ??
    // "300 dead: how high the North Korean losses are"
    (hasColon(words, words.length) ? lossesTold(sentence, clause.to, words.length) : null) ??
    sentence.antecedent()?.topic;
  if (whom === undefined) return null;
  const size = sizeOf(quantity);
  // Of an army's losses a smaller number is all of them only where the clause speaks of all the time.
  const isArmy = record.kinds.get(whom.topic) === 'concept';
  const all =
    (!isArmy && noun?.kind !== 'people') ||
    hasWordOf(words, 0, words.length, data.figures.wholeTime) ||
    hasTurn(sentence, 0, words.length, data.figures.totals);
  const few = size < (all ? LEAST : LEAST_OF_ARMY) && !isOnRecord(one, losses, whom);
  if (few || mayBeOthers(sentence, noun, whom)) return null;
  return hasLosses(whom) ? whom : lossesOf(record, record.sides.get(whom.topic) ?? null);
}

/** Whether somebody has counted just so many of some people to have been lost as they are here. */
function isOnRecord(
  { sentence, quantity, counted: noun }: OneNumber,
  losses: readonly Cue[],
  { topic }: CountedTopic,
): boolean {
  const kinds: readonly (string | null)[] =
    noun?.kind === 'loss' ? [noun.measure] : losses.map(({ kind }) => kind);
  const same = sentence.record.known.get(sizeOf(quantity)) ?? [];
  return same.some(({ of, measure }) => of === topic && kinds.includes(measure));
}

/** Whether the clause says what befell those it counts, and tells of it; what a strike leaves is of the strike. */
function tellsLoss(
  { sentence, quantity, counted: noun }: OneNumber,
  losses: readonly Cue[],
): boolean {
  const { words, data } = sentence;
  // "… and wounded 500": others than who does so.
  if (noun === null)
    return losses.length > 0 && (data.figures.verbLast || losses.every(isBehind(quantity.next)));
  if (noun.kind === 'loss') return isTold(sentence, quantity);
  if (data.figures.anybody.has(words[noun.to - 1]?.folded ?? '')) return false;
  const inside = losses.filter(({ from }) => from >= noun.from && from < noun.to);
  return losses.length > inside.length || isGiven(sentence, quantity);
}

function isBehind(at: number): (cue: Cue) => boolean {
  return ({ from }) => from >= at;
}

/** "spricht von mindestens 300 getöteten Soldaten" */
function isGiven({ words, data }: ReadSentence, { begin }: Quantity): boolean {
  const { givesBy, gives } = data.figures;
  return givesBy.has(words[begin - 1]?.folded ?? '') && gives.has(words[begin - 2]?.folded ?? '');
}

/** "The NIS reckons with 300 dead" is told, "the strike left 300 dead" is not. */
function isTold({ words, data }: ReadSentence, { begin }: Quantity): boolean {
  const { figures, turns } = data;
  const before = words[begin - 1]?.folded ?? '';
  return (
    begin === 0 ||
    hasColon(words, begin + 1) ||
    figures.givesBy.has(before) ||
    figures.gives.has(before) ||
    figures.being.has(before) ||
    turns.reporting(words, begin - 1, begin).length > 0 ||
    turns.estimates(words, Math.max(0, begin - 3), begin).some((turn) => turn.to === begin)
  );
}

/** Whether a colon stands between the first words up to `to`: behind a heading, or before a list. */
function hasColon(words: ReadSentence['words'], to: number): boolean {
  return words.slice(1, to).some(({ gap }) => gap.startsWith(':'));
}

/** "Hinzu kämen", "In addition," */
const OPENING = 3;

/** "Hinzu kämen 380.000 Verwundete", "Das ergebe 4.700 Tote und Verwundete": another loss, or the sum. */
function isAdded(sentence: ReadSentence, { begin }: Quantity, { measure, from }: Counted): boolean {
  const { words, data, said } = sentence;
  if (sidesIn(sentence, 0, from).length > 0) return false;
  if (said.length === 0 || said.some(({ negated }) => negated)) return false;
  const opens = (list: ReadonlySet<string>) => hasWordOf(words, 0, Math.min(begin, OPENING), list);
  const another = said.every((each) => each.measure !== measure) && opens(data.figures.besides);
  return another || (said.length > 1 && opens(data.figures.sums));
}
