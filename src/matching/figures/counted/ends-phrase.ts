import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** Whether the number stands alone: at the end of the clause, before a verb or a preposition. */
export function endsPhrase(sentence: ReadSentence, quantity: Quantity): boolean {
  const { words, data } = sentence;
  const word = words[quantity.next];
  if (word === undefined || !/^\s*$/.test(word.gap)) return true;
  if (isPartOfThings(sentence, quantity.next)) return false;
  const { language, figures } = data;
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

/** "2,200 of 3,500 tanks" counts tanks; `at` is the place of "of". */
function isPartOfThings({ words, data }: ReadSentence, at: number): boolean {
  const { partOf, places } = data.figures;
  const of = words[at]?.folded ?? '';
  const thing = words[at + 2];
  if (!partOf.some((part) => part.length === 1 && part[0] === of)) return false;
  if (words[at + 1]?.digits !== true || thing === undefined || !isPlainGap(thing.gap)) return false;
  return !places.has(thing.folded) && !data.language.prepositions.has(thing.folded);
}
