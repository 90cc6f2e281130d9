/** So many first letters pick the few patterns that a word may begin with; shorter patterns count for all words. */
const KEY = 3;

/**
 * Tells what belongs to a folded word: first what is listed under the whole of it, then what is under a
 * pattern, each in the order given: `word*` stands for any ending, `*word` for any beginning, `*word*` for both.
 */
export function createBeginnings<Value>(
  entries: Iterable<readonly [pattern: string, value: Value]>,
): (word: string) => readonly Value[] {
  const whole = new Map<string, Value[]>();
  const begun = new Map<string, Part<Value>[]>();
  const anywhere: Part<Value>[] = [];
  let order = 0;
  for (const [pattern, value] of entries) {
    order++;
    const before = pattern.startsWith('*');
    const behind = pattern.endsWith('*');
    if (before || behind) {
      const text = pattern.slice(before ? 1 : 0, behind ? -1 : pattern.length);
      const list = before || text.length < KEY ? anywhere : listIn(begun, text.slice(0, KEY));
      list.push({ text, before, behind, value, order });
    } else listIn(whole, pattern).push(value);
  }
  // Nearly no word has any of these in it, as one pattern tells; folded letters mean themselves there.
  const inner = new RegExp(anywhere.map(({ text }) => text).join('|'));
  return (word) => {
    const found = whole.get(word) ?? [];
    const likely = [
      ...(begun.get(word.slice(0, KEY)) ?? []),
      ...(anywhere.length > 0 && inner.test(word) ? anywhere : []),
    ];
    const open = likely.filter((part) => isIn(word, part));
    if (open.length === 0) return found;
    open.sort((a, b) => a.order - b.order);
    return [...found, ...open.map(({ value }) => value)];
  };
}

interface Part<Value> {
  readonly text: string;
  /** Whether the word may have more before and behind it. */
  readonly before: boolean;
  readonly behind: boolean;
  readonly value: Value;
  readonly order: number;
}

function isIn(word: string, { text, before, behind }: Part<unknown>): boolean {
  if (before) return behind ? word.includes(text) : word.endsWith(text);
  return word.startsWith(text);
}

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}
