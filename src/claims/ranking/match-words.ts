import Fuse from 'fuse.js';
import type { Claim, ClaimId } from '../claim.ts';
import type { Database } from '../database.ts';
import type { SentenceContext } from '../hint.ts';
import type { Language } from '../language.ts';
import type { TopicId } from '../topic.ts';
import {
  rootOf,
  type Vocabulary,
  vocabularyOf,
  type Words,
  wordsOf,
  wordsOfClaim,
} from './vocabulary.ts';

/** What a sentence and a statement have in common in words. */
export interface WordMatch {
  /** 0..1: how much of the statement the sentence has without the names of topics, rare words weighing more. */
  readonly told: number;
  /** 0..1: how much of the sentence the statement has, names included; less of a sentence of few words. */
  readonly alike: number;
}

/** Of a sentence with so few words besides names, what it has in common with a statement says half. */
const FEW = 3;

/** Matches a sentence with each statement, in the sentence's language. */
export function matchWords(
  database: Database,
  claims: readonly Claim[],
  { text, rest, language, topics }: SentenceContext,
): (claim: Claim) => WordMatch {
  const vocabulary = vocabularyOf(database, language);
  const all = wordsOf(text, language);
  const mine =
    rest === undefined ? withoutNames(database, all, topics, language) : wordsOf(rest, language);
  const alike = alikeness(claims, all, language);
  const surety = mine.stems.length / (mine.stems.length + FEW);
  return (claim) => {
    const theirs = wordsOfClaim(claim, language);
    const same = sum(
      [...theirs.roots].filter((root) => mine.roots.has(root)),
      vocabulary,
    );
    const whole = sum([...theirs.roots], vocabulary);
    const shared = same + partsInCommon(mine, theirs, vocabulary);
    return {
      told: whole === 0 ? 0 : Math.min(1, shared / whole),
      alike: (alike.get(claim.id) ?? 0) * surety,
    };
  };
}

/** The words that the labels of the topics do not have. */
function withoutNames(
  { topics: known }: Database,
  { stems }: Words,
  topics: readonly TopicId[],
  language: Language,
): Words {
  const labels = topics.map((id) => known.get(id)?.label[language] ?? '');
  const names = wordsOf(labels.join(' '), language).roots;
  const rest = stems.filter((stem) => !names.has(rootOf(stem)));
  return { stems: rest, roots: new Set(rest.map(rootOf)) };
}

function sum(roots: readonly string[], { rarity }: Vocabulary): number {
  return roots.reduce((total, root) => total + rarity(root), 0);
}

/** Shorter endings are endings, not words. */
const PART = 5;

/** Words of which one is the end of the other: "Massenangriffe" and "Angriffe". */
function partsInCommon(mine: Words, theirs: Words, { rarity }: Vocabulary): number {
  const left = theirs.stems.filter((stem) => !mine.roots.has(rootOf(stem)));
  let total = 0;
  for (const stem of mine.stems) {
    if (theirs.roots.has(rootOf(stem))) continue;
    let best = 0;
    for (const other of left) {
      const [part, whole] = stem.length < other.length ? [stem, other] : [other, stem];
      if (part.length >= PART && whole.endsWith(part)) best = Math.max(best, rarity(rootOf(other)));
    }
    total += best;
  }
  return total;
}

function alikeness(
  claims: readonly Claim[],
  { stems }: Words,
  language: SentenceContext['language'],
): ReadonlyMap<ClaimId, number> {
  if (stems.length === 0) return new Map();
  const fuse = new Fuse(claims, {
    keys: [{ name: 'statement', getFn: (claim) => wordsOfClaim(claim, language).stems.join(' ') }],
    useTokenSearch: true,
    tokenize: (words) => words.split(' '),
    includeScore: true,
    shouldSort: false,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    // Both sides are prepared by `contentWords`; doing it again for each word costs two thirds of the time.
    isCaseSensitive: true,
    // One slip in a word of ten letters; endings are cut off already.
    threshold: 0.1,
  });
  return new Map(fuse.search(stems.join(' ')).map(({ item, score = 1 }) => [item.id, 1 - score]));
}
