import type { ContextRule } from '../../claims/topic.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { selectLongest } from '../candidates/select.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isGeneral, type SubjectPlan } from '../lexicon/subjects.ts';
import { holdingRule, isAbout, type RuleInput } from './context-rules.ts';
import type { GrowingContext } from './growing-context.ts';
import { type FoundInArticle, learnFromNames, touchesMore, withSubjects } from './learn.ts';
import { createNameHistory, type NameHistory } from './name-history.ts';
import { isRefusedByTopics, NO_REFUSAL } from './refusals.ts';
import { toldAgain } from './told-again.ts';

/** A candidate that counts, with the rule that let a context-bound one count. */
export interface Accepted {
  readonly candidate: Candidate;
  readonly rule: ContextRule['rule'] | null;
}

/**
 * Decides which candidates of an article count, and adds to `known` what the article tells. First
 * the unconditional ones, which say what the article is about; then those that depend on them; then the
 * longest of what overlaps. A general topic counts only where the article touches its subject.
 */
export function acceptCandidates(
  found: FoundInArticle,
  known: GrowingContext,
): readonly Accepted[] {
  const { lexicon, candidates } = found;
  const { ruleInput, firm, refusals, signs } = learnFromNames(found, known);
  const { elsewhere } = known;
  const names = createNameHistory(lexicon, candidates, firm, known.shared);
  const unrefused = candidates.filter((_, index) => refusals[index] === NO_REFUSAL);
  const decideBy = (input: RuleInput) =>
    decide(unrefused, { lexicon, ruleInput: input, elsewhere, names });

  let { kept, rules } = decideBy(ruleInput);
  const byRule = ownByRule(lexicon.subjects, kept, rules);
  if (byRule.size > 0 && touchesMore(lexicon, known, { ...signs, byRule })) {
    ({ kept, rules } = decideBy(withSubjects(lexicon, ruleInput, known)));
  }
  return selectLongest(kept).map((candidate) => ({
    candidate,
    rule: rules.get(candidate) ?? null,
  }));
}

/** The candidates that count, before the longest of what overlaps is chosen. */
interface Decision {
  readonly kept: readonly Candidate[];
  /** Of those that a rule let count. */
  readonly rules: ReadonlyMap<Candidate, ContextRule['rule']>;
}

/** What the conditions of candidates are asked of. */
interface DecisionInput {
  readonly lexicon: Lexicon;
  readonly ruleInput: RuleInput;
  readonly elsewhere: ReadonlySet<number>;
  readonly names: NameHistory;
}

/** Asks the conditions of every candidate. */
function decide(candidates: readonly Candidate[], input: DecisionInput): Decision {
  const kept: Candidate[] = [];
  const open: Candidate[] = [];
  const rules = new Map<Candidate, ContextRule['rule']>();
  for (const candidate of candidates) {
    if (!mayCount(candidate, input)) continue;
    const ground = groundOf(candidate, input);
    (ground === null ? open : kept).push(candidate);
    if (ground !== null && ground !== 'itself') rules.set(candidate, ground);
  }
  for (const candidate of toldAgain(input.lexicon, open, rules)) {
    kept.push(candidate);
    rules.set(candidate, 'long-form');
  }
  return { kept, rules };
}

/** Whether nothing in the article is against a candidate. */
function mayCount(
  candidate: Candidate,
  { lexicon, ruleInput, elsewhere, names }: DecisionInput,
): boolean {
  const { topic, doubtful, firm, surname } = candidate;
  if (elsewhere.has(topic) || isRefusedByTopics(lexicon, candidate, ruleInput)) return false;
  if (isGeneral(lexicon.subjects, topic) && !isAbout(ruleInput, topic)) return false;
  if (doubtful && !isOnSubject(candidate, ruleInput)) return false;
  return firm || surname === null || !names.isAnother(candidate);
}

/** What lets a candidate count: a rule, or nothing but the name itself. Null: nothing does. */
function groundOf(
  { topic, place, rules, firm }: Candidate,
  { lexicon, ruleInput }: DecisionInput,
): ContextRule['rule'] | 'itself' | null {
  const when = lexicon.rules[rules]?.when ?? null;
  if (firm || when === null) return isGeneral(lexicon.subjects, topic) ? 'subject' : 'itself';
  return holdingRule(when, topic, place, ruleInput);
}

/** Own topics that only a rule lets count: what the words around say of them speaks for the subject too. */
function ownByRule(
  plans: readonly SubjectPlan[],
  kept: readonly Candidate[],
  rules: Decision['rules'],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const candidate of kept) {
    const rule = rules.get(candidate);
    if (rule === undefined || rule === 'subject') continue;
    if (!isGeneral(plans, candidate.topic)) found.add(candidate.topic);
  }
  return found;
}

/** A single word in another spelling needs the topic itself or the subject around it. */
function isOnSubject({ topic }: Candidate, ruleInput: RuleInput): boolean {
  return ruleInput.firm.has(topic) || isAbout(ruleInput, topic);
}
