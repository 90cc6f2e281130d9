import { expect, test } from 'vitest';
import { replaceSection } from '../bench/document.ts';

const section = (name: string, markdown: string) => ({ name, markdown, pictures: new Map() });

test('a section takes the place of its older form and leaves the rest alone', () => {
  const first = replaceSection('# Benchmarks\n', section('page', 'old'));
  const both = replaceSection(first, section('matching', 'other'));
  const again = replaceSection(`${both}\nBy hand.\n`, section('page', 'new'));
  expect(again).toBe(
    '# Benchmarks\n\n<!-- begin page -->\n\nnew\n\n<!-- end page -->\n\n' +
      '<!-- begin matching -->\n\nother\n\n<!-- end matching -->\n\nBy hand.\n',
  );
});
