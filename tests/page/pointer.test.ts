import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createArticleText } from '../../src/page/article-text.ts';
import { createMarks } from '../../src/page/marks/marks.ts';
import { boxesOf, createHitTest } from '../../src/page/pointer/hit-test.ts';
import { type PointerSignal, watchPointer } from '../../src/page/pointer/pointer.ts';
import { testSignal } from './support/open-page.ts';

const FILLER = 'Sentences of this kind make the text long enough to be an article of its own. ';

/** The point of a real pointer is only known in the top window of the test, so the page is put there. */
function setUp() {
  const main = document.createElement('main');
  main.innerHTML = `<h1>T</h1><p>${FILLER.repeat(3)}</p>
    <p>To <span id="plain">Kursk</span> or by <a id="link" href="#x">Kursk</a>, <i id="none">elsewhere</i></p>
    <div id="ours" style="width: 80px; height: 20px"></div>
    <div id="box" style="height: 60px; overflow: auto"><div style="height: 900px"></div></div>`;
  document.body.append(main);
  onTestFinished(() => main.remove());
  const signals: PointerSignal[] = [];
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const marks = createMarks(window, testSignal(), { density: 'all', style: 'dotted' });
  for (const block of createArticleText(document).gather()) {
    const found = [...block.text.matchAll(/Kursk/g)].map(({ index }) => ({
      start: index,
      end: index + 5,
      topic: 'kursk',
      alias: 'Kursk',
      via: 'exact' as const,
      score: 1,
    }));
    marks.show(block, found);
  }
  const element = (id: string) => document.getElementById(id) as HTMLElement;
  const isOurs = (target: EventTarget | null) => target === element('ours');
  watchPointer(
    window,
    createHitTest(document, marks),
    isOurs,
    (each) => signals.push(each),
    end.signal,
  );
  const [plain, inLink] = marks.painted();
  const last = <Type extends PointerSignal['type']>(type: Type) =>
    signals
      .filter((each): each is Extract<PointerSignal, { type: Type }> => each.type === type)
      .at(-1);
  return { element, signals, last, end, plain: plain?.id, inLink: inLink?.id, marks };
}

test('tells what the pointer is over, at most once a frame', async () => {
  const { element, last, plain, inLink, signals } = setUp();
  await userEvent.hover(element('plain'));
  await expect.poll(() => last('pointer')?.over).toEqual({ on: 'mark', mark: plain });
  await userEvent.hover(element('link'));
  await expect.poll(() => last('pointer')?.over).toEqual({ on: 'mark', mark: inLink });
  await userEvent.hover(element('none'));
  await expect.poll(() => last('pointer')?.over).toEqual({ on: 'page' });
  await userEvent.hover(element('ours'));
  await expect.poll(() => last('pointer')?.over).toEqual({ on: 'hint' });
  expect(last('pointer')?.pressed).toBe(false);
  const times = signals.filter(({ type }) => type === 'pointer').map(({ time }) => time);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test('the point it tells lies on the mark', async () => {
  const { element, last, marks, plain } = setUp();
  await userEvent.hover(element('plain'));
  await expect.poll(() => last('pointer')?.over.on).toBe('mark');
  const { x, y } = last('pointer')?.at ?? { x: -1, y: -1 };
  const mark = marks.get(plain ?? -1);
  const [box] = mark === null ? [] : boxesOf(mark);
  expect(
    box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  ).toBe(true);
});

test("a click on a mark is a press, one on a link is the link's own", async () => {
  const { element, last, signals, plain } = setUp();
  await userEvent.click(element('plain'));
  expect(last('press')).toMatchObject({ over: { on: 'mark', mark: plain }, touch: false });
  await userEvent.click(element('none'));
  expect(last('press')).toMatchObject({ over: { on: 'page' } });
  const before = signals.filter(({ type }) => type === 'press').length;
  await userEvent.click(element('link'));
  expect(signals.filter(({ type }) => type === 'press')).toHaveLength(before);
});

test('a page that stops events where they begin is followed all the same', async () => {
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  for (const type of ['pointermove', 'click', 'scroll']) {
    const options = { capture: true, signal: ending.signal };
    window.addEventListener(type, (event) => event.stopPropagation(), options);
    document.addEventListener(type, (event) => event.stopImmediatePropagation(), options);
  }
  const { element, last, plain } = setUp();
  await userEvent.hover(element('plain'));
  await expect.poll(() => last('pointer')?.over).toEqual({ on: 'mark', mark: plain });
  await userEvent.click(element('plain'));
  expect(last('press')).toMatchObject({ over: { on: 'mark', mark: plain } });
  element('box').scrollTop = 40;
  await expect.poll(() => last('scrolled')?.by).toBe(40);
});

test('scrolling and resizing are told', async () => {
  const { element, last } = setUp();
  element('box').scrollTop = 40;
  await expect.poll(() => last('scrolled')?.by).toBe(40);
  element('box').scrollTop = 10;
  await expect.poll(() => last('scrolled')?.by).toBe(30);
  await page.viewport(700, 500);
  await expect.poll(() => last('interrupted')).toBeDefined();
});

test('events that a page makes up are dropped, and after the end nothing is told', async () => {
  const { element, signals, end } = setUp();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  element('plain').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 20 }));
  element('plain').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  await frame();
  expect(signals).toEqual([]);
  end.abort();
  await userEvent.hover(element('plain'));
  await frame();
  expect(signals).toEqual([]);
});
