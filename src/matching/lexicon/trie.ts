/**
 * The trie over terms in flat arrays. Nodes are numbered level by level, the children of a node one after
 * the other in the order of their terms, so that a node has to say only where they begin, and only if it has
 * any. Node 0 is the root.
 */
export interface Trie {
  /**
   * By node two numbers, side by side so that both come from memory at once: the term that leads to it; and
   * above the bits `LEADS_ON`, `SMALL_TOO` and `NAMES` its place in `inner` where it leads on, else what `endingsAt`
   * gives: 0 where no pattern ends, the complement of the only one, or the place in `endings`, plus one,
   * where several begin.
   */
  readonly nodes: Int32Array;
  /** Of the nodes that lead on: the first child, and what `endingsAt` gives. One more closes the list. */
  readonly inner: Int32Array;
  /** Pattern numbers; the last one of each group is stored as its complement. */
  readonly endings: Int32Array;
}

export const ROOT = 0;

/** The node has children. */
const LEADS_ON = 1;
/** Of a child of the root: some pattern through it may begin with a small letter. */
export const SMALL_TOO = 2;
/** Of a child of the root: some pattern through it is more than a context word. */
export const NAMES = 4;
const FINAL_SHIFT = 3;
/** Up to so many children are looked through one by one. */
const FEW = 6;

/** The node reached from `node` by `term`, 0 when there is none. */
export function childOf(trie: Trie, node: number, term: number): number {
  return leadsOn(trie, node)
    ? childAmong(trie, childrenOf(trie, node), childrenEnd(trie, node), term)
    : 0;
}

/** The first child of a node that leads on; the others stand behind it. */
export function childrenOf({ nodes, inner }: Trie, node: number): number {
  return inner[((nodes[2 * node + 1] as number) >> FINAL_SHIFT) << 1] as number;
}

/** Where the children of a node that leads on end. */
export function childrenEnd({ nodes, inner }: Trie, node: number): number {
  return inner[(((nodes[2 * node + 1] as number) >> FINAL_SHIFT) << 1) + 2] as number;
}

/** The child of one node, among those from `first` up to `end`, that is reached by `term`; 0: none is. */
export function childAmong({ nodes }: Trie, first: number, end: number, term: number): number {
  let low = first;
  let high = end;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if ((nodes[2 * middle] as number) <= term) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (nodes[2 * low] === term) return low;
  return 0;
}

/**
 * One bit of 16 for a term. Where the signs of what may follow a node and those of a word have no bit in
 * common, the word does not follow; where they have one, `childOf` tells.
 */
export function signOf(term: number): number {
  return 1 << (term & 15);
}
const ALL_SIGNS = 0xffff;

/** The signs of all terms that lead on from a node. */
export function signsAfter({ nodes, inner }: Trie, node: number): number {
  const means = nodes[2 * node + 1] as number;
  if ((means & LEADS_ON) === 0) return 0;
  const place = (means >> FINAL_SHIFT) << 1;
  const last = inner[place + 2] as number;
  let signs = 0;
  for (let child = inner[place] as number; child < last && signs !== ALL_SIGNS; child++) {
    signs |= signOf(nodes[2 * child] as number);
  }
  return signs;
}

/** The first pattern that ends at a node, for `patternAt` and `nextEnding`; 0: none does. */
export function endingsAt({ nodes, inner }: Trie, node: number): number {
  const means = nodes[2 * node + 1] as number;
  const above = means >> FINAL_SHIFT;
  return (means & LEADS_ON) === 0 ? above : (inner[(above << 1) + 1] as number);
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
  return ((trie.nodes[2 * node + 1] as number) & LEADS_ON) !== 0;
}

/** Whether any of the patterns that go through this child of the root may begin with a small letter. */
export function beginsSmall(trie: Trie, child: number): boolean {
  return ((trie.nodes[2 * child + 1] as number) & SMALL_TOO) !== 0;
}

/** Whether any of the patterns that go through this child of the root is more than a context word. */
export function beginsName(trie: Trie, child: number): boolean {
  return ((trie.nodes[2 * child + 1] as number) & NAMES) !== 0;
}

/** A trie as it is collected: flat lists by node, in the order the nodes were met. */
export interface GrownTrie {
  readonly parents: readonly number[];
  readonly terms: readonly number[];
  /** Newest ending of each node, 0 for none; older ones follow by `older`. */
  readonly newest: readonly number[];
  readonly older: readonly number[];
  readonly patterns: readonly number[];
  /** Of the root's children: `SMALL_TOO` and `NAMES`. */
  readonly begins: readonly number[];
}

/** Lays a trie out; `places` gives the final number of each of its terms. */
export function layOutTrie(grown: GrownTrie, places: Int32Array): Trie {
  const { parents, newest, older, patterns } = grown;
  const count = parents.length;
  const terms = new Int32Array(count);
  for (let node = 1; node < count; node++)
    terms[node] = places[grown.terms[node] as number] as number;
  const { first, next } = childLists(parents, terms);
  /** Nodes as they were met, in their final order. */
  const order = new Int32Array(count);
  const trie = {
    nodes: new Int32Array(2 * count),
    inner: new Int32Array(2 * (first.reduce((sum, child) => sum + (child > 0 ? 1 : 0), 0) + 1)),
    endings: new Int32Array(patterns.length),
  };
  let used = 0;
  const endingsOf = (node: number): number => {
    const newestEnding = newest[node] as number;
    if (newestEnding === 0) return 0;
    if (older[newestEnding] === 0) return ~(patterns[newestEnding] as number);
    const from = used + 1;
    for (let at = newestEnding; at !== 0; at = older[at] as number) {
      const pattern = patterns[at] as number;
      trie.endings[used++] = older[at] === 0 ? ~pattern : pattern;
    }
    return from;
  };
  let inner = 0;
  let filled = 1;
  for (let place = 0; place < count; place++) {
    const node = order[place] as number;
    const begins = grown.begins[node] as number;
    trie.nodes[2 * place] = place === ROOT ? -1 : (terms[node] as number);
    const endings = endingsOf(node);
    if (first[node] === 0) {
      trie.nodes[2 * place + 1] = (endings << FINAL_SHIFT) | begins;
      continue;
    }
    trie.nodes[2 * place + 1] = (inner << FINAL_SHIFT) | begins | LEADS_ON;
    trie.inner[2 * inner] = filled;
    trie.inner[2 * inner + 1] = endings;
    inner += 1;
    for (let child = first[node] as number; child !== 0; child = next[child] as number) {
      order[filled++] = child;
    }
  }
  trie.inner[2 * inner] = filled;
  return { ...trie, endings: trie.endings.slice(0, used) };
}

/** For each node its first child and its next sibling by the order of their terms, 0 for none. */
function childLists(
  parents: readonly number[],
  terms: Int32Array,
): { readonly first: Int32Array; readonly next: Int32Array } {
  const count = parents.length;
  const { newest, older } = nodesByTerm(terms);
  const first = new Int32Array(count);
  const next = new Int32Array(count);
  for (let term = newest.length - 1; term >= 0; term--) {
    for (let node = newest[term] as number; node !== 0; node = older[node] as number) {
      const parent = parents[node] as number;
      next[node] = first[parent] as number;
      first[parent] = node;
    }
  }
  return { first, next };
}

/** The nodes that each term leads to, in lists that end with 0: sorted without a comparison. */
function nodesByTerm(terms: Int32Array): {
  readonly newest: Int32Array;
  readonly older: Int32Array;
} {
  let most = 0;
  for (const term of terms) if (term > most) most = term;
  const newest = new Int32Array(most + 1);
  const older = new Int32Array(terms.length);
  for (let node = 1; node < terms.length; node++) {
    const term = terms[node] as number;
    older[node] = newest[term] as number;
    newest[term] = node;
  }
  return { newest, older };
}
