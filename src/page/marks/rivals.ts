import type { Mark } from './mark.ts';
import { placeOf } from './mark-order.ts';

/** Marks that compete for being the first of their topic between two headings, in page order. */
export interface Rivals {
  /** Returns the mark's rivals, itself among them. */
  enter(mark: Mark): readonly Mark[];
  /** Returns those that are left. */
  leave(mark: Mark): readonly Mark[];
  all(): Iterable<readonly Mark[]>;
  clear(): void;
}

export function createRivals(): Rivals {
  const sections = new Map<Element, Map<string, Mark[]>>();
  return {
    enter(mark) {
      const { section } = mark.block;
      const { topic } = mark.mention;
      let topics = sections.get(section);
      if (topics === undefined) {
        topics = new Map();
        sections.set(section, topics);
      }
      const others = topics.get(topic);
      if (others === undefined) {
        const alone = [mark];
        topics.set(topic, alone);
        return alone;
      }
      const place = placeOf(mark, others);
      if (place === others.length) others.push(mark);
      else others.splice(place, 0, mark);
      return others;
    },
    leave(mark) {
      const { section } = mark.block;
      const { topic } = mark.mention;
      const topics = sections.get(section);
      const others = topics?.get(topic) ?? [];
      const at = others.indexOf(mark);
      if (at !== -1) others.splice(at, 1);
      if (others.length === 0) topics?.delete(topic);
      if (topics?.size === 0) sections.delete(section);
      return others;
    },
    *all() {
      for (const topics of sections.values()) yield* topics.values();
    },
    clear: () => sections.clear(),
  };
}
