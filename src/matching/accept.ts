import type { ContextRule } from '../claims/topic.ts';
import type { Candidate } from './candidate.ts';
import {
  type Facts,
  holdingRule,
  isAboutSubject,
  type Ordinal,
  SUBJECT_TOPICS,
} from './context.ts';
import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { selectLongest } from './select.ts';

/** A candidate that counts, with the rule that let a context-bound one count. */
export interface Accepted {
  readonly candidate: Candidate;
  readonly rule: ContextRule['rule'] | null;
}

/** Cues by number, places in the order of the article. */
export type CuePlaces = Facts['cues'];

/**
 * Decides which candidates of an article count. First the unconditional ones, which say what the
 * article is about; then those that depend on them; then the longest of what overlaps.
 */
export function acceptCandidates(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  cues: CuePlaces,
  earlier: { readonly firm: Map<number, Ordinal>; readonly cues: ReadonlySet<number> },
): { readonly accepted: readonly Accepted[]; readonly facts: Facts } {
  const facts: Facts = { firm: earlier.firm, cues, earlierCues: earlier.cues };
  const firm = selectLongest(
    candidates.filter(
      (candidate) => candidate.firm && !isRefused(lexicon, candidate, facts, false),
    ),
  );
  const elsewhere = namesOfOthers(lexicon, candidates, firm, facts);
  for (const { topic, place } of firm) {
    if (elsewhere.has(topic)) continue;
    if (!earlier.firm.has(topic)) earlier.firm.set(topic, place.from);
  }
  const names = createNameHistory(candidates, firm);

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
  const accepted = selectLongest([...rules.keys()]).map((candidate) => ({
    candidate,
    rule: rules.get(candidate) ?? null,
  }));
  return { accepted, facts };
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
    if (candidate.firm && !candidate.others && isRefused(lexicon, candidate, facts, false)) {
      denied.add(candidate.topic);
    }
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

/** Rules about topics can only be asked once the unconditional mentions are known (`complete`). */
function isRefused(
  lexicon: Lexicon,
  candidate: Candidate,
  facts: Facts,
  complete: boolean,
): boolean {
  if (candidate.others) return true;
  const unless = lexicon.rules[candidate.rules]?.unless ?? [];
  if (unless.length === 0) return false;
  const askable = complete
    ? unless
    : unless.filter(({ rule }) => rule !== 'topic' && rule !== 'subject' && rule !== 'long-form');
  return holdingRule(askable, candidate.topic, candidate.place, facts) !== null;
}

/** Who bore a surname last, so that a bare "Kim" after "Kim Yong-hyun" is not taken for Kim Jong-un. */
function createNameHistory(
  candidates: readonly Candidate[],
  firm: readonly Candidate[],
): { readonly isAnother: (candidate: Candidate) => boolean } {
  const surnames = new Set(candidates.flatMap(({ surname }) => surname ?? []));
  const history = new Map<string, { readonly at: Ordinal; readonly topic: number }[]>();
  const note = (surname: string, at: Ordinal, topic: number): void => {
    const list = history.get(surname);
    if (list === undefined) history.set(surname, [{ at, topic }]);
    else list.push({ at, topic });
  };
  for (const { alias, place, topic } of firm) {
    for (const word of alias.split(/[\s-]+/).map(foldWord)) {
      if (surnames.has(word)) note(word, place.from, topic);
    }
  }
  const named = new Set<Ordinal>();
  for (const { place } of firm) for (let at = place.from; at <= place.to; at++) named.add(at);
  for (const { surname, others, place } of candidates) {
    if (surname !== null && others && !named.has(place.from)) note(surname, place.from, -1);
  }
  for (const list of history.values()) list.sort((a, b) => a.at - b.at);
  return {
    isAnother: ({ surname, place, topic }) => {
      const list = history.get(surname ?? '');
      if (list === undefined) return false;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.at as number) < place.from) low = middle + 1;
        else high = middle;
      }
      const last = list[low - 1];
      return last !== undefined && last.topic !== topic;
    },
  };
}
