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
  const rules = new Map<Candidate, ContextRule['rule']>();
  for (const candidate of candidates) {
    const ground = groundOf(candidate, asked);
    if (ground === null) continue;
    kept.push(candidate);
    if (ground !== 'itself') rules.set(candidate, ground);
  }
  return { kept, rules };
}

/** What lets a candidate count: a rule, or nothing but the name itself. Null: it does not count. */
function groundOf(
  candidate: Candidate,
  { lexicon, facts, elsewhere, names }: Asked,
): ContextRule['rule'] | 'itself' | null {
  const { topic, place } = candidate;
  if (elsewhere.has(topic) || isRefusedByTopics(lexicon, candidate, facts)) return null;
  const general = isGeneral(lexicon.subjects, topic);
  if (general && !isAbout(facts, topic)) return null;
  if (candidate.doubtful && !isOnSubject(candidate, facts)) return null;
  const when = lexicon.rules[candidate.rules]?.when ?? null;
  if (candidate.firm || when === null) return general ? 'subject' : 'itself';
  if (candidate.surname !== null && names.isAnother(candidate)) return null;
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
