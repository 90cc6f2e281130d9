import type { Candidate } from '../candidates/candidate.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import type { CompiledRule } from '../lexicon/rules.ts';
import { type RuleInput, ruleHolds } from './context-rules.ts';

/** What the words of the article say of a candidate; that stays the same however much is known of its topics. */
export const NO_REFUSAL = 0;
/** By words beside it. */
const REFUSED_BESIDE = 1;
/** By words elsewhere, or it is part of another's name. */
export const REFUSED_AROUND = 2;

const ABOUT_TOPICS: readonly CompiledRule['rule'][] = ['topic', 'subject', 'long-form', 'without'];
const BESIDE: readonly CompiledRule['rule'][] = ['before', 'after'];

/** What the words around each candidate say against it: `NO_REFUSAL` or why. */
export function refusalsByWords(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  input: RuleInput,
): Uint8Array {
  const refusals = new Uint8Array(candidates.length);
  candidates.forEach((each, index) => {
    refusals[index] = refusalByWords(lexicon, each, input);
  });
  return refusals;
}

function refusalByWords(lexicon: Lexicon, candidate: Candidate, input: RuleInput): number {
  const { others, rules, topic, place } = candidate;
  if (others) return REFUSED_AROUND;
  let refusal = NO_REFUSAL;
  for (const rule of refusingRules(lexicon, rules)) {
    if (ABOUT_TOPICS.includes(rule.rule)) continue;
    if (rule.rule === 'away' && isGovernment(lexicon, candidate)) continue;
    if (!ruleHolds(rule, topic, place, input)) continue;
    if (!BESIDE.includes(rule.rule)) return REFUSED_AROUND;
    refusal = REFUSED_BESIDE;
  }
  return refusal;
}

/** "Berlin has pledged", whatever the sentence is about; "in Berlin" may be the town. */
function isGovernment(lexicon: Lexicon, { topic, located }: Candidate): boolean {
  return !located && topicKind(lexicon, topic) === 'place';
}

/** Whether a rule about topics refuses a candidate; can only be asked once the unconditional ones are known. */
export function isRefusedByTopics(
  lexicon: Lexicon,
  { rules, topic, place }: Candidate,
  input: RuleInput,
): boolean {
  for (const rule of refusingRules(lexicon, rules)) {
    if (ABOUT_TOPICS.includes(rule.rule) && ruleHolds(rule, topic, place, input)) return true;
  }
  return false;
}

function refusingRules({ rules }: Lexicon, set: number): readonly CompiledRule[] {
  return set === 0 ? [] : (rules[set]?.unless ?? []);
}
