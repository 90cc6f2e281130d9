import type { Alias } from '../claims/topic.ts';

/** An alias as authored: one name, or several that share all their conditions. */
export type AuthoredAlias = Omit<Alias, 'text'> & {
  readonly text?: string;
  readonly texts?: readonly string[];
};

/** Lists of words by name, which rules refer to as `@name`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Nothing in a topic lies deeper; what does is left to the check. */
const DEPTH = 12;

/** The value with every `@name` among `words` replaced by that list; an unknown name stays. */
export function resolveWords(value: unknown, lists: WordLists, depth: number = DEPTH): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((item) => resolveWords(item, lists, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'words' && Array.isArray(inner)
        ? inner.flatMap((word: unknown) => named(word, lists))
        : resolveWords(inner, lists, depth - 1),
    ]),
  );
}

function named(word: unknown, lists: WordLists): readonly unknown[] {
  return listOf(word, lists) ?? [word];
}

/** The list that a word stands for; null for a word of its own. */
function listOf(word: unknown, lists: WordLists): readonly string[] | null {
  if (typeof word !== 'string' || !word.startsWith('@')) return null;
  const name = word.slice(1);
  return Object.hasOwn(lists, name) ? (lists[name] ?? null) : null;
}

/** How many words `resolveWords` would put into the rules of a value, without doing it. */
export function countWords(value: unknown, lists: WordLists, depth: number = DEPTH): number {
  if (typeof value !== 'object' || value === null || depth === 0) return 0;
  let sum = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'words' || !Array.isArray(inner)) sum += countWords(inner, lists, depth - 1);
    else for (const word of inner) sum += listOf(word, lists)?.length ?? 1;
  }
  return sum;
}

/** The lists of words in a parsed `pack.json`, whatever else may be wrong with it. */
export function wordListsIn(manifest: unknown): WordLists {
  const words = isObject(manifest) ? manifest['words'] : undefined;
  const entries = Object.entries(isObject(words) ? words : {});
  // From entries, so that a name such as `__proto__` is a name and nothing else.
  return Object.fromEntries(
    entries.flatMap(([name, list]) => (isWordList(list) ? [[name, list] as const] : [])),
  );
}

/** A list of lists would have to be resolved itself, and could hold itself. */
function isWordList(list: unknown): list is readonly string[] {
  return (
    Array.isArray(list) && list.every((word) => typeof word === 'string' && !word.startsWith('@'))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Where an alias was written: its entry in the list, and its name. */
interface Place {
  readonly entry: string;
  readonly text: string;
}

const places = new WeakMap<Alias, Place>();

/** One alias for each name; where each was written is remembered for `placeOf`. */
export function spreadAliases(list: readonly AuthoredAlias[]): Alias[] {
  return list.flatMap(({ text, texts, ...shared }, index) => {
    const entry = `[${index}]`;
    const make = (name: string, place: string): Alias => {
      const alias = { text: name, ...shared };
      places.set(alias, { entry, text: `${entry}.${place}` });
      return alias;
    };
    if (texts !== undefined) return texts.map((name, at) => make(name, `texts[${at}]`));
    return [make(text ?? '', 'text')];
  });
}

/** Where an alias stands in the file, for problems; `index` counts where that is not known. */
export function placeOf(alias: Alias, index: number): Place {
  return places.get(alias) ?? { entry: `[${index}]`, text: `[${index}].text` };
}
