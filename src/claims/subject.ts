import type { Language } from './language.ts';
import type { TopicId } from './topic.ts';

/** Words of a list in each language. */
export type WordsByLanguage = Readonly<Partial<Record<Language, readonly string[]>>>;

/**
 * What tells whether an article touches a pack's subject. Topics in none of the lists are the subject's
 * own: hardly anybody names them who writes of something else. Those in the lists are general: every
 * article may name Russia, NATO or a newspaper, and only one that touches the subject means it here.
 */
export interface SubjectSigns {
  /** General topics by the side of the matter they stand for; two sides together point to it. */
  readonly sides: Readonly<Record<string, readonly TopicId[]>>;
  /** By side: words that speak of it without a topic, its adjective and its people. */
  readonly peoples?: Readonly<Record<string, WordsByLanguage>>;
  /** Names of sides that need no other beside them: what the subject is about before all. */
  readonly heart?: readonly string[];
  /** The side whose dealings with the others are the subject: where the first words name it and another. */
  readonly hub?: string;
  /** General topics that say nothing of the subject by themselves. */
  readonly general: readonly TopicId[];
  /** Words of the matter, such as "soldier"; they count beside topics only. */
  readonly words: WordsByLanguage;
  /** Words that the matter shares with accidents, crime and trade, such as "killed": they count for less. */
  readonly faint?: WordsByLanguage;
  /** Words of other matters, such as "tennis": where one stands, what the headline names tells nothing. */
  readonly aside?: WordsByLanguage;
}

/** Ids of the packs that hold a topic. */
export function packsWith(topic: TopicId, subjects: readonly Subject[]): readonly string[] {
  return subjects.filter(({ topics }) => topics.includes(topic)).map(({ pack }) => pack);
}

/** The subject of one pack. */
export interface Subject extends SubjectSigns {
  /** Id of the pack. */
  readonly pack: string;
  /** All topics of the pack. */
  readonly topics: readonly TopicId[];
}
