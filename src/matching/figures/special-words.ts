import { remembered } from '../words/word-memo.ts';
import { createBeginnings } from './beginnings.ts';
import type { Word } from './words.ts';

/** Turns of which any one will do; see `Special` for their form. */
export type SpecialTurns = readonly (readonly string[])[];

/** A turn with the lists that have it; none is compared twice. */
export interface ListedTurn {
  readonly lists: readonly SpecialTurns[];
  readonly parts: readonly Part[];
  /** The second part of a verb, which has to end the clause; null for none. */
  readonly particle: string | null;
}

/** A turn that stands in a sentence: words `from` to `to` (not included). */
export interface StandingTurn {
  readonly turn: ListedTurn;
  readonly from: number;
  readonly to: number;
}

/** Finds all turns of some lists in a sentence at once, so that each may be asked for again and again. */
export interface TurnLists {
  /** Whether a turn begins with a folded word. */
  readonly mayBegin: (folded: string) => boolean;
  /** The turns of all lists, in the order of the words. */
  readonly standingIn: (words: readonly Word[]) => readonly StandingTurn[];
}

/** The words of a sentence with all turns that stand among them, see `TurnLists`. */
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
  for (const { turn, from: first, to: end } of standing) {
    if (first < from || end > to || !turn.lists.includes(turns)) continue;
    // "sagte der Ukraine 31 Panzer zu"
    if (turn.particle === null || words[to - 1]?.folded === turn.particle) return true;
  }
  return false;
}

/** Whether one of the turns of a list stands right before word `at`. */
export function endsWithTurn(
  { standing }: Pick<WordsWithTurns, 'standing'>,
  at: number,
  turns: SpecialTurns,
): boolean {
  return standing.some(
    ({ turn, to }) => to === at && turn.particle === null && turn.lists.includes(turns),
  );
}

interface Part {
  readonly text: string;
  /** Where the word may go on. */
  readonly open: 'no' | 'end' | 'start' | 'both';
}

/** Prepares the search. It looks only at words whose `begins` has the bit `bit`. */
export function turnLists(lists: readonly SpecialTurns[], bit: number): TurnLists {
  const listsOf = new Map<string, SpecialTurns[]>();
  for (const list of new Set(lists)) {
    for (const turn of list.filter(isOfWords)) {
      const text = turn.join(' ');
      const known = listsOf.get(text);
      if (known === undefined) listsOf.set(text, [list]);
      else known.push(list);
    }
  }
  const turnsFrom = createBeginnings(Array.from(listsOf, ([text, of]) => toTurn(text, of)));
  const beginningWith = remembered(turnsFrom);
  return {
    mayBegin: (folded) => turnsFrom(folded).length > 0,
    standingIn: (words) => {
      const found: StandingTurn[] = [];
      for (let from = 0; from < words.length; from++) {
        const { begins, folded } = words[from] as Word;
        if ((begins & bit) === 0) continue;
        for (const turn of beginningWith(folded)) {
          if (goesOn(words, from, turn.parts)) {
            found.push({ turn, from, to: from + turn.parts.length });
          }
        }
      }
      return found;
    },
  };
}

/** `@` and `-` are no words: a name or nothing may stand for the noun. */
export function isOfWords([first]: SpecialTurns[number]): boolean {
  return first !== '@' && first !== '-';
}

/** A turn, after what its first word is like; of `sagte+zu` that is the verb. */
function toTurn(text: string, lists: readonly SpecialTurns[]): readonly [string, ListedTurn] {
  const [verb = '', particle = null] = text.split('+');
  const parts = verb.split(' ');
  return [parts[0] ?? '', { lists, parts: parts.map(toPart), particle }];
}

function toPart(word: string): Part {
  const from = word.startsWith('*') ? 1 : 0;
  const to = word.endsWith('*') ? -1 : word.length;
  const open = from === 1 ? (to === -1 ? 'both' : 'start') : to === -1 ? 'end' : 'no';
  return { text: word.slice(from, to), open };
}

/** Whether a turn whose first word is known to stand goes on behind it. */
function goesOn(words: readonly Word[], at: number, parts: readonly Part[]): boolean {
  for (let i = 1; i < parts.length; i++) {
    if (!fits(words[at + i]?.folded ?? '', parts[i] as Part)) return false;
  }
  return true;
}

function fits(word: string, { text, open }: Part): boolean {
  switch (open) {
    case 'no':
      return word === text;
    case 'end':
      return word.startsWith(text);
    case 'start':
      return word.endsWith(text);
    case 'both':
      return word.includes(text);
  }
}
