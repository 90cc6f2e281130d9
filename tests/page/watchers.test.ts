import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { atOnce } from '../../src/page/article/at-once.ts';
import { createArticleText } from '../../src/page/article-text.ts';
import { toViewOrder } from '../../src/page/blocks/view-order.ts';
import { watchHidden } from '../../src/page/watch/watch-hidden.ts';
import { watchLocation } from '../../src/page/watch/watch-location.ts';
import { type TextChange, watchText } from '../../src/page/watch/watch-text.ts';
import { openPage, testSignal } from './support/open-page.ts';

const FILLER = 'Sentences of this kind make the text long enough to be an article of its own. ';
const PAGE = `<!doctype html><html lang="en"><body><main id="main"><h1>Title</h1>
  <p id="one">${FILLER.repeat(2)}</p><p id="two">Second <b>bold</b> text.</p><h2>Section</h2>
  <p id="three">${FILLER}</p></main><div id="comments"><p>${FILLER}</p></div></body></html>`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
});

async function watched() {
  const opened = openPage(PAGE);
  const page = await opened;
  const text = createArticleText(page.document);
  const blocks = [...text.gather()];
  const changes: TextChange[] = [];
  const signal = testSignal();
  const watchToo = watchText(
    page.document.documentElement,
    (change) => changes.push(change),
    signal,
  );
  const element = (id: string) => page.document.getElementById(id) as HTMLElement;
  /** Lets the observer see the changes and the pause pass. */
  const settle = async (ms = 10_000) => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(ms);
  };
  const update = () => {
    const merged = changes.splice(0).map((change) => atOnce(text.update(change)));
    return {
      gone: merged.flatMap(({ gone }) => gone),
      fresh: merged.flatMap(({ fresh }) => fresh.map((block) => block.text)),
    };
  };
  return { ...page, text, blocks, changes, element, settle, update, watchToo };
}

test('changed text, new and removed paragraphs: only those are gathered again', async () => {
  const { element, blocks, document, settle, update, text } = await watched();
  const idOf = (start: string) => blocks.find((block) => block.text.startsWith(start))?.id;

  element('two').querySelector('b')?.firstChild?.replaceWith('strong');
  await settle();
  expect(update()).toEqual({ gone: [], fresh: ['Second strong text.'] });
  expect(text.get(idOf('Second') ?? -1)?.text).toBe('Second strong text.');

  const added = document.createElement('p');
  added.textContent = 'Added.';
  element('two').after(added);
  await settle();
  expect(update()).toEqual({ gone: [], fresh: ['Added.'] });
  const section = (start: string) =>
    [...text.blocks()].find((block) => block.text.startsWith(start))?.section;
  expect(section('Added.')).toBe(section('Second'));

  element('three').remove();
  await settle();
  expect(update().gone).toHaveLength(1);
  expect([...text.blocks()].map((block) => block.text.slice(0, 8)).sort()).toEqual(
    ['Added.', 'Second s', 'Section', 'Sentence', 'Title'].sort(),
  );
});

test('a heading and the text below it stay one section when all is gathered again', async () => {
  const { document, element, text } = await watched();
  const heading = () => document.querySelector('h2');
  const sectionOf = (start: string) => {
    const block = [...text.blocks()].find((each) => each.text.startsWith(start));
    if (block === undefined) throw new Error(`no block begins with “${start}”`);
    return block.section;
  };

  (heading()?.firstChild as Text).data = 'Renamed';
  element('three').insertAdjacentHTML('afterend', '<p>Added.</p>');
  atOnce(text.update({ scope: 'all' }));
  element('three').firstChild?.replaceWith('Rewritten.');
  const changed = new Set([element('three')]);
  atOnce(text.update({ scope: 'some', changed, removed: new Set() }));
  expect(new Set(['Renamed', 'Rewritten', 'Added'].map(sectionOf)).size).toBe(1);

  heading()?.replaceWith(Object.assign(document.createElement('h2'), { textContent: 'Another' }));
  const { fresh } = atOnce(text.update({ scope: 'all' }));
  expect(fresh.map((block) => block.text)).toEqual(['Another', 'Rewritten.', 'Added.']);
  expect(new Set(['Another', 'Rewritten', 'Added'].map(sectionOf)).size).toBe(1);
});

test('what is hidden by attribute goes, what is shown again comes', async () => {
  const { element, settle, update } = await watched();
  element('two').hidden = true;
  await settle();
  expect(update()).toMatchObject({ fresh: [] });
  element('two').hidden = false;
  await settle();
  expect(update()).toEqual({ gone: [], fresh: ['Second bold text.'] });
});

test('an article in a dialog comes when the dialog is opened, and goes when it is closed', async () => {
  const { document, element, settle, update } = await watched();
  element('comments').innerHTML =
    `<dialog><article><h1>In front</h1><p>${FILLER.repeat(10)}</p></article></dialog>`;
  await settle();
  update();
  document.querySelector('dialog')?.showModal();
  await settle();
  expect(update().fresh).toEqual(['In front', FILLER.repeat(10).trim()]);
  document.querySelector('dialog')?.close();
  await settle();
  expect(update()).toMatchObject({ gone: { length: 2 }, fresh: { length: 5 } });
});

test('a paragraph that is moved or re-rendered with the same text nodes stays the same block', async () => {
  const { element, settle, update, document } = await watched();
  const wrapper = document.createElement('b');
  element('two').append(wrapper);
  await settle();
  expect(update()).toEqual({ gone: [], fresh: [] });
});

test('a page that renders everything anew is gathered anew', async () => {
  const { element, settle, update, document, text } = await watched();
  const main = document.createElement('main');
  main.innerHTML = element('main').innerHTML.replace('Second', 'Other');
  element('main').replaceWith(main);
  await settle();
  const { gone, fresh } = update();
  expect(gone).toHaveLength(5);
  expect(fresh).toHaveLength(5);
  expect([...text.blocks()].map((block) => block.text)).toContain('Other bold text.');
});

test('an article that is rendered late, beside what was there, is found', async () => {
  const { element, settle, update, document, text } = await watched();
  const late = document.createElement('section');
  late.innerHTML = `<h2>Late</h2><p>${FILLER.repeat(20)}</p>`;
  element('main').before(late);
  await settle();
  expect(update().fresh).toContain(FILLER.repeat(20).trim());
  expect([...text.blocks()].map((block) => block.text)).toContain('Late');
});

test('elements without text, such as a hint, and comments change without consequence', async () => {
  const { element, settle, update, document, changes } = await watched();
  const host = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append('A hint about Kursk.');
  document.documentElement.append(host);
  const advertisement = document.createElement('ins');
  advertisement.append(document.createElement('iframe'));
  element('main').append(document.createElement('img'), document.createComment('x'), advertisement);
  await settle();
  host.remove();
  await settle();
  expect(changes).toEqual([]);
  element('comments').append('A new comment.');
  await settle();
  expect(update()).toEqual({ gone: [], fresh: [] });
});

test('a paragraph that is emptied before it is taken away is gone', async () => {
  const { blocks, element, settle, update } = await watched();
  const two = element('two');
  two.textContent = '';
  two.remove();
  await settle();
  expect(update()).toEqual({ gone: [blocks[2]?.id], fresh: [] });
});

test('a script that changes text without end gets fewer and fewer answers', async () => {
  const { element, settle, changes } = await watched();
  for (let second = 0; second < 60; second += 1) {
    for (let i = 0; i < 5; i += 1) {
      element('one').firstChild?.replaceWith(`${second} ${i}`);
      await settle(200);
    }
  }
  expect(changes.length).toBeGreaterThan(5);
  expect(changes.length).toBeLessThan(20);
  await settle();
  changes.length = 0;
  await settle(60_000);
  expect(changes).toEqual([]);
  element('one').append('Calm again.');
  await settle(500);
  expect(changes).toHaveLength(1);
});

test('a flood of changes is reported as a whole', async () => {
  const { element, settle, changes, document } = await watched();
  for (let i = 0; i < 1_000; i += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Paragraph ${i}`;
    element('main').append(paragraph);
  }
  await settle();
  expect(changes).toEqual([{ scope: 'all' }]);
});

test('an open shadow root is watched when it is said so', async () => {
  const { element, settle, changes, watchToo } = await watched();
  const root = element('two').attachShadow({ mode: 'open' });
  watchToo(root);
  root.append('In the shadow');
  await settle();
  expect(changes).toHaveLength(1);
});

test('after the end nothing is reported', async () => {
  const { document } = await openPage(PAGE);
  const end = new AbortController();
  const onChange = vi.fn();
  watchText(document.body, onChange, end.signal);
  document.body.append('x');
  await Promise.resolve();
  end.abort();
  document.body.append('y');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onChange).not.toHaveBeenCalled();
});

test('another page without loading is told once, a fragment is none', async () => {
  const before = window.location.href;
  onTestFinished(() => window.history.replaceState(null, '', before));
  const seen: string[] = [];
  const end = new AbortController();
  watchLocation(window, (href) => seen.push(new URL(href).search), end.signal);
  const go = async (url: string) => {
    window.history.pushState(null, '', url);
    await vi.advanceTimersByTimeAsync(50);
  };
  await go('?page=2');
  await go('?page=2#part');
  await go('?page=2');
  window.history.replaceState(null, '', '?page=3');
  await vi.advanceTimersByTimeAsync(50);
  expect(seen).toEqual(['?page=2', '?page=3']);
  end.abort();
  await go('?page=4');
  expect(seen).toHaveLength(2);
});

test('blocks in the viewport come first, then those below, then those above', async () => {
  const page = `<!doctype html><main><h1>T</h1>${Array.from({ length: 60 }, (_, i) => `<p style="height: 100px">${i} ${FILLER}</p>`).join('')}</main>`;
  const { window, document } = await openPage(page);
  const blocks = [...createArticleText(document).gather()].slice(1);
  window.scrollTo(0, 2_000);
  const { inView, besides } = toViewOrder(blocks, window);
  expect(inView.length).toBeLessThan(20);
  for (const { element } of inView) {
    expect(element.getBoundingClientRect().top).toBeLessThan(window.innerHeight);
  }
  const order = [...inView, ...besides].map(({ text }) => Number.parseInt(text, 10));
  expect(order).toHaveLength(60);
  const top = order[0] ?? -1;
  expect(blocks[top]?.element.getBoundingClientRect().bottom).toBeGreaterThan(0);
  expect(blocks[top]?.element.getBoundingClientRect().top).toBeLessThan(200);
  expect(order.slice(0, 60 - top)).toEqual(Array.from({ length: 60 - top }, (_, i) => top + i));
  expect(order.slice(60 - top)).toEqual(Array.from({ length: top }, (_, i) => i));
});

test('hidden text is told of when it is unfolded, and asked about again when it stays hidden', async () => {
  vi.useRealTimers();
  const { window, document } = await openPage(
    '<!doctype html><p id="a" style="display: none">a</p><p id="b" style="opacity: 0">b</p>',
  );
  const [a, b] = ['a', 'b'].map((id) => document.getElementById(id)) as [HTMLElement, HTMLElement];
  const seen: number[] = [];
  const hidden = watchHidden(window, (block) => seen.push(block), testSignal());
  hidden.set(1, new Set([a]));
  hidden.set(2, new Set([b]));
  await expect.poll(() => seen).toEqual([2]);
  a.style.display = '';
  await expect.poll(() => seen).toEqual([2, 1]);
  hidden.set(1, new Set());
  hidden.set(2, new Set([b]));
  hidden.recheck();
  expect(seen).toEqual([2, 1, 2]);
  document.body.dispatchEvent(new window.Event('transitionend', { bubbles: true }));
  a.dispatchEvent(new window.Event('transitionend', { bubbles: true }));
  expect(seen).toEqual([2, 1, 2, 2]);
});

test('text in a shadow root is asked about again when what is around its host has faded in', async () => {
  vi.useRealTimers();
  const { window, document } = await openPage(
    '<!doctype html><div id="outer" style="opacity: 0"><x-text></x-text></div><p id="b">b</p>',
  );
  const outer = document.getElementById('outer') as HTMLElement;
  const root = outer.querySelector('x-text')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<p>a</p>';
  const seen: number[] = [];
  const hidden = watchHidden(window, (block) => seen.push(block), testSignal());
  hidden.set(1, new Set([root.firstElementChild as Element]));
  await expect.poll(() => seen).toEqual([1]);
  document.getElementById('b')?.dispatchEvent(new window.Event('animationend', { bubbles: true }));
  expect(seen).toEqual([1]);
  outer.dispatchEvent(new window.Event('animationend', { bubbles: true }));
  expect(seen).toEqual([1, 1]);
});

test('hidden text in the window is asked about again when what is around it looks different', async () => {
  vi.useRealTimers();
  const { window, document } = await openPage(
    `<!doctype html><html class="wait"><head><style>.wait { opacity: 0 }</style><style id="sheet"></style></head>
     <body><div id="outer"><p id="a">a</p></div><p id="b">b</p></body></html>`,
  );
  const [a, outer] = ['a', 'outer'].map((id) => document.getElementById(id) as HTMLElement);
  const seen: number[] = [];
  const hidden = watchHidden(window, (block) => seen.push(block), testSignal());
  hidden.set(1, new Set([a as Element]));
  await expect.poll(() => seen).toEqual([1]);
  document.documentElement.className = '';
  await expect.poll(() => seen).toEqual([1, 1]);
  for (let step = 0; step < 9; step += 1) (outer as HTMLElement).style.opacity = `0.${step}`;
  await expect.poll(() => seen).toEqual([1, 1, 1]);
  document.getElementById('sheet')?.remove();
  await expect.poll(() => seen).toEqual([1, 1, 1, 1]);
  (outer as HTMLElement).dataset['state'] = 'open';
  await expect.poll(() => seen).toEqual([1, 1, 1, 1, 1]);
  // Beside it, in the head without consequence for any look, and once all of it is seen: nothing.
  (document.getElementById('b') as HTMLElement).className = 'other';
  document.head.append(document.createElement('script'));
  await new Promise((pause) => setTimeout(pause, 400));
  hidden.set(1, new Set());
  hidden.recheck();
  document.documentElement.className = 'wait';
  await new Promise((pause) => setTimeout(pause, 400));
  expect(seen).toEqual([1, 1, 1, 1, 1]);
});

afterEach(() => {
  vi.restoreAllMocks();
});
