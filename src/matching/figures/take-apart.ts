import { once } from '../../claims/once.ts';
import type { Mention } from '../mention.ts';
import { type Quantity, quantitiesOf, sizeOf } from '../numbers/quantities.ts';
import type { Word } from '../numbers/words.ts';
import { isOfLongAgo } from './another-time.ts';
import { isAsked } from './counted/negation.ts';
import type { FigureRecord } from './record/record.ts';
import { answersOf } from './sentence/answers.ts';
import { listsKinds, listsLosses, listsNouns } from './sentence/attributes.ts';
import { withoutIncreases } from './sentence/increases.ts';
import { withoutOtherMoney } from './sentence/other-money.ts';
import { placeMentions } from './sentence/placed-mentions.ts';
import { inSameScale } from './sentence/same-scale.ts';
import { isAbbreviated, type Range, segmentsOf } from './sentence/segments.ts';
import type { PlacedMention, ReadSentence } from './sentence/sentence.ts';
import { needsNoTopic } from './special/special.ts';
import { hasTurn } from './turns/special-words.ts';

/** What a sentence stands in: the packs, its language, and what its paragraph has said before. */
export type Surroundings = Pick<
  ReadSentence,
  'record' | 'data' | 'antecedent' | 'said' | 'earlier' | 'wordsBefore'
>;

/**
 * A sentence with all that its rules ask of it; null where it cannot state a figure. What is cheap to see comes first:
 * most sentences with a number state none.
 */
export function takeApart(
  text: string,
  written: readonly Word[],
  mentioned: readonly Mention[],
  context: Surroundings,
): ReadSentence | null {
  const { record, data, antecedent, said, earlier, wordsBefore } = context;
  const words = withoutIncreases(written);
  if (isAsked(text, words, data)) return null;
  const all = quantitiesOf(text, words, data.numbers);
  if (all.length === 0) return null;
  const mentions = placeMentions(words, mentioned, all);
  if (isOfLongAgo({ words, quantities: all, mentions, data })) return null;
  const quantities = withoutOtherMoney(
    { words, data },
    all.filter((quantity) => !isPartOfName(quantity, mentions, record)),
  );
  if (quantities.length === 0) return null;
  const standing = data.specials.standingIn(words);
  if (hasTurn({ words, standing }, 0, words.length, data.figures.madeUp)) return null;
  const told = data.specials.saidBy(standing);
  // Neither a name nor a number ("4,3 Millionen") is cut by its comma, nor "killed, wounded or captured".
  const isInside = (at: number) =>
    listsLosses(words, at, data) ||
    listsKinds(words, at, data) ||
    listsNouns(words, at, data) ||
    isAbbreviated(words, at) ||
    isWithin(at, mentions) ||
    isWithin(at, quantities);
  const segments = segmentsOf(words, isInside);
  return {
    record,
    data,
    antecedent,
    said,
    earlier,
    wordsBefore,
    text,
    words,
    segments,
    mentions,
    quantities: inSameScale(
      { words, data },
      answersOf({ words, segments, standing, data }, quantities),
    ),
    standing,
    standingBefore: once(() => data.specials.standingIn(wordsBefore())),
    specials: isAlone({ mentions, said, earlier }) ? told.filter(needsNoTopic) : told,
  };
}

/** Whether neither a sentence nor what stands before it in the paragraph says of whom it is. */
export function isAlone({
  mentions,
  said,
  earlier,
}: Pick<ReadSentence, 'mentions' | 'said' | 'earlier'>): boolean {
  return mentions.length === 0 && said.length === 0 && earlier.size === 0;
}

function isWithin(at: number, spans: readonly Range[]): boolean {
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
