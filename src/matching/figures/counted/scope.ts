import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf, isPlainGap } from '../../numbers/words.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { isOfWhole } from '../sentence/part-of-whole.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { hasVerb, mentionFrom, type ReadSentence } from '../sentence/sentence.ts';
import type { Counted } from './counted.ts';

/** The words of a sentence that speak about one number. */
export interface Scope {
  /** The number's segment, cut at the numbers before and after it. */
  readonly from: number;
  readonly to: number;
  /** Segments that carry the predicate on: a relative clause, what follows an insertion. */
  readonly more: readonly Range[];
  /** The segment before, which may hold the verb of a that-clause; empty at the beginning. */
  readonly above: Range;
}

/** "said on 18 December 2024 in New York that" */
const LONGEST_REPORT = 9;

/** Which words speak about the number at `index` of the sentence's quantities. */
export function scopeOf(
  sentence: ReadSentence,
  index: number,
  phrases: readonly (Counted | null)[],
): Scope {
  const { quantities, segments } = sentence;
  const counted = phrases[index] ?? null;
  const quantity = quantities[index] as Quantity;
  const segment = segmentBounds(segments, quantity.from);
  let next = index + 1;
  while (next < quantities.length && phrases[next] === null && isAdverbial(sentence, next)) next++;
  const after = quantities[next];
  const behind = counted?.to ?? quantity.next;
  const first = firstJoined(sentence, index, phrases);
  const from = Math.max(
    segment.from,
    reportEnd(sentence, segment.from, quantity.begin),
    endBefore(phrases, quantities, first),
  );
  // "10.000 Soldaten und 1.000 Pioniere sind stationiert": the verb is for both.
  const joined = after !== undefined && isJoined(sentence, counted, after, phrases[next]);
  const stop = joined ? quantities[next + 1] : after;
  const to = Math.min(
    clauseEnd(sentence, behind, segment.to),
    stop === undefined || stop.begin < behind ? segment.to : stop.begin,
  );
  const above = segment.from === 0 ? { from: 0, to: 0 } : segmentBounds(segments, segment.from - 1);
  const whole = isOfWhole(sentence, quantity, { from });
  return {
    from,
    to,
    more: to < segment.to ? [] : following(sentence, segment.to, whole),
    // In a language without a comma before it the governing verb stands in the same segment.
    above: from > segment.from ? { from: above.from, to: from } : above,
  };
}

/**
 * "… are training in Russia and a couple of thousand are near the border", "… are in Kursk and their
 * commander was wounded", "… helped Russia after its army lost the town": who follows with a verb is
 * somebody else.
 */
function clauseEnd(sentence: ReadSentence, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (opensClause(sentence, { from, to }, at)) return at;
  }
  return to;
}

/** Whether a conjunction, or a word like "after", begins to tell of somebody else. */
function opensClause(sentence: ReadSentence, { from, to }: Range, at: number): boolean {
  const { words, data } = sentence;
  const { that, parts, others, own, subordinates } = data.figures;
  const { articles, conjunctions } = data.language;
  const word = words[at]?.folded ?? '';
  const joins = conjunctions.has(word);
  if (!joins && !subordinates.has(word)) return false;
  const next = words[at + 1]?.folded ?? '';
  const after = words[at + (articles.has(next) ? 2 : 1)]?.folded ?? '';
  const isSome = [next, after].some((each) => parts.has(each) || data.numbers.vague.has(each));
  if (joins && (that.has(next) || isSome)) return true;
  const isOther =
    [articles, own, others].some((list) => list.has(next)) ||
    (!joins && mentionFrom(sentence, at + 1) !== null);
  const isSecond = !joins || hasVerb(sentence, from, at);
  return isOther && isSecond && hasVerb(sentence, at + 2, to);
}

/** The first of the numbers that this one is joined to: "5.000 Bausoldaten und 1.000 Pioniere". */
function firstJoined(
  sentence: ReadSentence,
  index: number,
  phrases: readonly (Counted | null)[],
): number {
  let first = index;
  const isWithPrevious = (at: number) =>
    isJoined(sentence, phrases[at - 1] ?? null, sentence.quantities[at] as Quantity, phrases[at]);
  while (first > 0 && isWithPrevious(first)) first--;
  return first;
}

/** Where the words about the number before end; a number that counts nothing known is passed over. */
function endBefore(
  phrases: readonly (Counted | null)[],
  quantities: readonly Quantity[],
  index: number,
): number {
  const at = phrases.findLastIndex((phrase, i) => i < index && phrase !== null);
  const { to = 0 } = phrases[at] ?? {};
  return to <= (quantities[index] as Quantity).begin ? to : (quantities[at] as Quantity).next;
}

/** Whether a noun phrase is followed by "and" and the next number with a noun phrase of its own. */
function isJoined(
  { data, words }: ReadSentence,
  counted: Counted | null,
  after: Quantity,
  phrase: Counted | null | undefined,
): boolean {
  if (counted === null || counted.to !== after.begin - 1) return false;
  if (!data.language.conjunctions.has(words[counted.to]?.folded ?? '')) return false;
  if (phrase) return phrase.kind === counted.kind;
  // "10,000 troops and 1,000 others were stationed", but "300 troops and 50 killed".
  return data.turns.cues(words, after.next, after.next + 2).length === 0;
}

/** The word after the last reporting verb (and "that") before `to`. */
function reportEnd(sentence: ReadSentence, from: number, to: number): number {
  const { data, words } = sentence;
  // "is believed to have sent" is no clause above, and "has claimed the lives of 300" says nothing.
  const isReport = (verb: Range) =>
    words[verb.to]?.folded !== data.figures.marker &&
    !data.turns
      .cues(words, verb.from, to)
      .some((cue) => cue.from === verb.from && isLoss(cue.kind));
  const last = data.turns.reporting(words, from, to).findLast(isReport);
  if (last === undefined || data.language.capitalNouns) return from;
  for (let at = last.to; at < Math.min(to, last.to + LONGEST_REPORT); at++) {
    if (data.figures.that.has(words[at]?.folded ?? '')) return at + 1;
  }
  return last.to;
}

/**
 * "…, die in Kursk kämpfen" and "…, darunter Offiziere, seien verlegt worden". Of "of the 15,000 soldiers who were
 * sent, 600 are dead" the main clause is about the `part`.
 */
function following(sentence: ReadSentence, at: number, part: boolean): readonly Range[] {
  const { words, segments, data } = sentence;
  const next = words[at];
  if (next === undefined) return [];
  const whole = segmentBounds(segments, at);
  const beyond = whole.to < words.length ? segmentBounds(segments, whole.to) : null;
  // "…, die entsandt wurden, seien gefallen", "…, a third of the force, have been killed"
  const resumes =
    beyond !== null &&
    (data.figures.auxiliaries.has(words[beyond.from]?.folded ?? '') ||
      endsClause(sentence, at - 1, beyond));
  if (data.figures.relatives.has(next.folded)) {
    return [cutAtQuantity(sentence, resumes && !part ? beyond : whole)];
  }
  const inserted =
    data.figures.including.has(next.folded) || data.turns.sources(words, at, at + 3).length > 0;
  const apposed = resumes && !hasVerb(sentence, at, whole.to);
  return beyond !== null && (inserted || apposed) ? [cutAtQuantity(sentence, beyond)] : [];
}

/**
 * "… wonach 2.000 Soldaten, die entsandt wurden, bereits gefallen sind", "Bislang waren die 14.000 Soldaten, die
 * halfen, nur in Kursk eingesetzt": the verb that the clause before the relative one still lacks.
 */
function endsClause(sentence: ReadSentence, before: number, { from, to }: Range): boolean {
  const { words, segments, data } = sentence;
  if (!data.figures.verbLast) return false;
  const own = segmentBounds(segments, before);
  const { auxiliaries } = data.figures;
  const cues = data.turns.cues(words, from, to);
  if (!hasWordOf(words, own.from, own.to, auxiliaries)) {
    return cues.length > 0 && hasWordOf(words, to - 1, to, auxiliaries);
  }
  return data.turns.cues(words, own.from, own.to).length === 0 && cues.some((cue) => cue.to === to);
}

/** "in zwei Wellen", "for four months": a number that says how, and cuts nothing off. */
function isAdverbial(sentence: ReadSentence, index: number): boolean {
  const { words, quantities, data } = sentence;
  const { begin, next } = quantities[index] as Quantity;
  const noun = words[next];
  const leads = data.language.prepositions.has(words[begin - 1]?.folded ?? '');
  if (!leads || noun === undefined || !isPlainGap(noun.gap)) return false;
  return data.language.capitalNouns
    ? noun.capital
    : !data.figures.auxiliaries.has(noun.folded) && !data.language.prepositions.has(noun.folded);
}

/** Where the words about another number begin; one that says how ("in zwei Schüben") is none. */
function cutAtQuantity(sentence: ReadSentence, { from, to }: Range): Range {
  const inside = sentence.quantities.find(
    ({ begin }, index) => begin >= from && begin < to && !isAdverbial(sentence, index),
  );
  return { from, to: inside?.begin ?? to };
}
