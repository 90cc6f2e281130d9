import { expect, test } from 'vitest';
import { replaceSection } from '../bench/document.ts';
import { tables } from '../bench/print.ts';
import { several, single } from '../bench/results.ts';

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

test('a way of doing something has one row, whatever it was measured over', () => {
  const results = [
    single('layouts', 'nothing', 0, 'times', 10, 10_000),
    single('layouts', 'nothing', 0, 'times', 1_000, 1_000_000),
    several('layouts', '<mark>', [2, 1, 4], 'times', 10, 10_000),
    single('size', 'script', 5.76, 'KB'),
  ];
  expect(tables({ environment: {}, results })).toBe(
    [
      '### layouts (times)',
      '',
      '| way | 10 KB, 10 | 1 MB, 1,000 |',
      '| --- | ---: | ---: |',
      '| nothing | 0 | 0 |',
      '| \\<mark> | 2 (1–4) | – |',
      '',
      '### size (KB)',
      '',
      '| way | median |',
      '| --- | ---: |',
      '| script | 5.76 |',
    ].join('\n'),
  );
});
