/** By what a clause only gives another number of what was counted before ("es waren 10.000", "put it at 10,000"). */
export interface SaidAgain {
  /** "es waren 10.000", "the figure was 10,000": what stands for the thing counted before. */
  readonly it: ReadonlySet<string>;
  /** Behind it, where it is of something else or of another place: "the toll in Kharkiv". */
  readonly itOf: ReadonlySet<string>;
  /** Verbs and nouns by which somebody gives a number. */
  readonly gives: ReadonlySet<string>;
  /** Participles that end a clause behind the number: "hatte 600 angenommen". */
  readonly givesLast: ReadonlySet<string>;
  /** Verbs that say of such a thing how many it is now. */
  readonly changes: ReadonlySet<string>;
  /** Between these verbs and the number. */
  readonly givesBy: ReadonlySet<string>;
  /** Of a sentence that speaks of how many there are, whether it says so or not: "figures", "Verluste". */
  readonly numbers: ReadonlySet<string>;
  /** Between them and the number: "noch", "still". */
  readonly again: ReadonlySet<string>;
  /** Sets a number against the one before: "compared with", "up from", "aber nur". */
  readonly comparing: ReadonlySet<string>;
}
