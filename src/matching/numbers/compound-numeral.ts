import { onceFor } from '../../claims/once-for.ts';
import type { NumberData } from '../languages/number-data.ts';

/** "zweihundertfünfzigtausend": the value of a numeral that a language writes in one word; null for any other word. */
export function compoundNumeral(
  folded: string,
  data: NumberData,
): { readonly value: number; readonly scale: number } | null {
  if (data.inOneWord.length === 0) return null;
  let total = 0;
  let current = -1;
  let scale = 1;
  let at = 0;
  let parts = 0;
  while (at < folded.length) {
    const atom = longestAtom(folded, at, data);
    if (atom === null) return null;
    at += atom.length;
    parts++;
    if (atom === data.and) {
      // Only between unit and tens.
      if (current % 100 < 1 || current % 100 > 9 || at >= folded.length) return null;
      continue;
    }
    const factor = data.scales.get(atom);
    if (factor === undefined) {
      current = Math.max(0, current) + (data.small.get(atom) as number);
    } else if (factor === 100) {
      current = (current < 0 ? 1 : current) * 100;
      scale = Math.max(scale, 100);
    } else if (factor === 1000) {
      total += (current < 0 ? 1 : current) * 1000;
      current = -1;
      scale = 1000;
    } else return null;
  }
  if (parts < 2) return null;
  return { value: total + Math.max(0, current), scale };
}

function longestAtom(folded: string, at: number, data: NumberData): string | null {
  if (!atomStartsOf(data).has(folded.slice(at, at + SHORTEST_ATOM))) return null;
  // The longest part is "zweihundert" never, but "fuenfzehn" (nine letters) or "anderthalb" (ten).
  for (let length = Math.min(10, folded.length - at); length >= SHORTEST_ATOM; length--) {
    const atom = folded.slice(at, at + length);
    if (atom === data.and || data.small.has(atom)) return atom;
    if (data.inOneWord.includes(atom)) return atom;
  }
  return null;
}

const SHORTEST_ATOM = 3;

/** The first letters of all parts of a compound: nearly every word has others. */
const atomStartsOf = onceFor(({ and, small, inOneWord }: NumberData): ReadonlySet<string> => {
  const atoms = [and, ...small.keys(), ...inOneWord];
  return new Set(atoms.map((atom) => atom.slice(0, SHORTEST_ATOM)));
});
