/**
 * What a dot may mean in a language besides the end of a sentence. Apart from the other language data,
 * since pages cut sentences too and need nothing else of it.
 */
export interface Dots {
  /** Words before a dot that end no sentence; folded. */
  readonly abbreviations: ReadonlySet<string>;
  /** A number before a dot is an ordinal ("11. Korps"). */
  readonly ordinals: boolean;
}
