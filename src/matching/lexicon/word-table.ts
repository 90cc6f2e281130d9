import { HASH_PRIME, hashOf, mix } from '../words/hash.ts';

const SECOND_SEED = 0x2f0b4c47;
/** How full a table may be: fuller is smaller but needs more steps per look-up. */
const LOAD = 0.9;

/**
 * Term strings to numbers, which are their places in one flat array. The strings themselves are not kept:
 * a second, independent hash tells them apart, and whatever is found through the table is compared with
 * the authored text before it counts. 0: free.
 */
export type WordTable = Int32Array;

/** Gives terms their numbers while a lexicon is collected, and lays the table out in the end. */
export interface TermNumbers {
  /** The number of a term, by the order in which they came. */
  readonly of: (term: string) => number;
  /** `places` says for each of these numbers which one the term has in the table. */
  readonly build: () => { readonly table: WordTable; readonly places: Int32Array };
}

/**
 * Starts with no terms. They are told apart by the two hashes that the table keeps of them: a table of strings
 * would take each of them into its hands again. `note` is called with each new one.
 */
export function createTermNumbers(note: (term: string) => void): TermNumbers {
  const hashes: number[] = [];
  const checks: number[] = [];
  /** Numbers plus one; 0: free. */
  let slots = new Int32Array(1024);
  const find = (hash: number, check: number): number => {
    const mask = slots.length - 1;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0 || (hashes[number] === hash && checks[number] === check)) return slot;
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 4);
    hashes.forEach((hash, number) => {
      slots[find(hash, checks[number] as number)] = number + 1;
    });
  };
  return {
    of: (term) => {
      const hash = hashOf(term);
      const check = checkOf(term);
      const slot = find(hash, check);
      const known = slots[slot] as number;
      if (known !== 0) return known - 1;
      const number = hashes.push(hash);
      checks.push(check);
      slots[slot] = number;
      if (number * 2 > slots.length) grow();
      note(term);
      return number - 1;
    },
    build: () => {
      const size = Math.max(8, Math.ceil(hashes.length / LOAD));
      const table = new Int32Array(size);
      const places = Int32Array.from(hashes, (hash, number) => {
        let slot = slotOf(hash, size);
        while (table[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
        table[slot] = checks[number] as number;
        return slot;
      });
      return { table, places };
    },
  };
}

/** The number of a term, -1 when the lexicon has none such. */
export function findWord(table: WordTable, word: string): number {
  const size = table.length;
  const check = checkOf(word);
  let slot = slotOf(hashOf(word), size);
  for (;;) {
    const found = table[slot] as number;
    if (found === 0) return -1;
    if (found === check) return slot;
    slot = slot + 1 === size ? 0 : slot + 1;
  }
}

/** Never 0. */
function checkOf(word: string): number {
  return hashOf(word, SECOND_SEED) || 1;
}

function slotOf(hash: number, size: number): number {
  return Math.floor(((mix(hash) >>> 0) / 0x1_0000_0000) * size);
}

/** Bits that say whether any term begins with these up to three units; spares most words the look-up. */
export type PrefixGate = Uint8Array;
const GATE_BITS = 16;

/** Lets nothing pass yet. */
export function createPrefixGate(): PrefixGate {
  return new Uint8Array((1 << GATE_BITS) >>> 3);
}

/** Lets words pass that begin like this one. Shorter words let everything pass that begins with them. */
export function openGate(gate: PrefixGate, folded: string): void {
  const bit = gateBit(hashOf(folded.slice(0, 3)));
  gate[bit >>> 3] = (gate[bit >>> 3] as number) | (1 << (bit & 7));
}

/** Whether a word with these first folded units can be a term. */
export function passesGate(gate: PrefixGate, one: number, two: number, three: number): boolean {
  let hash = hashOf(String.fromCharCode(one));
  if (isOpen(gate, hash)) return true;
  if (two === 0) return false;
  hash = Math.imul(hash ^ two, HASH_PRIME);
  if (isOpen(gate, hash)) return true;
  if (three === 0) return false;
  return isOpen(gate, Math.imul(hash ^ three, HASH_PRIME));
}

function isOpen(gate: PrefixGate, hash: number): boolean {
  const bit = gateBit(hash);
  return ((gate[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
}

function gateBit(hash: number): number {
  return mix(hash) >>> (32 - GATE_BITS);
}
