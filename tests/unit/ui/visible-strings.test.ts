import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..', 'src', 'ui');
const views = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

/** Attributes whose text a reader sees or hears. */
const SAID = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-valuetext',
  'placeholder',
  'title',
]);

/** Texts with a letter that a view says by itself, not from the catalogue. */
function ownTexts(code: string): string[] {
  const found: string[] = [];
  const keep = (text: unknown): void => {
    if (typeof text === 'string' && /\p{L}/u.test(text)) found.push(text.trim());
  };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const inner of node) visit(inner);
      return;
    }
    const { type, value, name } = node as {
      readonly type?: string;
      readonly value?: unknown;
      readonly name?: { readonly name?: unknown };
    };
    if (type === 'JSXText') keep(value);
    if (type === 'JSXAttribute' && SAID.has(String(name?.name))) {
      keep((value as { readonly value?: unknown } | null)?.value);
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code, { lang: 'tsx' }));
  return found;
}

describe('no visible text is outside the catalogue', () => {
  test.each(views)('%s', (path) => {
    expect(ownTexts(readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  test('the look itself sees texts', () => {
    expect(ownTexts('const a = <p title="Close">Hello {name} · <b>all</b></p>;')).toEqual([
      'Close',
      'Hello',
      'all',
    ]);
  });
});
