import { mix } from './hash.ts';

const LOAD = 0.75;

/**
 * The trie over terms in flat arrays: the edge from `parent` by `term` is a slot of one hash table,
 * and the slot is the child's number. Node 0 is the root.
 */
export interface Trie {
  /** Parent node of each slot plus one; 0: free slot. */
  readonly parent: Int32Array;
  readonly term: Int32Array;
  /** Where the patterns that end at the node begin in `endings`, plus one; 0: none end there. */
  readonly final: Int32Array;
  /** Pattern numbers; the last one of each group is stored as its complement. */
  readonly endings: Int32Array;
}

export const ROOT = 0;

/** The node reached from `node` by `term`, 0 when there is none. */
export function childOf(trie: Trie, node: number, term: number): number {
  const { parent } = trie;
  const size = parent.length;
  let slot = slotOf(node, term, size);
  for (;;) {
    const found = parent[slot] as number;
    if (found === 0) return 0;
    if (found === node + 1 && trie.term[slot] === term) return slot;
    slot = slot + 1 === size ? 1 : slot + 1;
  }
}

function slotOf(node: number, term: number, size: number): number {
  const hash = mix(Math.imul(node + 1, 0x9e3779b1) ^ term) >>> 0;
  // Slot 0 is the root and never holds an edge.
  return 1 + Math.floor((hash / 0x1_0000_0000) * (size - 1));
}

/** Collects paths, then lays them out. */
export interface TrieBuilder {
  /** Adds a pattern that is read as this sequence of terms. */
  readonly add: (path: readonly number[], pattern: number) => void;
  readonly build: () => Trie;
}

/** Starts an empty trie. */
export function createTrieBuilder(): TrieBuilder {
  const children: Map<number, number>[] = [new Map()];
  const edges: { readonly parent: number; readonly term: number }[] = [];
  const ending: number[][] = [[]];

  const add = (path: readonly number[], pattern: number): void => {
    let node = 0;
    for (const term of path) {
      const known = children[node] as Map<number, number>;
      let child = known.get(term);
      if (child === undefined) {
        child = children.length;
        known.set(term, child);
        children.push(new Map());
        ending.push([]);
        edges.push({ parent: node, term });
      }
      node = child;
    }
    if (!ending[node]?.includes(pattern)) ending[node]?.push(pattern);
  };

  const build = (): Trie => {
    const size = Math.max(8, 1 + Math.ceil(edges.length / LOAD));
    const trie = {
      parent: new Int32Array(size),
      term: new Int32Array(size),
      final: new Int32Array(size),
      endings: new Int32Array(ending.reduce((sum, patterns) => sum + patterns.length, 0)),
    };
    const place = new Int32Array(edges.length + 1);
    let used = 0;
    edges.forEach(({ parent, term }, index) => {
      const from = place[parent] as number;
      let slot = slotOf(from, term, size);
      while (trie.parent[slot] !== 0) slot = slot + 1 === size ? 1 : slot + 1;
      trie.parent[slot] = from + 1;
      trie.term[slot] = term;
      place[index + 1] = slot;
      const patterns = ending[index + 1] as number[];
      if (patterns.length === 0) return;
      trie.final[slot] = used + 1;
      patterns.forEach((pattern, i) => {
        trie.endings[used++] = i + 1 === patterns.length ? ~pattern : pattern;
      });
    });
    return trie;
  };

  return { add, build };
}
