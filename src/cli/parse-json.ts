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

/** Parses JSON and names the line of every syntax error, and of every key written twice in one object. */
export function parseJson(text: string): JsonText {
  try {
    const errors = findErrors(text);
    return errors.length > 0
      ? { ok: false, errors: errors.slice(0, MAX_ERRORS) }
      : { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // Nesting that exhausts the stack, or a case in which the two parsers disagree.
    return { ok: false, errors: [{ line: 1, column: 1, reason: `not readable: ${error}` }] };
  }
}

function findErrors(text: string): readonly SyntaxFault[] {
  if (text.startsWith('\uFEFF')) return [{ line: 1, column: 1, reason: 'a byte order mark' }];
  const errors: SyntaxFault[] = [];
  const keys: Set<string>[] = [];
  visit(
    text,
    {
      onError: (code, _offset, _length, line, column) => {
        errors.push({ line: line + 1, column: column + 1, reason: inWords(code) });
      },
      onObjectBegin: () => {
        keys.push(new Set());
      },
      onObjectProperty: (key, _offset, _length, line, column) => {
        const known = keys.at(-1);
        if (known?.has(key)) {
          errors.push({
            line: line + 1,
            column: column + 1,
            reason: `key "${key}" is there twice`,
          });
        }
        known?.add(key);
      },
      onObjectEnd: () => {
        keys.pop();
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return errors;
}

/** `CommaExpected` as `comma expected`. */
function inWords(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
