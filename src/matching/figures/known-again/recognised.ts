import type { Unit } from '../../../claims/figure.ts';
import type { Language } from '../../../claims/language.ts';
import type { Measure } from '../../../claims/measure.ts';
import { once } from '../../../claims/once.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isConditional, isHypothetical } from '../counted/negation.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { toFigure } from '../measure/to-figure.ts';
import {
  type KnownFigure,
  type KnownFigures,
  ROOT_OF,
  rarityAmong,
  rootsOf,
} from '../record/known-figures.ts';
import { isAid, isMoney, isProposed } from '../record/measure-kinds.ts';
import { isOfWhole } from '../sentence/part-of-whole.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { isOfSpeaker } from '../special/giver.ts';
import { OF_ONE_TIME } from '../taken-over/carried.ts';
import { isAnotherLoss, isLossOfOthers, isUntoldLoss } from './other-loss.ts';
import { ownNoun } from './own-noun.ts';
import { type TopicEvidence, topicEvidenceIn } from './topic-evidence.ts';

/** Evidence that makes a number one on record, in nats, and by how much it has to lead any other. */
const ENOUGH = 14;
const LEAD = 5;
/** So much of it has to stand in the number's own sentence. */
const ENOUGH_HERE = 9;
/** So much where nothing names what the claim is about, but its own words do. */
const ENOUGH_UNNAMED = 16;
/** What a word is worth that only the sentence before has. */
const SAID_BEFORE = 0.5;
/** A noun of its own that the claim has not speaks against it. */
const OTHER_NOUN = 8;
/** Smaller numbers stand everywhere, and further digits say no more. */
const LEAST = 10;
const MOST_DIGITS = 4;

/**
 * A number whose measure no rule read, but that stands on record just as it is: "The General Staff had them
 * at 999,200". It is that figure where the sentence shares enough with the claim: its words, its topics, the
 * number's digits, each by how rarely figures on record have it. Null where another measure or topic fits
 * nearly as well, and where the number is the whole of which a part is told.
 */
export function recognised(one: OneNumber): StatedFigure | null {
  const { sentence, quantity, scope, unit } = one;
  const same = sameOnRecord(sentence.record.known, quantity);
  if (same.length === 0) return null;
  const topicsOf = topicEvidenceIn(sentence);
  const { language } = sentence.data.language;
  const noun = ownNoun(sentence, quantity);
  const about = same.flatMap((figure) => {
    if (!fits(figure, unit, noun, language)) return [];
    const topics = topicsOf(figure);
    return topics === null ? [] : [{ figure, topics }];
  });
  const best = bestOf(
    sentence,
    quantity,
    about.filter(
      ({ figure }) =>
        !isLossOfOthers(sentence, quantity, figure) &&
        !isAnotherLoss(sentence, quantity, figure) &&
        !isUntoldLoss(sentence, figure),
    ),
  );
  const topic = best === null ? undefined : sentence.record.topics.get(best.of);
  if (best === null || topic === undefined) return null;
  if (isAid(best.measure) && isOfSpeaker(sentence, quantity)) return null;
  if (isOfWhole(sentence, quantity, scope)) return null;
  if (isHypothetical(one) && !isInPlan(sentence, best)) return null;
  if (isConditional(one)) return null;
  const figure = toFigure(one, topic, best, best.unit);
  return figure?.per === best.per ? figure : null;
}

/** "Under the draft 100 billion would go into …": what a plan that is named says, not what has come of it. */
function isInPlan(
  { mentions, earlier, record }: ReadSentence,
  { measure, of }: KnownFigure,
): boolean {
  if (isProposed(measure)) return true;
  const isNamed = earlier.has(of) || mentions.some(({ topic }) => topic === of);
  return isNamed && record.kinds.get(of) === 'agreement';
}

/** "About" may come and go in the telling; "more than" may not. */
function sameOnRecord(known: KnownFigures, { low, high }: Quantity): readonly KnownFigure[] {
  const value = low ?? high ?? 0;
  const near = value < LEAST ? undefined : known.get(value);
  return near?.filter((each) => each.low === low && each.high === high) ?? NOTHING;
}

const NOTHING: readonly KnownFigure[] = [];

const COUNTS: ReadonlySet<Unit> = new Set<Unit>(['people', 'pieces', 'cases']);
/** So are things of all kinds counted. */
const ANYTHING: Measure = 'count';

/** What has no measure of its own is known by the very noun that the claim counts. */
function fits(
  known: KnownFigure,
  unit: Unit | null,
  noun: string | null,
  language: Language,
): boolean {
  if (known.measure === ANYTHING && (noun === null || !rootsOf(known, language).includes(noun))) {
    return false;
  }
  return unit === null ? COUNTS.has(known.unit) : known.unit === unit;
}

/** The figure that shares most with a sentence; null where that is too little or another one is close. */
function bestOf(
  sentence: ReadSentence,
  quantity: Quantity,
  known: readonly { readonly figure: KnownFigure; readonly topics: TopicEvidence }[],
): KnownFigure | null {
  if (known.length === 0) return null;
  const { words, wordsBefore, record, data } = sentence;
  const { language } = data.language;
  const { ofRoot } = rarityAmong(record.known, language);
  const rootOf = ROOT_OF[language];
  const here = new Set(words.map(({ raw }) => rootOf(raw)));
  const noun = ownNoun(sentence, quantity);
  // One of many kinds that have the number is the less likely.
  const kinds = new Set(known.map(({ figure: { of, measure } }) => `${of} ${measure}`));
  const digits = digitEvidence(quantity) - Math.log(kinds.size);
  const shared = known.map(({ figure, topics }) => {
    const told = rootsOf(figure, language);
    const own = topics.here + sum(told.filter((root) => here.has(root)).map(ofRoot)) + digits;
    const against = noun === null || told.includes(noun) ? 0 : OTHER_NOUN;
    const enough = own >= ENOUGH_HERE && (topics.named || own - against >= ENOUGH_UNNAMED);
    return { figure, topics, told, own, against, enough };
  });
  if (!shared.some(({ enough }) => enough)) return null;
  const before = once(() => new Set(wordsBefore().map(({ raw }) => rootOf(raw))));
  const scored = shared.map(({ figure, topics, told, own, against, enough }) => {
    const goesOn = mayGoOn(sentence, quantity, figure)
      ? told.filter((root) => before().has(root) && !here.has(root))
      : [];
    const all = own + topics.before + SAID_BEFORE * sum(goesOn.map(ofRoot)) - against;
    return { figure, all, enough };
  });
  scored.sort((a, b) => b.all - a.all);
  const [best] = scored;
  if (best === undefined || best.all < ENOUGH || !best.enough) return null;
  const rival = scored.find(
    ({ figure }) => figure.of !== best.figure.of || figure.measure !== best.figure.measure,
  );
  return rival !== undefined && best.all - rival.all < LEAD ? null : best.figure;
}

/**
 * Whether the words of the sentence before can be of a figure: that sentence gave no number, or one of its kind,
 * or the clause itself says what is counted.
 */
function mayGoOn(
  { said, segments, words, data, specials }: ReadSentence,
  { begin }: Quantity,
  { measure, of, unit }: KnownFigure,
): boolean {
  // Whose money it is and for what has to stand beside it.
  if (OF_ONE_TIME.has(measure) || isMoney(unit)) return false;
  if (said.length === 0 || said.some((each) => each.measure === measure && each.of === of)) {
    return true;
  }
  const { from, to } = segmentBounds(segments, begin);
  const { cues, losses, things } = data.turns;
  const own: readonly string[] = [
    ...cues(words, from, to),
    ...losses(words, from, to),
    ...things(words, from, to),
  ].map(({ kind }) => kind);
  return own.includes(measure) || specials.some((each) => each.measure === measure);
}

/** Each further digit that is no nought at the end makes a number ten times as rare. */
function digitEvidence({ low, high }: Quantity): number {
  const written = String(low ?? high).replace('.', '');
  let digits = written.length;
  while (written.charAt(digits - 1) === '0') digits--;
  return Math.LN10 * (Math.min(MOST_DIGITS, digits) - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
