import { LANGUAGES } from '../../src/claims/language.ts';
import { MATCH_WAYS } from '../../src/matching/mention.ts';
import { isRightAmongThree, isRightFirst, isWrongFirst } from './judge-claims.ts';
import {
  closestOf,
  isClosestRight,
  isShown,
  isShownFirst,
  type JudgedHint,
} from './judge-hints.ts';
import { isExact } from './judge-mentions.ts';
import type { TextResult } from './run.ts';
import { add, NOTHING, type Tally } from './score.ts';

/** The sums over some texts. */
export interface Totals {
  readonly texts: number;
  readonly words: number;
  readonly mentions: Tally;
  /** Right mentions that cover exactly the labelled characters. */
  readonly exactSpans: number;
  readonly byLanguage: ReadonlyMap<string, Tally>;
  /** Nothing is missed by a way of matching: a miss has none. */
  readonly byWay: ReadonlyMap<string, Tally>;
  /** Texts about no pack's subject. */
  readonly unrelated: { readonly words: number; readonly falseMentions: number };
  readonly figures: Tally;
  readonly wrongComparisons: number;
  readonly claims: {
    readonly sentences: number;
    readonly first: number;
    readonly amongThree: number;
    readonly wrong: number;
    /** Offered for sentences without a label: in texts about other subjects, and in the others. */
    readonly unrelated: number;
    readonly unasked: number;
  };
  /** Hints of topics in labelled sentences that show the right claim. */
  readonly hints: { readonly opened: number; readonly first: number; readonly shown: number };
  readonly closest: ReadonlyMap<string, ClosestTally>;
  readonly wrongLanguage: number;
}

/** What hints show under "Closest to this sentence". */
export interface ClosestTally {
  /** Where the sentence states claims of the topic: `missed` where none is offered as close. */
  readonly stated: Tally;
  /** Where the sentence states no claim on record: hints, and those that offer one as close all the same. */
  readonly ofNone: number;
  readonly offered: number;
}

function isUnrelated({ text }: TextResult): boolean {
  return text.subject === 'other';
}

export function totalsOf(results: readonly TextResult[]): Totals {
  const mentions = results.map((result) => tallyOf(result.mentions));
  const unrelated = results.filter(isUnrelated);
  const hints = results.flatMap((result) => result.hints);
  const sentences = results.flatMap(({ claims }) => claims.sentences);
  return {
    texts: results.length,
    words: sum(results.map(({ words }) => words)),
    mentions: mentions.reduce(add, NOTHING),
    exactSpans: results.flatMap((result) => result.mentions.right.filter(isExact)).length,
    byLanguage: new Map(
      LANGUAGES.map((language) => [
        language,
        results
          .filter(({ text }) => text.language === language)
          .map((result) => tallyOf(result.mentions))
          .reduce(add, NOTHING),
      ]),
    ),
    byWay: new Map(
      MATCH_WAYS.map((way) => [
        way,
        {
          right: count(results, (result) => result.mentions.right.map(([, { via }]) => via), way),
          wrong: count(results, (result) => result.mentions.wrong.map(({ via }) => via), way),
          missed: 0,
        },
      ]),
    ),
    unrelated: {
      words: sum(unrelated.map(({ words }) => words)),
      falseMentions: sum(unrelated.map((result) => result.mentions.wrong.length)),
    },
    figures: results.map(({ figures }) => tallyOf(figures)).reduce(add, NOTHING),
    wrongComparisons: sum(results.map(({ figures }) => figures.compared.length)),
    claims: {
      sentences: sentences.length,
      first: sentences.filter(isRightFirst).length,
      amongThree: sentences.filter(isRightAmongThree).length,
      wrong: sentences.filter(isWrongFirst).length,
      unrelated: sum(unrelated.map(({ claims }) => claims.unasked.length)),
      unasked: sum(
        results.filter((result) => !isUnrelated(result)).map(({ claims }) => claims.unasked.length),
      ),
    },
    hints: {
      opened: sum(hints.map(({ labels }) => labels.length)),
      first: sum(
        hints.map((hint) => hint.labels.filter((label) => isShownFirst(hint, label)).length),
      ),
      shown: sum(hints.map((hint) => hint.labels.filter((label) => isShown(hint, label)).length)),
    },
    closest: new Map(
      LANGUAGES.map((language) => [
        language,
        closestTally(
          results.filter(({ text }) => text.language === language).flatMap((each) => each.hints),
        ),
      ]),
    ),
    wrongLanguage: results.filter(({ text, language }) => text.language !== language).length,
  };
}

/** Counts what hints of some texts offer as closest. */
export function closestTally(hints: readonly JudgedHint[]): ClosestTally {
  const ofNone = hints.filter(({ isOfNone }) => isOfNone);
  const stated = hints.filter(({ labels }) => labels.length > 0).map(isClosestRight);
  return {
    stated: {
      right: stated.filter((right) => right === true).length,
      wrong: stated.filter((right) => right === false).length,
      missed: stated.filter((right) => right === null).length,
    },
    ofNone: ofNone.length,
    offered: ofNone.filter((hint) => closestOf(hint) !== null).length,
  };
}

function tallyOf(judged: {
  readonly right: readonly unknown[];
  readonly missed: readonly unknown[];
  readonly wrong: readonly unknown[];
}): Tally {
  return { right: judged.right.length, missed: judged.missed.length, wrong: judged.wrong.length };
}

function count(
  results: readonly TextResult[],
  waysOf: (result: TextResult) => readonly string[],
  way: string,
): number {
  return results.flatMap(waysOf).filter((each) => each === way).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
