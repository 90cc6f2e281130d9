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

/** Compiles term strings; `places` says for each, in the order of the list, which number it got. */
export function buildWordTable(
  words: Iterable<string>,
  count: number,
): { readonly table: WordTable; readonly places: Int32Array } {
  const size = Math.max(8, Math.ceil(count / LOAD));
  const table = new Int32Array(size);
  const places = new Int32Array(count);
  let index = 0;
  for (const word of words) {
    let slot = slotOf(hashOf(word), size);
    while (table[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    table[slot] = checkOf(word);
    places[index++] = slot;
  }
  return { table, places };
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
