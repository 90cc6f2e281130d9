import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** Whether the number stands alone: at the end of the clause, before a verb or a preposition. */
export function endsPhrase({ words, data }: ReadSentence, quantity: Quantity): boolean {
  const word = words[quantity.next];
  if (word === undefined || !/^\s*$/.test(word.gap)) return true;
  const { language, figures } = data;
  // "2,200 of 3,500 tanks" counts tanks.
  const isPart = figures.partOf.some(([first]) => first === word.folded);
  const noun = words[quantity.next + 2];
  if (isPart && words[quantity.next + 1]?.digits === true && isPlainGap(noun?.gap ?? '.')) {
    return false;
  }
  // "1,500 a day", "1.000 täglich"
  if (
    data.turns
      .rates(words, quantity.next, quantity.next + 3)
      .some(({ from }) => from === quantity.next)
  ) {
    return true;
  }
  const { auxiliaries, being, when, gives } = figures;
  const passes = [auxiliaries, being, when, language.prepositions, language.conjunctions];
  if (passes.some((list) => list.has(word.folded))) return true;
  // "von 3.000 die Rede"
  if (!word.capital && gives.has(words[quantity.next + 1]?.folded ?? '')) return true;
  // "auf 300 gestiegen" ends in a verb.
  return !word.capital && figures.lastVerb?.test(word.folded) === true;
}
