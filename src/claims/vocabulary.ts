import type { Claim, Claimant } from './claim.ts';
import { contentWords } from './content-words.ts';
import type { Database } from './database.ts';
import type { Language } from './language.ts';

/** How rare words are among the statements of a database, in one language. */
export interface Vocabulary {
  /** How much a word in common says, in nats: about 6 for one of a single statement, 1 for one in every third. */
  readonly rarity: (root: string) => number;
}

/** Longer roots are the same where they begin alike: "verlegt" and "Verlegung". */
const ROOT = 5;

/** As if there were so many more statements, of which one has the word: a few tell little of how rare it is. */
const MORE = 100;

/** The content words of a text, each in the short form in which texts are compared. */
export interface Words {
  /** As `contentWords` leaves them: without endings. */
  readonly stems: readonly string[];
  /** Their beginnings. */
  readonly roots: ReadonlySet<string>;
}

export function wordsOf(text: string, language: Language): Words {
  const stems = contentWords(text, language)
    .split(' ')
    .filter((stem) => stem !== '');
  return { stems, roots: new Set(stems.map(rootOf)) };
}

export function rootOf(stem: string): string {
  return stem.slice(0, ROOT);
}

/** Claims never change, so what was read once stays. */
const read: Readonly<Record<Language, WeakMap<Claim, Words>>> = {
  de: new WeakMap(),
  en: new WeakMap(),
};

/** The words of a claim's statement; none in a language it was not written in. */
export function wordsOfClaim(claim: Claim, language: Language): Words {
  const known = read[language].get(claim);
  if (known !== undefined) return known;
  const words = wordsOf(claim.statement[language] ?? '', language);
  read[language].set(claim, words);
  return words;
}

const titles: Readonly<Record<Language, WeakMap<Claimant, Words>>> = {
  de: new WeakMap(),
  en: new WeakMap(),
};

/** The words of a claimant's name and role. */
export function wordsOfClaimant(claimant: Claimant, language: Language): Words {
  const known = titles[language].get(claimant);
  if (known !== undefined) return known;
  const { name, role } = claimant;
  const words = wordsOf(`${name[language] ?? ''} ${role[language] ?? ''}`, language);
  titles[language].set(claimant, words);
  return words;
}

const vocabularies: Readonly<Record<Language, WeakMap<Database, Vocabulary>>> = {
  de: new WeakMap(),
  en: new WeakMap(),
};

/** The vocabulary of all statements of a database; made when first asked for. */
export function vocabularyOf(database: Database, language: Language): Vocabulary {
  const known = vocabularies[language].get(database);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const claim of database.claims.values()) {
    for (const root of wordsOfClaim(claim, language).roots) {
      counts.set(root, (counts.get(root) ?? 0) + 1);
    }
  }
  const rarityOf = (count: number) => Math.log((database.claims.size + MORE) / (count + 1));
  const rarities = new Map([...counts].map(([root, count]) => [root, rarityOf(count)]));
  const unknown = rarityOf(0);
  const vocabulary: Vocabulary = { rarity: (root) => rarities.get(root) ?? unknown };
  vocabularies[language].set(database, vocabulary);
  return vocabulary;
}
