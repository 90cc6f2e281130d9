import type { Quantity } from '../../numbers/quantities.ts';
import { ROOT_OF } from '../record/known-figures.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { turnFrom } from '../turns/special-words.ts';

/** Behind a number German has its noun within so many words. */
const NOUN_WITHIN = 3;

/**
 * The root of the noun of a number, as far as its place tells one ("19 Russian drones", "143 of the 193 member
 * states"); null for none, for people, who are of all kinds, and for what befell them ("31,000 dead soldiers").
 */
export function ownNoun(sentence: ReadSentence, { next }: Quantity): string | null {
  const { words, quantities, data } = sentence;
  const { capitalNouns, language } = data.language;
  const part = turnFrom(sentence, next, data.figures.partOf);
  const whole = part > next ? quantities.find(({ begin }) => begin === part) : undefined;
  const from = whole?.next ?? next;
  const at = words.findIndex(({ capital }, i) => i >= from && capital === capitalNouns);
  const noun = words[at];
  if (noun === undefined || at >= from + NOUN_WITHIN || noun.digits || noun.isPeople) return null;
  const losses = [...data.turns.losses(words, at, at + 1), ...data.turns.cues(words, at, at + 1)];
  const root = ROOT_OF[language](noun.raw);
  // "3,000 losses" does not say what befell them.
  return losses.some(({ kind }) => isLoss(kind) && kind !== 'lost') ? null : root;
}
