import { expect, onTestFinished, test, vi } from 'vitest';
import { isArticle } from '../../src/page/article/is-article.ts';
import { watchLateArticle } from '../../src/page/watch/watch-late-article.ts';
import { openPage, testSignal } from './support/open-page.ts';

const PARAGRAPH = `<p>${'The page shows its text only after it has asked for it, as many do. '.repeat(4)}</p>`;

async function waiting(html = '<!doctype html><div id="app"><p>Loading …</p></div>') {
  const { document } = await openPage(html);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const look = vi.fn(() => isArticle(document));
  const ending = new AbortController();
  watchLateArticle(document, look, AbortSignal.any([ending.signal, testSignal()]));
  const app = document.getElementById('app') as HTMLElement;
  const pass = async (ms: number) => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { app, look, pass, ending };
}

test('a page that becomes an article is told once, then it is left alone', async () => {
  const { app, look, pass } = await waiting();
  app.innerHTML = '<p>Still loading …</p>';
  await pass(1_000);
  expect(look).toHaveReturnedWith(false);
  app.innerHTML = `<main><h1>Late</h1>${PARAGRAPH.repeat(5)}</main>`;
  await pass(1_000);
  expect(look).toHaveLastReturnedWith(true);
  const looks = look.mock.calls.length;
  app.innerHTML = '';
  await pass(60_000);
  expect(look).toHaveBeenCalledTimes(looks);
});

test('a page that never becomes one, and never stands still, is looked at ever more rarely', async () => {
  const { app, look, pass } = await waiting();
  for (let i = 0; i < 600; i += 1) {
    app.innerHTML = `<p>Score ${i}</p>`;
    await pass(100);
  }
  // A minute of ten changes a second.
  expect(look.mock.calls.length).toBeLessThan(12);
  await pass(30_000);
  look.mockClear();
  app.innerHTML = '<p>After a calm</p>';
  await pass(300);
  expect(look).toHaveBeenCalledOnce();
});

test('an article that comes in shadow roots, of which nobody is told, is seen', async () => {
  const { app, look, pass } = await waiting(
    '<!doctype html><title>Page</title><x-app id="app"></x-app>',
  );
  await pass(600);
  const outer = app.attachShadow({ mode: 'open' });
  outer.innerHTML = '<header>Paper</header><x-article></x-article>';
  await pass(2_000);
  expect(look).toHaveLastReturnedWith(false);
  const inner = outer.querySelector('x-article')?.attachShadow({ mode: 'open' });
  await pass(4_000);
  expect(look).toHaveLastReturnedWith(false);
  (inner as ShadowRoot).innerHTML = `<h1>Late</h1>${PARAGRAPH.repeat(5)}`;
  await pass(4_000);
  expect(look).toHaveLastReturnedWith(true);
});

test('for elements whose script never comes nobody looks for long', async () => {
  const { look, pass } = await waiting('<!doctype html><x-app id="app"><p>Loading …</p></x-app>');
  await pass(120_000);
  expect(look.mock.calls.length).toBeLessThan(8);
});

test('after the end nothing is looked at', async () => {
  const { app, look, pass, ending } = await waiting();
  app.innerHTML = '<p>a</p>';
  await Promise.resolve();
  ending.abort();
  await pass(60_000);
  app.innerHTML = '<p>b</p>';
  await pass(60_000);
  expect(look).not.toHaveBeenCalled();
});
