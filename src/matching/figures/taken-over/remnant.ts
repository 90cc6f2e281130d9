import type { TopicId } from '../../../claims/topic.ts';
import { SPANS } from '../../languages/spans.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { ownEnd, type Range, segmentBounds } from '../sentence/segments.ts';
import {
  mentionFrom,
  opensBracket,
  type PlacedMention,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { sideLeftOut, sidesIn } from '../sentence/side-of.ts';
import { behindUnit } from '../sentence/unit-turn.ts';

/**
 * All that a clause says beside its number where it leaves the rest to the clause before: "600 on Tuesday",
 * "Britain 5.4 billion", "auf ukrainischer Seite 60.000".
 */
export interface Remnant {
  /** Its words, with the number. */
  readonly from: number;
  readonly to: number;
  /** "…, including 700 on Tuesday": a part of the number before. */
  readonly part: boolean;
  /** It says when. */
  readonly when: boolean;
  /** The one it names; null for none. */
  readonly named: PlacedMention | null;
  /** "auf ukrainischer (Seite)", "Ukraine's": whose by an adjective or genitive; null for none. */
  readonly side: TopicId | null;
}

/** More words than these say something of their own. */
const LONGEST = 9;

/**
 * What is left of the clause of a number behind the number `before`; null where it says anything but when and who. The clause begins at a comma or an "and".
 */
export function remnantOf(
  sentence: ReadSentence,
  quantity: Quantity,
  before: Quantity,
  /** Words that are names though no mention. */
  isName: (at: number) => boolean,
): Remnant | null {
  const own = clauseFrom(sentence, quantity, before);
  if (own === null) return null;
  const from = opensBracket(sentence, own) ? nameBefore(sentence, own, isName) : own;
  const behind = behindUnit(sentence, quantity);
  const to = ownEnd(sentence, quantity, behind);
  if (quantity.begin - from + Math.max(0, to - behind) > LONGEST) return null;
  const part = sentence.data.figures.including.has(sentence.words[from]?.folded ?? '');
  const number = { from: quantity.begin, to: behind };
  const rest = restOf(sentence, { from: part ? from + 1 : from, to }, number, isName);
  return rest === null ? null : { from, to, part, ...rest };
}

/** What the words of a clause beside its number say; null where it is anything but when and who. */
function restOf(
  sentence: ReadSentence,
  { from, to }: Range,
  number: Range,
  isName: (at: number) => boolean,
): Pick<Remnant, 'when' | 'named' | 'side'> | null {
  const names: PlacedMention[] = [];
  const sides: TopicId[] = [];
  let when = false;
  for (let at = from; at < to; ) {
    if (at === number.from) {
      at = number.to;
      continue;
    }
    const mention = mentionFrom(sentence, at);
    const adjective = mention === null ? sidesIn(sentence, at, at + 1)[0] : undefined;
    const side = sideLeftOut(sentence, at, at + 1) ?? adjective;
    if (side !== undefined) sides.push(side);
    else if (mention !== null) names.push(mention);
    else if (saysTime(sentence, at)) when = true;
    else if (!isName(at) && !maySayNothing(sentence, at)) return null;
    at = mention?.to ?? at + 1;
  }
  if (names.length > 1 || sides.length > 1) return null;
  return { when, named: names[0] ?? null, side: sides[0] ?? null };
}

/** Where the clause of a number begins behind the one before: at a border of its segment or behind "and". */
function clauseFrom(
  { words, segments, data }: ReadSentence,
  { begin }: Quantity,
  before: Quantity,
): number | null {
  const { from } = segmentBounds(segments, begin);
  for (let at = begin - 1; at >= Math.max(from, before.next); at--) {
    if (data.language.conjunctions.has(words[at]?.folded ?? '')) return at + 1;
  }
  return from >= before.next ? from : null;
}

/** "the United States (115 billion)": the name before a bracket is that of its number. */
function nameBefore(
  { mentions }: ReadSentence,
  at: number,
  isName: (at: number) => boolean,
): number {
  const mention = mentions.find(({ to }) => to === at);
  return mention?.from ?? (isName(at - 1) ? at - 1 : at);
}

/** A month, a day, a unit of time, a year, a word like "yesterday". */
function saysTime({ words, data }: ReadSentence, at: number): boolean {
  const { folded = '', digits = false } = words[at] ?? {};
  const { units, times } = SPANS[data.language.language];
  if (digits) return /^(?:19|20)\d\d$/.test(folded);
  return data.numbers.months.has(folded) || units.has(folded) || times.has(folded);
}

function maySayNothing({ words, data, quantities }: ReadSentence, at: number): boolean {
  const { folded = '', digits = false } = words[at] ?? {};
  // The day of a month.
  if (digits) return !quantities.some(({ from, to }) => from <= at && at < to);
  return saysNothing(data, folded);
}

/** Words that only join what says when or who to a number. */
function saysNothing({ figures, language, numbers }: ReadSentence['data'], word: string): boolean {
  const { articles, prepositions, conjunctions } = language;
  const { when, fillers, again, sides, ones, each, comparing } = figures;
  const { ofTime } = SPANS[language.language];
  return [
    articles,
    prepositions,
    conjunctions,
    numbers.datePrepositions,
    when,
    fillers,
    again,
    sides,
    ones,
    each,
    comparing,
    ofTime,
  ].some((list) => list.has(word));
}
