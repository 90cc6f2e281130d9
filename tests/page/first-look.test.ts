import { expect, onTestFinished, test, vi } from 'vitest';
import { MENTION_HIGHLIGHTS } from '../../src/page/marks/highlight-paint.ts';
import { startSession } from './support/session.ts';

const LINE = 'Soldiers were seen near Kursk, and later on more of them near Sumy as well. ';
const article = (paragraphs: number) =>
  `<!doctype html><html lang="en"><body><article><h1>Headline</h1>${`<p>${LINE.repeat(4)}</p>`.repeat(paragraphs)}</article></body></html>`;

test('a long article is asked about window first, and the whole of it decides', async () => {
  const { session, asked, scans, marked } = await startSession(article(150));
  await scans(1);
  const [look] = asked;
  const seen = look?.request.blocks ?? [];
  expect(seen[0]?.text).toBe('Headline');
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.length).toBeLessThan(40);
  // Whoever asks now is told nothing, rather than that nothing was found.
  expect(session.report()).toBeNull();
  look?.reply(/Kursk|Sumy/g);
  await scans(2);
  expect(session.report()?.topics).toHaveLength(2);
  expect(marked()).toHaveLength((seen.length - 1) * 8);

  const before = new Map([...session.marks.all()].map((mark) => [mark.mention, mark.id]));
  const whole = asked[1];
  expect(whole?.request).toMatchObject({ context: null });
  expect(whole?.request.blocks).toHaveLength(151);
  whole?.reply(/Kursk/g);
  await expect.poll(marked).toEqual(Array(600).fill('Kursk'));
  // A mention that both have found is the same mark, so that a hint on it stays.
  const first = [...before].find(([{ alias }]) => alias === 'Kursk');
  expect(session.marks.get(first?.[1] ?? -1)?.mention.start).toBe(first?.[0].start);
  expect(asked).toHaveLength(2);
});

test('where the page is scrolled, the first look is at what is in the window', async () => {
  const { document, asked, scans } = await startSession(article(150), 5_000);
  await scans(1);
  const [first, second] = [...document.querySelectorAll('p')].filter(
    (paragraph) => paragraph.getBoundingClientRect().bottom > 0,
  );
  const ids = asked[0]?.request.blocks.map(({ id }) => id) ?? [];
  // The headline is block 0, the paragraphs are counted after it.
  const index = [...document.querySelectorAll('p')].indexOf(first as HTMLParagraphElement) + 1;
  expect(second).toBeDefined();
  expect(ids[0]).toBe(index);
  expect(ids.length).toBeLessThan(40);
  expect(ids).toEqual(ids.map((_, offset) => index + offset));
});

test('what is beside the window is painted in one go', async () => {
  const { window, session, asked, scans } = await startSession(article(100));
  await scans(1);
  asked[0]?.reply(/Sumy/g);
  await scans(2);
  // No two blocks are marked in one turn of the page.
  let clock = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 1_000;
    return clock;
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const painted = new Set<number>();
  let isWhole = false;
  const whole = session.whole.then(() => {
    isWhole = true;
  });
  asked[1]?.reply(/Kursk|Sumy/g);
  while (!isWhole) {
    painted.add(window.CSS.highlights.get(MENTION_HIGHLIGHTS.dotted)?.size ?? 0);
    await new Promise((next) => setTimeout(next, 0));
  }
  await whole;
  const inWindow = [...painted].filter((size) => size < 400);
  expect(inWindow.length).toBeGreaterThan(0);
  expect([...painted].filter((size) => size >= 400 && size < 800)).toEqual([]);
  expect(window.CSS.highlights.get(MENTION_HIGHLIGHTS.dotted)?.size).toBe(800);
});

test('a short article is marked whole before its figures are read', async () => {
  const { session, asked, scans, marked } = await startSession(article(20));
  let isWhole = false;
  void session.whole.then(() => {
    isWhole = true;
  });
  await scans(1);
  const [look] = asked;
  expect(look?.request.blocks).toHaveLength(21);
  expect(look?.request.figures).toBe(false);
  look?.reply(/Sumy/g);
  await scans(2);
  expect(marked()).toHaveLength(80);
  expect([...session.marks.all()].some(({ hasFigure }) => hasFigure)).toBe(false);
  expect(isWhole).toBe(false);

  const before = [...session.marks.all()].map(({ id }) => id);
  const whole = asked[1];
  expect(whole?.request).toEqual({ ...look?.request, figures: true });
  whole?.reply(/Sumy/g, 'Sumy');
  await expect.poll(() => isWhole).toBe(true);
  const marks = [...session.marks.all()];
  expect(marks.map(({ id }) => id)).toEqual(before);
  expect(marks.every(({ hasFigure }) => hasFigure)).toBe(true);
  expect(asked).toHaveLength(2);
});
