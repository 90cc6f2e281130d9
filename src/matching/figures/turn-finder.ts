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
  const turnsFrom = createBeginnings(turns.map((turn) => [turn.words[0] as string, turn]));
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
        for (const { words: each } of standing) longest = Math.max(longest, each.length);
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

/** Those of some turns that stand at a word and end before `to`. */
function turnsAt<Kind>(
  words: readonly Word[],
  at: number,
  to: number,
  turns: readonly Turn<Kind>[],
): readonly Turn<Kind>[] {
  const [only] = turns;
  const stands = (turn: Turn<Kind>) =>
    at + turn.words.length <= to && matches(words, at, turn.words);
  if (turns.length === 1 && only !== undefined) return stands(only) ? turns : NOTHING;
  return turns.filter(stands);
}

/** The kinds of turns of one length, in the order in which they come first, of whatever length. */
function kindsOf<Kind>(turns: readonly Turn<Kind>[], length: number): Iterable<Kind> {
  const [only] = turns;
  if (turns.length === 1 && only !== undefined) return [only.kind];
  const longest = new Map<Kind, number>();
  for (const { kind, words } of turns) {
    longest.set(kind, Math.max(longest.get(kind) ?? 0, words.length));
  }
  return [...longest].flatMap(([kind, each]) => (each === length ? [kind] : []));
}

function matches(words: readonly Word[], at: number, turn: readonly string[]): boolean {
  for (let i = 0; i < turn.length; i++) {
    const part = turn[i] as string;
    const word = words[at + i] as Word;
    if (i > 0 && !isPlainGap(word.gap) && !isDashGap(word.gap)) return false;
    if (part.endsWith('*') ? !startsLike(word.folded, part) : word.folded !== part) return false;
  }
  return true;
}

function startsLike(folded: string, part: string): boolean {
  return part.endsWith('*') && folded.startsWith(part.slice(0, -1));
}
