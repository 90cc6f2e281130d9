import type { BaseIssue } from 'valibot';
import type { PackFile, Problem } from '../pack.ts';
import { LIMITS } from './limits.ts';

/** One entry of a list file, or the manifest, with what is needed to name its places. */
export interface Entry<T> {
  readonly file: PackFile;
  /** Place of the entry in its file: `[12]`; empty for the manifest. */
  readonly at: string;
  readonly value: T;
}

/** Where the rules leave what they find. */
export interface Report {
  problem(entry: Entry<unknown>, path: string, reason: string): void;
  warning(entry: Entry<unknown>, path: string, reason: string): void;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Collects up to `LIMITS.problems` problems and as many warnings, then says that there are more. */
export function createReport(): Report {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const add = (list: Problem[], entry: Entry<unknown>, path: string, reason: string) => {
    if (list.length > LIMITS.problems) return;
    const id = idOf(entry.value);
    const full = list.length === LIMITS.problems;
    list.push(
      full
        ? {
            file: entry.file,
            path: '',
            reason: `more than ${LIMITS.problems} findings; the rest is not listed`,
          }
        : { file: entry.file, path: joinPath(entry.at, path), reason, ...(id !== null && { id }) },
    );
  };
  return {
    problem: (entry, path, reason) => add(problems, entry, path, reason),
    warning: (entry, path, reason) => add(warnings, entry, path, reason),
    problems,
    warnings,
  };
}

/** The id an entry claims to have, whether or not the rest of it is in order. */
export function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return null;
  const { id } = value as { readonly id: unknown };
  return typeof id === 'string' && id.length <= LIMITS.id ? id : null;
}

/** `['figure', 'low']` as `figure.low`, `['sources', 0]` as `sources[0]`. */
export function toPath(keys: readonly unknown[]): string {
  return keys.reduce<string>(
    (path, key) => joinPath(path, typeof key === 'number' ? `[${key}]` : String(key)),
    '',
  );
}

function joinPath(before: string, after: string): string {
  return before === '' || after === '' || after.startsWith('[')
    ? before + after
    : `${before}.${after}`;
}

const TYPES: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
};

/** A schema's complaint in words of our own where the library's are about types. */
export function toReason({ expected, received, message }: BaseIssue<unknown>): string {
  if (expected === null || !/^Invalid (?:type|key):/.test(message)) return message;
  if (expected === 'never') return 'unknown key';
  if (received === 'undefined') return 'missing';
  const allowed = expected.match(/"[^"]*"/g);
  if (allowed === null) return `${received} is not ${TYPES[expected] ?? expected}`;
  return `${received} is ${allowed.length === 1 ? 'not' : 'none of'} ${allowed.join(', ')}`;
}
