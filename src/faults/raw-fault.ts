/**
 * A fault as its script sees it. It may quote what was read, so it is never kept: the background and our
 * own pages make a note of it.
 */
export interface RawFault {
  /** What we were doing, in words of our own. */
  readonly where: string;
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** UTF-16 units of each text; what is longer says no more. */
export const MOST_OF_A_FAULT = 9_000;

/** Anything can be thrown, and a page can make an object that throws when it is looked at. */
export function toRawFault(where: string, error: unknown): RawFault {
  const [name, message, stack] = ['name', 'message', 'stack'].map((key) => {
    try {
      return String((error as Readonly<Record<string, unknown>>)[key] ?? '').slice(
        0,
        MOST_OF_A_FAULT,
      );
    } catch {
      return '';
    }
  }) as [string, string, string];
  return { where, name, message, stack };
}
