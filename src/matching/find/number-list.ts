/** Numbers in the order they were found. One list serves one text after the other. */
export interface NumberList {
  numbers: Int32Array;
  /** How many of the numbers mean anything. */
  used: number;
}

/** An empty list. */
export function createNumberList(): NumberList {
  return { numbers: new Int32Array(768), used: 0 };
}

/** Makes room for so many more numbers; returns where they belong. */
export function makeRoom(list: NumberList, count: number): number {
  const at = list.used;
  list.used = at + count;
  if (list.used > list.numbers.length) {
    const larger = new Int32Array(2 * list.numbers.length);
    larger.set(list.numbers);
    list.numbers = larger;
  }
  return at;
}
