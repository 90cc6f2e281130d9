import { describe, expect, test, vi } from 'vitest';
import type { Mention } from '../../src/matching/mention.ts';
import { createArticleText } from '../../src/page/article-text.ts';
import type { PageBlock } from '../../src/page/blocks/text-blocks.ts';
import type { Mark } from '../../src/page/marks/mark.ts';
import { createMarks } from '../../src/page/marks/marks.ts';
import { goOnFrom } from '../../src/page/pointer/go-on-from.ts';
import { boxesOf } from '../../src/page/pointer/hit-test.ts';
import { isInView, revealMark } from '../../src/page/pointer/reveal.ts';
import { stepTo } from '../../src/page/pointer/step.ts';
import { openPage, testSignal } from './support/open-page.ts';

const FILLER = 'Sentences of this kind make the text long enough to be an article of its own. ';

/** Every `Kursk` is a mention. */
function mentionsIn({ text }: PageBlock): Mention[] {
  return [...text.matchAll(/Kursk/g)].map(({ 0: alias, index }) => {
    const at = { start: index, end: index + alias.length };
    return { ...at, topic: 'kursk', alias, via: 'exact', score: 1 };
  });
}

async function openMarked(body: string) {
  const page = await openPage(
    `<!doctype html><html lang="en"><body><main><h1>T</h1><p>${FILLER.repeat(3)}</p>${body}</main></body></html>`,
  );
  const marks = createMarks(page.window, testSignal(), { density: 'all', style: 'dotted' });
  const blocks = [...createArticleText(page.document).gather()].slice(2);
  for (const block of blocks) marks.show(block, mentionsIn(block));
  return { ...page, marks: marks.painted() };
}

function never(): never {
  throw new Error('there is nothing');
}

test('a mark in a part of the page that scrolls by itself is brought into view there', async () => {
  const body = `<div style="height: 200px; overflow-y: scroll; scroll-behavior: smooth"><p>${FILLER.repeat(20)} Kursk</p></div><p>${FILLER.repeat(60)}</p>`;
  const { window, document, marks } = await openMarked(body);
  const [mark] = marks;
  window.scrollTo(0, document.body.scrollHeight);
  expect(revealMark(window, mark ?? never())).toBe(true);
  expect(isInView(mark ?? never(), window)).toBe(true);
  const { top, bottom } = boxesOf(mark ?? never())[0] ?? never();
  const frame = document.querySelector('div')?.getBoundingClientRect() ?? never();
  expect(top).toBeGreaterThanOrEqual(frame.top);
  expect(bottom).toBeLessThanOrEqual(frame.bottom);
});

test('ten thousand mentions need no more listeners than ten, nor anything in the page', async () => {
  const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const work = async (mentions: number) => {
    const page = await openPage(
      `<!doctype html><html lang="en"><body><main><h1>T</h1><p>${'Kursk and on. '.repeat(mentions)}</p></main></body></html>`,
    );
    const before = page.document.documentElement.outerHTML;
    const spies = [
      vi.spyOn(page.window.EventTarget.prototype, 'addEventListener'),
      vi.spyOn(page.window.MutationObserver.prototype, 'observe'),
    ];
    listen.mockClear();
    const marks = createMarks(page.window, testSignal(), { density: 'all', style: 'dotted' });
    for (const block of createArticleText(page.document).gather()) {
      marks.show(block, mentionsIn(block));
    }
    expect(marks.painted()).toHaveLength(mentions);
    expect(page.document.documentElement.outerHTML).toBe(before);
    return [...spies, listen, observe].reduce((sum, { mock }) => sum + mock.calls.length, 0);
  };
  expect(await work(10_000)).toBe(await work(10));
  vi.restoreAllMocks();
});

describe('stepping through the marks', () => {
  const far = `<p>${FILLER.repeat(40)}</p>`;
  const body = `<p>Kursk 0</p>${far}<p>Kursk 1, Kursk 2</p><p hidden>Kursk 3</p><p>Kursk 4</p>${far}<p>Kursk 5</p>`;

  async function openLong() {
    const page = await openMarked(body);
    const all = page.marks;
    const name = (mark: Mark | null) =>
      mark === null ? null : mark.block.text.slice(mark.mention.start, mark.mention.end + 2);
    const middle = all.find((mark) => name(mark) === 'Kursk 1') ?? never();
    const step = (from: Mark | null, direction: 1 | -1) =>
      stepTo(all, from, direction, page.window);
    return { ...page, all, name, middle, step };
  }

  test('begins where the reader is', async () => {
    const { window, name, middle, step } = await openLong();
    expect(name(step(null, 1))).toBe('Kursk 0');
    revealMark(window, middle);
    expect(name(step(null, 1))).toBe('Kursk 1');
    expect(name(step(null, -1))).toBe('Kursk 4');
    window.scrollTo(0, 1e6);
    expect(name(step(null, -1))).toBe('Kursk 5');
  });

  test('goes on from a mark, passes over text that is not shown, and round the end', async () => {
    const { all, name, step } = await openLong();
    const seen: (string | null)[] = [];
    let at: Mark | null = all[0] ?? never();
    for (let i = 0; i < 5; i += 1) {
      at = step(at, 1);
      seen.push(name(at));
    }
    expect(seen).toEqual(['Kursk 1', 'Kursk 2', 'Kursk 4', 'Kursk 5', 'Kursk 0']);
    expect(name(step(at, -1))).toBe('Kursk 5');
    expect(name(step(step(step(step(at, -1), -1), -1), -1))).toBe('Kursk 1');
  });

  test.each([
    ['a fold', 'max-height: 60px; overflow: hidden', 'height: 300px'],
    ['a fold that is clipped', 'max-height: 60px; overflow-y: clip', 'height: 300px'],
    ['lines too many', 'line-height: 20px; height: 20px; overflow: hidden', ''],
    ['a carousel', 'overflow: hidden; display: flex; width: 300px', 'flex: 0 0 400px'],
  ])('passes over what is cut off by %s', async (_, outer, before) => {
    const { window, document, marks } = await openMarked(
      `<div id="outer" style="${outer}"><div style="${before}">${FILLER}</div><p>Kursk in it</p></div><p>Kursk below</p>`,
    );
    const [inside, below] = marks;
    expect(stepTo(marks, null, 1, window)).toBe(below);
    expect(revealMark(window, inside ?? never())).toBe(false);
    document.getElementById('outer')?.removeAttribute('style');
    expect(stepTo(marks, null, 1, window)).toBe(inside);
    expect(revealMark(window, inside ?? never())).toBe(true);
  });

  test.each([
    ['what scrolls', 'height: 60px; overflow: auto', ''],
    ['what scrolls one way', 'height: 60px; overflow-x: hidden; overflow-y: auto', ''],
    ['what it is not placed in', 'height: 60px; overflow: hidden', 'position: absolute'],
    ['what it is not fixed in', 'height: 60px; overflow: hidden', 'position: fixed; top: 200px'],
    ['what the window scrolls', 'height: 60px', ''],
  ])('does not pass over what is out of %s', async (_, outer, inner) => {
    const { window, document, marks } = await openMarked(
      `<div style="${outer}"><p>${FILLER.repeat(20)}</p><p style="${inner}">Kursk in it</p></div>`,
    );
    document.documentElement.style.overflow = 'hidden';
    document.body.style.overflow = 'hidden';
    expect(stepTo(marks, null, 1, window)).toBe(marks[0]);
    expect(revealMark(window, marks[0] ?? never())).toBe(true);
  });

  test('finds nothing where nothing is shown', async () => {
    const { window, document, all } = await openLong();
    expect(stepTo([], null, 1, window)).toBeNull();
    document.body.hidden = true;
    expect(stepTo(all, null, 1, window)).toBeNull();
  });
});

test('the Tab key can be made to go on from a mark, but selected text stays selected', async () => {
  const { document, marks } = await openMarked('<p>To Kursk and on</p>');
  const [mark] = marks;
  const selection = document.getSelection() ?? never();
  goOnFrom(document, mark ?? never());
  expect(selection.focusNode).toBe(mark?.spans[0]?.node);
  expect(selection.focusOffset).toBe('To Kursk'.length);
  selection.selectAllChildren(document.body);
  const before = selection.toString();
  goOnFrom(document, mark ?? never());
  expect(selection.toString()).toBe(before);
});

test('the page hears nothing of where the Tab key goes on from', async () => {
  const { document, marks } = await openMarked(
    '<p><a href="#a">before</a> <a hidden href="#b">not shown</a> To Kursk <a href="#c">after</a></p>',
  );
  const heard: string[] = [];
  for (const type of ['focus', 'blur', 'focusin', 'focusout']) {
    document.addEventListener(type, (event) => heard.push(event.type), { capture: true });
  }
  goOnFrom(document, marks[0] ?? never());
  expect(heard).toEqual([]);
  expect(document.activeElement).toBe(document.body);
});
