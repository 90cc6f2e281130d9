import type { ContextRule } from '../../claims/topic.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Ordinal } from '../candidates/place.ts';
import { selectLongest } from '../candidates/select.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import type { CompiledRule } from '../lexicon/rules.ts';
import { holdsTopic, isGeneral, type SubjectPlan } from '../lexicon/subjects.ts';
import { type CuePlaces, stands, standsWhere } from './cue-places.ts';
import { type Evidence, spokenOf, touchedSubjects } from './evidence.ts';
import { type Facts, holdingRule, holds, isAbout } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { createNameHistory, type NameHistory } from './name-history.ts';

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
  const refusals = new Uint8Array(candidates.length);
  candidates.forEach((each, index) => {
    refusals[index] = refusalByWords(lexicon, each, facts);
  });
  const firm = selectLongest(
    candidates.filter((each, index) => each.firm && refusals[index] === NO_REFUSAL),
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
  for (const topic of namesOfOthers(lexicon, candidates, refusals, firm, facts, soFar))
    elsewhere.add(topic);
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
  const bound = firm.filter((candidate) => !isRefusedByTopics(lexicon, candidate, facts));
  if (bound.length < firm.length) {
    knowledge.firm.clear();
    knowledge.about.clear();
    for (const [topic, at] of earlier.firm) knowledge.firm.set(topic, at);
    for (const subject of earlier.about) knowledge.about.add(subject);
    note(bound);
  }
  const names = createNameHistory(lexicon, candidates, firm, knowledge.shared);

  let { kept, rules } = decide(lexicon, candidates, refusals, facts, elsewhere, names);
  const signs = ownByRule(plans, kept, rules);
  const evidence = { ...soFar, aside, topics: knowledge.firm.keys(), signs };
  if (signs.size > 0 && addAll(knowledge.about, touchedSubjects(plans, evidence))) {
    facts = { ...facts, about: plans.filter((_, subject) => knowledge.about.has(subject)) };
    ({ kept, rules } = decide(lexicon, candidates, refusals, facts, elsewhere, names));
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
  refusals: Uint8Array,
  facts: Facts,
  elsewhere: ReadonlySet<number>,
  names: NameHistory,
): Decision {
  const kept: Candidate[] = [];
  const rules = new Map<Candidate, ContextRule['rule']>();
  for (const [index, candidate] of candidates.entries()) {
    if (refusals[index] !== NO_REFUSAL || elsewhere.has(candidate.topic)) continue;
    if (isRefusedByTopics(lexicon, candidate, facts)) continue;
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
  refusals: Uint8Array,
  firm: readonly Candidate[],
  facts: Facts,
  evidence: Omit<Evidence, 'topics'>,
): ReadonlySet<number> {
  const denied = new Set<number>();
  candidates.forEach(({ topic, firm, others }, index) => {
    if (!firm || (others && topicKind(lexicon, topic) !== 'place')) return;
    // "Air China" is another name, but says nothing of "China" elsewhere.
    if (others || refusals[index] === REFUSED_AROUND) denied.add(topic);
  });
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

/** What the words of the article say of a candidate; that stays the same however much is known of its topics. */
const NO_REFUSAL = 0;
/** By words beside it. */
const REFUSED_BESIDE = 1;
/** By words elsewhere, or it is part of another's name. */
const REFUSED_AROUND = 2;

const ABOUT_TOPICS: readonly CompiledRule['rule'][] = ['topic', 'subject', 'long-form', 'without'];
const BESIDE: readonly CompiledRule['rule'][] = ['before', 'after'];

function refusalByWords(lexicon: Lexicon, candidate: Candidate, facts: Facts): number {
  const { others, rules, topic, place } = candidate;
  if (others) return REFUSED_AROUND;
  let refusal = NO_REFUSAL;
  for (const rule of refusingRules(lexicon, rules)) {
    if (ABOUT_TOPICS.includes(rule.rule)) continue;
    const beside = BESIDE.includes(rule.rule);
    if ((beside && refusal !== NO_REFUSAL) || !holds(rule, topic, place, facts)) continue;
    if (!beside) return REFUSED_AROUND;
    refusal = REFUSED_BESIDE;
  }
  return refusal;
}

/** Can only be asked once the unconditional mentions are known. */
function isRefusedByTopics(
  lexicon: Lexicon,
  { rules, topic, place }: Candidate,
  facts: Facts,
): boolean {
  for (const rule of refusingRules(lexicon, rules)) {
    if (ABOUT_TOPICS.includes(rule.rule) && holds(rule, topic, place, facts)) return true;
  }
  return false;
}

function refusingRules({ rules }: Lexicon, set: number): readonly CompiledRule[] {
  return set === 0 ? [] : (rules[set]?.unless ?? []);
}
