/** A turn whose first word is known to stand where it is looked for. */
export interface TurnStart {
  /** The number of the list it is of. */
  readonly list: number;
  readonly kind: unknown;
  readonly rest: readonly Part[];
  readonly gaps: Gaps;
}

/** What may stand between the words of a turn: a blank or hyphen, or anything. */
export type Gaps = 'plain' | 'any';

/** A word of a turn. */
export interface Part {
  readonly text: string;
  /** Where the word may go on. */
  readonly open: 'no' | 'end' | 'start' | 'both';
}
