import { expect, test } from 'vitest';
import type { Mention } from '../../src/matching/mention.ts';
import { createArticleText } from '../../src/page/article-text.ts';
import { toLiveRange } from '../../src/page/blocks/ranges.ts';
import type { PageBlock } from '../../src/page/blocks/text-blocks.ts';
import type { Density } from '../../src/page/marks/density.ts';
import { MENTION_HIGHLIGHTS } from '../../src/page/marks/highlight-paint.ts';
import { createMarks } from '../../src/page/marks/marks.ts';
import { boxesOf, createHitTest } from '../../src/page/pointer/hit-test.ts';
import { revealMark } from '../../src/page/pointer/reveal.ts';
import { openPage, testSignal } from './support/open-page.ts';

const FILLER = 'Sentences of this kind make the text long enough to be an article of its own. ';

/** Every `Kursk` is a mention of one topic, every `Sumy` of another. */
function mentionsIn({ text }: { readonly text: string }): Mention[] {
  return [...text.matchAll(/Kursk|Sumy/g)].map(({ 0: alias, index }) => {
    const at = { start: index, end: index + alias.length };
    return { ...at, topic: alias.toLowerCase(), alias, via: 'exact', score: 1 };
  });
}

async function openMarked(body: string, density: Density = 'all', signal = testSignal()) {
  const page = await openPage(
    `<!doctype html><html lang="en"><body><main><h1>T</h1><p>${FILLER.repeat(3)}</p>${body}</main></body></html>`,
  );
  const marks = createMarks(page.window, signal, { density, style: 'dotted' });
  const blocks = [...createArticleText(page.document).gather()].slice(2);
  const show = (block: PageBlock | undefined) =>
    block === undefined ? [] : marks.show(block, mentionsIn(block));
  const highlighted = () =>
    [...(page.window.CSS.highlights.get(MENTION_HIGHLIGHTS.dotted) ?? [])].map((range) =>
      toLiveRange(range as StaticRange)?.toString(),
    );
  return { ...page, marks, blocks, show, highlighted };
}

test('a mention that is shown again keeps its mark, and its paint when it is the current one', async () => {
  const { window, marks, blocks, show } = await openMarked('<p>Kursk and Sumy</p>');
  const [kursk, sumy] = show(blocks[0]);
  marks.setCurrent(kursk ?? never());
  const again = show(blocks[0]);
  expect(again.map(({ id }) => id)).toEqual([kursk?.id, sumy?.id]);
  expect(window.CSS.highlights.get('fact-hints-current')?.size).toBe(1);
  expect(marks.get(kursk?.id ?? -1)).toBe(again[0]);
  const block = blocks[0] ?? never();
  const left = marks.show(
    block,
    again.slice(1).map(({ mention }) => mention),
  );
  expect(left.map(({ id }) => id)).toEqual([sumy?.id]);
  expect(marks.of(block.id)).toEqual(left);
  expect(window.CSS.highlights.get('fact-hints-current')?.size).toBe(0);
});

test('while paint is held the page keeps what it has, and is then painted once', async () => {
  const { marks, blocks, show, highlighted } = await openMarked(
    '<p>Kursk 1</p><p>Sumy 2</p><p>Kursk 3</p><p>Sumy 4</p>',
  );
  const [first, second, third, fourth] = blocks;
  show(first);
  marks.hold();
  show(second);
  show(third);
  marks.remove(first?.id ?? -1);
  marks.remove(third?.id ?? -1);
  marks.refresh();
  expect(marks.painted()).toHaveLength(1);
  expect(highlighted()).toEqual(['Kursk']);
  marks.release();
  expect(highlighted()).toEqual(['Sumy']);
  show(fourth);
  expect(highlighted()).toEqual(['Sumy', 'Sumy']);
  marks.hold();
  show(first);
  marks.clear();
  marks.release();
  expect(highlighted()).toEqual([]);
});

test('the first mention of a topic between two headings is painted, in whatever order blocks come', async () => {
  const body =
    '<p>Sumy, Kursk 1, Kursk 2</p><p>Kursk 3</p><h2>Next</h2><p>Kursk 4</p><p>Kursk 5, Sumy</p>';
  const { marks, blocks, show } = await openMarked(body, 'first-in-section');
  const painted = () =>
    marks.painted().map(({ block, mention }) => block.text.slice(mention.start, mention.end + 2));
  show(blocks[1]);
  expect(painted()).toEqual(['Kursk 3']);
  show(blocks[4]);
  show(blocks[0]);
  expect(painted()).toEqual(['Sumy, ', 'Kursk 1', 'Kursk 5', 'Sumy']);
  show(blocks[3]);
  expect(painted()).toEqual(['Sumy, ', 'Kursk 1', 'Kursk 4', 'Sumy']);
  expect([...marks.all()]).toHaveLength(7);

  marks.remove(blocks[0]?.id ?? -1);
  expect(painted()).toEqual(['Kursk 3', 'Kursk 4', 'Sumy']);
  marks.setLook({ density: 'all', style: 'dotted' });
  expect(painted()).toEqual(['Kursk 3', 'Kursk 4', 'Kursk 5', 'Sumy']);
  show(blocks[0]);
  expect(marks.painted()).toHaveLength(7);
  marks.setLook({ density: 'first-in-section', style: 'dotted' });
  expect(painted()).toEqual(['Sumy, ', 'Kursk 1', 'Kursk 4', 'Sumy']);
});

test('a mention with a figure is painted beside the first of its topic', async () => {
  const { marks, blocks } = await openMarked(
    '<p>Kursk 1, Kursk 2, Kursk 3</p>',
    'first-in-section',
  );
  const block = blocks[0] ?? never();
  const mentions = mentionsIn(block);
  marks.show(block, mentions, new Set(mentions.slice(2)));
  const painted = () => marks.painted().map(({ mention }) => mention.start);
  expect(painted()).toEqual([0, 18]);
  marks.show(block, mentions, new Set(mentions.slice(1, 2)));
  expect(painted()).toEqual([0, 9]);
  marks.setLook({ density: 'figures', style: 'dotted' });
  expect(painted()).toEqual([9]);
  marks.setLook({ density: 'none', style: 'dotted' });
  expect(painted()).toEqual([]);
});

test('only what is new in a block is painted anew; the rest stays as it was', async () => {
  const { marks, blocks } = await openMarked('<p>Kursk 1, Kursk 2, Sumy</p>');
  const block = blocks[0] ?? never();
  const mentions = mentionsIn(block);
  const [first, second, third] = marks.show(block, mentions);
  const again = marks.show(
    block,
    mentions,
    new Set(mentions.slice(1, 2)),
    ({ length }) => length > 0,
  );
  expect(again[0]).toBe(first);
  expect(again[2]).toBe(third);
  expect(again[1]).toEqual({ ...second, hasFigure: true });
  expect(again[1]?.range).toBe(second?.range);
  expect(marks.painted()).toEqual(again);
  expect(marks.show(block, mentions, new Set(), () => false)).toEqual([]);
  expect(marks.of(block.id)).toEqual([]);
  expect(marks.painted()).toEqual([]);
});

test('a mention whose text has changed meanwhile is left out', async () => {
  const { marks, blocks, show, highlighted } = await openMarked('<p>Kursk and <b>Sumy</b></p>');
  blocks[0]?.pieces[1]?.node.replaceData(0, 4, 'Lviv');
  expect(show(blocks[0])).toHaveLength(1);
  expect(highlighted()).toEqual(['Kursk']);
  expect(marks.remove(blocks[0]?.id ?? -1)).toHaveLength(1);
  expect(highlighted()).toEqual([]);
});

test('showing a block again replaces its marks', async () => {
  const { marks, blocks, show, highlighted } = await openMarked('<p>Kursk, Sumy</p>');
  show(blocks[0]);
  show(blocks[0]);
  expect(highlighted()).toEqual(['Kursk', 'Sumy']);
  marks.clear();
  expect(highlighted()).toEqual([]);
  expect(marks.painted()).toEqual([]);
});

test('a page that clears or replaces the highlights does not end the marks', async () => {
  const { window, marks, blocks, show, highlighted } = await openMarked('<p>Kursk</p>');
  show(blocks[0]);
  window.CSS.highlights.clear();
  marks.refresh();
  expect(highlighted()).toEqual(['Kursk']);
  window.CSS.highlights.set(MENTION_HIGHLIGHTS.dotted, new window.Highlight());
  marks.refresh();
  expect(highlighted()).toEqual(['Kursk']);
  window.CSS.highlights.get(MENTION_HIGHLIGHTS.dotted)?.clear();
  marks.refresh();
  expect(highlighted()).toEqual(['Kursk']);
});

test('at the end everything is taken back, but nothing of a successor', async () => {
  const first = new AbortController();
  const { window, marks, blocks, show } = await openMarked('<p>Kursk</p>', 'all', first.signal);
  show(blocks[0]);
  const second = createMarks(window, testSignal(), { density: 'all', style: 'dotted' });
  second.refresh();
  first.abort();
  expect(window.CSS.highlights.has(MENTION_HIGHLIGHTS.dotted)).toBe(true);
  expect(marks.painted()).toEqual([]);
  expect(show(blocks[0])).toEqual([]);

  const third = new AbortController();
  createMarks(window, third.signal, { density: 'all', style: 'dotted' }).refresh();
  third.abort();
  expect(window.CSS.highlights.size).toBe(0);
});

test('the current mark is painted on top and goes with it', async () => {
  const { window, marks, blocks, show } = await openMarked('<p>Kursk</p>');
  const [mark] = show(blocks[0]);
  marks.setCurrent(mark ?? null);
  const current = window.CSS.highlights.get('fact-hints-current');
  expect(current?.size).toBe(1);
  expect(marks.get(mark?.id ?? -1)).toBe(mark);
  marks.remove(blocks[0]?.id ?? -1);
  expect(current?.size).toBe(0);
  expect(marks.get(mark?.id ?? -1)).toBeNull();
});

test('two marks that touch are told apart', async () => {
  const { document, marks, blocks, show } = await openMarked('<p>KurskSumy</p>');
  const [kursk, sumy] = show(blocks[0]);
  const hitTest = createHitTest(document, marks);
  const box = boxesOf(kursk ?? never())[0] ?? never();
  const y = (box.top + box.bottom) / 2;
  expect(hitTest(box.right - 2, y)).toBe(kursk);
  expect(hitTest(box.right + 2, y)).toBe(sumy);
});

test.each([
  ['plain', ''],
  ['right to left', 'direction: rtl'],
  ['vertical', 'writing-mode: vertical-rl; height: 300px'],
  ['not selectable', 'user-select: none'],
  ['scaled', 'transform: scale(0.7); transform-origin: 0 0'],
  ['in a scroll container', 'height: 60px; overflow: auto'],
  ['in columns', 'column-count: 2'],
  ['justified', 'text-align: justify; width: 180px'],
])('the point test holds in text that is %s', async (_, style) => {
  const { document, marks, blocks, show } = await openMarked(
    `<p style="${style}">${FILLER} From Kursk to Sumy and back to <b>Kur</b>sk. ${FILLER}</p>`,
  );
  const shownMarks = show(blocks[0]);
  expect(shownMarks).toHaveLength(3);
  const hitTest = createHitTest(document, marks);
  for (const mark of shownMarks) {
    mark.spans[0]?.node.parentElement?.scrollIntoView({ block: 'center' });
    for (const { left, right, top, bottom } of boxesOf(mark)) {
      expect(hitTest((left + right) / 2, (top + bottom) / 2)).toBe(mark);
    }
  }
});

test('beside the text, under something else and on text that is gone nothing is hit', async () => {
  const { document, marks, blocks, show } = await openMarked('<p>To Kursk</p><p>Sumy</p>');
  const [mark] = show(blocks[0]);
  show(blocks[1]);
  const hitTest = createHitTest(document, marks);
  const { left, right, top, bottom } = boxesOf(mark ?? never())[0] ?? never();
  const y = (top + bottom) / 2;
  expect(hitTest(right + 40, y)).toBeNull();
  expect(hitTest(left - 4, y)).toBeNull();
  expect(hitTest(left + 4, bottom + 6)).toBeNull();
  expect(hitTest(-5, -5)).toBeNull();

  const cover = document.createElement('div');
  cover.style.cssText = 'position: fixed; inset: 0; background: white';
  document.body.append(cover);
  expect(hitTest(left + 4, y)).toBeNull();
  cover.remove();
  expect(hitTest(left + 4, y)).toBe(mark);
  mark?.spans[0]?.node.replaceData(0, 8, 'x');
  expect(hitTest(left + 4, y)).toBeNull();
});

test('marks in an open shadow root are hit', async () => {
  const page = await openPage('<!doctype html><body></body>');
  page.document.body.setHTMLUnsafe(
    `<main><h1>T</h1><p>${FILLER.repeat(3)}</p><x-a><template shadowrootmode="open"><p>Kursk</p></template></x-a></main>`,
  );
  const marks = createMarks(page.window, testSignal(), { density: 'all', style: 'dotted' });
  const block = [...createArticleText(page.document).gather()][2] ?? never();
  const [mark] = marks.show(block, mentionsIn(block));
  const { left, top } = boxesOf(mark ?? never())[0] ?? never();
  expect(createHitTest(page.document, marks)(left + 4, top + 4)).toBe(mark);
});

test('a mark far down is brought into view, also in a very long paragraph', async () => {
  const body = `<p>${FILLER.repeat(100)} Kursk ${FILLER.repeat(100)}</p>`;
  const { window, blocks, show } = await openMarked(body);
  const [mark] = show(blocks[0]);
  expect(revealMark(window, mark ?? never())).toBe(true);
  const { top, bottom } = boxesOf(mark ?? never())[0] ?? never();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  mark?.spans[0]?.node.remove();
  expect(revealMark(window, mark ?? never())).toBe(false);
});

function never(): never {
  throw new Error('missing');
}
