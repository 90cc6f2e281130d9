import { once } from '../../claims/once.ts';
import type { Mention, StatedFigure } from '../mention.ts';
import { boundedBehind, type Quantity, quantitiesOf, sizeOf } from '../numbers/quantities.ts';
import type { Word } from '../numbers/words.ts';
import { isOfAnotherTime, isOfLongAgo } from './another-time.ts';
import { areOfOneWeapon, sharingBound } from './bare/civilians.ts';
import { countedBy } from './counted/counted-by.ts';
import { isAsked } from './counted/negation.ts';
import type { OneNumber } from './counted/one-number.ts';
import { scopeOf } from './counted/scope.ts';
import { isElsewhere } from './elsewhere.ts';
import { asClaimed } from './known-again/of-claim.ts';
import { recognised } from './known-again/recognised.ts';
import { listedLoss } from './listed/listed-loss.ts';
import { unitBehind } from './measure/amount.ts';
import type { CountedTopic } from './record/counted-topic.ts';
import { isDone, isLoss } from './record/measure-kinds.ts';
import type { FigureRecord } from './record/record.ts';
import { isOfScale } from './record/scale.ts';
import { answersOf } from './sentence/answers.ts';
import { listsKinds, listsLosses, listsNouns } from './sentence/attributes.ts';
import { hasIncrease, withoutIncreases } from './sentence/increases.ts';
import { withoutOtherMoney } from './sentence/other-money.ts';
import { isFirstPart } from './sentence/part-of-whole.ts';
import { placeMentions } from './sentence/placed-mentions.ts';
import { inSameScale } from './sentence/same-scale.ts';
import { isAbbreviated, segmentsOf } from './sentence/segments.ts';
import type { PlacedMention, ReadSentence } from './sentence/sentence.ts';
import { sidesIn } from './sentence/side-of.ts';
import { needsNoTopic } from './special/special.ts';
import { stateFigure } from './state-figure.ts';
import { carriedOn } from './taken-over/carried.ts';
import { endsWithTurn, hasTurn } from './turns/special-words.ts';
import { asInflicted } from './whose/inflicted.ts';

/** What is known of a sentence before it is read. */
export interface SentenceContext
  extends Pick<
    ReadSentence,
    'record' | 'data' | 'antecedent' | 'said' | 'earlier' | 'wordsBefore'
  > {
  /** Whose losses a list counts of which it is a line; see `listedUnder`. */
  readonly heading: () => CountedTopic | null;
}

const NOTHING: readonly StatedFigure[] = [];

/**
 * The figures that a sentence states, in order. What is cheap to see comes first: most sentences with a
 * number state none.
 */
export function readSentence(
  text: string,
  written: readonly Word[],
  mentions: readonly Mention[],
  context: SentenceContext,
): readonly StatedFigure[] {
  const { record, data, antecedent, said, earlier, wordsBefore, heading } = context;
  const words = withoutIncreases(written);
  if (isAsked(text, words, data)) return NOTHING;
  const all = quantitiesOf(text, words, data.numbers);
  if (all.length === 0) return NOTHING;
  const placed = placeMentions(words, mentions, all);
  if (isOfLongAgo({ words, quantities: all, mentions: placed, data })) return NOTHING;
  const quantities = withoutOtherMoney(
    { words, data },
    all.filter((quantity) => !isPartOfName(quantity, placed, record)),
  );
  if (quantities.length === 0) return NOTHING;
  const standing = data.specials.standingIn(words);
  if (hasTurn({ words, standing }, 0, words.length, data.figures.madeUp)) return NOTHING;
  const told = data.specials.saidBy(standing);
  const isAlone = placed.length === 0 && said.length === 0 && earlier.size === 0;
  const specials = isAlone ? told.filter(needsNoTopic) : told;
  // Neither a name nor a number ("4,3 Millionen") is cut by its comma, nor "killed, wounded or captured".
  const isInside = (at: number) =>
    listsLosses(words, at, data) ||
    listsKinds(words, at, data) ||
    listsNouns(words, at, data) ||
    isAbbreviated(words, at) ||
    isWithin(at, placed) ||
    isWithin(at, quantities);
  const segments = segmentsOf(words, isInside);
  const sentence: ReadSentence = {
    record,
    data,
    antecedent,
    said,
    earlier,
    wordsBefore,
    text,
    words,
    segments,
    mentions: placed,
    quantities: inSameScale(
      { words, data },
      answersOf({ words, segments, standing, data }, quantities),
    ),
    standing,
    standingBefore: once(() => data.specials.standingIn(context.wordsBefore())),
    specials,
  };
  const phrases = sentence.quantities.map((_, index) => countedBy(sentence, index));
  const found: StatedFigure[] = [];
  sentence.quantities.forEach((quantity, index) => {
    // "shot down all but 26": those of whom it is not so.
    if (endsWithTurn(sentence, quantity.begin, data.figures.allBut)) return;
    const counted = phrases[index] ?? null;
    const one: OneNumber = {
      sentence,
      quantity: boundedBehind(text, words, quantity, counted?.to ?? quantity.next, data.numbers),
      index,
      phrases,
      counted,
      unit: unitBehind(sentence, quantity),
      scope: scopeOf(sentence, index, phrases),
      previous: found.at(-1) ?? null,
    };
    const listed = listedLoss(one, heading);
    if (listed === 'doubt') return;
    const read = listed ?? stateFigure(one) ?? carriedOn(one, found);
    const stated =
      read !== null &&
      isOfScale(record.known, read) &&
      (!isAlone || read === listed || needsNoTopic(read) || namesSide(sentence, read))
        ? read
        : recognised(one);
    // Those whom one weapon killed are a number of that weapon or of none.
    const weapon = stated !== null && areOfOneWeapon(sentence, stated) ? recognised(one) : stated;
    const figure = weapon === null ? null : asInflicted(one, asClaimed(one, weapon));
    if (figure === null || areOfOneWeapon(sentence, figure)) return;
    if (isFirstPart(sentence, quantity) && !(isCounted(one) && !isDone(figure.measure))) return;
    if (hasIncrease(text, quantity.end) && !isDone(figure.measure)) return;
    if (isElsewhere(sentence, quantity, figure.of)) return;
    if (isOfAnotherTime(sentence, quantity, figure.measure)) return;
    found.push(sharingBound(one, figure));
  });
  return found;
}

/** Whether a number stands before a noun that is known, and not before a unit. */
function isCounted({ counted, unit }: OneNumber): boolean {
  return counted !== null && unit === null;
}

/** "On the Russian side 250,000 soldiers fell": whose they are is said, though no topic is named. */
function namesSide(sentence: ReadSentence, { of, measure }: StatedFigure): boolean {
  const side = sentence.record.sides.get(of);
  if (side === undefined || !isLoss(measure)) return false;
  return sidesIn(sentence, 0, sentence.words.length).includes(side);
}

function isWithin(
  at: number,
  spans: readonly { readonly from: number; readonly to: number }[],
): boolean {
  return spans.some(({ from, to }) => from < at && at < to);
}

/** Smaller numbers are part of a name ("Leopard 2", "Lancet-3"). */
const LEAST_NAMED = 100;

/** But "Austausch von je 1.000 Gefangenen" and "90-Milliarden-Euro-Kredit" are names that say how many. */
function isPartOfName(
  quantity: Quantity,
  placed: readonly PlacedMention[],
  record: FigureRecord,
): boolean {
  const large = sizeOf(quantity) >= LEAST_NAMED;
  return placed.some(
    (mention) =>
      mention.from < quantity.to &&
      quantity.from < mention.to &&
      !(large && record.special.has(mention.topic)),
  );
}
