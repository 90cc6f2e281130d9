import { once } from '../../claims/once.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Ordinal } from '../candidates/place.ts';
import { selectLongest } from '../candidates/select.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import { holdsTopic } from '../lexicon/subjects.ts';
import type { RuleInput } from './context-rules.ts';
import { type CuePlaces, stands, standsWhere } from './cue-places.ts';
import type { GrowingContext } from './growing-context.ts';
import { isRefusedByTopics, NO_REFUSAL, REFUSED_AROUND, refusalsByWords } from './refusals.ts';
import { spokenOf } from './spoken.ts';
import { type SubjectSigns, touchedSubjects } from './touched-subjects.ts';

/** What was found in an article, by the numbers of the lexicon. */
export interface FoundInArticle {
  readonly lexicon: Lexicon;
  readonly candidates: readonly Candidate[];
  /** Where context words stand. */
  readonly cues: CuePlaces;
  /** The first place behind the headline and the lead. */
  readonly lead: Ordinal;
}

/** What its unconditional names tell of an article. */
export interface LearntFromNames {
  readonly ruleInput: RuleInput;
  /** The unconditional names that nothing around them refuses. */
  readonly firm: readonly Candidate[];
  /** Of each candidate, see `refusalsByWords`. */
  readonly refusals: Uint8Array;
  readonly signs: Omit<SubjectSigns, 'topics' | 'byRule'>;
}

/** Learns what an article is about by its unconditional names, and adds it to `known`. */
export function learnFromNames(found: FoundInArticle, known: GrowingContext): LearntFromNames {
  const { lexicon, candidates, cues, lead } = found;
  const kindOf = (topic: number) => topicKind(lexicon, topic);
  const events = candidates.flatMap(({ firm, topic, place }) =>
    firm && kindOf(topic) === 'event' ? place : [],
  );
  const before: RuleInput = {
    firm: known.firm,
    cues,
    earlierCues: known.cues,
    events,
    about: [],
  };
  const located = candidates.flatMap((each) => (each.firm && each.located ? each.place : []));
  const refusals = refusalsByWords(lexicon, candidates, {
    ...before,
    events: [...events, ...located],
  });
  const firm = selectLongest(
    candidates.filter((each, index) => each.firm && refusals[index] === NO_REFUSAL),
  );
  for (const [subject, spoken] of spokenOf(lexicon.subjects, firm, cues, lead, kindOf)) {
    if (known.matter.get(subject) !== 'plainly') known.matter.set(subject, spoken);
  }
  const soFar = {
    ...known,
    opens: (cue: number) => standsWhere(cues, cue, (from) => from < lead),
    isPerson: (topic: number) => kindOf(topic) === 'person',
    isAside: () => false,
  };
  for (const topic of namesOfOthers(found, refusals, firm, before, soFar)) {
    known.elsewhere.add(topic);
  }
  const isSaid = (cue: number) => stands(cues, cue) || known.cues.has(cue);
  // Hundreds of words, which nobody asks for unless the names nearly tell enough.
  const isAside = once(() => lexicon.subjects.some(({ aside }) => aside.some(isSaid)));
  const signs = { ...soFar, isAside };
  return { ruleInput: learnNames(found, firm, before, known, signs), firm, refusals, signs };
}

/** A name that belongs to certain articles tells nothing in the others: then it is learnt without it. */
function learnNames(
  found: FoundInArticle,
  firm: readonly Candidate[],
  before: RuleInput,
  known: GrowingContext,
  signs: LearntFromNames['signs'],
): RuleInput {
  const { lexicon } = found;
  const earlier = { firm: new Map(known.firm), about: new Set(known.about) };
  note(found, firm, known, signs);
  const ruleInput = withSubjects(lexicon, before, known);
  const bound = firm.filter((candidate) => !isRefusedByTopics(lexicon, candidate, ruleInput));
  if (bound.length === firm.length) return ruleInput;
  known.firm.clear();
  known.about.clear();
  for (const [topic, at] of earlier.firm) known.firm.set(topic, at);
  for (const subject of earlier.about) known.about.add(subject);
  note(found, bound, known, signs);
  return withSubjects(lexicon, before, known);
}

/** Adds names to what is known, and the subjects that they touch. */
function note(
  { lexicon, lead }: FoundInArticle,
  named: readonly Candidate[],
  known: GrowingContext,
  signs: LearntFromNames['signs'],
): void {
  for (const { topic, place } of named) {
    if (known.elsewhere.has(topic)) continue;
    if (place.from < lead) known.opening.add(topic);
    if (!known.firm.has(topic)) known.firm.set(topic, place.from);
  }
  touchesMore(lexicon, known, signs);
}

/** Adds the subjects that an article touches by all that is known; whether there was a new one. */
export function touchesMore(
  { subjects }: Lexicon,
  { about, firm }: GrowingContext,
  signs: Omit<SubjectSigns, 'topics'>,
): boolean {
  const before = about.size;
  for (const one of touchedSubjects(subjects, { ...signs, topics: firm.keys() })) about.add(one);
  return about.size > before;
}

/** The input of rules with the subjects that the article is known to touch. */
export function withSubjects(
  { subjects }: Lexicon,
  ruleInput: RuleInput,
  { about }: GrowingContext,
): RuleInput {
  return { ...ruleInput, about: subjects.filter((_, subject) => about.has(subject)) };
}

/**
 * Topics whose name the article uses for something else: it says so itself once ("Moscow, Idaho",
 * "the submarine Kursk") and is not about the subject.
 */
function namesOfOthers(
  { lexicon, candidates }: FoundInArticle,
  refusals: Uint8Array,
  firm: readonly Candidate[],
  ruleInput: RuleInput,
  signs: Omit<SubjectSigns, 'topics'>,
): ReadonlySet<number> {
  const denied = new Set<number>();
  candidates.forEach(({ topic, firm, others }, index) => {
    if (!firm || (others && topicKind(lexicon, topic) !== 'place')) return;
    // "Air China" is another name, but says nothing of "China" elsewhere.
    if (others || refusals[index] === REFUSED_AROUND) denied.add(topic);
  });
  if (denied.size === 0) return denied;
  const topics = new Set([...ruleInput.firm.keys(), ...firm.map(({ topic }) => topic)]);
  for (const topic of denied) topics.delete(topic);
  const about = touchedSubjects(lexicon.subjects, { ...signs, topics });
  const touched = lexicon.subjects.filter((_, subject) => about.has(subject));
  for (const topic of denied) {
    if (touched.some((plan) => holdsTopic(plan, topic))) denied.delete(topic);
  }
  return denied;
}
