import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** Whether the number stands alone: at the end of the clause, before a verb or a preposition. */
export function endsPhrase({ words, data }: ReadSentence, quantity: Quantity): boolean {
  const word = words[quantity.next];
  if (word === undefined || !/^\s*$/.test(word.gap)) return true;
  const { language, figures } = data;
  // "2,200 of 3,500 tanks" counts tanks.
  const rest = words.slice(quantity.next + 1, quantity.next + 4);
  const isPart = figures.partOf.some((part) => part.length === 1 && part[0] === word.folded);
  if (isPart && rest[0]?.digits === true && rest[1] !== undefined) {
    const named = figures.places.has(rest[1].folded) || language.prepositions.has(rest[1].folded);
    if (!named && isPlainGap(rest[1].gap)) return false;
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
  const behind = words[quantity.next + 1];
  const goesOn = behind !== undefined && isPlainGap(behind.gap);
  // "von 3.000 die Rede", but not "von vier Stützpunkten gesprochen"
  const isNoun = language.capitalNouns && word.capital;
  if (goesOn && !isNoun && gives.has(behind.folded)) return true;
  // "auf 300 gestiegen" ends in a verb; "von 700 toten Ukrainern" has a noun of its own, behind an adjective.
  const isVerb = !word.capital && figures.lastVerb?.test(word.folded) === true;
  return isVerb && !(goesOn && behind.capital);
}
