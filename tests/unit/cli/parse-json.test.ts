import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/cli/parse-json.ts';

const TOO_DEEP = 'nested deeper than 100 levels';

describe('parseJson', () => {
  it('parses what JSON.parse parses', () => {
    expect(parseJson('{"a": [1, "x", null]}')).toEqual({ ok: true, value: { a: [1, 'x', null] } });
  });

  it.each([
    ['a lost comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3, 'comma expected'],
    ['a comma too many', '[1,\n2,\n]', 3, 1, 'value expected'],
    ['an end too early', '[1', 1, 3, 'close bracket expected'],
    ['a comment', '[1] // one', 1, 5, 'invalid comment token'],
    ['a key written twice', '{\n  "a": 1,\n  "a": 2\n}', 3, 3, 'key "a" is there twice'],
    ['a byte order mark', '\uFEFF[]', 1, 1, 'a byte order mark'],
    ['nothing at all', '', 1, 1, 'value expected'],
    ['a number beyond all', `[1, ${'9'.repeat(400)}]`, 1, 5, 'a number too large to be kept'],
    ['an inexact number', '[\n-9007199254740993]', 2, 1, 'a number too large to be kept'],
    ['nested lists', '['.repeat(101) + ']'.repeat(101), 1, 101, TOO_DEEP],
    ['nested objects', `${'{"a":\n'.repeat(3000)}1${'}'.repeat(3000)}`, 101, 1, TOO_DEEP],
    ['endless lists', '['.repeat(1_000_000), 1, 101, TOO_DEEP],
  ])('names the place of %s', (_what, text, line, column, reason) => {
    const parsed = parseJson(text);
    expect(!parsed.ok && parsed.errors[0]).toEqual({ line, column, reason });
  });

  it('allows one key in two objects', () => {
    expect(parseJson('[{"a": 1}, {"a": {"a": 2}}]').ok).toBe(true);
  });

  it('allows a hundred levels, however many lists there are', () => {
    const deep = '['.repeat(98) + ']'.repeat(98);
    expect(parseJson(`[{"a": ${deep}}, {"a": ${deep}}]`).ok).toBe(true);
  });
});
