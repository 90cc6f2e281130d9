import { LIMITS } from './limits.ts';

/** Something harmful, and where. */
export interface Finding {
  /** Keys and indexes from the screened value down to the place. */
  readonly keys: readonly (string | number)[];
  readonly reason: string;
}

/** Keys that mean something to JavaScript itself. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Characters a reader cannot see: controls, soft hyphen, zero-width and byte order marks,
 * marks and overrides of writing direction, tags, private use, not assigned.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Scripts with letters that look like Latin ones. */
const LOOKALIKES = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}]/u;
const LATIN = /\p{sc=Latin}/u;

/**
 * What is harmful in a parsed JSON value whatever its meaning: strings and lists beyond the limits,
 * nesting too deep, keys of JavaScript's own, characters that cannot be seen or that imitate others.
 * Pure; never throws; stops at `LIMITS.problems` findings.
 */
export function screen(value: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  visit(value, [], findings);
  return findings;
}

function visit(value: unknown, keys: readonly (string | number)[], findings: Finding[]): void {
  if (findings.length >= LIMITS.problems) return;
  if (typeof value === 'string') {
    const reason = textProblem(value);
    if (reason !== null) findings.push({ keys, reason });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (keys.length >= LIMITS.depth) {
    findings.push({ keys, reason: `nested deeper than ${LIMITS.depth} levels` });
    return;
  }
  if (Array.isArray(value)) {
    if (value.length > LIMITS.entries) {
      findings.push({ keys, reason: `more than ${LIMITS.entries} entries (${value.length})` });
      return;
    }
    value.forEach((item, index) => {
      visit(item, [...keys, index], findings);
    });
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const reason = keyProblem(key);
    if (reason === null) visit(item, [...keys, key], findings);
    else findings.push({ keys, reason });
  }
}

function keyProblem(key: string): string | null {
  if (FORBIDDEN_KEYS.has(key)) return `key "${key}" is not allowed`;
  return key.length > LIMITS.id || textProblem(key) !== null
    ? 'a key that is too long or has characters that cannot be seen'
    : null;
}

function textProblem(text: string): string | null {
  if (text.length > LIMITS.stringLength) {
    return `longer than ${LIMITS.stringLength} characters (${text.length})`;
  }
  if (!text.isWellFormed()) return 'half of a surrogate pair';
  const invisible = INVISIBLE.exec(text)?.[0].codePointAt(0);
  if (invisible !== undefined) {
    return `character that cannot be seen: U+${invisible.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  if (text !== text.normalize('NFC')) return 'not in Unicode normal form NFC';
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (LATIN.test(word) && LOOKALIKES.test(word))
      return `letters of different scripts in "${word}"`;
  }
  return null;
}
