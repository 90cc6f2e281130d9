import type { Special } from '../../languages/special-data.ts';
import { type Quantity, sizeOf } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { hasParticiple, isListedWithLoss, opensAttribute } from '../sentence/attributes.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, numberBefore, type ReadSentence, untilNumber } from '../sentence/sentence.ts';
import { endsWithTurn, hasTurn, turnFrom } from '../turns/special-words.ts';
import { countedEnd } from './counted-end.ts';
import { isInSentenceBefore, isOfMatter, isOfMore, OF_KIND, saysOfOwn } from './special-matter.ts';

/** The noun stands so near behind its number: "1,2 Millionen aus der Ukraine geflüchtete Menschen". */
const NOUN_REACH = 6;
/** "fast 300 nach dem russischen Abzug in Butscha gefundene Leichen": an attribute may be longer. */
const ATTRIBUTE_REACH = 12;
/** "13,620 injured", "690,000 were expected" */
const NOT_REACH = 3;

/** The words that speak about a number. */
export interface About {
  /** Its own clause. */
  readonly clause: Range;
  /** That clause, and what goes on with it or stands around it. */
  readonly said: () => readonly Range[];
}

/** Whether the words around a number say that it has this measure; `topics` are those named for it. */
export function isSaid(
  sentence: ReadSentence,
  quantity: Quantity,
  { measure, noun, verb, unless, before, notAfter, also, not, listed, nowhere }: Special,
  { clause, said }: About,
  topics: () => ReadonlySet<CountedTopic>,
): boolean {
  const { to } = clause;
  if (before.length > 0 && !endsWithTurn(sentence, quantity.begin, before)) return false;
  if (endsWithTurn(sentence, quantity.begin, notAfter)) return false;
  if (hasTurn(sentence, quantity.next, Math.min(to, quantity.next + NOT_REACH), not)) return false;
  if (isChange(sentence, quantity) && measure !== 'area-captured') return false;
  const says = (turns: Special['verb']) =>
    OF_KIND.has(measure)
      ? saysOfOwn(sentence, quantity, turns)
      : said().some((range) => hasTurn(sentence, range.from, range.to, turns));
  const told =
    hasNoun(sentence, quantity, noun, clause, topics) &&
    (verb.length === 0 ||
      (says(verb) && !isOnlyOfWhole(sentence, quantity, verb, { clause, said })));
  return (
    (told || goesOnWith(sentence, quantity, noun, verb, to)) &&
    isOfMatter(sentence, quantity, also) &&
    !isOneOfList(sentence, { from: quantity.next, to }, verb) &&
    !isOfMore(sentence, quantity, noun, listed) &&
    !says(unless) &&
    !hasTurn(sentence, 0, sentence.words.length, nowhere) &&
    // Asked last: the words of that sentence have to be read for it.
    !isInSentenceBefore(sentence, nowhere)
  );
}

/** "1,500 of the abducted children are home": what is said of the whole is not said of the part. */
function isOnlyOfWhole(
  sentence: ReadSentence,
  quantity: Quantity,
  verb: Special['verb'],
  { clause, said }: About,
): boolean {
  const { words, data } = sentence;
  const next = turnFrom(sentence, quantity.next, data.figures.partOf);
  if (!data.language.articles.has(words[next - 1]?.folded ?? '')) return false;
  const behind = countedEnd(sentence, { ...quantity, next }, clause.to);
  const { auxiliaries } = data.figures;
  const end = words.findIndex(({ folded }, at) => at >= next && auxiliaries.has(folded));
  const to = end < 0 ? behind : Math.min(end, behind);
  return !said().some(
    (range) =>
      hasTurn(sentence, range.from, Math.min(range.to, quantity.begin), verb) ||
      hasTurn(sentence, Math.max(range.from, to), range.to, verb),
  );
}

/** "90.000 gefallene und desertierte Soldaten": the number is of more than the measure's word says. */
function isOneOfList(sentence: ReadSentence, { from, to }: Range, verb: Special['verb']): boolean {
  return sentence.standing.some(
    ({ kind, from: at, to: end }) =>
      at >= from &&
      end <= Math.min(to, at + 1) &&
      kind.list === verb &&
      isListedWithLoss(sentence, at),
  );
}

/**
 * "… 479 Drohnen ein, 460 seien abgefangen worden", "killed 8,000 civilians and wounded 13,000": a number
 * without a noun counts what the number before counts, where a verb of its own says what befell them.
 */
function goesOnWith(
  sentence: ReadSentence,
  quantity: Quantity,
  noun: Special['noun'],
  verb: Special['verb'],
  to: number,
): boolean {
  const { segments, words } = sentence;
  const { next, begin } = quantity;
  const before = numberBefore(sentence, begin);
  if (before === undefined || noun.length === 0) return false;
  // "alle sechs von Russland aus gestarteten Raketen": a noun of its own follows.
  const reach = Math.min(to, next + NOUN_REACH);
  const isAttribute = opensAttribute(sentence, next) && hasParticiple(sentence, next, reach);
  const bare =
    (isBare(sentence, quantity) && !isAttribute) || turnFrom(sentence, next, verb) > next;
  const own =
    hasTurn(sentence, next, untilNumber(sentence, next, to), verb) ||
    (isPlainGap(words[begin]?.gap ?? '') && endsWithTurn(sentence, begin, verb));
  if (!bare || !own) return false;
  const end = segmentBounds(segments, before.begin).to;
  const counted = Math.min(countedEnd(sentence, before, end), before.next + NOUN_REACH, begin);
  return hasTurn(sentence, before.next, counted, noun);
}

/** "um drei Milliarden", "grow by 137,000": how much is added, not how much there is. */
function isChange(sentence: ReadSentence, { begin, next }: Quantity): boolean {
  const { words, data } = sentence;
  // "um weitere 18,6 Prozent"
  const added = data.turns.cues(words, begin - 1, begin).some(({ kind }) => kind === 'additional');
  const by = added ? begin - 2 : begin - 1;
  return (
    data.figures.changeBy.has(words[by]?.folded ?? '') ||
    // "23 billion euros more than the United States"
    hasTurn(sentence, next, next + DIFFERENCE_REACH, data.figures.differences)
  );
}

/** Behind the number and its unit. */
const DIFFERENCE_REACH = 5;

function hasNoun(
  sentence: ReadSentence,
  quantity: Quantity,
  noun: Special['noun'],
  { from, to }: Range,
  topics: () => ReadonlySet<CountedTopic>,
): boolean {
  if (noun.length === 0) return true;
  const end = Math.min(nounEnd(sentence, quantity, to), countedEnd(sentence, quantity, to));
  if (hasTurn(sentence, quantity.next, end, noun)) return !joinsPeople(sentence, end);
  const has = (sign: '@' | '-') => noun.some(([first]) => first === sign);
  if (has('@') && hasName(sentence, quantity.next, end, topics())) return true;
  if (!isBare(sentence, quantity)) return false;
  const size = sizeOf(quantity);
  if (has('-') && size >= LEAST_BARE) return true;
  // "Die Zahl der getöteten Zivilisten stieg auf 14.534", "put the number of children at 16,221"
  const { words, data } = sentence;
  return (
    size >= LEAST_TALLIED &&
    data.figures.tallyBefore.has(words[quantity.begin - 1]?.folded ?? '') &&
    hasTurn(sentence, from, quantity.begin, noun)
  );
}

/** "3,000 civilians and soldiers": a number of both. */
function joinsPeople({ words, data }: ReadSentence, end: number): boolean {
  const joins = data.language.conjunctions.has(words[end]?.folded ?? '');
  return joins && words[end + 1]?.isPeople === true;
}

/** "8.173 getötete und 13.620 verletzte Zivilisten": the noun behind the second is for both. */
function nounEnd(sentence: ReadSentence, quantity: Quantity, to: number): number {
  const following = untilNumber(sentence, quantity.next, to);
  const { words, data } = sentence;
  const joined =
    following < to &&
    following - quantity.next === 2 &&
    !isNoun(sentence, quantity.next) &&
    data.language.conjunctions.has(words[following - 1]?.folded ?? '');
  if (joined) return Math.min(to, following + NOUN_REACH);
  const long = Math.min(to, quantity.next + ATTRIBUTE_REACH);
  const attribute =
    opensAttribute(sentence, quantity.next) && hasParticiple(sentence, quantity.next, long);
  // A year inside an attribute is no other number ("14.534 seit 2022 getötete Zivilisten").
  return attribute ? long : Math.min(following, quantity.next + NOUN_REACH);
}

/** "47.186 Soldaten und 364 Panzer": each number has its own. */
function isNoun({ words, data }: ReadSentence, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return data.language.capitalNouns ? word.capital : word.isPeople;
}

function hasName(
  sentence: ReadSentence,
  from: number,
  to: number,
  topics: ReadonlySet<CountedTopic>,
): boolean {
  return mentionsIn(sentence, from, to).some(({ topic }) =>
    [...topics].some((each) => each.topic === topic),
  );
}

/** Smaller numbers without a noun are ages, dates and places in a list. */
const LEAST_BARE = 1000;
/** "lowered the age for reservists to 25" */
const LEAST_TALLIED = 100;

/** Whether no noun follows the number. */
function isBare({ words, data }: ReadSentence, { next: at }: Quantity): boolean {
  const word = words[at];
  if (word === undefined || !isPlainGap(word.gap)) return true;
  const { prepositions, conjunctions, capitalNouns } = data.language;
  const { auxiliaries, when, risen } = data.figures;
  return (
    [prepositions, conjunctions, auxiliaries, when, risen].some((list) => list.has(word.folded)) ||
    // "Auf 14.534 gestiegen": a verb ends the clause.
    (capitalNouns && !word.capital && at === words.length - 1)
  );
}
