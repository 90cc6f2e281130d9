/** More is a heap of garbage words; what is asked again is worked out again. */
const MOST = 20_000;

/** Remembers what a function says of a word; the same words come again and again. */
export function remembered<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = work(word);
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}
