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

/** Remembers the last word only: where several things are told of a word, one after the other. */
export function rememberedOnce<Value>(work: (word: string) => Value): (word: string) => Value {
  let last: { readonly word: string; readonly value: Value } | null = null;
  return (word) => {
    if (last?.word !== word) last = { word, value: work(word) };
    return last.value;
  };
}
