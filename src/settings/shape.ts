/** The part of JSON Schema that browsers understand in a managed policy. */
export interface PolicySchema {
  readonly type: 'string' | 'integer' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: PolicySchema;
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly additionalProperties?: PolicySchema;
}

/** What a setting can be: how a stored value is checked, and the same as a schema for a policy. */
export interface Shape<T> {
  /** The valid value in what is stored; broken entries of a list are left out. Null when nothing is valid. */
  readonly check: (stored: unknown) => T | null;
  readonly schema: PolicySchema;
}

/** One of these words. */
export function choice<const Value extends string>(values: readonly Value[]): Shape<Value> {
  return {
    check: (stored) => values.find((value) => value === stored) ?? null,
    schema: { type: 'string', enum: values },
  };
}

/** A whole number within bounds, both included. */
export function wholeNumber(minimum: number, maximum: number): Shape<number> {
  return {
    check: (stored) =>
      typeof stored === 'number' &&
      Number.isInteger(stored) &&
      stored >= minimum &&
      stored <= maximum
        ? stored
        : null,
    schema: { type: 'integer', minimum, maximum },
  };
}

/** A list of distinct entries; `least` of them must be valid. What is beyond `most` is left out. */
export function listOf<Entry>(
  entry: Shape<Entry>,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): Shape<readonly Entry[]> {
  return {
    check: (stored) => {
      if (!Array.isArray(stored)) return null;
      const valid = stored.map(entry.check).filter((value) => value !== null);
      const distinct = [
        ...new Map(valid.map((value) => [JSON.stringify(value), value])).values(),
      ].slice(0, most);
      return distinct.length < least ? null : distinct;
    },
    schema: { type: 'array', items: entry.schema },
  };
}

/** Names with a value each; what is beyond `most` is left out. */
export function recordOf<Value extends string>(
  name: Shape<string>,
  value: Shape<Value>,
  { most }: { readonly most: number },
): Shape<Readonly<Record<string, Value>>> {
  return {
    check: (stored) => {
      if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
      const valid = Object.entries(stored).flatMap(([key, raw]): [string, Value][] => {
        const checked = value.check(raw);
        return name.check(key) === null || checked === null ? [] : [[key, checked]];
      });
      // From entries, so that a name such as `__proto__` is a name and nothing else.
      return Object.fromEntries(valid.slice(0, most));
    },
    schema: { type: 'object', additionalProperties: value.schema },
  };
}

/** A text of at least one and at most so many UTF-16 units, and maybe of a certain form. */
export function text(
  most: number,
  isValid: (value: string) => boolean = () => true,
): Shape<string> {
  return {
    check: (stored) =>
      typeof stored === 'string' && stored.length > 0 && stored.length <= most && isValid(stored)
        ? stored
        : null,
    schema: { type: 'string' },
  };
}
