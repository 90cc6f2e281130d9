/** One number as it stands in the text, before anything is known of what it counts. */
export interface Numeral {
  /** First word and the word after the last one. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "12" of "12 Millionen"; the value itself where no scale follows. */
  readonly coefficient: number;
  readonly scale: number;
  readonly digits: boolean;
  /** No whole number ("3,5 Prozent"). */
  readonly fraction: boolean;
  /** Thousands written as in the other language ("10,000" in German): sure only where pieces are counted. */
  readonly foreign: boolean;
  /** Meant roughly by its word ("ein Dutzend"). */
  readonly rough: boolean;
  /** Four digits without a separator between 1900 and 2099. */
  readonly year: boolean;
}
