import { describe, expect, test } from 'vitest';
import type { ArticleMetadata } from '../../src/page/article/article-metadata.ts';
import { readMetadata } from '../../src/page/article/article-metadata.ts';
import { isArticle } from '../../src/page/article/is-article.ts';
import { createArticleText } from '../../src/page/article-text.ts';
import { createSpanFinder } from '../../src/page/blocks/ranges.ts';
import { createShownTest } from '../../src/page/blocks/visibility.ts';
import { openPage } from './support/open-page.ts';

/** What `expected.json` says of a page that is built like those of a news site. */
interface ExpectedLayout extends ArticleMetadata {
  /** Headline, teaser, text and captions, in their order: what belongs to the article. */
  readonly text: readonly string[];
  /** Bylines, dates and credits: in or out, a reader would not mind. */
  readonly either: readonly string[];
}

const sources = import.meta.glob<string>('../fixtures/layouts/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<ExpectedLayout>('../fixtures/layouts/*/expected.json', {
  import: 'default',
  eager: true,
});
const layouts = Object.entries(expectations).map(([path, expected]) => ({
  name: path.split('/').at(-2) ?? path,
  html: sources[path.replace('expected.json', 'source.html')] ?? '',
  expected,
}));

describe.each(layouts)('$name', ({ html, expected }) => {
  test('is an article with its title, language and dates', async () => {
    const { document } = await openPage(html);
    expect(isArticle(document)).toBe(true);
    const { title, language, published, modified } = expected;
    expect(readMetadata(document)).toEqual({
      title,
      language,
      published,
      modified,
      day: published,
    });
  });

  test('exactly the article is gathered', async () => {
    const { document } = await openPage(html);
    const blocks = [...createArticleText(document).gather()]
      .filter((block) => createShownTest()(createSpanFinder(block)(0, block.text.length) ?? []))
      .map(({ text }) => text.replace(/\s+/g, ' '));
    expect(blocks.map((block) => withoutEither(block, expected.either)).filter(Boolean)).toEqual(
      expected.text,
    );
  });
});

/** A block without what may stand at its end or not. */
function withoutEither(block: string, either: readonly string[]): string {
  const part = either.find((each) => block.endsWith(each));
  return part === undefined ? block : withoutEither(block.slice(0, -part.length).trim(), either);
}
