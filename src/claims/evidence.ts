import type { Claim } from './claim.ts';
import { contentWords } from './content-words.ts';
import type { Database } from './database.ts';
import type { ArticleFigure } from './hint.ts';
import type { Language } from './language.ts';
import { numbersIn } from './numbers-in.ts';
import type { TopicId } from './topic.ts';

/** What of a sentence can show that it states a claim. */
export interface Statement {
  /** The sentence without the names of topics, which all claims on the subject have. */
  readonly rest: string;
  readonly text: string;
  readonly language: Language;
  readonly topics: readonly TopicId[];
  readonly figures: readonly ArticleFigure[];
}

/** Longer roots are the same where they begin alike: "verlegt" and "Verlegung". */
const ROOT = 5;
/** The same number says as much as two words. */
const NUMBER = 2;
/** A topic in common, of two at most: what all claims on the subject have. */
const TOPIC = 0.5;

/**
 * How much a sentence and a claim have in common, in words: content words that are neither names nor
 * verbs of saying count one, the same number two, the claimant one, its topics half each up to one.
 */
export function evidenceOf(database: Database, claim: Claim, sentence: Statement): number {
  const { rest, text, language, topics, figures } = sentence;
  const statement = claim.statement[language] ?? '';
  const theirs = rootsOf(statement, language);
  let words = 0;
  for (const root of rootsOf(rest, language)) if (theirs.has(root)) words++;
  const speaker = database.claimants.get(claim.claimant)?.topic ?? null;
  const speaks =
    speaker !== null &&
    (topics.includes(speaker) || figures.some(({ attributedTo }) => attributedTo === speaker));
  const shared = claim.topics.filter((topic) => topic !== speaker && topics.includes(topic)).length;
  return (
    words +
    (sharesNumber(claim, text, statement, figures) ? NUMBER : 0) +
    (speaks ? 1 : 0) +
    TOPIC * Math.min(2, shared)
  );
}

/** A year or a day is no number that a claim is known by. */
function isTelling(number: number): boolean {
  return number > 31 && !(number >= 1900 && number < 2100);
}

function sharesNumber(
  { figure }: Claim,
  text: string,
  statement: string,
  figures: readonly ArticleFigure[],
): boolean {
  const counted = figures.some(
    ({ measure, of, low, high }) =>
      figure !== null &&
      measure === figure.measure &&
      of === figure.of &&
      ((low !== null && low === figure.low) || (high !== null && high === figure.high)),
  );
  if (counted) return true;
  const mine = numbersIn(text).filter(isTelling);
  if (mine.length === 0) return false;
  const theirs = new Set(numbersIn(statement));
  return mine.some((number) => theirs.has(number));
}

/** Words of saying and counting, which any two reports share. */
const SAYING: Readonly<Record<Language, string>> = {
  de: `sagte sagt sagten erklärte erklärt nannte nennt nannten berichtete berichtet teilte mitteilte Angaben
    Zahl Zahlen laut Worten gesagt heißt hieß sprach spricht gab worden wurde hatte hatten beim bezifferte`,
  en: 'said says told reported reports according asked named number numbers put puts one also would',
};

const saying: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(contentWords(SAYING.de, 'de').split(' ').map(toRoot)),
  en: new Set(contentWords(SAYING.en, 'en').split(' ').map(toRoot)),
};

function rootsOf(text: string, language: Language): ReadonlySet<string> {
  const words = contentWords(text, language)
    .split(' ')
    .filter((word) => word !== '');
  return new Set(words.map(toRoot).filter((root) => !saying[language].has(root)));
}

function toRoot(word: string): string {
  return word.length > ROOT ? word.slice(0, ROOT) : word;
}
