import type { ClaimId } from '../claim.ts';
import type { Database } from '../database.ts';
import { onceByLanguage } from './once-by-language.ts';
import { createPostings } from './postings.ts';
import { rarityOf } from './rarity.ts';
import { rootOf, wordsOfClaim } from './vocabulary.ts';

/** The statements of a database in one language, found by their words; each goes by its number. */
export interface Statements {
  readonly numberOf: ReadonlyMap<ClaimId, number>;
  /** The stems of each statement as one text, by number; empty where it is not written in the language. */
  readonly texts: readonly string[];
  /** By number: how rare all words of a statement are together. */
  readonly rarities: Float64Array;
  /** How much a word in common says, see `rarityOf`. */
  readonly rarity: (root: string) => number;
  /** The numbers of the statements with a word that begins so. */
  readonly withRoot: (root: string) => Uint32Array;
  /** The numbers of the statements with this very stem. */
  readonly withStem: (stem: string) => Uint32Array;
  /** The stems of which one is the end of the other: "Massenangriffe" and "Angriffe". */
  readonly partsOf: (stem: string) => readonly string[];
}

/** Shorter endings are endings, not words. */
const PART = 5;

/** Made when first asked for. */
export const statementsOf = onceByLanguage(({ claims }: Database, language): Statements => {
  const all = [...claims.values()];
  const words = all.map((claim) => wordsOfClaim(claim, language));
  const byRoot = createPostings(words.map(({ roots }) => roots));
  const byStem = createPostings(words.map(({ stems }) => stems));
  const ends = [...byStem.keys()].filter((stem) => stem.length >= PART);
  const byEnd = Map.groupBy(ends, (stem) => stem.slice(-PART));
  const rarity = (root: string) => rarityOf(byRoot.having(root).length, all.length);
  return {
    numberOf: new Map(all.map(({ id }, number) => [id, number])),
    texts: words.map(({ stems }) => stems.join(' ')),
    rarities: Float64Array.from(words, ({ roots }) =>
      [...roots].reduce((total, root) => total + rarity(root), 0),
    ),
    rarity,
    withRoot: byRoot.having,
    withStem: byStem.having,
    partsOf: (stem) =>
      (byEnd.get(stem.slice(-PART)) ?? []).filter(
        (other) => rootOf(other) !== rootOf(stem) && (other.endsWith(stem) || stem.endsWith(other)),
      ),
  };
});
