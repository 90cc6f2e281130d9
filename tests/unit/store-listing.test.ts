import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PICTURES } from '../support/pictures.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const listing = read('docs/store-listing.md');

/** What is quoted under a heading of a language. */
function quoted(language: string, heading: string): string {
  const [, part = ''] = listing.split(`\n## ${language}\n`);
  const [, under = ''] = (part.split('\n## ')[0] ?? '').split(`\n### ${heading}\n`);
  return (under.split('\n### ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.slice(2))
    .join('\n');
}

describe.each([
  ['English', 'en', 'Short description', 'Description'],
  ['Deutsch', 'de', 'Kurzbeschreibung', 'Beschreibung'],
] as const)('the stores’ texts in %s', (language, folder, short, long) => {
  test('are in short what the extension says of itself, and not too long for any store', () => {
    const { description } = JSON.parse(read(`assets/public/_locales/${folder}/messages.json`));
    expect(quoted(language, short)).toBe(description.message);
    expect(description.message.length).toBeLessThanOrEqual(132);
    expect(quoted(language, long).length).toBeGreaterThan(1_000);
    expect(quoted(language, long).length).toBeLessThanOrEqual(10_000);
  });
});

test('every permission has its reason, and every reason its permission', () => {
  const config = read('wxt.config.ts');
  const [, table = ''] = listing.split('\n### Permissions\n');
  const named = [...(table.split('\n### ')[0] ?? '').matchAll(/^\| (`[^|]+) \|/gm)]
    .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
    .sort();
  const asked = [...config.matchAll(/(?:host_)?permissions: \[([^\]]+)\]/g)].flatMap(
    ([, names = '']) => [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name),
  );
  // WXT asks for the panel's by itself where there is one.
  expect(named).toEqual([...asked, 'sidePanel'].sort());
});

test('every picture is one that is taken, in the stores’ size', () => {
  const named = [...listing.matchAll(/`(store-[a-z-]+)`/g)].map(([, name = '']) => name);
  expect(named.sort()).toEqual(
    Object.keys(PICTURES)
      .filter((name) => name.startsWith('store-'))
      .sort(),
  );
  for (const name of named) expect(PICTURES[name]).toMatchObject({ width: 1_280, height: 800 });
});
