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
  /** By section and topic: marks that compete for being the first, in page order. */
  const rivals = new Map<number, Map<string, Mark[]>>();
  let density = initial;

  const rivalsOf = ({ block: { section }, mention: { topic } }: Mark): Mark[] => {
    const inSection = rivals.get(section) ?? new Map<string, Mark[]>();
    if (inSection.size === 0) rivals.set(section, inSection);
    const marks = inSection.get(topic) ?? [];
    if (marks.length === 0) inSection.set(topic, marks);
    return marks;
  };

  const drop = ({ block: { section }, mention: { topic } }: Mark): void => {
    const inSection = rivals.get(section);
    inSection?.delete(topic);
    if (inSection?.size === 0) rivals.delete(section);
  };

  const settle = ([first, second]: readonly Mark[]): void => {
    if (second !== undefined && !isPaintedAlone(second, density)) unpaint(second);
    if (first !== undefined) paint(first);
  };

  return {
    enter(mark) {
      const others = rivalsOf(mark);
      const place = placeOf(mark, others);
      if (place === others.length) others.push(mark);
      else others.splice(place, 0, mark);
      if (isPaintedAlone(mark, density)) paint(mark);
      if (density === 'first-in-section') settle(others);
    },
    leave(mark) {
      const others = rivalsOf(mark);
      others.splice(others.indexOf(mark), 1);
      unpaint(mark);
      if (others.length === 0) drop(mark);
      else if (density === 'first-in-section') settle(others);
    },
    setDensity(wanted) {
      if (wanted === density) return;
      density = wanted;
      for (const section of rivals.values()) {
        for (const marks of section.values()) {
          for (const mark of marks) isPaintedAlone(mark, density) ? paint(mark) : unpaint(mark);
          if (density === 'first-in-section') settle(marks);
        }
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
