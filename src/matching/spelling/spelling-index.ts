import { HASH_PRIME, HASH_START, mix } from '../words/hash.ts';
import { listTexts, type TextList, textAt } from '../words/text-list.ts';
import { keyDistance } from './spelling.ts';
import { transliterationKey } from './transliterate.ts';

const LOAD = 0.7;
/** Keys this short are only found when they are equal. */
const SHORTEST_EDITED = 5;
/** Longer words are no names. */
const LONGEST_NAME = 30;

/**
 * Finds names by their spelling: a table of the transliteration keys of all names, each also with
 * any one unit left out. A word within one edit of a name shares one of these with it.
 */
export interface SpellingIndex {
  /** Hash of a key or of a key with one unit left out. */
  readonly hash: Int32Array;
  /** Number of the name plus one; 0: free. */
  readonly name: Int32Array;
  /** The folded names. */
  readonly names: TextList;
  /** The trie's term for each name. */
  readonly term: Int32Array;
}

/** Compiles folded names with their terms. */
export function buildSpellingIndex(names: ReadonlyMap<string, number>): SpellingIndex {
  const list = [...names.keys()].filter((name) => name.length <= LONGEST_NAME);
  const hashes: number[] = [];
  const owners: number[] = [];
  list.forEach((name, number) => {
    for (const hash of keyHashes(transliterationKey(name))) {
      hashes.push(hash);
      owners.push(number);
    }
  });
  const size = Math.max(8, Math.ceil(hashes.length / LOAD));
  const hash = new Int32Array(size);
  const name = new Int32Array(size);
  hashes.forEach((value, index) => {
    let slot = slotOf(value, size);
    while (name[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    hash[slot] = value;
    name[slot] = (owners[index] as number) + 1;
  });
  return {
    hash,
    name,
    names: listTexts(list),
    term: Int32Array.from(list, (text) => names.get(text) ?? -1),
  };
}

/** Terms of the names that a folded word may be a spelling of; the word itself is none of them. */
export function spellingTerms(index: SpellingIndex, folded: string): readonly number[] {
  const key = transliterationKey(folded);
  const terms = new Set<number>();
  for (const number of namesSharing(index, folded, key, false)) {
    const name = textAt(index.names, number);
    if (name !== folded && keyDistance(folded, key, name) !== null) {
      terms.add(index.term[number] as number);
    }
  }
  return [...terms];
}

/**
 * Whether a folded word shares a key with any name, as all do that `spellingTerms` finds something for; few
 * others do.
 */
export function mayBeSpelling(index: SpellingIndex, folded: string): boolean {
  return namesSharing(index, folded, transliterationKey(folded), true).size > 0;
}

const NO_NAMES: ReadonlySet<number> = new Set();

/** The names that share a key with a word, each once however many they share; `first`: only the first found. */
function namesSharing(
  { hash: hashes, name, term }: SpellingIndex,
  folded: string,
  key: string,
  first: boolean,
): ReadonlySet<number> {
  if (folded.length > LONGEST_NAME || term.length === 0) return NO_NAMES;
  const size = hashes.length;
  let found: Set<number> | null = null;
  for (let left = -1; left < lastLeftOut(key); left++) {
    const hash = hashWithout(key, left);
    let slot = slotOf(hash, size);
    while (name[slot] !== 0) {
      if (hashes[slot] === hash) {
        found ??= new Set();
        found.add((name[slot] as number) - 1);
        if (first) return found;
      }
      slot = slot + 1 === size ? 0 : slot + 1;
    }
  }
  return found ?? NO_NAMES;
}

/** Units are left out of a key that is long enough; see `hashWithout`. */
function lastLeftOut(key: string): number {
  return key.length < SHORTEST_EDITED ? 0 : key.length;
}

/** `hashOf` the key without the unit at `left`; -1 leaves out none. */
function hashWithout(key: string, left: number): number {
  let hash = HASH_START;
  for (let i = 0; i < key.length; i++) {
    if (i !== left) hash = Math.imul(hash ^ key.charCodeAt(i), HASH_PRIME);
  }
  return hash;
}

/** Hashes of the key and, if it is long enough, of the key without each of its units. */
function keyHashes(key: string): Set<number> {
  const hashes = new Set<number>();
  for (let left = -1; left < lastLeftOut(key); left++) hashes.add(hashWithout(key, left));
  return hashes;
}

function slotOf(hash: number, size: number): number {
  return Math.floor(((mix(hash) >>> 0) / 0x1_0000_0000) * size);
}
