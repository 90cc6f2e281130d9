/** How a language tells of soldiers and arms that are none of the war's: made up, of another time or place. */
export interface NotTheWar {
  /** What tells of what never was: "im Roman", "an exercise". */
  readonly madeUp: readonly (readonly string[])[];
  /** "vor dem Krieg", "before the invasion". */
  readonly beforeWar: readonly (readonly string[])[];
  /** Before a year that ends or bounds a count: "in 2012", "bis 2019". */
  readonly inYear: ReadonlySet<string>;
  /** Beside workers of a country at home or all over the world: "employers", "weltweit". */
  readonly anywhere: ReadonlySet<string>;
  /** Nouns for places that have no name here ("an undisclosed location"); in German the ends of such nouns. */
  readonly sites: readonly string[];
  /** Before them. */
  readonly towards: ReadonlySet<string>;
  /** Before what has been spoken of, article or preposition with article: "the", "ins". */
  readonly known: ReadonlySet<string>;
  /** Beginnings of words for where the war is: "front", "Grenz". */
  readonly warlike: readonly string[];
  /** "border", what stands between it and the land behind it, and the South of a divided one. */
  readonly borders: ReadonlySet<string>;
  readonly borderWith: ReadonlySet<string>;
  readonly souths: ReadonlySet<string>;
}
