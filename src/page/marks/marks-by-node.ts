import type { Mark } from './mark.ts';
import { indexAfter } from './mark-order.ts';

/** The painted marks of each text node, in the order of its text. */
export interface MarksByNode {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  clear(): void;
  of(node: Node): readonly Mark[];
}

/**
 * `all` gives every mark that was added and not removed: nobody asks before the pointer comes, so that they
 * are put in order at the first question.
 */
export function createMarksByNode(all: () => Iterable<Mark>): MarksByNode {
  let byNode: Map<Node, Mark[]> | null = null;

  const enter = (into: Map<Node, Mark[]>, mark: Mark): void => {
    for (const { node, start } of mark.spans) {
      const marks = into.get(node);
      if (marks === undefined) into.set(node, [mark]);
      else marks.splice(indexAfter(marks, node, start), 0, mark);
    }
  };

  return {
    add(mark) {
      if (byNode !== null) enter(byNode, mark);
    },
    remove(mark) {
      for (const { node } of byNode === null ? [] : mark.spans) {
        const marks = byNode?.get(node) ?? [];
        marks.splice(marks.indexOf(mark), 1);
        if (marks.length === 0) byNode?.delete(node);
      }
    },
    clear: () => byNode?.clear(),
    of(node) {
      if (byNode === null) {
        byNode = new Map();
        for (const mark of all()) enter(byNode, mark);
      }
      return byNode.get(node) ?? [];
    },
  };
}
