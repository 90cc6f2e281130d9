import type { Claim } from '../claim.ts';
import type { Database } from '../database.ts';
import type { Language } from '../language.ts';
import type { TopicId } from '../topic.ts';
import { holdersIn } from './alike-words.ts';
import type { SentenceToRank } from './sentence-to-rank.ts';
import { type Statements, statementsOf } from './statements.ts';
import { type ComparedWords, rootOf, wordsOf } from './vocabulary.ts';

/** What a sentence and a statement have in common in words. */
export interface WordMatch {
  /** 0..1: how much of the statement the sentence has without the names of topics, rare words weighing more. */
  readonly told: number;
  /** 0..1: how much of the sentence the statement has, names included; less of a sentence of few words. */
  readonly alike: number;
}

/** Of a sentence with so few words besides names, what it has in common with a statement says half. */
const FEW = 3;

/** Matches a sentence with each statement, in the sentence's language. `claims`: those it is held against. */
export function matchWords(
  database: Database,
  claims: readonly Claim[],
  { text, rest, language, topics }: SentenceToRank,
): (claim: Claim) => WordMatch {
  const statements = statementsOf(database, language);
  const all = wordsOf(text, language);
  const mine =
    rest === undefined ? withoutNames(database, all, topics, language) : wordsOf(rest, language);
  const shared = sharedWith(statements, mine);
  const alike = alikeness(statements, claims, all, holdersIn(database, language));
  const surety = mine.stems.length / (mine.stems.length + FEW);
  return ({ id }) => {
    const number = statements.numberOf.get(id) ?? -1;
    const whole = statements.rarities[number] ?? 0;
    return {
      told: whole === 0 ? 0 : Math.min(1, (shared[number] ?? 0) / whole),
      alike: (alike[number] ?? 0) * surety,
    };
  };
}

/** The words that the labels of the topics do not have. */
function withoutNames(
  { topics: known }: Database,
  { stems }: ComparedWords,
  topics: readonly TopicId[],
  language: Language,
): ComparedWords {
  const labels = topics.map((id) => known.get(id)?.label[language] ?? '');
  const names = wordsOf(labels.join(' '), language).roots;
  const rest = stems.filter((stem) => !names.has(rootOf(stem)));
  return { stems: rest, roots: new Set(rest.map(rootOf)) };
}

/** By the number of each statement: how rare what it shares with some words is, parts of words included. */
function sharedWith(
  { rarities, rarity, withRoot, withStem, partsOf }: Statements,
  { stems, roots }: ComparedWords,
): Float64Array {
  const shared = new Float64Array(rarities.length);
  const add = (number: number, worth: number) => {
    shared[number] = (shared[number] as number) + worth;
  };
  for (const root of roots) {
    const worth = rarity(root);
    for (const number of withRoot(root)) add(number, worth);
  }
  for (const stem of stems) {
    const others = partsOf(stem).filter((part) => !roots.has(rootOf(part)));
    const best = new Map<number, number>();
    for (const other of others) {
      const worth = rarity(rootOf(other));
      for (const number of withStem(other)) {
        best.set(number, Math.max(worth, best.get(number) ?? 0));
      }
    }
    // What has the stem itself was counted by its root.
    if (best.size > 0) for (const number of withRoot(rootOf(stem))) best.delete(number);
    for (const [number, worth] of best) add(number, worth);
  }
  return shared;
}

/**
 * By the number of each claim's statement: which share of some stems it has, 0..1, those weighing more that fewer of
 * the claims have. A stem within a longer word and one with a slip count too.
 */
function alikeness(
  { rarities, numberOf, withStem }: Statements,
  claims: readonly Claim[],
  { stems }: ComparedWords,
  holdersOf: ReturnType<typeof holdersIn>,
): Float64Array {
  const numbers = claims.map(({ id }) => numberOf.get(id) ?? -1);
  const isAsked = new Uint8Array(rarities.length);
  let asked = 0;
  for (const number of numbers) {
    if ((rarities[number] ?? 0) === 0) continue;
    isAsked[number] = 1;
    asked += 1;
  }
  const alike = new Float64Array(rarities.length);
  let most = 0;
  for (const stem of stems) {
    let having = 0;
    for (const number of withStem(stem)) having += isAsked[number] as number;
    const weight = Math.log(1 + (asked - having + 0.5) / (having + 0.5));
    most += weight;
    const holders = holdersOf(stem);
    holders.numbers.forEach((number, index) => {
      alike[number] = (alike[number] as number) + weight * (holders.likeness[index] as number);
    });
  }
  return alike.map((weight) => (most === 0 ? 0 : weight / most));
}
