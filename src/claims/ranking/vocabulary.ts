import type { Claim, Claimant } from '../claim.ts';
import type { Language } from '../language.ts';
import { contentWords } from './content-words.ts';
import { onceByLanguage } from './once-by-language.ts';
import { withoutDates } from './sentence-dates.ts';

/** Longer roots are the same where they begin alike: "verlegt" and "Verlegung". */
const ROOT = 5;

/** The content words of a text, each in the short form in which texts are compared. */
export interface ComparedWords {
  /** As `contentWords` leaves them: without endings. */
  readonly stems: readonly string[];
  /** Their beginnings. */
  readonly roots: ReadonlySet<string>;
}

/** The content words of any text. A month is none: dates are compared as such. */
export function wordsOf(text: string, language: Language): ComparedWords {
  const stems = contentWords(withoutDates(text, language), language)
    .split(' ')
    .filter((stem) => stem !== '');
  return { stems, roots: new Set(stems.map(rootOf)) };
}

/** The beginning of a stem, by which stems are compared. */
export function rootOf(stem: string): string {
  return stem.slice(0, ROOT);
}

/** The words of a claim's statement; none in a language it was not written in. */
export const wordsOfClaim = onceByLanguage(
  ({ statement }: Claim, language): ComparedWords => wordsOf(statement[language] ?? '', language),
);

/** The words of a claimant's name and role. */
export const wordsOfClaimant = onceByLanguage(
  ({ name, role }: Claimant, language): ComparedWords =>
    wordsOf(`${name[language] ?? ''} ${role[language] ?? ''}`, language),
);
