import type { ContextRule, TopicId } from '../../claims/topic.ts';
import type { CompiledRule } from '../lexicon/rules.ts';
import { holdsTopic, type SubjectPlan } from '../lexicon/subjects.ts';
import { type CuePlaces, standsWithin } from './cue-places.ts';

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

/** A place in the article: words are counted through all blocks, with a wide step between them. */
export type Ordinal = number;

/** Where something stands in an article, by ordinals; both ends included. */
export interface Place {
  readonly from: Ordinal;
  readonly to: Ordinal;
  /** First and last word of the sentence around it. */
  readonly sentenceFrom: Ordinal;
  readonly sentenceTo: Ordinal;
  /** First word of the sentence before, across the border of a block too. */
  readonly nearFrom: Ordinal;
  /** In a heading: the long form may follow below. */
  readonly heading: boolean;
}

/** What the rules ask about. */
export interface Facts {
  /** Where each topic is first mentioned firmly; before everything for those of an earlier scan. */
  readonly firm: ReadonlyMap<number, Ordinal>;
  /** Where each context word stands, in order. */
  readonly cues: CuePlaces;
  /** Context words seen by an earlier scan. */
  readonly earlierCues: ReadonlySet<number>;
  /** Subjects that the article touches. */
  readonly about: readonly SubjectPlan[];
}

/** Between the words of two blocks, so that "within three words" never reaches across. */
export const BLOCK_STEP = 100;
/** "Within three words". */
const NEAR = 3;

/** The first of the rules that holds at a place, null when none does. */
export function holdingRule(
  rules: readonly CompiledRule[],
  topic: number,
  place: Place,
  facts: Facts,
): ContextRule['rule'] | null {
  for (const rule of rules) if (holds(rule, topic, place, facts)) return rule.rule;
  return null;
}

/** Whether a rule holds for a topic at a place. */
export function holds(rule: CompiledRule, topic: number, place: Place, facts: Facts): boolean {
  switch (rule.rule) {
    case 'long-form': {
      const first = facts.firm.get(topic);
      return first !== undefined && (first < place.from || place.heading);
    }
    case 'subject':
      return isAbout(facts, topic);
    case 'topic':
      return anyFirm(facts, rule.topics);
    case 'before': {
      const from = Math.max(place.sentenceFrom, place.from - NEAR);
      return anyWithin(facts, rule.cues, from, place.from - 1, place);
    }
    case 'after': {
      const to = Math.min(place.sentenceTo, place.to + NEAR);
      return anyWithin(facts, rule.cues, place.to + 1, to, place);
    }
    case 'sentence':
      return anyWithin(facts, rule.cues, place.sentenceFrom, place.sentenceTo, place);
    case 'near':
      return anyWithin(facts, rule.cues, place.nearFrom, place.sentenceTo, place);
    case 'away':
      return !anyWithin(facts, rule.cues, place.nearFrom, place.sentenceTo, place);
    case 'article':
      return anyAnywhere(facts, rule.cues, place);
    case 'without':
      return !(anyFirm(facts, rule.topics) || anyAnywhere(facts, rule.cues, place));
  }
}

function anyFirm({ firm }: Facts, topics: readonly number[]): boolean {
  for (const topic of topics) if (firm.has(topic)) return true;
  return false;
}

function anyAnywhere(facts: Facts, cues: readonly number[], place: Place): boolean {
  if (facts.earlierCues.size > 0 && cues.some((cue) => facts.earlierCues.has(cue))) return true;
  return anyWithin(facts, cues, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, place);
}

/** Whether one of the context words touches the span, outside the mention itself. */
function anyWithin(
  facts: Facts,
  cues: readonly number[],
  from: Ordinal,
  to: Ordinal,
  place: Place,
): boolean {
  if (from > to || (from >= place.from && to <= place.to)) return false;
  for (const cue of cues) if (standsWithin(facts.cues, cue, from, to, place)) return true;
  return false;
}

/** Whether the article touches the subject of a pack that has the topic. */
export function isAbout({ about }: Facts, topic: number): boolean {
  return about.some((plan) => holdsTopic(plan, topic));
}
