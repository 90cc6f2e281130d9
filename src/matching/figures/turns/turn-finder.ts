import type { Word } from '../../numbers/words.ts';
import type { FoundTurn, Standing } from './turn-table.ts';

export type TurnFinder<Kind> = (
  words: readonly Word[],
  from: number,
  to: number,
) => readonly FoundTurn<Kind>[];

const NOTHING: readonly never[] = [];

/**
 * A search for the turns of a list in the words `from` to `to` of a sentence: at each place the longest one,
 * of several kinds where they are equally long; none that lies inside a longer one ("ums Leben gekommen").
 */
export function turnFinder<Kind>(standing: Standing<Kind>): TurnFinder<Kind> {
  return (words, from, to) => {
    const all = standing(words);
    let found: FoundTurn<Kind>[] | null = null;
    let covered = from;
    for (let first = 0, next = 0; first < all.length; first = next) {
      const at = (all[first] as FoundTurn<Kind>).from;
      if (at >= to) break;
      let end = 0;
      for (next = first; all[next]?.from === at; next++) {
        const turn = all[next] as FoundTurn<Kind>;
        if (turn.to > end && turn.to <= to) end = turn.to;
      }
      if (at < from || end <= covered) continue;
      found ??= [];
      for (let i = first; i < next; i++) {
        const turn = all[i] as FoundTurn<Kind>;
        if (turn.to === end && !hasKind(found, turn)) found.push(turn);
      }
      if (end > at + 1) covered = end;
    }
    return found ?? NOTHING;
  };
}

/** Whether the same kind was found at the same place. */
function hasKind<Kind>(found: readonly FoundTurn<Kind>[], { kind, from }: FoundTurn<Kind>) {
  for (let i = found.length - 1; i >= 0 && found[i]?.from === from; i--) {
    if (found[i]?.kind === kind) return true;
  }
  return false;
}
