import type { Language, Localized } from './language.ts';
import type { Party, SourceId } from './source.ts';

export type TopicId = string;

/** What a topic can be; decides how its names are read. */
export const TOPIC_KINDS = [
  'force',
  'person',
  'place',
  'organisation',
  'agreement',
  'weapon',
  'event',
  'concept',
] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/**
 * One condition under which an alias that also means other things counts as a mention.
 * Fixed kinds only: a pack is data and brings no patterns of its own.
 * A "word" may be several words that stand together, such as "North Korean".
 */
export type ContextRule =
  /** A firm (unconditional) alias of the same topic stands earlier in the article. */
  | { readonly rule: 'long-form' }
  /**
   * One of these topics is firmly mentioned anywhere in the article. With the topic itself the alias
   * may also stand before the full name, as a surname in a headline does.
   */
  | { readonly rule: 'topic'; readonly anyOf: readonly TopicId[] }
  /** The article touches the subject of a pack that has the topic, as the pack's `subject` tells it. */
  | { readonly rule: 'subject' }
  /** One of these words stands within three words before the alias, in any inflected form. */
  | { readonly rule: 'before'; readonly words: readonly string[] }
  /** One of these words stands within three words after the alias, in any inflected form. */
  | { readonly rule: 'after'; readonly words: readonly string[] }
  /** One of these words stands anywhere in the same sentence, in any inflected form. */
  | { readonly rule: 'sentence'; readonly words: readonly string[] }
  /**
   * One of these words stands in the same sentence outside the name of an event: "Ukraine-Krieg" says
   * where, not whose, and names no side.
   */
  | { readonly rule: 'side'; readonly words: readonly string[] }
  /** One of these words stands in the same sentence or in the one before it, in any inflected form. */
  | { readonly rule: 'near'; readonly words: readonly string[] }
  /**
   * None of these words stands in the same sentence or in the one before it. In `unless` it binds a
   * name to what it needs beside it and leaves it firm there: "Russian drones" away from "Poland".
   */
  | { readonly rule: 'away'; readonly words: readonly string[] }
  /** One of these words stands anywhere in the article, in any inflected form. */
  | { readonly rule: 'article'; readonly words: readonly string[] }
  /**
   * None of these topics is firmly mentioned anywhere in the article, and none of the words stands in
   * it. In `unless` it binds a name to the articles it belongs to: "North Korean soldiers" without
   * Russia or Ukraine are not those in Russia.
   */
  | {
      readonly rule: 'without';
      readonly anyOf: readonly TopicId[];
      readonly words: readonly string[];
    };

/** A name of a topic as its author wrote it. */
export interface Alias {
  readonly text: string;
  /**
   * `inflected` (default): any grammatical form. `exact`: these letters and this case only,
   * for abbreviations and names that equal a common word.
   */
  readonly form?: 'inflected' | 'exact';
  /**
   * Names who holds an office ("russischer Präsident"): counts only where nobody is named beside it, and not
   * for former, further or just any holders.
   */
  readonly office?: true;
  /** What else the alias can mean; the reason for `when`. */
  readonly means?: string;
  /** The alias counts when any of these rules holds; without `when` it is firm and always counts. */
  readonly when?: readonly ContextRule[];
  /** The alias never counts when any of these rules holds ("Austin, Texas"). */
  readonly unless?: readonly ContextRule[];
  /**
   * Whether the alias is found as the first part of a compound: `hyphen` (default) only in
   * "Kursk-Offensive", `closed` also in "Kremlsprecher", `none` in neither.
   */
  readonly compound?: 'hyphen' | 'closed' | 'none';
  /** False: no spelling or transliteration variants. Default: names of persons and places have them. */
  readonly spelling?: boolean;
}

/**
 * A family of names made of a head and what makes the head this topic: "nordkoreanische Truppen",
 * "russische und nordkoreanische Soldaten", "Soldaten aus Nordkorea", "Truppen Pjöngjangs",
 * "Nordkorea-Truppen". Firm without `when`; the rules mean what they mean for an alias.
 */
export interface Phrase {
  /** Nouns: "Truppen", "Soldaten". */
  readonly heads: readonly string[];
  /** Words before the head, at most `gap` words apart: "nordkoreanische". */
  readonly modifiers: readonly string[];
  /** Names that follow the head by preposition or genitive, or precede it with a hyphen: "Nordkorea". */
  readonly of: readonly string[];
  /**
   * Prepositions, with or without their article, by which the names of `of` follow in place of those of
   * origin: "Hilfe für die Ukraine", "Brücke zur Krim". Then no genitive says whose the head is.
   */
  readonly by?: readonly string[];
  /** How many words may stand between modifier and head in the same sentence; 0 for none. */
  readonly gap: number;
  /** Nouns that end like one of the heads and mean something else: "Kunsttruppen". */
  readonly except?: readonly string[];
  /** The family counts when any of these rules holds; without `when` it is firm. */
  readonly when?: readonly ContextRule[];
  /** It never counts when any of these rules holds ("North Korean soldiers" at the border to the South). */
  readonly unless?: readonly ContextRule[];
}

/** What a mention can refer to. */
export interface Topic {
  readonly id: TopicId;
  readonly kind: TopicKind;
  readonly label: Localized;
  /** One line about the topic, in our own words, carried by `sources`. */
  readonly summary: Localized;
  readonly aliases: Readonly<Partial<Record<Language, readonly Alias[]>>>;
  readonly phrases?: Readonly<Partial<Record<Language, readonly Phrase[]>>>;
  readonly sources: readonly SourceId[];
  /** The party for whose leadership the name stands in reports ("Moscow"): whatever it said is on record here too. */
  readonly voiceOf?: Party;
}
