import type { Turn } from '../../languages/turn.ts';
import type { Word } from '../../numbers/words.ts';
import type { FoundTurn } from './turn-table.ts';

/** Turns of which any one will do; see `Special` for their form. */
export type SpecialTurns = readonly (readonly string[])[];

/** A turn of a list. */
export interface ListedTurn {
  readonly list: SpecialTurns;
  /** Which needs of which specials it meets, in pairs; see `specialSearch`. */
  readonly tells: readonly number[];
  /** The second part of a verb, which has to end the clause; null for none. */
  readonly particle: string | null;
}

/** A turn of some lists that stands in a sentence. */
export type StandingTurn = FoundTurn<ListedTurn>;

/** The words of a sentence with all turns that stand among them, see `SpecialSearch`. */
interface WordsWithTurns {
  readonly words: readonly Word[];
  readonly standing: readonly StandingTurn[];
}

/** Whether one of the turns of a list stands among the words `from` to `to`. */
export function hasTurn(
  { words, standing }: WordsWithTurns,
  from: number,
  to: number,
  turns: SpecialTurns,
): boolean {
  for (const { kind, from: first, to: end } of standing) {
    if (first < from || end > to || kind.list !== turns) continue;
    // "sagte der Ukraine 31 Panzer zu"
    if (kind.particle === null || words[to - 1]?.folded === kind.particle) return true;
  }
  return false;
}

/** Whether one of the turns of a list stands right before word `at`. */
export function endsWithTurn(
  { standing }: Pick<WordsWithTurns, 'standing'>,
  at: number,
  turns: SpecialTurns,
): boolean {
  for (const { kind, to } of standing) {
    if (to === at && kind.particle === null && kind.list === turns) return true;
  }
  return false;
}

/** Whether the words `from` to `to` are one of the turns of a list. */
export function isTurn(
  { standing }: Pick<WordsWithTurns, 'standing'>,
  from: number,
  to: number,
  turns: SpecialTurns,
): boolean {
  for (const turn of standing) {
    if (turn.from === from && turn.to === to && turn.kind.list === turns) return true;
  }
  return false;
}

/** The word behind the longest of the turns of a list that begin at word `at`; `at` itself where none does. */
export function turnFrom(
  { standing }: Pick<WordsWithTurns, 'standing'>,
  at: number,
  turns: SpecialTurns,
): number {
  let end = at;
  for (const { kind, from, to } of standing) {
    if (from === at && to > end && kind.list === turns) end = to;
  }
  return end;
}

/** The turns of some lists; of `sagte+zu` the verb is looked for. */
export function listedTurns(
  lists: Iterable<SpecialTurns>,
  tellsOf: (list: SpecialTurns) => readonly number[],
): readonly Turn<ListedTurn>[] {
  return [...new Set(lists)].flatMap((list) => {
    // Nearly all turns of a list are of one kind.
    const whole: ListedTurn = { list, tells: tellsOf(list), particle: null };
    return list.filter(isOfWords).map((turn) => {
      const last = turn.at(-1) ?? '';
      const sign = last.indexOf('+');
      if (sign === -1) return { kind: whole, words: turn };
      return {
        kind: { ...whole, particle: last.slice(sign + 1) },
        words: [...turn.slice(0, -1), last.slice(0, sign)],
      };
    });
  });
}

/** `@` and `-` are no words: a name or nothing may stand for the noun. */
export function isOfWords([first]: SpecialTurns[number]): boolean {
  return first !== '@' && first !== '-';
}
