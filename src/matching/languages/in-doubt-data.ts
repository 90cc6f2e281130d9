/** Words by which a language says that a number is not so, or not yet: folded, unless it says as written. */
export interface InDoubt {
  /** What is aimed at, or will or would have been, and has not happened: "Ziel", "goal", "will have". */
  readonly goals: readonly (readonly string[])[];
  /** Before what somebody wishes or means to do: "wants to", "hofft". */
  readonly wishes: readonly (readonly string[])[];
  /** Denials in two parts: "wies … zurück". */
  readonly rejects: readonly (readonly string[])[];
  /** Before what is not so, but something else: "statt", "contrary to". */
  readonly insteadOf: readonly (readonly string[])[];
  /** Modals of such wishes where the verb ends the clause: "will … zufügen". */
  readonly wishing: ReadonlySet<string>;
  /** Words that leave open whether what follows is so: "falls", "whether". */
  readonly conditionals: ReadonlySet<string>;
  /** As written: a condition where they begin a clause ("Hätte Nordkorea …", "Had North Korea …"). */
  readonly inverted: ReadonlySet<string>;
  /** As written, up to three words: what it would take for something that is not so, or that it hardly is. */
  readonly needed: ReadonlySet<string>;
  /** Begin a question that takes what it asks about as so ("why"). */
  readonly presumes: ReadonlySet<string>;
  /** Before those beside whom something happens: "without the 11,000 soldiers". */
  readonly aside: ReadonlySet<string>;
  /** Of a number that nobody has counted: "estimated", "may have". */
  readonly guesses: readonly (readonly string[])[];
  /** As written: of what may come ("could"); with a perfect behind it, of what may have been. */
  readonly possible: ReadonlySet<string>;
  /** As written, of what would be: "would"; "würden", which folds to the past "wurden". */
  readonly futureLike: ReadonlySet<string>;
  /** Words as they are written that say alone that something was not so: "hätte". */
  readonly unreal: ReadonlySet<string>;
  /** Right before a verb, that it did not come to it: "nearly cost". */
  readonly nearly: ReadonlySet<string>;
  /** Of the modals those that surely speak of what is to come ("will be"). */
  readonly will: ReadonlySet<string>;
}
