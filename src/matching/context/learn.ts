import type { Candidate } from '../candidates/candidate.ts';
import type { Ordinal } from '../candidates/place.ts';
import { selectLongest } from '../candidates/select.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import { holdsTopic } from '../lexicon/subjects.ts';
import { type CuePlaces, stands, standsWhere } from './cue-places.ts';
import { type Evidence, spokenOf, touchedSubjects } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { isRefusedByTopics, NO_REFUSAL, REFUSED_AROUND, refusalsByWords } from './refusals.ts';

/** What an article says, as far as it was found. `lead`: the first place behind the headline and the lead. */
export interface Says {
  readonly lexicon: Lexicon;
  readonly candidates: readonly Candidate[];
  readonly cues: CuePlaces;
  readonly lead: Ordinal;
}

/** What its unconditional names tell of an article. */
export interface Learnt {
  readonly facts: Facts;
  /** The unconditional names that nothing around them refuses. */
  readonly firm: readonly Candidate[];
  /** Of each candidate, see `refusalsByWords`. */
  readonly refusals: Uint8Array;
  readonly evidence: Omit<Evidence, 'topics' | 'signs'>;
}

/** Learns what an article is about by its unconditional names, and adds it to `knowledge`. */
export function learn(says: Says, knowledge: Knowledge): Learnt {
  const { lexicon, candidates, cues, lead } = says;
  const kindOf = (topic: number) => topicKind(lexicon, topic);
  const events = candidates.flatMap(({ firm, topic, place }) =>
    firm && kindOf(topic) === 'event' ? place : [],
  );
  const before: Facts = {
    firm: knowledge.firm,
    cues,
    earlierCues: knowledge.cues,
    events,
    about: [],
  };
  const located = candidates.flatMap((each) => (each.located ? each.place : []));
  const refusals = refusalsByWords(lexicon, candidates, {
    ...before,
    events: [...events, ...located],
  });
  const firm = selectLongest(
    candidates.filter((each, index) => each.firm && refusals[index] === NO_REFUSAL),
  );
  for (const [subject, spoken] of spokenOf(lexicon.subjects, firm, cues, lead, kindOf)) {
    if (knowledge.matter.get(subject) !== 'plainly') knowledge.matter.set(subject, spoken);
  }
  const soFar = {
    ...knowledge,
    opens: (cue: number) => standsWhere(cues, cue, (from) => from < lead),
    isPerson: (topic: number) => kindOf(topic) === 'person',
    aside: false,
  };
  for (const topic of namesOfOthers(says, refusals, firm, before, soFar)) {
    knowledge.elsewhere.add(topic);
  }
  const isSaid = (cue: number) => stands(cues, cue) || knowledge.cues.has(cue);
  const evidence = { ...soFar, aside: lexicon.subjects.some(({ aside }) => aside.some(isSaid)) };
  return { facts: learnNames(says, firm, before, knowledge, evidence), firm, refusals, evidence };
}

/** A name that belongs to certain articles tells nothing in the others: then it is learnt without it. */
function learnNames(
  says: Says,
  firm: readonly Candidate[],
  before: Facts,
  knowledge: Knowledge,
  evidence: Learnt['evidence'],
): Facts {
  const { lexicon } = says;
  const earlier = { firm: new Map(knowledge.firm), about: new Set(knowledge.about) };
  note(says, firm, knowledge, evidence);
  const facts = withSubjects(lexicon, before, knowledge);
  const bound = firm.filter((candidate) => !isRefusedByTopics(lexicon, candidate, facts));
  if (bound.length === firm.length) return facts;
  knowledge.firm.clear();
  knowledge.about.clear();
  for (const [topic, at] of earlier.firm) knowledge.firm.set(topic, at);
  for (const subject of earlier.about) knowledge.about.add(subject);
  note(says, bound, knowledge, evidence);
  return withSubjects(lexicon, before, knowledge);
}

/** Adds names to what is known, and the subjects that they touch. */
function note(
  { lexicon, lead }: Says,
  named: readonly Candidate[],
  knowledge: Knowledge,
  evidence: Learnt['evidence'],
): void {
  for (const { topic, place } of named) {
    if (knowledge.elsewhere.has(topic)) continue;
    if (place.from < lead) knowledge.opening.add(topic);
    if (!knowledge.firm.has(topic)) knowledge.firm.set(topic, place.from);
  }
  touchesMore(lexicon, knowledge, evidence);
}

/** Adds the subjects that an article touches by all that is known; whether there was a new one. */
export function touchesMore(
  { subjects }: Lexicon,
  { about, firm }: Knowledge,
  evidence: Omit<Evidence, 'topics'>,
): boolean {
  const before = about.size;
  for (const one of touchedSubjects(subjects, { ...evidence, topics: firm.keys() })) about.add(one);
  return about.size > before;
}

/** The facts with the subjects that the article is known to touch. */
export function withSubjects({ subjects }: Lexicon, facts: Facts, { about }: Knowledge): Facts {
  return { ...facts, about: subjects.filter((_, subject) => about.has(subject)) };
}

/**
 * Topics whose name the article uses for something else: it says so itself once ("Moscow, Idaho",
 * "the submarine Kursk") and is not about the subject.
 */
function namesOfOthers(
  { lexicon, candidates }: Says,
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
