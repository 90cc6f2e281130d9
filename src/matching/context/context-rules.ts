import type { ContextRule } from '../../claims/topic.ts';
import type { Ordinal, Place } from '../candidates/place.ts';
import type { CompiledRule } from '../lexicon/rules.ts';
import { holdsTopic, type SubjectPlan } from '../lexicon/subjects.ts';
import { type CuePlaces, type Span, standsWithin } from './cue-places.ts';

/** What context rules are asked of: what stands where in an article, and what it is about. */
export interface RuleInput {
  /** Where each topic is first mentioned firmly; before everything for those of an earlier scan. */
  readonly firm: ReadonlyMap<number, Ordinal>;
  /** Where each context word stands, in order. */
  readonly cues: CuePlaces;
  /** Context words seen by an earlier scan. */
  readonly earlierCues: ReadonlySet<number>;
  /** Where events are named by themselves: a side named inside tells nothing of whose something is. */
  readonly events: readonly Span[];
  /** Subjects that the article touches. */
  readonly about: readonly SubjectPlan[];
}

/** "Within three words". */
const NEAR = 3;

/** The first of the rules that holds at a place, null when none does. */
export function holdingRule(
  rules: readonly CompiledRule[],
  topic: number,
  place: Place,
  input: RuleInput,
): ContextRule['rule'] | null {
  for (const rule of rules) if (ruleHolds(rule, topic, place, input)) return rule.rule;
  return null;
}

/** Whether a rule holds for a topic at a place. */
export function ruleHolds(
  rule: CompiledRule,
  topic: number,
  place: Place,
  input: RuleInput,
): boolean {
  switch (rule.rule) {
    case 'long-form': {
      const first = input.firm.get(topic);
      return first !== undefined && (first < place.from || place.heading);
    }
    case 'subject':
      return isAbout(input, topic);
    case 'topic':
      return anyFirm(input, rule.topics);
    case 'before': {
      const from = Math.max(place.sentenceFrom, place.from - NEAR);
      return anyWithin(input, rule.cues, from, place.from - 1, place);
    }
    case 'after': {
      const to = Math.min(place.sentenceTo, place.to + NEAR);
      return anyWithin(input, rule.cues, place.to + 1, to, place);
    }
    case 'sentence':
      return anyWithin(input, rule.cues, place.sentenceFrom, place.sentenceTo, place);
    case 'side': {
      const { sentenceFrom, sentenceTo } = place;
      return anyWithin(input, rule.cues, sentenceFrom, sentenceTo, place, input.events);
    }
    case 'near':
      return anyWithin(input, rule.cues, place.nearFrom, place.nearTo, place);
    case 'away':
      return !anyWithin(input, rule.cues, place.nearFrom, place.nearTo, place);
    case 'article':
      return anyAnywhere(input, rule.cues, place);
    case 'without':
      return !(anyFirm(input, rule.topics) || anyAnywhere(input, rule.cues, place));
  }
}

function anyFirm({ firm }: RuleInput, topics: readonly number[]): boolean {
  for (const topic of topics) if (firm.has(topic)) return true;
  return false;
}

function anyAnywhere(input: RuleInput, cues: readonly number[], place: Place): boolean {
  if (input.earlierCues.size > 0 && cues.some((cue) => input.earlierCues.has(cue))) return true;
  return anyWithin(input, cues, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, place);
}

const NOTHING_MUTE: RuleInput['events'] = [];

/** Whether one of the context words touches the span, outside the mention itself and what is `mute`. */
function anyWithin(
  input: RuleInput,
  cues: readonly number[],
  from: Ordinal,
  to: Ordinal,
  place: Place,
  mute: RuleInput['events'] = NOTHING_MUTE,
): boolean {
  if (from > to || (from >= place.from && to <= place.to)) return false;
  for (const cue of cues) if (standsWithin(input.cues, cue, from, to, place, mute)) return true;
  return false;
}

/** Whether the article touches the subject of a pack that has the topic. */
export function isAbout({ about }: RuleInput, topic: number): boolean {
  return about.some((plan) => holdsTopic(plan, topic));
}
