import type { TopicId } from '../../../claims/topic.ts';
import type { StatedFigure } from '../../mention.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { lossesOf } from '../record/losses-of.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import {
  isGenitive,
  isPossessive,
  mentionAt,
  mentionFrom,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { adjectivesIn, sideOfNoun, sidesIn } from '../sentence/side-of.ts';
import { hasTurn, turnFrom } from '../turns/special-words.ts';

/**
 * A loss that one side inflicts on another is that of the other: "inflicted 35,000 casualties on Russia", "fügte Russland
 * Verluste von 35.000 Mann zu". The figure as it is of those who suffer; null where it is not said who they are.
 */
export function asInflicted(one: OneNumber, figure: StatedFigure): StatedFigure | null {
  const { sentence } = one;
  const { record, data } = sentence;
  const side = record.sides.get(figure.of);
  if (side === undefined || !isLoss(figure.measure) || figure.measure === 'captured') return figure;
  const clause = clauseOf(sentence, one.quantity.begin);
  if (!isInflicted(one, clause)) return figure;
  if (isNamedBeside(one, side, clause)) return figure;
  const sufferer = data.figures.verbLast
    ? suffererByCase(sentence, clause)
    : suffererByOrder(sentence, clause);
  if (sufferer === side) return figure;
  const others = lossesOf(record, sufferer);
  return others?.measures.has(figure.measure) ? { ...figure, of: others.topic } : null;
}

/** The clause of a number with the relative clause behind it ("…, die Kiew den Russen zugefügt hat"). */
function clauseOf({ words, segments, data }: ReadSentence, begin: number): Range {
  const { from, to } = segmentBounds(segments, begin);
  const isRelative = data.figures.relatives.has(words[to]?.folded ?? '');
  return { from, to: isRelative ? segmentBounds(segments, to).to : to };
}

/** Whether the verb of a number is one of inflicting: "lost 400,000 men and inflicted heavy losses" has two. */
function isInflicted({ sentence, quantity: { begin } }: OneNumber, { from, to }: Range): boolean {
  const { data, words } = sentence;
  const verb = inflictsAt(sentence, { from, to });
  if (verb < 0) return false;
  if (verb > begin) return !hasOwnLoss(sentence, { from, to: verb });
  const joined = hasWordOf(words, verb, begin, data.language.conjunctions);
  return !(joined && hasOwnLoss(sentence, { from: verb + 1, to }));
}

/** Where a verb of inflicting stands; -1 for nowhere. */
function inflictsAt(sentence: ReadSentence, { from, to }: Range): number {
  const { inflicts, costs } = sentence.data.figures;
  if (!hasTurn(sentence, from, to, inflicts)) return costAt(sentence, { from, to }, costs);
  const turn = sentence.standing.find(
    ({ kind, from: at }) => at >= from && at < to && kind.list === inflicts,
  );
  return turn?.from ?? -1;
}

/** "verlor", "suffered": a verb of who loses. */
function hasOwnLoss({ words, data }: ReadSentence, { from, to }: Range): boolean {
  const { suffers, auxiliaries } = data.figures;
  const nouns = data.turns.losses(words, from, to);
  return (
    words.slice(from, to).some(({ folded }) => suffers.has(folded) && !auxiliaries.has(folded)) ||
    data.turns
      .cues(words, from, to)
      .some(
        (cue) =>
          isLoss(cue.kind) &&
          words[cue.from]?.capital === false &&
          !nouns.some((noun) => noun.from === cue.from),
      )
  );
}

/** Where a word stands as a verb; "die Kosten", "the cost" are none, and "cost the lives of 300" says whose. */
function costAt(
  { words, data }: ReadSentence,
  { from, to }: Range,
  costs: ReadonlySet<string>,
): number {
  for (let at = from; at < to; at++) {
    const { folded = '', capital = false } = words[at] ?? {};
    const isNoun =
      (data.language.capitalNouns && capital) ||
      data.language.articles.has(words[at - 1]?.folded ?? '');
    if (!costs.has(folded) || isNoun) continue;
    if (!data.turns.cues(words, at, to).some((cue) => cue.from === at && isLoss(cue.kind)))
      return at;
  }
  return -1;
}

/** "35,000 Russian casualties", "Russian losses of 35,000", "cost 300 of them their lives": whose they are is said right there. */
function isNamedBeside(
  { sentence, quantity, counted }: OneNumber,
  side: TopicId,
  { from, to }: Range,
): boolean {
  const { words, data, mentions } = sentence;
  const behind = counted?.to ?? quantity.next;
  if (turnFrom(sentence, quantity.next, data.figures.ofThem) > quantity.next) return true;
  if (sidesIn(sentence, quantity.next, behind).includes(side)) return true;
  if (sideOfNoun(sentence, quantity.next) === side) return true;
  const adjectiveAt = adjectivesIn(sentence);
  return data.turns.losses(words, from, to).some((noun) => {
    const owner = mentions.find((each) => each.to === noun.from);
    const isOwner = owner !== undefined && isPossessive(sentence, owner.to);
    return (
      adjectiveAt(noun.from - 1) === side ||
      (isOwner && sentence.record.sides.get(owner.topic) === side)
    );
  });
}

/** "on the Russian army" */
const ARTICLE_REACH = 3;

/** "inflicted … on Russia", "cost the Russian army …" */
function suffererByOrder(sentence: ReadSentence, { from, to }: Range): TopicId | null {
  const { words, data } = sentence;
  const { inflictedOn, costs } = data.figures;
  const verb = costAt(sentence, { from, to }, costs);
  const direct = verb < 0 ? null : firstSide(sentence, verb + 1, verb + 1 + ARTICLE_REACH);
  if (direct !== null) return direct;
  for (let at = from; at < to; at++) {
    if (!inflictedOn.has(words[at]?.folded ?? '')) continue;
    const side = firstSide(sentence, at + 1, Math.min(to, at + 1 + ARTICLE_REACH));
    if (side !== null) return side;
  }
  return null;
}

function firstSide(sentence: ReadSentence, from: number, to: number): TopicId | null {
  for (let at = from; at < to; at++) {
    const { digits = false, beginsNumber = false } = sentence.words[at] ?? {};
    if (digits || beginsNumber) return null;
    const side = sideAt(sentence, at);
    if (side !== null) return side;
  }
  return null;
}

function sideAt(sentence: ReadSentence, at: number): TopicId | null {
  const [side] = sidesIn(sentence, at, mentionFrom(sentence, at)?.to ?? at + 1);
  if (side !== undefined) return side;
  return mentionAt(sentence, at) === null ? sideOfNoun(sentence, at) : null;
}

/**
 * "fügte den russischen Truppen Verluste zu": whom a dative names; without one whoever is named second, or alone behind
 * the first word of the clause.
 */
function suffererByCase(sentence: ReadSentence, { from, to }: Range): TopicId | null {
  const { words, data } = sentence;
  const { datives, costs } = data.figures;
  const actors = actorsIn(sentence, { from, to });
  const isDative = ({ at }: NamedSide) => datives.has(words[at - 1]?.folded ?? '');
  const dative = actors.find(isDative);
  if (dative !== undefined) return dative.side;
  const [first, second, third] = actors.filter(({ side }, i) => side !== actors[i - 1]?.side);
  if (first === undefined || third !== undefined) return null;
  const isCost = costAt(sentence, { from, to }, costs) >= 0;
  if (second !== undefined) {
    // "Russland hat die Ukraine Verluste zugefügt": only the second can be who does so.
    const isSubject = data.language.articles.has(words[second.at - 1]?.folded ?? '');
    return isSubject && !isCost ? first.side : second.side;
  }
  // "Russland habe dem Gegner … zugefügt": somebody whose side is not named.
  const isOther = !isCost && hasWordOf(words, from + 1, to, datives);
  return first.at === from || isOther ? null : first.side;
}

interface NamedSide {
  readonly side: TopicId;
  readonly at: number;
}

/** The sides that are named as who acts or suffers: behind no preposition, and not as whose something is. */
function actorsIn(sentence: ReadSentence, { from, to }: Range): readonly NamedSide[] {
  const { words, data } = sentence;
  const { articles, prepositions } = data.language;
  const found: NamedSide[] = [];
  for (let at = from; at < to; at++) {
    const side = sideAt(sentence, at);
    if (side === null || isOwnerAt(sentence, at)) continue;
    const hasArticle = articles.has(words[at - 1]?.folded ?? '');
    const lead = words[hasArticle ? at - 2 : at - 1];
    // "die Armee der Ukraine" may be of either.
    const isOfNoun = hasArticle && at - 2 >= from && lead?.capital === true;
    if (!isOfNoun && !prepositions.has(lead?.folded ?? '')) found.push({ side, at });
  }
  return found;
}

/** "Kiews Drohnen", "Russlands Armee": whose by the ending of a name. */
function isOwnerAt(sentence: ReadSentence, at: number): boolean {
  const mention = mentionFrom(sentence, at);
  return mention !== null && isGenitive(sentence, mention.to);
}
