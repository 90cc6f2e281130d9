import type { Candidate } from '../candidates/candidate.ts';
import type { Ordinal } from '../candidates/place.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import { foldWord } from '../words/fold.ts';
import { remembered } from '../words/word-memo.ts';

/** The folded words of a name, which an article names again and again. */
const wordsOfName = remembered((alias) => alias.split(/[\s-]+/).map(foldWord));

/** Stands for a person whom no pack knows. */
const NOBODY = -1;

/** Tells of a bare surname whether it is somebody else's. */
export interface NameHistory {
  readonly isAnother: (candidate: Candidate) => boolean;
}

/**
 * Who bore a surname last, so that a bare "Kim" after "Kim Yong-hyun" is not taken for Kim Jong-un.
 * `shared` are the surnames that more than one person bore in an earlier scan; it is added to.
 */
export function createNameHistory(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  firm: readonly Candidate[],
  shared: Set<string>,
): NameHistory {
  const surnames = new Set<string>();
  for (const { surname } of candidates) if (surname !== null) surnames.add(surname);
  if (surnames.size === 0) return { isAnother: () => false };
  const bearers = bearersOf(surnames, lexicon, candidates, firm);
  for (const surname of shared) {
    note(bearers, surname, { at: Number.NEGATIVE_INFINITY, topic: NOBODY });
  }
  for (const [surname, list] of bearers) {
    list.sort((a, b) => a.at - b.at);
    if (list.some(({ topic }) => topic !== list[0]?.topic)) shared.add(surname);
  }
  return {
    isAnother: ({ surname, place, topic }) => {
      const last = lastBefore(bearers.get(surname ?? '') ?? [], place.from);
      return last !== undefined && last.topic !== topic;
    },
  };
}

/** Who is named by a surname, and where the name begins. */
interface Bearer {
  readonly at: Ordinal;
  readonly topic: number;
}

type BearersBySurname = Map<string, Bearer[]>;

function note(bearers: BearersBySurname, surname: string, bearer: Bearer): void {
  const list = bearers.get(surname);
  if (list === undefined) bearers.set(surname, [bearer]);
  else list.push(bearer);
}

/** Whom the names of an article call by each of some surnames: known people, then those whom no pack knows. */
function bearersOf(
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  firm: readonly Candidate[],
): BearersBySurname {
  const bearers: BearersBySurname = new Map();
  const namesake = calledOtherwise(lexicon, candidates, surnames);
  const named = new Set<Ordinal>();
  for (const { alias, place, topic } of firm) {
    for (let at = place.from; at <= place.to; at++) named.add(at);
    // "Kims Soldaten" names soldiers.
    if (topicKind(lexicon, topic) !== 'person' || namesake.get(place.to) === topic) continue;
    for (const word of wordsOfName(alias)) {
      if (surnames.has(word)) note(bearers, word, { at: place.from, topic });
    }
  }
  for (const { surname, others, place } of candidates) {
    if (surname === null || !others || named.has(place.from)) continue;
    note(bearers, surname, { at: place.from, topic: NOBODY });
  }
  return bearers;
}

/** The last of a list in the order of the article that is named before a place. */
function lastBefore(list: readonly Bearer[], place: Ordinal): Bearer | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at as number) < place) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/**
 * Where a full name ends that has a short form of its own inside it and none by the surname: Kim Ju-ae is
 * "Ju-ae" afterwards and takes "Kim" from nobody. By the last word, the topic.
 */
function calledOtherwise(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  surnames: ReadonlySet<string>,
): ReadonlyMap<Ordinal, number> {
  const called = new Map<Ordinal, number>();
  const bySurname = new Set<number>();
  for (const { surname, topic } of candidates) if (surname !== null) bySurname.add(topic);
  for (const { alias, place, topic } of candidates) {
    if (bySurname.has(topic) || topicKind(lexicon, topic) !== 'person') continue;
    if (!wordsOfName(alias).some((word) => surnames.has(word))) called.set(place.to, topic);
  }
  return called;
}
