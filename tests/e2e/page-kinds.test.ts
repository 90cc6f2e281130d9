import type { ConsoleMessage, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildFrameworkPage, FRAMEWORKS, frameworkArticles } from '../support/framework-pages.ts';
import { givenReader } from '../support/given.ts';
import { hintBox, hintIsClosed, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const [FIRST, SECOND] = frameworkArticles();
const paragraphs = (article = FIRST) =>
  (article?.blocks ?? []).map((text) => `<p>${text}</p>`).join('');
const article = (of = FIRST, attributes = '') =>
  `<article ${attributes}><h1>${of?.title}</h1>${paragraphs(of)}</article>`;
const pageOf = (body: string, head = '', html = '') =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

/** In the first article only, in the second only: what is painted tells which of them is marked. */
const IN_FIRST = 'Mark Rutte';
const IN_SECOND = 'National Intelligence Service';

describe.each(BROWSERS)('pages as they are, in %s', (name) => {
  const given = givenReader(name, async ({ pages }) => {
    // Asked for by the browser itself; a missing one would be said in the console.
    pages.set('/favicon.ico', {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    return {};
  });
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    await Promise.all(
      FRAMEWORKS.map(async (framework) => {
        const { html, script } = await buildFrameworkPage(framework);
        given.server.pages.set(`/app/${framework}`, {
          type: 'text/html; charset=utf-8',
          body: html,
        });
        given.server.pages.set(`/${framework}.js`, { type: 'text/javascript', body: script });
      }),
    );
  });
  afterEach(async () => {
    for (const each of (await given.reader.browser.pages()).slice(1)) await each.close();
  });

  async function open(body: string | Uint8Array, type = 'text/html; charset=utf-8', path = '/p') {
    given.server.pages.set(path, { type, body });
    return openPath(path);
  }

  async function openPath(path: string): Promise<void> {
    page = await given.reader.open('about:blank');
    said = [];
    page.on('console', (message: ConsoleMessage) => {
      if (/^(?:error|warn)/.test(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${given.server.address}${path}`, { waitUntil: 'load' });
  }

  const texts = async () => (await paintedMarks(page)).map(({ text }) => text);
  const isMarked = (text: string) =>
    until(`“${text}” is marked`, async () => (await texts()).includes(text));
  const marksAre = (expected: readonly string[]) =>
    expect.poll(texts, { timeout: 10_000 }).toEqual(expected);
  const isNotMarked = (text: string) =>
    until(`“${text}” is not marked`, async () => !(await texts()).includes(text));

  test.each(FRAMEWORKS)('%s: late hydration, edits, full re-rendering', async (framework) => {
    await openPath(`/app/${framework}`);
    const before = (await waitForMarks(page)).map(({ text }) => text);
    await page.evaluate('void window.hydrate()');
    await page.waitForFunction('window.show !== undefined');
    expect((await waitForMarks(page)).map(({ text }) => text)).toEqual(before);
    // A text node changes in place.
    await page.evaluate(`window.show({ note: 'soldiers were seen near Vladivostok' })`);
    await isMarked('Vladivostok');
    // Every node is made anew.
    await page.evaluate(`window.show({ edition: 1, note: 'none' })`);
    await isNotMarked('Vladivostok');
    await marksAre(before);
    // Another article in the same place.
    await page.evaluate(`history.pushState(null, '', '/other'); window.show({ article: 1 })`);
    await isMarked(IN_SECOND);
    await isNotMarked(IN_FIRST);
    await page.evaluate(`window.show({ article: 0 })`);
    await marksAre(before);
    expect(said).toEqual([]);
  });

  test('an article that is rendered late, and one after another without loading', async () => {
    const script = `<script>
      const articles = ${JSON.stringify([article(FIRST), article(SECOND)]).replaceAll('</', '<\\/')};
      const show = (html) => { document.getElementById('app').innerHTML = html; };
      addEventListener('popstate', () => show(articles[0]));
      window.go = (how) => {
        if (how === 'push') { history.pushState(null, '', '/second'); show(articles[1]); }
        if (how === 'late') { history.pushState(null, '', '/second'); setTimeout(() => show(articles[1]), 700); }
        if (how === 'early') { show(articles[1]); setTimeout(() => history.replaceState(null, '', '/third'), 300); }
        if (how === 'front') { history.pushState(null, '', '/'); show('<ul><li><a href="/x">A</a></li></ul>'); }
        if (how === 'first') { history.pushState(null, '', '/first'); show(articles[0]); }
      };
      setTimeout(() => show(articles[0]), 900);
    </script>`;
    await open(pageOf(`<div id="app">Loading …</div>${script}`), undefined, '/late');
    await isMarked(IN_FIRST);
    for (const how of ['push', 'late', 'early']) {
      await page.evaluate(`window.go('${how}')`);
      await isMarked(IN_SECOND);
      await isNotMarked(IN_FIRST);
      await page.evaluate(how === 'early' ? `window.go('first')` : 'history.back()');
      await isMarked(IN_FIRST);
      await isNotMarked(IN_SECOND);
    }
    await page.evaluate(`window.go('front')`);
    await until('nothing is marked', async () => (await texts()).length === 0);
    await until('nothing is counted', async () => (await given.reader.badge(page)) === '');
    await page.evaluate(`window.go('first')`);
    await isMarked(IN_FIRST);
    if (await page.evaluate(() => 'navigation' in window)) {
      await page.evaluate(() => {
        const { navigation } = window as unknown as {
          navigation: EventTarget & { navigate: (url: string) => unknown };
        };
        navigation.addEventListener('navigate', (event) => {
          (event as Event & { intercept: (how: object) => void }).intercept({
            handler: async () => {
              await new Promise((later) => setTimeout(later, 200));
              document.querySelector('article')?.replaceChildren(document.createElement('p'));
              (window as unknown as { go: (how: string) => void }).go('early');
            },
          });
        });
        navigation.navigate('/by-navigation');
      });
      await isMarked(IN_SECOND);
    }
    expect(said).toEqual([]);
  });

  test('a second article below the first while scrolling, a "read more", a ticker', async () => {
    const [lead = '', ...rest] = SECOND?.blocks ?? [];
    const second = `<article id="second" style="margin-top: 2000px"><h2><a href="/second">${SECOND?.title}</a></h2>
      <p>${lead}</p><div id="rest" hidden>${rest.map((text) => `<p>${text}</p>`).join('')}</div><button>Read more</button></article>`;
    await open(pageOf(`<main><p id="ticker">00:00</p>${article(FIRST)}</main>`));
    const before = (await waitForMarks(page)).map(({ text }) => text);
    await page.evaluate((html) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      history.replaceState(null, '', '/second');
      document.querySelector('button')?.addEventListener('click', () => {
        document.getElementById('rest')?.removeAttribute('hidden');
      });
      let seconds = 0;
      setInterval(() => {
        seconds += 1;
        const ticker = document.getElementById('ticker');
        if (ticker) ticker.textContent = `00:${seconds}`;
      }, 300);
    }, second);
    await page.evaluate(() => document.querySelector('button')?.click());
    await isMarked(IN_SECOND);
    // The first one is as it was.
    expect((await texts()).slice(0, before.length)).toEqual(before);
    expect(said).toEqual([]);
  });

  test('a document that is written anew, or has another root', async () => {
    await open(pageOf(article(SECOND)));
    await isMarked(IN_SECOND);
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      pageOf(article(FIRST)),
    );
    await isMarked(IN_FIRST);
    await waitForMarks(page);
    await restOn(page, await bringIntoView(page, IN_FIRST));
    await hintIsOpen(given.reader, page);
    await page.evaluate(
      (html) => {
        const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
        document.documentElement.replaceWith(document.adoptNode(documentElement));
      },
      pageOf(article(SECOND)),
    );
    await isMarked(IN_SECOND);
    await isNotMarked(IN_FIRST);
    await waitForMarks(page);
    await restOn(page, await bringIntoView(page, IN_SECOND));
    await hintIsOpen(given.reader, page);
  });

  test('an article in shadow roots, whose scripts come late', async () => {
    const defined = (name: string, html: string) =>
      `customElements.define('${name}', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')}; }
      });`;
    const script = `<script>
      setTimeout(() => { ${defined('news-app', '<news-text></news-text>')} }, 800);
      setTimeout(() => { ${defined('news-text', article())} }, 1500);
    </script>`;
    await open(pageOf(`<news-app></news-app>${script}`));
    await isMarked(IN_FIRST);
    const lines = await page.evaluate(() =>
      [...(CSS.highlights.get('fact-hints-mention') ?? [])].map(({ startContainer }) => {
        const element = startContainer.parentElement as Element;
        return getComputedStyle(element, '::highlight(fact-hints-mention)').textDecorationLine;
      }),
    );
    expect(new Set(lines)).toEqual(new Set(['underline']));
    await restOn(page, await bringIntoView(page, IN_FIRST));
    await hintIsOpen(given.reader, page);
    expect(said).toEqual([]);
  });

  test('text that a translator, another extension or the page itself wraps anew', async () => {
    await open(pageOf(article()));
    const before = (await waitForMarks(page)).map(({ text }) => text);
    await page.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      for (const paragraph of document.querySelectorAll('p, h1')) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.append(...paragraph.childNodes);
        outer.append(inner);
        paragraph.append(outer);
      }
    });
    await until('translated text is marked', async () => (await texts()).join() === before.join());
    await page.evaluate(() => {
      for (const font of document.querySelectorAll('font font')) {
        const text = font.firstChild as Text;
        const mark = document.createElement('mark');
        mark.append(text.splitText(Math.floor(text.data.length / 2)));
        font.append(mark);
      }
    });
    await until('text in <mark> is marked', async () => (await texts()).join() === before.join());
  });

  test('a page that takes back every change, and one that clears the highlights', async () => {
    const guard = `<script>
      window.reverted = 0;
      addEventListener('load', () => {
        const keep = document.body.innerHTML;
        new MutationObserver((records) => {
          window.reverted += 1;
          for (const { addedNodes } of records) for (const node of addedNodes) node.remove();
          if (document.body.innerHTML !== keep) document.body.innerHTML = keep;
        }).observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributes: true });
      });
    </script>`;
    await open(pageOf(article(), guard));
    const marked = (await waitForMarks(page)).map(({ text }) => text);
    expect(await page.evaluate('window.reverted')).toBe(0);
    await restOn(page, await bringIntoView(page, IN_FIRST));
    await new Promise((pause) => setTimeout(pause, 1_500));
    // The place of the hint was taken away; nobody fights about it.
    expect(await page.evaluate('window.reverted')).toBeLessThan(10);
    expect(await texts()).toEqual(expect.arrayContaining(marked));

    await page.evaluate(() => {
      for (const [, highlight] of CSS.highlights) highlight.clear();
      CSS.highlights.clear();
    });
    expect(await texts()).toEqual([]);
    await page.mouse.move(2, 2);
    await page.mouse.move(6, 3, { steps: 4 });
    await expect
      .poll(async () => [...new Set(await texts())], { timeout: 10_000 })
      .toEqual([...new Set(marked)]);

    expect(said).toEqual([]);
  });

  test('old encodings and XHTML', async () => {
    const german = `<html lang="de"><head>META<title>Seite</title></head><body><article><h1>Nordkoreanische Soldaten für Moskau</h1>${'<p>Südkoreas Geheimdienst bestätigte, daß nordkoreanische Soldaten in die Region Kursk verlegt wurden. Präsident Selenskyj verlangte eine schärfere Antwort, während der Kreml sich nicht äußerte.</p>'.repeat(6)}</article></body></html>`;
    const latin = (meta: string) => Buffer.from(german.replace('META', meta), 'latin1');
    await open(latin('<meta charset="windows-1252">'), 'text/html');
    await isMarked('Südkoreas Geheimdienst');
    await open(latin(''), 'text/html; charset=ISO-8859-1');
    await isMarked('Südkoreas Geheimdienst');
    const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Page</title></head><body><div>${article().replaceAll('&', '&amp;')}</div></body></html>`;
    await open(xhtml, 'application/xhtml+xml');
    await isMarked(IN_FIRST);
    await restOn(page, await bringIntoView(page, IN_FIRST));
    await hintIsOpen(given.reader, page);
    expect(said).toEqual([]);
  });

  test('an article in a frame of the site, in a frame set, and not in an advertisement', async () => {
    given.server.pages.set('/inner', { type: 'text/html; charset=utf-8', body: pageOf(article()) });
    /** What is marked in a frame. */
    const markedIn = async (at: string) => {
      const frame = page.frames().find((each) => each.url().endsWith(at));
      return frame?.evaluate(() =>
        [...(CSS.highlights.get('fact-hints-mention') ?? [])].map(
          ({ startContainer, startOffset, endOffset }) =>
            startContainer.nodeValue?.slice(startOffset, endOffset),
        ),
      );
    };
    for (const body of [
      '<h1>Reader</h1><iframe src="/inner" width="700" height="600"></iframe>',
      '<frameset cols="200,*"><frame src="/none-contact-form"><frame src="/inner"></frameset>',
    ]) {
      const isSet = body.startsWith('<frameset');
      await open(isSet ? `<html><head><title>Set</title></head>${body}</html>` : pageOf(body));
      await expect.poll(() => markedIn('/inner'), { timeout: 10_000 }).toContain(IN_FIRST);
      expect(await texts()).toEqual([]);
    }
    await open(
      pageOf(
        '<iframe src="/inner?ad" id="ad-slot-1" width="700" height="600"></iframe>' +
          '<iframe src="/inner?small" width="250" height="150"></iframe>' +
          '<iframe src="/inner?read" width="700" height="600"></iframe>',
      ),
    );
    await expect.poll(() => markedIn('?read'), { timeout: 10_000 }).toContain(IN_FIRST);
    expect(await markedIn('?ad')).toEqual([]);
    expect(await markedIn('?small')).toEqual([]);
  });

  test('right to left, and text in columns from top to bottom', async () => {
    for (const html of ['dir="rtl"', 'style="writing-mode: vertical-rl; height: 500px"']) {
      await open(pageOf(article(), '', html));
      await waitForMarks(page);
      const box = await page.evaluate((wanted) => {
        for (const range of CSS.highlights.get('fact-hints-mention') ?? []) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (live.toString() !== wanted) continue;
          live.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'center' });
          const { left, right, top, bottom } = live.getClientRects()[0] ?? new DOMRect();
          return { left, right, top, bottom };
        }
        return null;
      }, IN_FIRST);
      if (box === null) throw new Error('no mark');
      const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      await page.mouse.move(Math.max(at.x - 30, 1), at.y + 20);
      await page.mouse.move(at.x, at.y, { steps: 8 });
      await page.mouse.move(at.x + 1, at.y);
      await hintIsOpen(given.reader, page);
      expect(await hintText(given.reader, page)).toContain(IN_FIRST);
      const hint = await hintBox(given.reader, page);
      const apart =
        hint.left >= box.right ||
        hint.right <= box.left ||
        hint.top >= box.bottom ||
        hint.bottom <= box.top;
      expect(apart, html).toBe(true);
      await page.keyboard.press('Escape');
      await hintIsClosed(given.reader, page);
    }
  });
});
