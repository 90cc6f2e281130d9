/**
 * How names in a pack say whose something is: read when the record of figures is made, never with a text. Words
 * are folded; in names hyphens stay and words stand apart by one space.
 */
export interface NamingData {
  /** Articles that a name may have or go without: "the Kremlin". */
  readonly articles: ReadonlySet<string>;
  /** A name as written that begins with whose it is, its first group; null where none does: "Russia's losses". */
  readonly owner: RegExp | null;
  /** Last words of names of armies. */
  readonly armies: ReadonlySet<string>;
  /** A name of aid that begins with who gives it, its first group: "US aid to Ukraine", "Europe's support". */
  readonly giver: RegExp;
  /** A name of aid that ends with who gets it, its first group: "aid to Ukraine". */
  readonly receiver: RegExp;
}
