/** What a step of the cursor came upon; `node` tells which. */
export type Step = 'open' | 'close' | 'text' | 'done';

/** Steps through a tree in reading order. */
export interface TreeCursor {
  /** The node of the last step. */
  readonly node: Node;
  /** After `open`: the element's name. Asking an element for it is not free, and everybody wants it. */
  readonly name: string;
  /** Goes one step on. `done` at the end, and when the page took the current node out of the tree. */
  step(): Step;
  /** After `open`: passes the element's content over, without a `close`. */
  skip(): void;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * A cursor over `root` and everything below it, content of open shadow roots before the host's own
 * children. It holds no more than its place, so a deep page cannot exhaust the stack.
 */
export function createTreeCursor(root: Element): TreeCursor {
  let node: Node = root;
  let name = '';
  let last: Step | 'start' | 'skipped' = 'start';

  const visit = (next: Node): Step | null => {
    node = next;
    const type = next.nodeType;
    if (type === ELEMENT) {
      name = (next as Element).localName;
      last = 'open';
    } else if (type === TEXT || type === CDATA) last = 'text';
    else return null;
    return last;
  };

  const close = (element: Node): Step => {
    node = element;
    last = 'close';
    return last;
  };

  /** The first node from `candidate` on that is an element or text; else the step up. */
  const along = (candidate: Node | null): Step => {
    for (let next = candidate; next !== null; next = next.nextSibling) {
      const step = visit(next);
      if (step !== null) return step;
    }
    return up();
  };

  const up = (): Step => {
    const parent = node.parentElement;
    if (parent !== null) return close(parent);
    const host = (node.parentNode as Partial<ShadowRoot> | null)?.host;
    if (host === undefined) return end();
    return host.firstChild === null ? close(host) : along(host.firstChild);
  };

  const end = (): Step => {
    last = 'done';
    return last;
  };

  /** The open shadow root's content comes first; asking every element for one would be felt. */
  const firstInside = (): Node | null => {
    const inShadow = name.includes('-') ? (node as Element).shadowRoot?.firstChild : null;
    return inShadow ?? node.firstChild;
  };

  return {
    get node() {
      return node;
    },
    get name() {
      return name;
    },
    step() {
      if (last === 'start') return visit(root) ?? end();
      if (last === 'done') return last;
      if (last === 'open') {
        const child = firstInside();
        return child === null ? close(node) : along(child);
      }
      return node === root ? end() : along(node.nextSibling ?? null);
    },
    skip() {
      if (last === 'open') last = 'skipped';
    },
  };
}
