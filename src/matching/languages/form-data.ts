/**
 * What a word is by its form, where no list could hold all such words; null where a language does not show it.
 * Words are folded but for `nation`.
 */
export interface FormData {
  /** As written, an adjective of nation in front of a noun that no mention covers ("russische Soldaten"). */
  readonly nation: RegExp;
  /** An adjective of a kind: "financial", "humanitärer". */
  readonly ofKind: RegExp;
  /** A word that may stand between a number and its noun, where nouns have no capital: "freshly trained". */
  readonly describes: RegExp | null;
  /** A word that may be a participle before its noun: "zerstörte", "destroyed". */
  readonly participle: RegExp;
  /** A word for a loss that also stands before those whom it befell: "300 killed", "killed soldiers". */
  readonly lossParticiple: RegExp | null;
  /** A noun for what befell somebody, none for whom: "Verwundung". */
  readonly happening: RegExp | null;
  /** The participle of a verb in the perfect or passive, not inflected; "sent" is told by other lists. */
  readonly pastParticiple: RegExp;
  /** A verb at the end of its clause: "gestiegen". */
  readonly lastVerb: RegExp | null;
  /** An infinitive with its marker inside: "freizulassen". */
  readonly joinedInfinitive: RegExp | null;
  /** A verb in the plural, where only it tells "they" from "she". */
  readonly theyVerb: RegExp | null;
}
