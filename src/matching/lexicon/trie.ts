import { mix } from '../words/hash.ts';

const LOAD = 0.9;
/** Of the gate, for each slot. */
const GATE_BITS = 4;

/**
 * The trie over terms in flat arrays: an edge is a slot of one hash table, and the slot is the child's
 * number. Node 0 is the root.
 */
export interface Trie {
  /** Tells the edge of each slot by a second hash of parent node and term; 0: free slot. */
  readonly check: Int32Array;
  /** A bit for the second hash of every edge: most words after a word that begins names lead nowhere. */
  readonly gate: Uint8Array;
  /**
   * Twice what `endingsAt` gives, plus one where edges lead on: 0 where no pattern ends, the complement
   * of the only one, or the place in `endings`, plus one, where several begin.
   */
  readonly final: Int32Array;
  /** Pattern numbers; the last one of each group is stored as its complement. */
  readonly endings: Int32Array;
}

export const ROOT = 0;

/** The node reached from `node` by `term`, 0 when there is none. */
export function childOf(trie: Trie, node: number, term: number): number {
  const { check } = trie;
  const size = check.length;
  const wanted = checkOf(node, term);
  const bit = gateBit(wanted, trie.gate);
  if (((trie.gate[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return 0;
  let slot = slotOf(node, term, size);
  for (;;) {
    const found = check[slot] as number;
    if (found === 0) return 0;
    if (found === wanted) return slot;
    slot = slot + 1 === size ? 1 : slot + 1;
  }
}

/** The first pattern that ends at a node, for `patternAt` and `nextEnding`; 0: none does. */
export function endingsAt(trie: Trie, node: number): number {
  return (trie.final[node] as number) >> 1;
}

/** The pattern of an ending. */
export function patternAt(trie: Trie, ending: number): number {
  if (ending < 0) return ~ending;
  const stored = trie.endings[ending - 1] as number;
  return stored < 0 ? ~stored : stored;
}

/** The ending after this one at the same node; 0: there is none. */
export function nextEnding(trie: Trie, ending: number): number {
  return ending < 0 || (trie.endings[ending - 1] as number) < 0 ? 0 : ending + 1;
}

/** Whether a longer pattern may follow from a node. */
export function leadsOn(trie: Trie, node: number): boolean {
  return ((trie.final[node] as number) & 1) !== 0;
}

function slotOf(node: number, term: number, size: number): number {
  const hash = edgeHash(node, term) >>> 0;
  // Slot 0 is the root and never holds an edge.
  return 1 + Math.floor((hash / 0x1_0000_0000) * (size - 1));
}

/** Collects paths, then lays them out. */
export interface TrieBuilder {
  /** Adds a pattern that is read as this sequence of terms. */
  readonly add: (path: readonly number[], pattern: number) => void;
  /** `places` gives the final number of each term of the paths. */
  readonly build: (places: Int32Array) => Trie;
}

/** Starts an empty trie. Flat from the start: a pack may have hundreds of thousands of names. */
export function createTrieBuilder(): TrieBuilder {
  // Edge i leads from parents[i] by terms[i] to node i; edge 0 is the root and no edge.
  const parents = [0];
  const terms = [0];
  /** Newest ending of each node, 0 for none; older ones follow by `older`. */
  const newest = [0];
  const endingPattern = [0];
  const older = [0];
  let slots = new Int32Array(1024);

  const find = (node: number, term: number): number => {
    const mask = slots.length - 1;
    let slot = edgeHash(node, term) & mask;
    for (;;) {
      const edge = slots[slot] as number;
      if (edge === 0 || (parents[edge] === node && terms[edge] === term)) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    slots = new Int32Array(slots.length * 4);
    for (let edge = 1; edge < parents.length; edge++) {
      slots[find(parents[edge] as number, terms[edge] as number)] = edge;
    }
  };

  const add = (path: readonly number[], pattern: number): void => {
    let node = 0;
    for (const term of path) {
      const slot = find(node, term);
      let child = slots[slot] as number;
      if (child === 0) {
        child = parents.push(node) - 1;
        terms.push(term);
        newest.push(0);
        slots[slot] = child;
        if (parents.length * 2 > slots.length) grow();
      }
      node = child;
    }
    for (let at = newest[node] as number; at !== 0; at = older[at] as number) {
      if (endingPattern[at] === pattern) return;
    }
    older.push(newest[node] as number);
    newest[node] = endingPattern.push(pattern) - 1;
  };

  /** Patterns that do not end alone at their node. */
  const severalEndings = (): number => {
    const alone = newest.filter((ending) => ending !== 0 && older[ending] === 0).length;
    return endingPattern.length - 1 - alone;
  };

  const build = (places: Int32Array): Trie => {
    const size = Math.max(8, 1 + Math.ceil(parents.length / LOAD));
    const trie: Trie = {
      check: new Int32Array(size),
      gate: new Uint8Array(Math.ceil((size * GATE_BITS) / 8)),
      final: new Int32Array(size),
      endings: new Int32Array(severalEndings()),
    };
    const place = new Int32Array(parents.length);
    let used = 0;
    for (let edge = 1; edge < parents.length; edge++) {
      const from = place[parents[edge] as number] as number;
      const term = places[terms[edge] as number] as number;
      let slot = slotOf(from, term, size);
      while (trie.check[slot] !== 0) slot = slot + 1 === size ? 1 : slot + 1;
      const check = checkOf(from, term);
      trie.check[slot] = check;
      const bit = gateBit(check, trie.gate);
      trie.gate[bit >>> 3] = (trie.gate[bit >>> 3] as number) | (1 << (bit & 7));
      place[edge] = slot;
      trie.final[from] = (trie.final[from] as number) | 1;
      if (newest[edge] === 0) continue;
      const first = newest[edge] as number;
      if (older[first] === 0) {
        trie.final[slot] = ~(endingPattern[first] as number) << 1;
        continue;
      }
      trie.final[slot] = (used + 1) << 1;
      for (let at = newest[edge] as number; at !== 0; at = older[at] as number) {
        const pattern = endingPattern[at] as number;
        trie.endings[used++] = older[at] === 0 ? ~pattern : pattern;
      }
    }
    return trie;
  };

  return { add, build };
}

function gateBit(check: number, gate: Uint8Array): number {
  return Math.floor(((check >>> 0) / 0x1_0000_0000) * 8 * gate.length);
}

/** Never 0. */
function checkOf(node: number, term: number): number {
  return mix(Math.imul(term + 1, 0x85ebca77) ^ Math.imul(node, 0xc2b2ae3d)) || 1;
}

function edgeHash(node: number, term: number): number {
  return mix(Math.imul(node + 1, 0x9e3779b1) ^ term);
}
