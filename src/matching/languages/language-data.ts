import type { Language } from '../../claims/language.ts';

/**
 * What finding names has to know of one language. A further language joins with such a record, a stemmer and
 * the tables beside it. Words are written folded: lower case, without diacritics, "ss" for "ß".
 */
export interface LanguageData {
  readonly language: Language;
  /** The stem of a folded word, from a library. */
  readonly stem: (folded: string) => string;
  /** Common nouns are written with a capital, so that a small letter says "no noun, no name". */
  readonly capitalNouns: boolean;
  /** The ending of the plural that a noun loses before the one that it describes ("drone pilot"); null where both join. */
  readonly pluralBeforeNoun: string | null;
  /** Endings that turn a name into its genitive without an apostrophe. */
  readonly nameEndings: readonly string[];
  /** Endings of a name of several words or of a body ("Sicherheitsrates"). */
  readonly bodyEndings: readonly string[];
  /** Nouns that end like this take `weakEndings` in every case but the nominative. */
  readonly weakNouns: readonly string[];
  readonly weakEndings: readonly string[];
  /** Endings of an inflected adjective, longest first. */
  readonly adjectiveEndings: readonly string[];
  /** The ending of a verb in the plural, and of strong participles. */
  readonly verbEnding: string;
  /** Endings of an inflected noun, longest first. */
  readonly nounEndings: readonly string[];
  /** Nouns whose plural ends in -er; after any other noun -er makes another word ("Arbeiter"). */
  readonly erPlurals: readonly string[];
  /** Endings of plurals that the stem keeps, with those of their singulars: "Soldatinnen", "Soldatin". */
  readonly keptPlurals: readonly (readonly [plural: string, singular: string])[];
  /** A genitive that the stem keeps: "Wiederaufbaus". */
  readonly keptGenitive: RegExp | null;
  /** What the stem lacks of a noun that it takes for an adjective: "System" is none like "gutem". */
  readonly falseEnding: string | null;
  /** A noun that takes the endings of adjectives: "Gefallene", "Tote", "Kriegsgefangene". */
  readonly adjectivalNoun: RegExp | null;
  /** A letter with the sign of its umlaut, as written where there are none: "Ruediger" stands for "Rüdiger". */
  readonly umlaut: RegExp | null;
  /** Pairs of endings or letters that are spelt in two ways in the same language. */
  readonly respellings: readonly (readonly [string, string])[];
  /** The words that tell this language from others; articles, pronouns, conjunctions and the like. */
  readonly functionWords: ReadonlySet<string>;
  /** Letters that only this language uses, of those the product speaks. */
  readonly letters: string;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** "a lieutenant Kim" is nobody in particular. */
  readonly indefinite: ReadonlySet<string>;
  /** Last parts of compounds that only compare: "Pentagon-shaped". */
  readonly comparisons: ReadonlySet<string>;
  /** Prepositions by which a name says whose the noun before is: "Soldaten aus Nordkorea". */
  readonly belongs: ReadonlySet<string>;
  /** Those of them that tell who does it where the name has its article: "Soldaten von der Ukraine gefangen". */
  readonly doers: ReadonlySet<string>;
  /** Words before the preposition that keep the sense: "troops sent by North Korea". */
  readonly belongsAfter: ReadonlySet<string>;
  /** Words before it that make the name a foe: "soldiers captured by Ukraine". */
  readonly suffered: ReadonlySet<string>;
  /** Words that begin a clause about the noun before: "troops who came from North Korea". */
  readonly relatives: ReadonlySet<string>;
  /** Prepositions of where somebody comes from, and the words that may stand before; any where there are none. */
  readonly origins: ReadonlySet<string>;
  readonly arrivals: ReadonlySet<string>;
  /** Words between modifier and head that keep the sense, beside coordination: "elite". */
  readonly premodifiers: ReadonlySet<string>;
  /** A participle or adjective that may describe what stands behind it; null where its ending as an adjective tells. */
  readonly participle: RegExp | null;
  /** Participles that do not end so, between a noun and a preposition: "troops sent by North Korea". */
  readonly participles: ReadonlySet<string>;
  /** An adjective of nation, or a part of one. Folded. */
  readonly nationality: RegExp;
  /** Offices and forms of address that stand before a surname, whole or as the last part of a compound. */
  readonly titles: readonly string[];
  /**
   * Words before an office that make it that of somebody else than its holder, of nobody in particular, or another
   * one: "former", "any", "deputy". Folded; adjectives without their endings.
   */
  readonly otherHolders: ReadonlySet<string>;
  /** Words before what says whose something is: "the spokesman of the Russian president", "the North of England". */
  readonly genitives: ReadonlySet<string>;
  /** Words before a verb: after them "honour" is no singular of "honours". */
  readonly verbSigns: ReadonlySet<string>;
  /** Pronouns that are only ever objects, folded: in a line of capitals "US" may be one of them. */
  readonly objects: ReadonlySet<string>;
  /** The ending of the verbs of headlines in which every word has a capital; null where verbs have none. */
  readonly headlineVerb: string | null;
  /** Endings of nouns that names hardly have; only where nouns have capitals like names. Folded. */
  readonly nounSigns: readonly string[];
  /** Regions that mark a place before them, by a comma, as one of the same name: "Moscow, Idaho". Folded. */
  readonly namesakes: ReadonlySet<string>;
  /** Words that stand with a capital beside a place and are no part of a longer name: "Kharkiv Oblast". Folded. */
  readonly notOfName: ReadonlySet<string>;
  /** Nouns that a place behind them names, whole or as the last part of a compound: "Hotel Moskau". Folded. */
  readonly houses: readonly string[];
  /** Nouns behind a thing, by a space, that make an undertaking of it: "weapons program". Folded. */
  readonly undertakings: ReadonlySet<string>;
  /** Prepositions before a place that hardly stand before a person. Folded. */
  readonly whereabouts: ReadonlySet<string>;
  /** Words between such a preposition and the place: "in the east of Ukraine". Folded. */
  readonly directions: ReadonlySet<string>;
  /** Words before "in" that make a person of whom is named after it: "trust in Austin". Folded. */
  readonly trust: ReadonlySet<string>;
  /** Verbs with whom somebody tells it behind them: "told the BBC Russia was losing" names no service. Folded. */
  readonly tells: ReadonlySet<string>;
  /** Prefixes joined to a name by a hyphen that leave it the same name: "Anti-Putin". */
  readonly prefixes: ReadonlySet<string>;
  /** Frequent words that look like names when written with a capital. */
  readonly commonWords: ReadonlySet<string>;
}
