import type { ReadSentence } from './sentence.ts';

type Turns = readonly (readonly string[])[];

/** Whether one of the turns stands among the words `from` to `to`; see `Special` for their form. */
export function hasTurn({ words }: ReadSentence, from: number, to: number, turns: Turns): boolean {
  for (const turn of turns) {
    const [verb = '', particle] = (turn[0] ?? '').split('+');
    // "sagte der Ukraine 31 Panzer zu"
    if (particle !== undefined && words[to - 1]?.folded !== particle) continue;
    const parts = particle === undefined ? turn : [verb];
    for (let at = Math.max(0, from); at + parts.length <= to; at++) {
      if (parts.every((part, i) => fits(words[at + i]?.folded ?? '', part))) return true;
    }
  }
  return false;
}

/** Whether a folded word may be the first of a turn. */
export function beginsTurn(word: string, turn: readonly string[]): boolean {
  return fits(word, (turn[0] ?? '').split('+')[0] ?? '');
}

function fits(word: string, part: string): boolean {
  if (part.startsWith('*')) {
    return part.endsWith('*') ? word.includes(part.slice(1, -1)) : word.endsWith(part.slice(1));
  }
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
