import { placeOf } from './mark-order.ts';
import type { Mark } from './marks.ts';

/**
 * Which mentions are painted: all; the first of each topic between two headings, and those whose sentence
 * states a figure about their topic; only the latter; or none.
 */
export type Density = 'all' | 'first-in-section' | 'figures' | 'none';

/** Chooses among the marks of a page those that are painted. */
export interface MarkChoice {
  enter(mark: Mark): void;
  leave(mark: Mark): void;
  setDensity(density: Density): void;
  clear(): void;
}

/** Calls `paint` and `unpaint` whenever the choice changes, also for marks of which it holds already. */
export function createMarkChoice(
  initial: Density,
  paint: (mark: Mark) => void,
  unpaint: (mark: Mark) => void,
): MarkChoice {
  /** Marks that compete for being the first of their topic in their section, in page order. */
  const rivals = new Map<string, Mark[]>();
  let density = initial;

  const settle = ([first, second]: readonly Mark[]): void => {
    if (second !== undefined && !isPaintedAlone(second, density)) unpaint(second);
    if (first !== undefined) paint(first);
  };

  return {
    enter(mark) {
      const key = keyOf(mark);
      const others = rivals.get(key) ?? [];
      if (others.length === 0) rivals.set(key, others);
      others.splice(placeOf(mark, others), 0, mark);
      if (isPaintedAlone(mark, density)) paint(mark);
      if (density === 'first-in-section') settle(others);
    },
    leave(mark) {
      const key = keyOf(mark);
      const others = rivals.get(key) ?? [];
      others.splice(others.indexOf(mark), 1);
      unpaint(mark);
      if (others.length === 0) rivals.delete(key);
      else if (density === 'first-in-section') settle(others);
    },
    setDensity(wanted) {
      if (wanted === density) return;
      density = wanted;
      for (const marks of rivals.values()) {
        for (const mark of marks) isPaintedAlone(mark, density) ? paint(mark) : unpaint(mark);
        if (density === 'first-in-section') settle(marks);
      }
    },
    clear: () => rivals.clear(),
  };
}

/** Whether a mark is painted whatever the others are. */
function isPaintedAlone({ hasFigure }: Mark, density: Density): boolean {
  switch (density) {
    case 'all':
      return true;
    case 'first-in-section':
    case 'figures':
      return hasFigure;
    case 'none':
      return false;
  }
}

function keyOf({ block, mention }: Mark): string {
  return `${block.section} ${mention.topic}`;
}
