import type { Measure } from '../../../claims/measure.ts';
import type { CueKind } from '../../languages/cue-kind.ts';
import type { Special } from '../../languages/special-data.ts';
import { type Quantity, quantitiesOf, sizeOf } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { isAid, isFlight, isLoss } from '../record/measure-kinds.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { numberBefore, numberFrom, type ReadSentence, untilNumber } from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';
import { behindUnit } from '../sentence/unit-turn.ts';
import { hasTurn } from '../turns/special-words.ts';

/** Whether a sentence or the one before it names what a number with a measure of its own is about. */
export function isOfMatter(
  sentence: ReadSentence,
  quantity: Quantity,
  also: Special['also'],
): boolean {
  const isNamed = (turns: Special['verb']) =>
    hasTurn(sentence, 0, sentence.words.length, turns) ||
    (isInSentenceBefore(sentence, turns) && !isForOther(sentence, quantity));
  return also.every(isNamed);
}

/** Aid of one kind: "36 Milliarden zivil und 40 Milliarden militärisch". */
export const OF_KIND: ReadonlySet<Measure> = new Set<Measure>([
  'military-aid',
  'military-aid-allocated',
  'financial-aid-allocated',
]);

/** Whether a turn stands in the clause between the numbers before and after this one. */
export function saysOfOwn(
  sentence: ReadSentence,
  quantity: Quantity,
  turns: Special['verb'],
): boolean {
  const { from, to } = ownWords(sentence, quantity);
  return hasTurn(sentence, from, to, turns);
}

/** "nearly 2 million crossings in the opposite direction": others than those who left, in the clause of a number. */
export function isOtherWay(sentence: ReadSentence, measure: Measure, quantity: Quantity): boolean {
  const isMovement = measure === 'border-crossings' || isFlight(measure);
  return isMovement && saysOfOwn(sentence, quantity, sentence.data.figures.otherWay);
}

/** The words of a clause between the numbers before and after one. */
function ownWords(sentence: ReadSentence, { begin, next }: Quantity): Range {
  const { from, to } = segmentBounds(sentence.segments, begin);
  return {
    from: Math.max(from, numberBefore(sentence, begin)?.next ?? 0),
    to: untilNumber(sentence, next, to),
  };
}

/**
 * "Russia loses 50,000 soldiers in Ukraine", "plans to raise that to 690,000": whether a word of loss or of a plan
 * speaks of a number, which then counts none of those who are there. In "700,000 are there, and it loses 1,000 a day" the word is the next number's.
 */
export function isOfAbsent(sentence: ReadSentence, measure: Measure, quantity: Quantity): boolean {
  if (measure !== 'present') return false;
  const { words, data } = sentence;
  const { from, to } = ownWords(sentence, quantity);
  const another = numberFrom(sentence, quantity.next)?.begin === to;
  const isToCome = (kind: CueKind) => kind === 'intends' || kind === 'coming';
  return data.turns
    .cues(words, from, to)
    .some(({ kind, to: end }) =>
      isToCome(kind) ? end <= quantity.begin || !another : isLoss(kind) && !(another && end === to),
    );
}

/**
 * "verlor 35.000 Soldaten und rekrutierte 40.000": a number with a verb of loss of its own, where the verb of a measure
 * that is none is that of another number.
 */
export function isLostInstead(
  sentence: ReadSentence,
  quantity: Quantity,
  { measure, verb }: Special,
): boolean {
  if (isLoss(measure)) return false;
  const { words, segments, data } = sentence;
  const clause = segmentBounds(segments, quantity.begin);
  const { from, to } = ownWords(sentence, quantity);
  if (from === clause.from && to === clause.to) return false;
  // The verb before the next number is that one's.
  const end = to < clause.to ? to - 1 : to;
  if (hasTurn(sentence, from, end, verb)) return false;
  return data.turns
    .cues(words, from, end)
    .some((cue) => cue.kind === 'lost' && words[cue.from]?.capital === false);
}

/** "Brussels goes on helping Ukraine. The EU has given 193 billion": the matter was named right before. */
export function isInSentenceBefore(
  { standingBefore }: ReadSentence,
  turns: Special['verb'],
): boolean {
  return standingBefore().some(({ kind }) => kind.list === turns);
}

/**
 * "500 drones, decoys and missiles": whether a number counts more than its noun, which other things follow in a list,
 * before the next number.
 */
export function isOfMore(
  { words, standing, quantities, data }: ReadSentence,
  { next }: Quantity,
  noun: Special['noun'],
  listed: Special['listed'],
): boolean {
  if (listed.length === 0) return false;
  const end = standing.find(({ kind, from }) => from >= next && kind.list === noun)?.to;
  if (end === undefined) return false;
  const { conjunctions, prepositions } = data.language;
  const goesOn = conjunctions.has(words[end]?.folded ?? '') || words[end]?.gap.trim() === ',';
  const to = untilNumber({ quantities }, end, end + LISTED_REACH);
  return (
    goesOn &&
    standing.some(
      ({ kind, from, to: behind }) =>
        kind.list === listed &&
        from >= end &&
        behind <= to &&
        !hasWordOf(words, end, from, prepositions),
    )
  );
}

/** "drones, decoys and cruise missiles" */
const LISTED_REACH = 4;

/**
 * "94 billion for pensions", "Germany's railways were given 22 billion": what it is for is named, and is not of any
 * side.
 */
function isForOther(sentence: ReadSentence, quantity: Quantity): boolean {
  const { words, data, segments } = sentence;
  const { from, to } = segmentBounds(segments, quantity.begin);
  if (words.slice(from + 1, quantity.begin).some(({ gap }) => /^['’]s/.test(gap))) return true;
  const at = behindUnit(sentence, quantity);
  const spent = data.figures.spentOn.has(words[at]?.folded ?? '');
  return spent && sidesIn(sentence, at, Math.min(to, at + PURPOSE)).length === 0;
}

/** "for the whole of Ukraine" */
const PURPOSE = 5;

/**
 * "Over its institutions come 35 billion. In all, European aid amounts to 39 billion": a sum of what was just listed,
 * which is of another definition, or nobody knows of which. What is much smaller is no part that is summed up.
 */
export function sumsUpOthers(
  sentence: ReadSentence,
  quantity: Quantity,
  measure: Measure,
): boolean {
  const { words, wordsBefore, said, text, data } = sentence;
  if (said.some((each) => each.measure === measure)) return false;
  if (!hasWordOf(words, 0, SUM_OPENING, data.figures.sums)) return false;
  const sum = sizeOf(quantity);
  return quantitiesOf(text, wordsBefore(), data.numbers).some((part) => {
    const size = sizeOf(part);
    return size <= sum && size * LARGEST_RATIO >= sum;
  });
}

/** "In all, …", "Insgesamt …" */
const SUM_OPENING = 2;
/** A part that is listed for its sum is no smaller. */
const LARGEST_RATIO = 5;

/** Fewer fled from one street or are in one home; no country counts so few. */
const LEAST_FLED = 10_000;
/** Fewer of those who are abroad or displaced are those of one town, or who work or go to school there. */
const LEAST_OF_ALL = 400_000;
/** More are the hungry and the refugees of all the world. */
const MOST_FLED = 20_000_000;
/** What is counted of a whole people. */
const OF_ALL: ReadonlySet<Measure> = new Set<Measure>([
  'refugees-abroad',
  'refugees-in-europe',
  'internally-displaced',
]);
/** What a parliament has appropriated in all is more; no one law gave as much. */
const LARGEST_PACKAGE = 1e11;

/** No state gives or needs so little: the "billion" of the sum was left out. */
const LEAST_SUM = 100_000;
/** No army has or may have so few; they are those of a day or a place. */
const LEAST_ARMY = 10_000;

/** Whether a number is too small or too large to be what its words say. */
export function isOutOfScale(measure: Measure, quantity: Quantity): boolean {
  const size = sizeOf(quantity);
  if (isFlight(measure)) {
    return size < (OF_ALL.has(measure) ? LEAST_OF_ALL : LEAST_FLED) || size > MOST_FLED;
  }
  if (isAid(measure) && size < LEAST_SUM) return true;
  if (measure === 'strength' || measure === 'authorised') return size < LEAST_ARMY;
  return measure === 'aid-package' && size > LARGEST_PACKAGE;
}

/** Aid that has been given or put aside. */
const GIVEN: ReadonlySet<Measure> = new Set<Measure>([
  'military-aid',
  'military-aid-allocated',
  'financial-aid-allocated',
  'aid-allocated',
  'aid-provided',
]);

/** "wird bis 2029 elf Milliarden zur Verfügung stellen": what is to be given; "wird auf elf Milliarden beziffert" is said of what was. */
export function isToBeGiven(
  { words, data }: ReadSentence,
  measure: Measure,
  { from, to }: Range,
): boolean {
  const { goingOn, pastParticiple, auxiliaries } = data.figures;
  const last = words[to - 1];
  if (!GIVEN.has(measure) || last === undefined || last.capital) return false;
  const { folded } = last;
  const isInfinitive = folded.endsWith(data.language.verbEnding) && !pastParticiple.test(folded);
  return isInfinitive && !auxiliaries.has(folded) && hasWordOf(words, from, to - 1, goingOn);
}
