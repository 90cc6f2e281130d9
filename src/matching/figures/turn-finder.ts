import type { Turn } from '../languages/turn.ts';
import { remembered } from '../words/word-memo.ts';
import { createBeginnings } from './beginnings.ts';
import { isDashGap, isPlainGap, type Word } from './words.ts';

/** A turn of a language's data found in a sentence: words `from` to `to` (not included). */
export interface FoundTurn<Kind> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

export type TurnFinder<Kind> = (
  words: readonly Word[],
  from: number,
  to: number,
) => readonly FoundTurn<Kind>[];

/** A search, and what tells it at a glance where it need not look. */
export interface TurnSearch<Kind> {
  readonly find: TurnFinder<Kind>;
  /** Whether a turn begins with a folded word. */
  readonly mayBegin: (folded: string) => boolean;
}

const NOTHING: readonly never[] = [];

/**
 * A search for turns in the words `from` to `to`: at each place the longest one, of several kinds where
 * they are equally long; none that lies inside a longer one. It looks only at words whose `begins` has
 * the bit `bit`, which those have that `mayBegin` a turn.
 */
export function turnSearch<Kind>(turns: readonly Turn<Kind>[], bit: number): TurnSearch<Kind> {
  const turnsFrom = createBeginnings(
    turns.map(({ kind, words: [first = '', ...rest] }): [string, ParsedTurn<Kind>] => [
      first,
      { kind, length: rest.length + 1, rest: rest.map(toPart) },
    ]),
  );
  const beginningWith = remembered(turnsFrom);
  return {
    mayBegin: (folded) => turnsFrom(folded).length > 0,
    find: (words, from, limit) => {
      const to = Math.min(limit, words.length);
      let found: FoundTurn<Kind>[] | null = null;
      // A word inside a longer turn means nothing by itself ("ums Leben gekommen").
      let covered = from;
      for (let at = from; at < to; at++) {
        const word = words[at] as Word;
        if ((word.begins & bit) === 0) continue;
        const standing = turnsAt(words, at, to, beginningWith(word.folded));
        let longest = 0;
        for (const { length } of standing) longest = Math.max(longest, length);
        for (const kind of kindsOf(standing, longest)) {
          if (at + longest > covered) {
            found ??= [];
            found.push({ kind, from: at, to: at + longest });
          }
        }
        if (longest > 1) covered = Math.max(covered, at + longest);
      }
      return found ?? NOTHING;
    },
  };
}

/** A turn whose first word is known to stand where it is looked for. */
interface ParsedTurn<Kind> {
  readonly kind: Kind;
  /** In words. */
  readonly length: number;
  readonly rest: readonly Part[];
}

interface Part {
  readonly text: string;
  /** The word may go on. */
  readonly open: boolean;
}

function toPart(word: string): Part {
  const open = word.endsWith('*');
  return { text: open ? word.slice(0, -1) : word, open };
}

/** Those of some turns that stand at a word and end before `to`. */
function turnsAt<Kind>(
  words: readonly Word[],
  at: number,
  to: number,
  turns: readonly ParsedTurn<Kind>[],
): readonly ParsedTurn<Kind>[] {
  const [only] = turns;
  if (turns.length > 1 || only === undefined) {
    return turns.filter((turn) => stands(words, at, to, turn));
  }
  return stands(words, at, to, only) ? turns : NOTHING;
}

/** The kinds of turns of one length, in the order in which they come first, of whatever length. */
function kindsOf<Kind>(turns: readonly ParsedTurn<Kind>[], length: number): Iterable<Kind> {
  const [only] = turns;
  if (only === undefined) return NOTHING;
  if (turns.length === 1) return [only.kind];
  const longest = new Map<Kind, number>();
  for (const turn of turns) {
    longest.set(turn.kind, Math.max(longest.get(turn.kind) ?? 0, turn.length));
  }
  return [...longest].flatMap(([kind, each]) => (each === length ? [kind] : []));
}

function stands(
  words: readonly Word[],
  at: number,
  to: number,
  { length, rest }: ParsedTurn<unknown>,
): boolean {
  if (at + length > to) return false;
  for (let i = 0; i < rest.length; i++) {
    const { text, open } = rest[i] as Part;
    const { folded, gap } = words[at + 1 + i] as Word;
    if (open ? !folded.startsWith(text) : folded !== text) return false;
    if (!isPlainGap(gap) && !isDashGap(gap)) return false;
  }
  return true;
}
