import type fc from 'fast-check';

/** One thing that must hold for any input. */
export interface FuzzTarget {
  readonly name: string;
  /** Its part of all cases, in relation to the other targets. */
  readonly share: number;
  /** What must hold, with the inputs it must hold for. */
  readonly property: () => fc.IRawProperty<unknown, false>;
}

/** Throws where something that must hold does not. Cheaper than an assertion library a million times. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** As it arrives on the other side of a message or in a file. */
export function afterTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
