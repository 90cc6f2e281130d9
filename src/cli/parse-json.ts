import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

/** Where a text is not JSON; lines and columns count from 1. */
export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errors: readonly SyntaxFault[] };

/** A file that is no JSON at all has an error at every word; the first ones are enough. */
const MAX_ERRORS = 20;

/** Nothing that people write nests so deep; much deeper values exhaust the stack of whatever goes through them. */
const DEEPEST = 100;

/**
 * Parses JSON and names the line of every syntax error, of every key written twice in one object, of numbers that
 * would become others, and of a value nested deeper than a hundred levels.
 */
export function parseJson(text: string): JsonText {
  try {
    const errors = findErrors(text);
    return errors.length > 0
      ? { ok: false, errors: errors.slice(0, MAX_ERRORS) }
      : { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // A case in which the two parsers disagree.
    return { ok: false, errors: [{ line: 1, column: 1, reason: `not readable: ${error}` }] };
  }
}

function findErrors(text: string): readonly SyntaxFault[] {
  if (text.startsWith('\uFEFF')) return [{ line: 1, column: 1, reason: 'a byte order mark' }];
  const errors: SyntaxFault[] = [];
  const keys: Set<string>[] = [];
  let depth = 0;
  let tooDeep: SyntaxFault | null = null;
  const fault = (line: number, column: number, reason: string): SyntaxFault => ({
    line: line + 1,
    column: column + 1,
    reason,
  });
  const open = (line: number, column: number) => {
    depth += 1;
    if (depth > DEEPEST) tooDeep ??= fault(line, column, `nested deeper than ${DEEPEST} levels`);
  };
  const read = () =>
    visit(
      text,
      {
        onError: (code, _offset, _length, line, column) => {
          errors.push(fault(line, column, inWords(code)));
        },
        onArrayBegin: (_offset, _length, line, column) => {
          open(line, column);
        },
        onArrayEnd: () => {
          depth -= 1;
        },
        onObjectBegin: (_offset, _length, line, column) => {
          open(line, column);
          keys.push(new Set());
        },
        onObjectProperty: (key, _offset, _length, line, column) => {
          const known = keys.at(-1);
          if (known?.has(key)) errors.push(fault(line, column, `key "${key}" is there twice`));
          known?.add(key);
        },
        onObjectEnd: () => {
          depth -= 1;
          keys.pop();
        },
        onLiteralValue: (value, _offset, _length, line, column) => {
          if (isInexact(value)) errors.push(fault(line, column, 'a number too large to be kept'));
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  try {
    read();
  } catch (error) {
    // This parser's own stack ends some thousand levels below.
    if (tooDeep === null || !(error instanceof RangeError)) throw error;
  }
  return tooDeep === null ? errors : [tooDeep];
}

/** Whether a number is beyond those of which each whole one has a value of its own. */
function isInexact(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

/** `CommaExpected` as `comma expected`. */
function inWords(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
