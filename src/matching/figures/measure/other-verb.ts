import { hasWordOf } from '../../numbers/words.ts';
import type { Range } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { isAdverb } from './future.ts';

/**
 * "In Kursk wurden 2.000 Soldaten ausgezeichnet", "have been decorated in Kursk": whether what befell people, or what
 * they have done, is told by a participle that nothing is known of. How many are there is another question. `behind`:
 * the word behind their number or noun.
 */
export function hasOtherVerb(sentence: ReadSentence, clause: Range, behind: number): boolean {
  const { words, data } = sentence;
  const { turns, figures } = data;
  const { from, to } = clause;
  // "The number … has increased to 11,000"
  if (hasWordOf(words, from, behind, figures.tallyNouns) || namesDirection(sentence, clause)) {
    return false;
  }
  const at = participleIn(sentence, figures.verbLast ? from : behind, to);
  if (at === null) return false;
  return ![...turns.cues(words, from, to), ...turns.reporting(words, from, to)].some(
    (turn) => turn.from <= at && at < turn.to,
  );
}

/** "nach Kursk vorgerückt", "were marched to Kursk": whatever the verb is, they went there. */
function namesDirection({ words, mentions, record, data }: ReadSentence, { from, to }: Range) {
  return mentions.some(
    (mention) =>
      mention.from > from &&
      mention.to <= to &&
      record.kinds.get(mention.topic) === 'place' &&
      data.figures.directions.has(words[mention.from - 1]?.folded ?? ''),
  );
}

/** The participle behind an auxiliary, or at the end of a clause that has one; null for none. */
function participleIn({ words, data }: ReadSentence, from: number, to: number): number | null {
  const { auxiliaries, verbLast, marker, pastParticiple, risen } = data.figures;
  const isOne = (at: number) => {
    const word = words[at];
    if (word === undefined || word.capital || risen.has(word.folded)) return false;
    return pastParticiple.test(word.folded);
  };
  const isAuxiliary = (at: number) => auxiliaries.has(words[at]?.folded ?? '');
  if (verbLast) {
    let last = to - 1;
    while (last > from && isAuxiliary(last)) last--;
    return words.slice(from, to).some((_, i) => isAuxiliary(from + i)) && isOne(last) ? last : null;
  }
  for (let at = from; at < to; at++) {
    if (!isAuxiliary(at)) continue;
    let next = at + 1;
    while (isAuxiliary(next) || isAdverb(words[next]?.folded, data.figures)) next++;
    // Not "are believed to be there".
    if (isOne(next) && words[next + 1]?.folded !== marker) return next;
  }
  return null;
}
