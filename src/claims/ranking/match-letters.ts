import type { Claim } from '../claim.ts';
import type { Database } from '../database.ts';
import type { SentenceContext } from '../hint.ts';
import { onceByLanguage } from './once-by-language.ts';
import { rarityOf } from './rarity.ts';

/** So many letters make a group: the fewest that are rarely two words' by chance. */
const GROUP = 4;

/** Of a letter so many bits tell it from others of its script; four of them make a number. */
const BITS = 8;
const LETTER = 0xff;
/** What stands before a word's first letter: beginnings are groups of their own. */
const BEGINNING = 0;

/** The groups of letters of a statement, by number, and how long the list of their rarities is. */
interface Groups {
  readonly ids: Uint32Array;
  readonly length: number;
}

/** The groups of letters of all statements of a database, in one language. */
interface Alphabet {
  readonly ids: ReadonlyMap<number, number>;
  /** By number: how much a group in common says, see `rarityOf`. */
  readonly rarities: readonly number[];
  readonly unknown: number;
  readonly groupsOf: ReadonlyMap<Claim, Groups>;
}

/**
 * Tells of any claim how much its statement, in the sentence's language, has of the sentence letter by letter,
 * 0..1: the cosine of both texts' groups of four letters, rare groups weighing more. It finds words within words
 * and other endings where comparing words does not ("Waffendeal", "Waffengeschäfte"; "sappers", "sapper units").
 */
export function matchLetters(
  database: Database,
  { text, language }: SentenceContext,
): (claim: Claim) => number {
  const { ids, rarities, unknown, groupsOf } = alphabetOf(database, language);
  const mine = new Set<number>();
  let squares = 0;
  for (const group of groupsIn(text)) {
    const id = ids.get(group);
    if (id !== undefined) mine.add(id);
    squares += (id === undefined ? unknown : (rarities[id] as number)) ** 2;
  }
  const length = Math.sqrt(squares);
  return (claim) => {
    const theirs = groupsOf.get(claim);
    if (theirs === undefined || mine.size === 0) return 0;
    let shared = 0;
    for (const id of theirs.ids) if (mine.has(id)) shared += (rarities[id] as number) ** 2;
    return shared === 0 ? 0 : shared / (length * theirs.length);
  };
}

/** Each group of letters in the words of a text once, as a hash; words of fewer letters have none. */
function groupsIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    let group = BEGINNING;
    for (let at = 0; at < word.length; at += 1) {
      group = ((group << BITS) | (word.charCodeAt(at) & LETTER)) >>> 0;
      if (at >= GROUP - 2) found.add(group);
    }
  }
  return found;
}

/** Made when first asked for. */
const alphabetOf = onceByLanguage(({ claims }: Database, language): Alphabet => {
  const ids = new Map<number, number>();
  const counts: number[] = [];
  const groups = [...claims.values()].map((claim) => {
    const own = [...groupsIn(claim.statement[language] ?? '')].map((group) => {
      const id = ids.get(group) ?? ids.size;
      ids.set(group, id);
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    });
    return [claim, own] as const;
  });
  const rarities = counts.map((count) => rarityOf(count, claims.size));
  const lengthOf = (own: readonly number[]) =>
    Math.sqrt(own.reduce((total, id) => total + (rarities[id] as number) ** 2, 0));
  return {
    ids,
    rarities,
    unknown: rarityOf(0, claims.size),
    groupsOf: new Map(
      groups.map(([claim, own]) => [claim, { ids: Uint32Array.from(own), length: lengthOf(own) }]),
    ),
  };
});
