import fc from 'fast-check';

type Keys = readonly (string | number)[];

/** What may stand in a place where it has no business. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    0,
    -1,
    1e308,
    Number.NaN,
    [],
    {},
    [[[[]]]],
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@example.org/',
    'https://example.org/\u202egro',
    'p\u0430ypal',
    '__proto__',
    '2024-02-30',
    '9999-99-99',
    'x'.repeat(2_001),
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const KEYS = ['__proto__', 'constructor', 'toString', 'id', 'also', ''] as const;

/** A good value after one to three changes at any place: replaced, left out, doubled, another key. */
export function changed(good: unknown): fc.Arbitrary<unknown> {
  const source = JSON.stringify(good);
  const places = placesOf(good, []);
  const change = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'replace', 'remove', 'double', 'add'),
    key: fc.constantFrom(...KEYS),
    value: strange,
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let root: unknown = JSON.parse(source);
    // Cloned: the same value put into itself would be no JSON.
    for (const { place, how, key, value } of changes) {
      root = apply(root, place, how, key, structuredClone(value));
    }
    return root;
  });
}

/** The JSON text of a good value after a piece of it was cut out, doubled or overwritten. */
export function damaged(good: unknown): fc.Arbitrary<string> {
  const source = JSON.stringify(good, null, 1);
  const cut = fc.record({
    from: fc.nat(source.length),
    length: fc.nat(40),
    instead: fc.oneof(
      fc.constantFrom('', '{', '}', '[', ']', '"', ',', ':', '\\u', '1e', '//', '\0', '{"a":1}'),
      fc.string({ maxLength: 4 }),
    ),
    twice: fc.boolean(),
  });
  return fc
    .array(cut, { minLength: 1, maxLength: 3 })
    .map((cuts) =>
      cuts.reduce(
        (text, { from, length, instead, twice }) =>
          text.slice(0, from) +
          instead +
          text.slice(twice ? Math.max(0, from - length) : from + length),
        source,
      ),
    );
}

function placesOf(value: unknown, keys: Keys): readonly Keys[] {
  if (typeof value !== 'object' || value === null) return [keys];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [keys, ...inner.flatMap(([key, item]) => placesOf(item, [...keys, key]))];
}

function apply(root: unknown, place: Keys, how: string, key: string, value: unknown): unknown {
  const last = place.at(-1);
  if (last === undefined) return how === 'replace' ? value : root;
  let at = root;
  for (const step of place.slice(0, -1)) {
    at = isObject(at) ? at[step] : undefined;
  }
  // An earlier change has taken the place away.
  if (!isObject(at)) return root;
  if (Array.isArray(at)) {
    const index = Math.min(Number(last) || 0, at.length);
    if (how === 'replace') at[index] = value;
    else if (how === 'add') at.push(value);
    else if (how === 'double') at.push(at[index]);
    else at.splice(index, 1);
  } else if (how === 'replace') put(at, last, value);
  else if (how === 'add') put(at, key, value);
  else delete at[last];
  return root;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** As a parser would: `__proto__` becomes a key of its own. */
function put(at: object, key: string | number, value: unknown): void {
  Object.defineProperty(at, key, { value, writable: true, enumerable: true, configurable: true });
}
