import { once } from '../../../claims/once.ts';
import type { Turn } from '../../languages/turn.ts';
import {
  type Gaps,
  mayFollow,
  NO_STARTS,
  type Part,
  type TurnStart,
  type TurnStarts,
  toStarts,
} from '../../numbers/turn-start.ts';
import { isDashGap, isPlainGap, type Word } from '../../numbers/words.ts';
import { createBeginnings } from './beginnings.ts';

/** A turn of a language's data found in a sentence: words `from` to `to` (not included). */
export interface FoundTurn<Kind> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** All turns of a list that stand in a sentence, in the order of their first words. */
export type Standing<Kind> = (words: readonly Word[]) => readonly FoundTurn<Kind>[];

/** The lists of turns of a language. */
export interface TurnTable {
  /** Adds a list; all have to be there before the first sentence. */
  readonly add: <Kind>(turns: readonly Turn<Kind>[], gaps: Gaps) => Standing<Kind>;
  /** The turns that a folded word may begin; see `Word.starts`. */
  readonly startingWith: (folded: string) => TurnStarts;
}

type Found = readonly (readonly FoundTurn<unknown>[])[];

interface SentenceTurns {
  readonly words: readonly Word[] | null;
  readonly found: Found;
}

const NOTHING_YET: SentenceTurns = { words: null, found: [] };

/**
 * Finds the turns of all lists in one pass over a sentence. Rules ask of one sentence for many lists, and
 * most of its words begin no turn at all; what was found in the two asked for last is kept: a sentence and
 * the one before it.
 */
export function createTurnTable(): TurnTable {
  const entries: [first: string, start: TurnStart][] = [];
  const beginnings = once(() => createBeginnings(entries));
  let lists = 0;
  let last = NOTHING_YET;
  let other = NOTHING_YET;
  const inWords = (words: readonly Word[]): Found => {
    if (last.words === words) return last.found;
    const before = other;
    other = last;
    last = before.words === words ? before : { words, found: findAll(words, lists) };
    return last.found;
  };
  return {
    add: <Kind>(turns: readonly Turn<Kind>[], gaps: Gaps) => {
      const list = lists++;
      for (const { kind, words } of turns) {
        const rest = words.length > 1 ? words.slice(1).map(toPart) : NOTHING;
        entries.push([words[0] ?? '', { list, kind, rest, gaps }]);
      }
      // What stands under the number of a list has its kind.
      return (words) => inWords(words)[list] as readonly FoundTurn<Kind>[];
    },
    startingWith: (folded) => toStarts(beginnings()(folded)),
  };
}

const NOTHING: readonly never[] = [];

function findAll(words: readonly Word[], lists: number): Found {
  const found = new Array<FoundTurn<unknown>[] | readonly never[]>(lists).fill(NOTHING);
  for (let from = 0; from < words.length; from++) {
    const { starts } = words[from] as Word;
    if (starts === NO_STARTS) continue;
    for (const turn of starts.alone) keep(found, turn, from);
    const next = words[from + 1];
    if (next === undefined) continue;
    if (mayFollow(starts, next.folded)) {
      for (const turn of starts.before.get(next.folded) ?? NOTHING) {
        if (goesOn(words, from, turn)) keep(found, turn, from);
      }
    }
    for (const turn of starts.open) {
      if (goesOn(words, from, turn)) keep(found, turn, from);
    }
  }
  return found;
}

function keep(
  found: (FoundTurn<unknown>[] | readonly never[])[],
  { kind, list, rest }: TurnStart,
  from: number,
): void {
  const one = { kind, from, to: from + 1 + rest.length };
  const before = found[list] as FoundTurn<unknown>[];
  if (before.length === 0) found[list] = [one];
  else before.push(one);
}

/** Whether a turn whose first word stands at a place goes on behind it. */
function goesOn(words: readonly Word[], at: number, { rest, gaps }: TurnStart): boolean {
  for (let i = 0; i < rest.length; i++) {
    const word = words[at + 1 + i];
    if (word === undefined || !fits(word.folded, rest[i] as Part)) return false;
    if (gaps === 'plain' && !isPlainGap(word.gap) && !isDashGap(word.gap)) return false;
  }
  return true;
}

function toPart(word: string): Part {
  const from = word.startsWith('*') ? 1 : 0;
  const to = word.endsWith('*') ? -1 : word.length;
  const open = from === 1 ? (to === -1 ? 'both' : 'start') : to === -1 ? 'end' : 'no';
  return { text: word.slice(from, to), open };
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
