import type { Claim, ClaimId } from '../claim.ts';
import type { Database } from '../database.ts';
import { onceByLanguage } from './once-by-language.ts';
import { createPostings } from './postings.ts';
import { rarityOf } from './rarity.ts';
import type { SentenceToRank } from './sentence-to-rank.ts';

/** Of a letter so many bits tell it from others of its script. */
const BITS = 8;
const LETTER = 0xff;
const THREE_LETTERS = 0xffffff;
/** What stands before a word's first letter and behind its last: beginnings and endings are groups of their own. */
const EDGE = 0;

/** The groups of letters of all statements of a database, in one language; a statement goes by its number. */
interface Alphabet {
  readonly numberOf: ReadonlyMap<ClaimId, number>;
  /** The numbers of the statements that have a group. */
  readonly having: (group: number) => Uint32Array;
  /** By number: how long the list of the rarities of a statement's groups is. */
  readonly lengths: Float64Array;
}

/**
 * Tells of any claim how much its statement, in the sentence's language, has of the sentence letter by letter,
 * 0..1: the cosine of both texts' groups of three letters, rare groups weighing more. It finds words within words
 * and other endings where comparing words does not ("Waffendeal", "Waffengeschäfte"; "sappers", "sapper units").
 */
export function matchLetters(
  database: Database,
  { text, language }: SentenceToRank,
): (claim: Claim) => number {
  const { numberOf, having, lengths } = alphabetOf(database, language);
  const shared = new Float64Array(lengths.length);
  let squares = 0;
  for (const group of groupsIn(text)) {
    const numbers = having(group);
    const square = rarityOf(numbers.length, lengths.length) ** 2;
    squares += square;
    for (const number of numbers) shared[number] = (shared[number] as number) + square;
  }
  const length = Math.sqrt(squares);
  return ({ id }) => {
    const number = numberOf.get(id) ?? -1;
    const common = shared[number] ?? 0;
    return common === 0 ? 0 : common / (length * (lengths[number] as number));
  };
}

/** Each group of letters in the words of a text once, as a number; words of fewer letters have none. */
function groupsIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    let group = EDGE;
    for (let at = 0; at <= word.length; at += 1) {
      const letter = at < word.length ? word.charCodeAt(at) & LETTER : EDGE;
      group = ((group << BITS) | letter) & THREE_LETTERS;
      if (at > 0) found.add(group);
    }
  }
  return found;
}

/** Made when first asked for. */
const alphabetOf = onceByLanguage(({ claims }: Database, language): Alphabet => {
  const all = [...claims.values()];
  const { keys, having } = createPostings(
    all.map(({ statement }) => groupsIn(statement[language] ?? '')),
  );
  const squares = new Float64Array(all.length);
  for (const group of keys()) {
    const numbers = having(group);
    const square = rarityOf(numbers.length, all.length) ** 2;
    for (const number of numbers) squares[number] = (squares[number] as number) + square;
  }
  return {
    numberOf: new Map(all.map(({ id }, number) => [id, number])),
    having,
    lengths: squares.map(Math.sqrt),
  };
});
