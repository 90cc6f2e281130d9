import type { Unit } from '../../../claims/figure.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { FoundTurn } from '../turns/turn-table.ts';
import { isParticiple } from './attributes.ts';
import type { SentenceWords } from './sentence.ts';

/** The unit behind a number, or behind its participle ("3.000 zurückgewonnene Quadratkilometer"); null for none. */
export function unitTurn(
  { words, data }: SentenceWords,
  { next }: Quantity,
): FoundTurn<Unit> | null {
  const word = words[next];
  const isUnit = ({ from }: FoundTurn<Unit>) =>
    from === next || (from === next + 1 && word !== undefined && isParticiple(word, data));
  return data.turns.amounts(words, next, next + 4).find(isUnit) ?? null;
}

/** The word behind the unit of a number, or behind the number where it has none. */
export function behindUnit(sentence: SentenceWords, quantity: Quantity): number {
  return unitTurn(sentence, quantity)?.to ?? quantity.next;
}
