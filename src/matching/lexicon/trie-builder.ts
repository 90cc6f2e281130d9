import { mix } from '../words/hash.ts';
import { layOutTrie, ROOT, type Trie } from './trie.ts';

/** Collects paths, then lays them out. */
export interface TrieBuilder {
  /** Adds a pattern that is read as this sequence of terms and begins so: `SMALL_TOO`, `NAMES`. */
  readonly add: (path: readonly number[], pattern: number, begins: number) => void;
  /** `places` gives the final number of each term of the paths. */
  readonly build: (places: Int32Array) => Trie;
}

/** Starts an empty trie. Flat from the start: a pack may have hundreds of thousands of names. */
export function createTrieBuilder(): TrieBuilder {
  // Node i is reached from parents[i] by terms[i]; node 0 is the root.
  const parents = [0];
  const terms = [0];
  const begins = [0];
  const newest = [0];
  const patterns = [0];
  const older = [0];
  let slots = new Int32Array(1024);

  const find = (node: number, term: number): number => {
    const mask = slots.length - 1;
    let slot = mix(Math.imul(node + 1, 0x9e3779b1) ^ term) & mask;
    for (;;) {
      const found = slots[slot] as number;
      if (found === 0 || (parents[found] === node && terms[found] === term)) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    slots = new Int32Array(slots.length * 4);
    for (let node = 1; node < parents.length; node++) {
      slots[find(parents[node] as number, terms[node] as number)] = node;
    }
  };

  const add = (path: readonly number[], pattern: number, beginning: number): void => {
    let node = ROOT;
    for (const term of path) {
      const slot = find(node, term);
      let child = slots[slot] as number;
      if (child === 0) {
        child = parents.push(node) - 1;
        terms.push(term);
        newest.push(0);
        begins.push(0);
        slots[slot] = child;
        if (parents.length * 2 > slots.length) grow();
      }
      if (node === ROOT) begins[child] = (begins[child] as number) | beginning;
      node = child;
    }
    for (let at = newest[node] as number; at !== 0; at = older[at] as number) {
      if (patterns[at] === pattern) return;
    }
    older.push(newest[node] as number);
    newest[node] = patterns.push(pattern) - 1;
  };

  return {
    add,
    build: (places) => layOutTrie({ parents, terms, begins, newest, patterns, older }, places),
  };
}
