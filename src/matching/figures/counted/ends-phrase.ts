import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** Whether the number stands alone: at the end of the clause, before a verb or a preposition. */
export function endsPhrase({ words, data }: ReadSentence, quantity: Quantity): boolean {
  const unit = data.figures.pieces.has(words[quantity.next]?.folded ?? '');
  const word = words[quantity.next + (unit ? 1 : 0)];
  if (word === undefined || !/^\s*$/.test(word.gap)) return true;
  const { language, figures } = data;
  // "2,200 of 3,500 tanks" counts tanks.
  const rest = words.slice(quantity.next + 1, quantity.next + 4);
  const isPart = figures.partOf.some((part) => part.length === 1 && part[0] === word.folded);
  if (isPart && rest[0]?.digits === true && rest[1] !== undefined) {
    const named = figures.places.has(rest[1].folded) || language.prepositions.has(rest[1].folded);
    if (!named && isPlainGap(rest[1].gap)) return false;
  }
  if (figures.auxiliaries.has(word.folded) || figures.being.has(word.folded)) return true;
  if (language.prepositions.has(word.folded)) return true;
  // "von 3.000 die Rede", "increased … to 4,000 last month"
  if (figures.gives.has(words[quantity.next + 1]?.folded ?? '')) return true;
  if (figures.when.has(word.folded)) return true;
  if (language.conjunctions.has(word.folded)) return true;
  return language.capitalNouns && !word.capital && /(?:t|en)$/.test(word.folded);
}
