import type { ContextRule } from '../../claims/topic.ts';
import type { Candidate } from '../candidate.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import { selectLongest } from '../select.ts';
import { type Facts, holdingRule, holds, isAbout, type Ordinal } from './context.ts';
import { type CuePlaces, stands, standsWhere } from './cue-places.ts';
import { type Evidence, spokenOf, touchedSubjects } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { createNameHistory, type NameHistory } from './name-history.ts';
import type { CompiledRule } from './rules.ts';
import { holdsTopic, isGeneral, type SubjectPlan } from './subjects.ts';

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
  const plans = lexicon.subjects;
  let facts: Facts = { firm: knowledge.firm, cues, earlierCues: knowledge.cues, about: [] };
  const firm = selectLongest(
    candidates.filter(
      (candidate) => candidate.firm && !isRefused(lexicon, candidate, facts, 'words'),
    ),
  );
  const kindOf = (topic: number) => topicKind(lexicon, topic);
  for (const [subject, spoken] of spokenOf(plans, firm, cues, lead, kindOf)) {
    if (knowledge.matter.get(subject) !== 'plainly') knowledge.matter.set(subject, spoken);
  }
  const says = (cue: number): boolean => stands(cues, cue) || knowledge.cues.has(cue);
  const opens = (cue: number): boolean => standsWhere(cues, cue, (from) => from < lead);
  const { elsewhere } = knowledge;
  const isPerson = (topic: number): boolean => kindOf(topic) === 'person';
  const soFar = { ...knowledge, opens, isPerson, aside: false };
  for (const topic of namesOfOthers(lexicon, candidates, firm, facts, soFar)) elsewhere.add(topic);
  const earlier = { firm: new Map(knowledge.firm), about: new Set(knowledge.about) };
  const aside = plans.some((plan) => plan.aside.some(says));
  const note = (named: readonly Candidate[]): void => {
    for (const { topic, place } of named) {
      if (elsewhere.has(topic)) continue;
      if (place.from < lead) knowledge.opening.add(topic);
      if (!knowledge.firm.has(topic)) knowledge.firm.set(topic, place.from);
    }
    const evidence = { ...soFar, aside, topics: knowledge.firm.keys() };
    for (const subject of touchedSubjects(plans, evidence)) knowledge.about.add(subject);
    facts = { ...facts, about: plans.filter((_, subject) => knowledge.about.has(subject)) };
  };
  note(firm);
  // A name that belongs to certain articles tells nothing in the others.
  const bound = firm.filter((candidate) => !isRefused(lexicon, candidate, facts, 'all'));
  if (bound.length < firm.length) {
    knowledge.firm.clear();
    knowledge.about.clear();
    for (const [topic, at] of earlier.firm) knowledge.firm.set(topic, at);
    for (const subject of earlier.about) knowledge.about.add(subject);
    note(bound);
  }
  const names = createNameHistory(lexicon, candidates, firm, knowledge.shared);

  let { kept, rules } = decide(lexicon, candidates, facts, elsewhere, names);
  const signs = ownByRule(plans, kept, rules);
  const evidence = { ...soFar, aside, topics: knowledge.firm.keys(), signs };
  if (signs.size > 0 && addAll(knowledge.about, touchedSubjects(plans, evidence))) {
    facts = { ...facts, about: plans.filter((_, subject) => knowledge.about.has(subject)) };
    ({ kept, rules } = decide(lexicon, candidates, facts, elsewhere, names));
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

/** Asks the conditions of every candidate. */
function decide(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  facts: Facts,
  elsewhere: ReadonlySet<number>,
  names: NameHistory,
): Decision {
  const kept: Candidate[] = [];
  const rules = new Map<Candidate, ContextRule['rule']>();
  for (const candidate of candidates) {
    if (elsewhere.has(candidate.topic) || isRefused(lexicon, candidate, facts, 'all')) continue;
    const general = isGeneral(lexicon.subjects, candidate.topic);
    if (general && !isAbout(facts, candidate.topic)) continue;
    if (candidate.doubtful && !isOnSubject(candidate, facts)) continue;
    const when = lexicon.rules[candidate.rules]?.when ?? null;
    if (candidate.firm || when === null) {
      kept.push(candidate);
      if (general) rules.set(candidate, 'subject');
      continue;
    }
    if (candidate.surname !== null && names.isAnother(candidate)) continue;
    const rule = holdingRule(when, candidate.topic, candidate.place, facts);
    if (rule === null) continue;
    kept.push(candidate);
    rules.set(candidate, rule);
  }
  return { kept, rules };
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
    if (rule === undefined || rule === 'subject' || candidate.doubtful) continue;
    if (!isGeneral(plans, candidate.topic)) found.add(candidate.topic);
  }
  return found;
}

/** Whether there was anything new. */
function addAll(known: Set<number>, found: ReadonlySet<number>): boolean {
  const before = known.size;
  for (const one of found) known.add(one);
  return known.size > before;
}

/**
 * Topics whose name the article uses for something else: it says so itself once ("Moscow, Idaho",
 * "the submarine Kursk") and is not about the subject.
 */
function namesOfOthers(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  firm: readonly Candidate[],
  facts: Facts,
  evidence: Omit<Evidence, 'topics'>,
): ReadonlySet<number> {
  const denied = new Set<number>();
  for (const candidate of candidates) {
    const { topic, firm, others } = candidate;
    if (!firm || (others && topicKind(lexicon, topic) !== 'place')) continue;
    if (others || isRefused(lexicon, candidate, facts, 'at-once')) denied.add(topic);
  }
  if (denied.size === 0) return denied;
  const topics = new Set([...facts.firm.keys(), ...firm.map(({ topic }) => topic)]);
  for (const topic of denied) topics.delete(topic);
  const about = touchedSubjects(lexicon.subjects, { ...evidence, topics });
  const touched = lexicon.subjects.filter((_, subject) => about.has(subject));
  for (const topic of denied) {
    if (touched.some((plan) => holdsTopic(plan, topic))) denied.delete(topic);
  }
  return denied;
}

/** A single word in another spelling needs the topic itself or the subject around it. */
function isOnSubject({ topic }: Candidate, facts: Facts): boolean {
  return facts.firm.has(topic) || isAbout(facts, topic);
}

/**
 * Which refusing rules are asked: those about topics can only be asked once the unconditional mentions
 * are known; `at-once` also passes over what stands beside the name ("Air China" is another name, but
 * says nothing of "China" elsewhere).
 */
type Asked = 'all' | 'words' | 'at-once';

const ABOUT_TOPICS: readonly CompiledRule['rule'][] = ['topic', 'subject', 'long-form', 'without'];
const BESIDE: readonly CompiledRule['rule'][] = ['before', 'after'];

function isRefused(lexicon: Lexicon, candidate: Candidate, facts: Facts, asked: Asked): boolean {
  if (candidate.others) return true;
  if (candidate.rules === 0) return false;
  const unless = lexicon.rules[candidate.rules]?.unless ?? [];
  for (const rule of unless) {
    if (asked !== 'all' && ABOUT_TOPICS.includes(rule.rule)) continue;
    if (asked === 'at-once' && BESIDE.includes(rule.rule)) continue;
    if (holds(rule, candidate.topic, candidate.place, facts)) return true;
  }
  return false;
}
