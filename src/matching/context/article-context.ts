import type { TopicId } from '../../claims/topic.ts';

/**
 * What a scan learnt about the article as a whole, small and serialisable. Sent back with a later
 * scan of new or changed blocks, it stands for the blocks that are not scanned again.
 */
export interface ArticleContext {
  /** Topics that were mentioned by an unconditional name. */
  readonly firm: readonly TopicId[];
  /** Context words that stand somewhere in the article, as `de:Texas`. */
  readonly words: readonly string[];
  /** Topics whose name the article uses for something else ("Moscow, Idaho"). */
  readonly elsewhere: readonly TopicId[];
  /** Folded surnames that more than one person bears here. */
  readonly shared: readonly string[];
  /** Firm topics that the headline or the lead names. */
  readonly opening: readonly TopicId[];
  /** Packs whose words of the matter stand in the article. */
  readonly matter: readonly string[];
  /** Those of which only words stand in it that everyday news have too. */
  readonly faint: readonly string[];
  /** Packs whose subject the article touches. */
  readonly about: readonly string[];
}
