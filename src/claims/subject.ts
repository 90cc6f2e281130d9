import type { Language } from './language.ts';
import type { TopicId } from './topic.ts';

/**
 * What tells whether an article touches a pack's subject. Topics in none of the lists are the subject's
 * own: hardly anybody names them who writes of something else. Those in the lists are general: every
 * article may name Russia, NATO or a newspaper, and only one that touches the subject means it here.
 */
export interface SubjectSigns {
  /** General topics by the side of the matter they stand for; two sides together point to it. */
  readonly sides: Readonly<Record<string, readonly TopicId[]>>;
  /** Names of sides that need no other beside them: what the subject is about before all. */
  readonly heart?: readonly string[];
  /** General topics that say nothing of the subject by themselves. */
  readonly general: readonly TopicId[];
  /** Words of the matter, such as "soldier"; they count beside topics only. */
  readonly words: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Words of other matters, such as "tennis": where one stands, what the headline names tells nothing. */
  readonly aside?: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** The subject of one pack. */
export interface Subject extends SubjectSigns {
  /** Id of the pack. */
  readonly pack: string;
  /** All topics of the pack. */
  readonly topics: readonly TopicId[];
}
