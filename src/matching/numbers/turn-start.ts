/** A turn, as far as it goes on behind its first word. */
export interface TurnStart {
  /** The number of the list it is of. */
  readonly list: number;
  readonly kind: unknown;
  readonly rest: readonly Part[];
  readonly gaps: Gaps;
}

/** The turns that a word may begin, by what has to stand behind it. */
export interface TurnStarts {
  /** Of one word. */
  readonly alone: readonly TurnStart[];
  /** By their second word. */
  readonly before: ReadonlyMap<string, readonly TurnStart[]>;
  /** A bit for each first letter of these, see `mayFollow`. */
  readonly letters: number;
  /** Whose second word may go on. */
  readonly open: readonly TurnStart[];
}

/** What may stand between the words of a turn: a blank or hyphen, or anything. */
export type Gaps = 'plain' | 'any';

/** A word of a turn. */
export interface Part {
  readonly text: string;
  /** Where the word may go on. */
  readonly open: 'no' | 'end' | 'start' | 'both';
}

/** Most words begin no turn. */
export const NO_STARTS: TurnStarts = { alone: [], before: new Map(), letters: 0, open: [] };

/** Whether a folded word may be the second one; most are told apart by their first letter. */
export function mayFollow({ letters }: TurnStarts, folded: string): boolean {
  return (letters & letterOf(folded)) !== 0;
}

function letterOf(folded: string): number {
  return 1 << (folded.charCodeAt(0) & 31);
}

/** Turns with the same first word, by what has to stand behind it. */
export function toStarts(turns: readonly TurnStart[]): TurnStarts {
  if (turns.length === 0) return NO_STARTS;
  const second = ({ rest }: TurnStart): string | null =>
    rest[0]?.open === 'no' ? rest[0].text : null;
  const longer = turns.filter(({ rest }) => rest.length > 0);
  const whole = longer.filter((turn) => second(turn) !== null);
  const before = Map.groupBy(whole, (turn) => second(turn) ?? '');
  return {
    alone: turns.filter(({ rest }) => rest.length === 0),
    before,
    letters: [...before.keys()].reduce((bits, word) => bits | letterOf(word), 0),
    open: longer.filter((turn) => second(turn) === null),
  };
}
