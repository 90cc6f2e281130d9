import type { ContextRule } from '../../claims/topic.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Ordinal } from '../candidates/place.ts';
import { selectLongest } from '../candidates/select.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isGeneral, type SubjectPlan } from '../lexicon/subjects.ts';
import type { CuePlaces } from './cue-places.ts';
import { type Facts, holdingRule, isAbout } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { learn, type Says, touchesMore, withSubjects } from './learn.ts';
import { createNameHistory, type NameHistory } from './name-history.ts';
import { isRefusedByTopics, NO_REFUSAL } from './refusals.ts';
import { toldAgain } from './told-again.ts';

/** A candidate that counts, with the rule that let a context-bound one count. */
export interface Accepted {
  readonly candidate: Candidate;
  readonly rule: ContextRule['rule'] | null;
}

/**
 * Decides which candidates of an article count, and adds to `knowledge` what the article tells. First
 * the unconditional ones, which say what the article is about; then those that depend on them; then the
 * longest of what overlaps. A general topic counts only where the article touches its subject. `lead` is
 * the first place behind the headline and the lead.
 */
export function acceptCandidates(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  cues: CuePlaces,
  lead: Ordinal,
  knowledge: Knowledge,
): readonly Accepted[] {
  const says: Says = { lexicon, candidates, cues, lead };
  const { facts, firm, refusals, evidence } = learn(says, knowledge);
  const { elsewhere } = knowledge;
  const names = createNameHistory(lexicon, candidates, firm, knowledge.shared);
  const unrefused = candidates.filter((_, index) => refusals[index] === NO_REFUSAL);
  const decideBy = (known: Facts) => decide(unrefused, { lexicon, facts: known, elsewhere, names });

  let { kept, rules } = decideBy(facts);
  const signs = ownByRule(lexicon.subjects, kept, rules);
  if (signs.size > 0 && touchesMore(lexicon, knowledge, { ...evidence, signs })) {
    ({ kept, rules } = decideBy(withSubjects(lexicon, facts, knowledge)));
  }
  return selectLongest(kept).map((candidate) => ({
    candidate,
    rule: rules.get(candidate) ?? null,
  }));
}

interface Decision {
  readonly kept: readonly Candidate[];
  /** Of those that a rule let count. */
  readonly rules: ReadonlyMap<Candidate, ContextRule['rule']>;
}

/** What the conditions of candidates are asked of. */
interface Asked {
  readonly lexicon: Lexicon;
  readonly facts: Facts;
  readonly elsewhere: ReadonlySet<number>;
  readonly names: NameHistory;
}

/** Asks the conditions of every candidate. */
function decide(candidates: readonly Candidate[], asked: Asked): Decision {
  const kept: Candidate[] = [];
  const open: Candidate[] = [];
  const rules = new Map<Candidate, ContextRule['rule']>();
  for (const candidate of candidates) {
    if (!mayCount(candidate, asked)) continue;
    const ground = groundOf(candidate, asked);
    (ground === null ? open : kept).push(candidate);
    if (ground !== null && ground !== 'itself') rules.set(candidate, ground);
  }
  for (const candidate of toldAgain(asked.lexicon, open, rules)) {
    kept.push(candidate);
    rules.set(candidate, 'long-form');
  }
  return { kept, rules };
}

/** Whether nothing in the article is against a candidate. */
function mayCount(candidate: Candidate, { lexicon, facts, elsewhere, names }: Asked): boolean {
  const { topic, doubtful, firm, surname } = candidate;
  if (elsewhere.has(topic) || isRefusedByTopics(lexicon, candidate, facts)) return false;
  if (isGeneral(lexicon.subjects, topic) && !isAbout(facts, topic)) return false;
  if (doubtful && !isOnSubject(candidate, facts)) return false;
  return firm || surname === null || !names.isAnother(candidate);
}

/** What lets a candidate count: a rule, or nothing but the name itself. Null: nothing does. */
function groundOf(
  { topic, place, rules, firm }: Candidate,
  { lexicon, facts }: Asked,
): ContextRule['rule'] | 'itself' | null {
  const when = lexicon.rules[rules]?.when ?? null;
  if (firm || when === null) return isGeneral(lexicon.subjects, topic) ? 'subject' : 'itself';
  return holdingRule(when, topic, place, facts);
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
function isOnSubject({ topic }: Candidate, facts: Facts): boolean {
  return facts.firm.has(topic) || isAbout(facts, topic);
}
