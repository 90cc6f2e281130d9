import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const rows = readFileSync(join(root, 'docs', 'complaints.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

function testFile(name: string): string | undefined {
  return [`${name}.test.ts`, `${name}.test.tsx`]
    .map((file) => join(root, 'tests', file))
    .find(existsSync);
}

describe('the tests that keep complaints away exist', () => {
  test('all of the table is read', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows.map(([, complaint = '', , tests = '']) => [complaint, tests] as const))(
    '%s',
    (_, tests) => {
      const named = tests.split(' · ');
      for (const each of named) {
        const [, name = '', title = ''] = /^`([^`]+)` (.+)$/.exec(each) ?? [];
        const file = testFile(name);
        expect(file, each).toBeDefined();
        const code = readFileSync(file ?? '', 'utf8');
        expect(code.includes(`'${title}'`), each).toBe(true);
      }
    },
  );
});
