import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/page/article/article-metadata.ts';
import { isArticle } from '../../../src/page/article/is-article.ts';
import { createArticleText } from '../../../src/page/article-text.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'pages');
const read = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');

test.each(readdirSync(folder))('%s is read without layout as it is in a browser', (name) => {
  const expected = JSON.parse(read(name, 'expected.json'));
  const document = parseHTML(read(name, 'source.html')).document as unknown as Document;
  expect(isArticle(document)).toBe(expected.article);
  if (!expected.article) return;

  const { language, title, published, modified } = expected;
  expect(readMetadata(document)).toEqual({
    language,
    title,
    published,
    modified,
    day: published,
  });
  // What only a style sheet hides cannot be known here.
  const hidden = expected.absent
    .filter(({ why }: { why: string }) => why === 'hidden by style')
    .map(({ text }: { text: string }) => text);
  const blocks = [...createArticleText(document).gather()]
    .map(({ text }) => text)
    .filter((text) => !hidden.some((part: string) => text.includes(part)));
  expect(blocks).toEqual(expected.blocks);
});
