import { expect, test } from 'vitest';
import { toArticleReport } from '../../../../src/app/article/article-report.ts';
import { createFoundInBlocks } from '../../../../src/app/article/found-in-blocks.ts';
import { toPageMessage } from '../../../../src/messaging/page-message.ts';

const reportOf = (title: string | null) =>
  toArticleReport(
    { title, language: 'en', published: null, modified: null, day: null },
    [],
    createFoundInBlocks(),
    [],
  );

test('a page that puts its whole text into its title is heard all the same', () => {
  const report = {
    ...reportOf('word '.repeat(5_000)),
    state: 'article',
    site: 'a.example',
    choice: 'on',
  };
  expect(toPageMessage({ type: 'report', report })).toMatchObject({ type: 'report' });
  expect(report.title?.startsWith('word word')).toBe(true);
});

test('a title as they are is told whole, and none as none', () => {
  expect(reportOf('A title').title).toBe('A title');
  expect(reportOf(null).title).toBeNull();
});
