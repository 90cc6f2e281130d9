/** What a node stands in, out of shadow roots too; null at the top, and in a tree that is not on the page. */
export function nodeAround(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** The element around a node, out of shadow roots too. */
export function elementAround(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** Whether a node is another or stands in it, in a shadow root or not. */
export function holds(outer: Node, inner: Node): boolean {
  // Nearly always, and the browser does it in one step.
  if (outer.contains(inner)) return true;
  for (let host = hostOf(inner); host !== null; host = hostOf(host)) {
    if (outer.contains(host)) return true;
  }
  return false;
}

/**
 * Compares two nodes by where they stand on the page: negative for the first before the second. What is in
 * a shadow root comes before the children of its host. The browser itself tells no order across trees.
 */
export function inTreeOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) return toOrder(position);
  const ways = [wayTo(a), wayTo(b)] as const;
  for (const [depth, first] of ways[0].entries()) {
    const second = ways[1][depth];
    if (second === undefined) return 1;
    if (first !== second) return toOrder(first.compareDocumentPosition(second));
  }
  return -1;
}

function toOrder(position: number): number {
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A node and the hosts of the shadow roots it stands in, the outermost first. */
function wayTo(node: Node): readonly Node[] {
  const way = [node];
  for (let host = hostOf(node); host !== null; host = hostOf(host)) way.unshift(host);
  return way;
}

/** The host of the shadow root that a node stands in; null for one in no shadow root. */
function hostOf(node: Node): Element | null {
  return (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
