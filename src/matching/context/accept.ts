import type { ContextRule } from '../../claims/topic.ts';
import type { Candidate } from '../candidate.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import { selectLongest } from '../select.ts';
import { BLOCK_STEP, type Facts, holdingRule, holds, isAbout } from './context.ts';
import type { Knowledge } from './knowledge.ts';
import { createNameHistory, type NameHistory } from './name-history.ts';
import type { CompiledRule } from './rules.ts';
import { holdsTopic, isGeneral, type SubjectPlan, spokenOf, touchedSubjects } from './subjects.ts';

/** A candidate that counts, with the rule that let a context-bound one count. */
export interface Accepted {
  readonly candidate: Candidate;
  readonly rule: ContextRule['rule'] | null;
}

/** Cues by number, places in the order of the article. */
export type CuePlaces = Facts['cues'];

/**
 * Decides which candidates of an article count, and adds to `knowledge` what the article tells. First
 * the unconditional ones, which say what the article is about; then those that depend on them; then the
 * longest of what overlaps. A general topic counts only where the article touches its subject.
 */
export function acceptCandidates(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  cues: CuePlaces,
  knowledge: Knowledge,
): readonly Accepted[] {
  const plans = lexicon.subjects;
  let facts: Facts = { firm: knowledge.firm, cues, earlierCues: knowledge.cues, about: [] };
  const firm = selectLongest(
    candidates.filter(
      (candidate) => candidate.firm && !isRefused(lexicon, candidate, facts, 'words'),
    ),
  );
  const isEvent = (topic: number): boolean => topicKind(lexicon, topic) === 'event';
  for (const subject of spokenOf(plans, firm, cues, isEvent)) knowledge.matter.add(subject);
  const { elsewhere } = knowledge;
  for (const topic of namesOfOthers(lexicon, candidates, firm, facts, knowledge)) {
    elsewhere.add(topic);
  }
  const earlier = { firm: new Map(knowledge.firm), about: new Set(knowledge.about) };
  const aside = plans.some((plan) =>
    plan.aside.some((cue) => cues.has(cue) || knowledge.cues.has(cue)),
  );
  const note = (named: readonly Candidate[]): void => {
    for (const { topic, place, block } of named) {
      if (elsewhere.has(topic)) continue;
      if (knowledge.first && place.from - block * BLOCK_STEP < OPENING) {
        knowledge.opening.add(topic);
      }
      if (!knowledge.firm.has(topic)) knowledge.firm.set(topic, place.from);
    }
    const evidence = { ...knowledge, aside, topics: knowledge.firm.keys() };
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
  const evidence = { ...knowledge, aside, topics: knowledge.firm.keys(), signs };
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
  { opening, matter }: Knowledge,
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
  const about = touchedSubjects(lexicon.subjects, { topics, opening, matter, aside: false });
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
 * The headline and the first sentence below it have about so many words and say what an article is
 * about; further down two nations may be named for any reason.
 */
const OPENING = 25;

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
