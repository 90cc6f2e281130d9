/** Which of several lists have a key; a list goes by its number. */
export interface Postings<Key> {
  readonly keys: () => Iterable<Key>;
  /** The numbers of the lists that have a key, ascending. */
  readonly having: (key: Key) => Uint32Array;
}

const NONE = new Uint32Array();

/** Looks through lists of keys, each at most once in a list, and keeps them packed: most keys are in one or two. */
export function createPostings<Key>(lists: readonly Iterable<Key>[]): Postings<Key> {
  const places = new Map<Key, number>();
  const counts: number[] = [];
  for (const list of lists) {
    for (const key of list) {
      const place = places.get(key) ?? places.size;
      if (place === places.size) places.set(key, place);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const ends = new Uint32Array(counts.length);
  const starts = new Uint32Array(counts.length);
  let total = 0;
  counts.forEach((count, place) => {
    starts[place] = total;
    ends[place] = total;
    total += count;
  });
  const numbers = new Uint32Array(total);
  lists.forEach((list, number) => {
    for (const key of list) {
      const place = places.get(key) as number;
      numbers[ends[place] as number] = number;
      ends[place] = (ends[place] as number) + 1;
    }
  });
  return {
    keys: () => places.keys(),
    having: (key) => {
      const place = places.get(key);
      return place === undefined ? NONE : numbers.subarray(starts[place], ends[place]);
    },
  };
}
