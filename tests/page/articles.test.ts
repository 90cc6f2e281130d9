import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/page/article/article-metadata.ts';
import { isArticle } from '../../src/page/article/is-article.ts';
import { createArticleText } from '../../src/page/article-text.ts';
import { createSpanFinder, toLiveRange } from '../../src/page/blocks/ranges.ts';
import { createShownTest } from '../../src/page/blocks/visibility.ts';
import { MENTION_HIGHLIGHTS } from '../../src/page/marks/highlight-paint.ts';
import { createMarks } from '../../src/page/marks/marks.ts';
import { boxesOf, createHitTest } from '../../src/page/pointer/hit-test.ts';
import { articlePages, locate, otherPages } from './support/fixtures.ts';
import { openPage, testSignal } from './support/open-page.ts';

describe.each(articlePages)('$name', ({ html, expected }) => {
  test('is an article with this title, language and dates', async () => {
    const { document } = await openPage(html);
    expect(isArticle(document)).toBe(true);
    expect(readMetadata(document)).toEqual({
      language: expected.language,
      title: expected.title,
      published: expected.published,
      modified: expected.modified,
      day: expected.published,
    });
  });

  test('gathers the article and nothing around it', async () => {
    const { document } = await openPage(html);
    const blocks = [...createArticleText(document).gather()]
      .filter((block) => createShownTest()(createSpanFinder(block)(0, block.text.length) ?? []))
      .map(({ text }) => text);
    expect(blocks).toEqual(expected.blocks);
    const all = blocks.join('\n');
    for (const { text, why } of expected.absent) {
      const isTrap = why.startsWith('trap');
      expect(all.includes(text), `${why}: ${text}`).toBe(isTrap);
      expect(html.includes(text), `${why}: ${text} is on the page`).toBe(true);
    }
  });

  test('marks the expected mentions, finds them under the pointer, leaves the page as it was', async () => {
    const { window, document } = await openPage(html);
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document, everything);

    const blocks = [...createArticleText(document).gather()];
    const marks = createMarks(window, testSignal(), { density: 'all', style: 'dotted' });
    const labels = expected.mentions
      .map((label) => ({ ...label, ...locate(blocks, label) }))
      .sort((a, b) => a.block - b.block || a.start - b.start);
    for (const [index, block] of blocks.entries()) {
      const mentions = labels
        .filter((label) => label.block === index)
        .map(({ text, topic, start }) => ({
          start,
          end: start + text.length,
          topic,
          alias: text,
          via: 'exact' as const,
          score: 1,
        }));
      expect(marks.show(block, mentions)).toHaveLength(mentions.length);
    }

    const highlight = window.CSS.highlights.get(MENTION_HIGHLIGHTS.dotted);
    const texts = [...(highlight ?? [])].map((range) =>
      toLiveRange(range as StaticRange)
        ?.toString()
        .replace(/[ \n\t]+/g, ' '),
    );
    expect(texts).toEqual(labels.map(({ text }) => text));

    const hitTest = createHitTest(document, marks);
    for (const mark of marks.painted()) {
      const [block] = blocks.filter(({ id }) => id === mark.block.id);
      block?.element.scrollIntoView({ block: 'center' });
      const boxes = boxesOf(mark).filter(({ width }) => width > 2);
      expect(boxes.length, mark.mention.alias).toBeGreaterThan(0);
      for (const { left, right, top, bottom } of boxes) {
        const middle = (top + bottom) / 2;
        for (const x of [left + 1, (left + right) / 2, right - 1]) {
          expect(hitTest(x, middle)?.id, `${mark.mention.alias} at ${x}`).toBe(mark.id);
        }
      }
    }

    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test.each(otherPages)('$name is no article', async ({ html }) => {
  const { document } = await openPage(html);
  expect(isArticle(document)).toBe(false);
});
