import { expect, test } from 'vitest';
import { createArticleText } from '../../src/page/article-text.ts';
import { MENTION_HIGHLIGHTS } from '../../src/page/marks/highlight-paint.ts';
import { createMarks } from '../../src/page/marks/marks.ts';
import { openPage, testSignal } from './support/open-page.ts';

/** A page with one mention in each of so many paragraphs. */
async function openLong(paragraphs: number) {
  const body = Array.from(
    { length: paragraphs },
    (_, index) => `<p>Kursk ${index}: a paragraph that says no more than any of the others.</p>`,
  );
  const page = await openPage(
    `<!doctype html><html lang="en"><body><article><h1>T</h1>${body.join('')}</article></body></html>`,
  );
  const marks = createMarks(page.window, testSignal(), { density: 'all', style: 'dotted' });
  const blocks = [...createArticleText(page.document).gather()].slice(1);
  for (const block of blocks) {
    const mention = { topic: 'kursk', alias: 'Kursk', via: 'exact', score: 1 } as const;
    marks.show(block, [{ ...mention, start: 0, end: 5 }]);
  }
  const registered = () =>
    [...(page.window.CSS.highlights.get(MENTION_HIGHLIGHTS.dotted) ?? [])]
      .map((range) => Number(/\d+/.exec(range.startContainer.textContent ?? '')?.[0]))
      .sort((a, b) => a - b);
  return { ...page, marks, blocks, registered };
}

test('of very many marks those around the window are registered, and follow the reader', async () => {
  const { window, document, marks, blocks, registered } = await openLong(2_000);
  expect(marks.painted()).toHaveLength(2_000);
  await expect.poll(() => registered().length).toBeLessThan(500);
  expect(registered()[0]).toBe(0);
  const visible = document.elementsFromPoint(100, 500).find(({ localName }) => localName === 'p');
  expect(registered()).toContain(Number(/\d+/.exec(visible?.textContent ?? '')?.[0]));

  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  await expect.poll(() => registered().at(-1)).toBe(1_999);
  await expect.poll(() => registered()[0]).toBeGreaterThan(1_000);

  for (const { id } of blocks) marks.remove(id);
  expect(registered()).toEqual([]);
});

test('of a usual number all are registered', async () => {
  const { registered } = await openLong(500);
  expect(registered()).toHaveLength(500);
});
