import type { CueKind } from '../../languages/figure-data.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { withSeparable } from '../sentence/separable.ts';
import type { FoundTurn } from '../turns/turn-table.ts';
import type { Counted } from './counted.ts';
import type { Scope } from './scope.ts';

/** Whether a cue belongs to the noun phrase of another number. */
function isInside(
  { from, to }: FoundTurn<CueKind>,
  { begin, next }: Quantity,
  phrase: Counted | null | undefined,
): boolean {
  return from >= begin && to <= (phrase?.to ?? next);
}

/** Cues inside the noun phrase ("verwundete"), and those outside of it that speak about the number. */
export interface Cues {
  readonly attribute: readonly FoundTurn<CueKind>[];
  readonly predicate: readonly FoundTurn<CueKind>[];
}

/** The cues of a number's scope, in the order of the text. */
export function cuesOf(
  sentence: ReadSentence,
  index: number,
  phrases: readonly (Counted | null)[],
  scope: Scope,
): Cues {
  const { data, words, quantities } = sentence;
  const counted = phrases[index] ?? null;
  const other = phrases[index + 1];
  const quantity = quantities[index] as Quantity;
  const behind = Math.max(counted?.to ?? 0, quantity.next);
  const next = quantities[index + 1];
  // "Verwundete" with a capital are people, no predicate.
  const isNoun = ({ from, to }: FoundTurn<CueKind>) =>
    data.language.capitalNouns &&
    to === from + 1 &&
    from > 0 &&
    words[from]?.capital === true &&
    !words[from]?.folded.endsWith('ung');
  const find = (from: number, to: number) =>
    from < to
      ? withSeparable(sentence, data.turns.cues(words, from, to), from, to).filter(
          (cue) => !(isNoun(cue) && (cue.kind === 'killed' || cue.kind === 'wounded')),
        )
      : [];
  return {
    attribute: [
      // "weitere 3.000", "an additional 3,000"
      ...find(Math.max(0, quantity.begin - 2), quantity.begin).filter(
        ({ kind, to }) => kind === 'additional' && to === quantity.begin,
      ),
      ...find(quantity.next, counted?.to ?? quantity.next),
    ],
    predicate: [
      ...find(scope.from, quantity.begin).filter(
        (cue) => !quantities.some((one, i) => i < index && isInside(cue, one, phrases[i])),
      ),
      // "… and killed 300 others": the verb belongs to the next number.
      ...find(behind, scope.to).filter(
        (cue) =>
          // "… und noch einmal 3.000"
          !(cue.kind === 'again' && cue.to === next?.begin) &&
          (data.language.capitalNouns ||
            next === undefined ||
            cue.to !== next.begin ||
            !isPlainGap(words[next.begin]?.gap ?? '')) &&
          !(next !== undefined && isInside(cue, next, other)),
      ),
      ...scope.more.flatMap(({ from, to }) => find(from, to)),
    ],
  };
}
