import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Mention } from '../../src/matching/mention.ts';
import { createArticleText } from '../../src/page/article-text.ts';
import { createSpanFinder } from '../../src/page/blocks/ranges.ts';
import { createShownTest } from '../../src/page/blocks/visibility.ts';
import { createMarks } from '../../src/page/marks/marks.ts';
import { openPage, testSignal } from './support/open-page.ts';

const LINE = 'Soldiers were seen near Kursk, and later on more of them near Sumy as well. ';

function mentionsIn({ text }: { readonly text: string }): Mention[] {
  return [...text.matchAll(/Kursk|Sumy/g)].map(({ 0: alias, index }) => {
    const at = { start: index, end: index + alias.length };
    return { ...at, topic: alias, alias, via: 'exact', score: 1 };
  });
}

/** How often the browser has laid the page out and worked out its styles. */
async function counts(): Promise<{ readonly layouts: number; readonly styles: number }> {
  const { metrics } = (await cdp().send('Performance.getMetrics')) as {
    readonly metrics: readonly { readonly name: string; readonly value: number }[];
  };
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { layouts: of('LayoutCount'), styles: of('RecalcStyleCount') };
}

const frames = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise((next) => requestAnimationFrame(next));
};

test('a thousand marks change nothing in the page and lay nothing out', async () => {
  await cdp().send('Performance.enable');
  const { window, document } = await openPage(
    `<!doctype html><html lang="en"><body><article><h1>T</h1>${`<p>${LINE.repeat(2)}</p>`.repeat(250)}</article></body></html>`,
  );
  const blocks = [...createArticleText(document).gather()];
  const records: MutationRecord[] = [];
  const observer = new window.MutationObserver((list) => records.push(...list));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  await frames(3);

  const before = await counts();
  const marks = createMarks(window, testSignal(), { density: 'all', style: 'dotted' });
  const isShown = createShownTest();
  for (const block of blocks) {
    const found = mentionsIn(block);
    expect(
      found.every(({ start, end }) => isShown(createSpanFinder(block)(start, end) ?? [])),
    ).toBe(true);
    marks.show(block, found);
  }
  await frames(3);
  const after = await counts();

  expect(marks.painted()).toHaveLength(1_000);
  expect(after).toEqual(before);
  expect([...records, ...observer.takeRecords()]).toEqual([]);

  // The same counters see it where something is laid out.
  document.body.style.setProperty('padding', '20px');
  await frames(3);
  expect((await counts()).layouts).toBeGreaterThan(after.layouts);
  expect(records).toHaveLength(1);
});
