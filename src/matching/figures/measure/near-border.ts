import { hasWordOf } from '../../numbers/words.ts';
import type { Cue } from '../sentence/losses.ts';
import type { Range } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** So far may the words for a border stand from the verb of sending. */
const NEAR = 5;

/**
 * Whether the words around a number say that it is near the border that is counted at; not where they speak of
 * where somebody was sent.
 */
export function isNearBorder(
  predicate: readonly Cue[],
  /** The verb of sending. */
  verb: Cue | undefined,
): boolean {
  const border = predicate.find(({ kind }) => kind === 'near-border');
  // "sent to Russia … and would reinforce forces near Ukraine" says where they were sent.
  return border !== undefined && (verb === undefined || isNear(verb, border));
}

/**
 * Whether some words name a border that is none of the war's: "to the border with the South", "an der Grenze zu
 * Südkorea".
 */
export function isAtOtherBorder(
  { words, mentions, record, data }: ReadSentence,
  { from, to }: Range,
): boolean {
  const { borders, borderWith, souths } = data.figures;
  for (let at = from; at + 2 < to; at++) {
    if (!borders.has(words[at]?.folded ?? '') || !borderWith.has(words[at + 1]?.folded ?? ''))
      continue;
    if (hasWordOf(words, at + 2, at + 4, souths)) return true;
    const land = mentions.find((each) => each.from === at + 2 || each.from === at + 3);
    if (land === undefined || record.kinds.get(land.topic) !== 'place') continue;
    const isOurs = data.turns
      .cues(words, from, to)
      .some((cue) => cue.kind === 'near-border' && cue.to >= land.to);
    if (!isOurs) return true;
  }
  return false;
}

function isNear(a: Cue, b: Cue): boolean {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) <= NEAR;
}
