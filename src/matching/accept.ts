import type { ContextRule } from '../claims/topic.ts';
import type { Candidate } from './candidate.ts';
import {
  type Facts,
  holdingRule,
  isAboutSubject,
  type Knowledge,
  SUBJECT_TOPICS,
} from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { createNameHistory } from './name-history.ts';
import { selectLongest } from './select.ts';

/** A candidate that counts, with the rule that let a context-bound one count. */
export interface Accepted {
  readonly candidate: Candidate;
  readonly rule: ContextRule['rule'] | null;
}

/** Cues by number, places in the order of the article. */
export type CuePlaces = Facts['cues'];

/**
 * Decides which candidates of an article count, and adds to `knowledge` what the article tells. First the unconditional ones, which say what the
 * article is about; then those that depend on them; then the longest of what overlaps.
 */
export function acceptCandidates(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  cues: CuePlaces,
  knowledge: Knowledge,
): readonly Accepted[] {
  const facts: Facts = { firm: knowledge.firm, cues, earlierCues: knowledge.cues };
  const firm = selectLongest(
    candidates.filter(
      (candidate) => candidate.firm && !isRefused(lexicon, candidate, facts, false),
    ),
  );
  const { elsewhere } = knowledge;
  for (const topic of namesOfOthers(lexicon, candidates, firm, facts)) elsewhere.add(topic);
  const earlier = new Map(knowledge.firm);
  const note = (named: readonly Candidate[]): void => {
    for (const { topic, place } of named) {
      if (elsewhere.has(topic) || knowledge.firm.has(topic)) continue;
      knowledge.firm.set(topic, place.from);
    }
  };
  note(firm);
  // A name that belongs to certain articles tells nothing in the others.
  const bound = firm.filter((candidate) => !isRefused(lexicon, candidate, facts, true));
  if (bound.length < firm.length) {
    knowledge.firm.clear();
    for (const [topic, at] of earlier) knowledge.firm.set(topic, at);
    note(bound);
  }
  const names = createNameHistory(lexicon.kinds, candidates, firm, knowledge.shared);

  const rules = new Map<Candidate, ContextRule['rule'] | null>();
  for (const candidate of candidates) {
    if (elsewhere.has(candidate.topic) || isRefused(lexicon, candidate, facts, true)) continue;
    if (candidate.doubtful && !isOnSubject(candidate, facts)) continue;
    if (candidate.firm || lexicon.rules[candidate.rules]?.when === null) {
      rules.set(candidate, null);
      continue;
    }
    if (candidate.surname !== null && names.isAnother(candidate)) continue;
    const when = lexicon.rules[candidate.rules]?.when ?? [];
    const rule = holdingRule(when, candidate.topic, candidate.place, facts);
    if (rule !== null) rules.set(candidate, rule);
  }
  return selectLongest([...rules.keys()]).map((candidate) => ({
    candidate,
    rule: rules.get(candidate) ?? null,
  }));
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
): ReadonlySet<number> {
  const denied = new Set<number>();
  for (const candidate of candidates) {
    const { topic, firm, others } = candidate;
    if (!firm || (others && lexicon.kinds[topic] !== 'place')) continue;
    if (others || isRefused(lexicon, candidate, facts, false, BESIDE)) denied.add(topic);
  }
  if (denied.size === 0) return denied;
  const named = new Set([...facts.firm.keys(), ...firm.map(({ topic }) => topic)]);
  for (const topic of denied) named.delete(topic);
  return named.size >= SUBJECT_TOPICS ? new Set() : denied;
}

/** A single word in another spelling needs the topic itself or the subject around it. */
function isOnSubject({ topic }: Candidate, facts: Facts): boolean {
  return facts.firm.has(topic) || isAboutSubject(facts);
}

const ABOUT_TOPICS: ReadonlySet<ContextRule['rule']> = new Set([
  'topic',
  'subject',
  'long-form',
  'without',
]);

/** "Air China" is another name, but says nothing of "China" elsewhere. */
const BESIDE: ReadonlySet<ContextRule['rule']> = new Set(['before', 'after']);
const NONE: ReadonlySet<ContextRule['rule']> = new Set();

/** Rules about topics can only be asked once the unconditional mentions are known (`complete`). */
function isRefused(
  lexicon: Lexicon,
  candidate: Candidate,
  facts: Facts,
  complete: boolean,
  passed: ReadonlySet<ContextRule['rule']> = NONE,
): boolean {
  if (candidate.others) return true;
  const unless = lexicon.rules[candidate.rules]?.unless ?? [];
  if (unless.length === 0) return false;
  const askable = unless.filter(
    ({ rule }) => !passed.has(rule) && (complete || !ABOUT_TOPICS.has(rule)),
  );
  return holdingRule(askable, candidate.topic, candidate.place, facts) !== null;
}
