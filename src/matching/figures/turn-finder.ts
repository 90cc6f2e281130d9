import type { Turn } from '../languages/figure-data.ts';
import { remembered } from '../words/word-memo.ts';
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
  const exact = new Map<string, Turn<Kind>[]>();
  const open: Turn<Kind>[] = [];
  for (const turn of turns) {
    const first = turn.words[0] as string;
    if (first.endsWith('*')) open.push(turn);
    else exact.set(first, [...(exact.get(first) ?? []), turn]);
  }
  const turnsFrom = (word: string): readonly Turn<Kind>[] => [
    ...(exact.get(word) ?? []),
    ...open.filter((turn) => startsLike(word, turn.words[0] as string)),
  ];
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
        const best = new Map<Kind, number>();
        let longest = 0;
        for (const turn of beginningWith(word.folded)) {
          const { length } = turn.words;
          if (at + length > to || !matches(words, at, turn.words)) continue;
          longest = Math.max(longest, length);
          best.set(turn.kind, Math.max(best.get(turn.kind) ?? 0, length));
        }
        for (const [kind, length] of best) {
          if (length === longest && at + length > covered) {
            found ??= [];
            found.push({ kind, from: at, to: at + length });
          }
        }
        if (longest > 1) covered = Math.max(covered, at + longest);
      }
      return found ?? NOTHING;
    },
  };
}

function matches(words: readonly Word[], at: number, turn: readonly string[]): boolean {
  return turn.every((part, i) => {
    const word = words[at + i] as Word;
    if (i > 0 && !isPlainGap(word.gap) && !isDashGap(word.gap)) return false;
    return part.endsWith('*') ? startsLike(word.folded, part) : word.folded === part;
  });
}

function startsLike(folded: string, part: string): boolean {
  return part.endsWith('*') && folded.startsWith(part.slice(0, -1));
}
