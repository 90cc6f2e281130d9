import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { sideNamed, sideOfNoun, sidesIn } from '../sentence/side-of.ts';

/** "33,966 Russian troops are missing": the register that is on record is of the other side; `clause` is where theirs begins. */
export function isOfOthers(
  sentence: ReadSentence,
  quantity: Quantity,
  { owners }: CountedTopic,
  clause: number,
): boolean {
  const { sides } = sentence.record;
  const owned = new Set([...owners].map((owner) => sides.get(owner)));
  const side = owned.size === 0 ? null : sideOfCounted(sentence, quantity, clause);
  return side !== null && !owned.has(side);
}

/**
 * The side of the people whom a number counts: "33,966 Russian troops", those of the number before ("86,744 Russian
 * soldiers killed, 33,966 missing"), or who heads the clause ("Russia counts 90,000"); null for none.
 */
function sideOfCounted(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  clause: number,
): TopicId | null {
  const own = sideOfNoun(sentence, next);
  if (own !== null) return own;
  for (let at = begin - 1; at > 0; at--) {
    if (sentence.words[at]?.isPeople !== true) continue;
    const side = sidesIn(sentence, at - 1, at + 1).at(-1);
    if (side !== undefined) return side;
  }
  return (
    sideNamed(sentence, 0, begin) ?? sidesIn(sentence, clause, clause + 1)[0] ?? sideSaid(sentence)
  );
}

/** "Russia lost 350,000 soldiers. Another 50,000 are missing": the side whose losses were counted right before; null for none. */
export function sideSaid({ said, mentions, record }: ReadSentence): TopicId | null {
  if (mentions.length > 0) return null;
  const [side, second] = new Set(
    said.filter(({ measure }) => isLoss(measure)).map(({ of }) => record.sides.get(of)),
  );
  return second === undefined ? (side ?? null) : null;
}
