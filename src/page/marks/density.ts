import type { Mark } from './mark.ts';
import { createRivals } from './rivals.ts';

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

/**
 * Calls `paint` and `unpaint` whenever the choice changes, also for marks of which it holds already. `all`
 * gives every mark that was entered and has not left; which of them compete is worked out only where the
 * first is chosen.
 */
export function createMarkChoice(
  initial: Density,
  all: () => Iterable<Mark>,
  paint: (mark: Mark) => void,
  unpaint: (mark: Mark) => void,
): MarkChoice {
  let density = initial;
  let rivals = density === 'first-in-section' ? createRivals() : null;

  const settle = ([first, second]: readonly Mark[]): void => {
    if (second !== undefined && !isPaintedAlone(second, density)) unpaint(second);
    if (first !== undefined) paint(first);
  };

  return {
    enter(mark) {
      if (isPaintedAlone(mark, density)) paint(mark);
      if (rivals !== null) settle(rivals.enter(mark));
    },
    leave(mark) {
      unpaint(mark);
      if (rivals !== null) settle(rivals.leave(mark));
    },
    setDensity(wanted) {
      if (wanted === density) return;
      density = wanted;
      rivals = density === 'first-in-section' ? createRivals() : null;
      for (const mark of all()) {
        rivals?.enter(mark);
        if (isPaintedAlone(mark, density)) paint(mark);
        else unpaint(mark);
      }
      for (const marks of rivals?.all() ?? []) settle(marks);
    },
    clear: () => rivals?.clear(),
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
