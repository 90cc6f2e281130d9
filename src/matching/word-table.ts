import { HASH_PRIME, hashOf, mix } from './hash.ts';

const SECOND_SEED = 0x2f0b4c47;
/** How full a table may be: fuller is smaller but needs more steps per look-up. */
const LOAD = 0.75;

/**
 * Term strings to numbers in two flat arrays. The strings themselves are not kept: a second,
 * independent hash tells them apart, and whatever is found through the table is compared with the
 * authored text before it counts.
 */
export interface WordTable {
  readonly check: Int32Array;
  /** Term number plus one; 0: free. */
  readonly value: Int32Array;
}

/** Compiles term strings; the number of a term is its place in the list. */
export function buildWordTable(words: Iterable<string>, count: number): WordTable {
  const size = Math.max(8, Math.ceil(count / LOAD));
  const table: WordTable = { check: new Int32Array(size), value: new Int32Array(size) };
  let number = 0;
  for (const word of words) {
    let slot = slotOf(hashOf(word), size);
    while (table.value[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    table.check[slot] = hashOf(word, SECOND_SEED);
    table.value[slot] = ++number;
  }
  return table;
}

/** The number of a term, -1 when the lexicon has none such. */
export function findWord(table: WordTable, word: string): number {
  const size = table.value.length;
  const check = hashOf(word, SECOND_SEED);
  let slot = slotOf(hashOf(word), size);
  for (;;) {
    const value = table.value[slot] as number;
    if (value === 0) return -1;
    if (table.check[slot] === check) return value - 1;
    slot = slot + 1 === size ? 0 : slot + 1;
  }
}

function slotOf(hash: number, size: number): number {
  return Math.floor(((mix(hash) >>> 0) / 0x1_0000_0000) * size);
}

/** Bits that say whether any term begins with these up to three units; spares most words the look-up. */
export type PrefixGate = Uint8Array;
const GATE_BITS = 16;

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
