import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type CountingProxy, startCountingProxy } from '../support/counting-proxy.ts';
import { givenReader } from '../support/given.ts';
import { hintIsClosed, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, restOn, waitForMarks } from '../support/marks.ts';
import { listenToConsole } from '../support/quiet-console.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const ARTICLE = 'en-nato-confirms-deployment';
const SECRET_TITLE = 'Mark Rutte';

/** What the browsers themselves may ask for, whatever is installed. */
const BROWSERS_OWN =
  /(?:^|\.|\/)(?:mozilla|firefox|mozgcp|google|googleapis|gstatic|gvt1)\.(?:com|net|org)/;

interface Hostile {
  readonly heard: unknown[];
  readonly roots: ShadowRoot[];
  readonly hosts: Element[];
}

/** Runs in the page before any other script: whatever a page can lay hands on, it does. */
function beHostile(): void {
  const hostile: Hostile = { heard: [], roots: [], hosts: [] };
  Object.assign(window, { hostile });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    hostile.roots.push(root);
    return root;
  };
  const stolen = (): never => {
    hostile.heard.push('called');
    throw new Error('stolen');
  };
  Object.assign(HTMLElement.prototype, { showPopover: stolen });
  Object.assign(Element.prototype, { animate: stolen });
  Object.assign(Document.prototype, {
    caretPositionFromPoint: stolen,
    caretRangeFromPoint: stolen,
  });
  Object.assign(String.prototype, { normalize: stolen });
  Object.defineProperty(Object.prototype, 'factHintsLife', {
    value: { signal: { aborted: false } },
  });
  window.Highlight = class {
    constructor() {
      stolen();
    }
  } as unknown as typeof Highlight;
  window.AbortController = stolen as unknown as typeof AbortController;
  window.IntersectionObserver = stolen as unknown as typeof IntersectionObserver;
  window.addEventListener('message', ({ data }) => hostile.heard.push(data), true);
  document.addEventListener('fact-hints', (event) => hostile.heard.push(event), true);
}

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { hostile: Hostile }).hostile.heard.map(String));

describe.each(BROWSERS)('security in %s', (name) => {
  let proxy: CountingProxy;
  afterAll(() => proxy?.close());
  const given = givenReader(name, async ({ address }) => {
    proxy = await startCountingProxy(address);
    return { proxy: proxy.address };
  });

  async function openHint(page: Page): Promise<void> {
    await page.bringToFront();
    await restOn(page, await bringIntoView(page, SECRET_TITLE));
    await hintIsOpen(given.reader, page);
  }

  test('a whole session asks the network for the page and nothing else', async () => {
    const page = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    await waitForMarks(page);
    await openHint(page);
    await page.keyboard.press('Escape');
    const popup = await given.reader.openPopup(page);
    await until('the popup shows the article', async () =>
      popup.evaluate(() => document.body.innerText.includes('Mark Rutte')),
    );
    if (name === 'firefox') await popup.close();
    for (const path of ['/options.html', '/welcome.html']) {
      const own = await given.reader.openOwnPage(path);
      await until(`${path} is there`, () =>
        own.evaluate(() => document.body.innerText.trim().length > 100),
      );
      await own.close();
    }
    // The same look sees what a page asks for, so that it cannot miss anything.
    await page.evaluate(() => fetch('http://elsewhere.test/seen').catch(() => undefined));
    await page.close();
    const beyond = proxy.asked.filter((address) => !BROWSERS_OWN.test(address));
    const times = new Map<string, number>();
    for (const address of beyond) times.set(address, (times.get(address) ?? 0) + 1);
    times.delete(`${given.server.address}/favicon.ico`);
    expect([...times]).toEqual([
      [`${given.server.address}/${ARTICLE}`, 1],
      ['http://elsewhere.test/seen', 1],
    ]);
  });

  test('a page that overwrites what it can neither breaks nor sees anything', async () => {
    const page = await given.reader.browser.newPage();
    await page.bringToFront();
    const said = listenToConsole(page);
    await page.evaluateOnNewDocument(beHostile);
    await page.goto(`${given.server.address}/${ARTICLE}`, { waitUntil: 'load' });
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000, polling: 50 });
    await openHint(page);
    expect(await hintText(given.reader, page)).toContain(SECRET_TITLE);
    expect(await heard(page)).toEqual([]);
    const seen = await page.evaluate(() => {
      const { roots } = (window as unknown as { hostile: Hostile }).hostile;
      const host = document.querySelector(':popover-open');
      return { roots: roots.length, inside: host?.shadowRoot ?? null, text: host?.textContent };
    });
    expect(seen).toEqual({ roots: 0, inside: null, text: '' });
    expect(said).toEqual([]);
    await page.close();
  });

  test('a page can neither call nor hear, and its made-up events do nothing', async () => {
    const page = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    await waitForMarks(page);
    const mark = await bringIntoView(page, SECRET_TITLE);
    const reached = await page.evaluate(
      async ({ x, y }) => {
        const answers: unknown[] = [];
        window.addEventListener('message', ({ data, source }) => {
          if (source !== window) answers.push(data);
        });
        const { chrome, browser } = window as unknown as Record<
          'chrome' | 'browser',
          { readonly runtime?: { readonly sendMessage?: unknown } } | undefined
        >;
        const envelope = { mark: 'fact-hints/1', call: 'search', request: { text: 'Kursk' } };
        window.postMessage(envelope, '*');
        document.dispatchEvent(new CustomEvent('fact-hints/1', { detail: envelope }));
        const at = document.elementFromPoint(x, y) ?? document.body;
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'click']) {
          const event = { clientX: x, clientY: y, bubbles: true, composed: true, detail: 1 };
          at.dispatchEvent(new PointerEvent(type, { ...event, pointerType: 'mouse' }));
        }
        window.dispatchEvent(
          new KeyboardEvent('keydown', { key: '.', code: 'Period', altKey: true, bubbles: true }),
        );
        await new Promise((rest) => setTimeout(rest, 900));
        return {
          runtime: chrome?.runtime?.sendMessage ?? browser?.runtime?.sendMessage ?? null,
          answers,
        };
      },
      { x: mark.x, y: mark.y },
    );
    expect(reached).toEqual({ runtime: null, answers: [] });
    expect(await hintText(given.reader, page)).toBeUndefined();

    await openHint(page);
    await page.evaluate(() => {
      for (const type of ['resize', 'blur', 'focus', 'scroll', 'pagehide', 'pageshow']) {
        window.dispatchEvent(new Event(type));
      }
      document.dispatchEvent(new Event('visibilitychange'));
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
      for (const target of [window, document.querySelector(':popover-open')]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
    });
    await new Promise((rest) => setTimeout(rest, 600));
    expect(await hintText(given.reader, page)).toContain(SECRET_TITLE);
    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);
    await page.close();
  });

  test('a page that takes the hint away, or never rests, is left in peace', async () => {
    const page = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    const said = listenToConsole(page);
    await waitForMarks(page);
    await page.evaluate(() => {
      const counted = { hosts: 0 };
      Object.assign(window, { counted });
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            if (!(node instanceof HTMLElement) || node.popover === null) continue;
            counted.hosts += 1;
            node.remove();
          }
        }
      }).observe(document.documentElement, { childList: true });
    });
    await restOn(page, await bringIntoView(page, SECRET_TITLE));
    await until('the hint was taken away', () =>
      page.evaluate(() => (window as unknown as { counted: { hosts: number } }).counted.hosts > 0),
    );
    await new Promise((rest) => setTimeout(rest, 1_500));
    const { hosts } = await page.evaluate(
      () => (window as unknown as { counted: { hosts: number } }).counted,
    );
    expect(hosts).toBeLessThan(5);
    // A storm of changes: thousands of paragraphs a second, and marks that come and go.
    await page.mouse.move(5, 5);
    const frames = await page.evaluate(async () => {
      const place = document.createElement('div');
      document.body.append(place);
      const end = performance.now() + 1_500;
      let count = 0;
      while (performance.now() < end) {
        place.replaceChildren(
          ...Array.from({ length: 200 }, (_, number) => {
            const paragraph = document.createElement('p');
            paragraph.textContent = `North Korean troops in Kursk, ${number}.`;
            return paragraph;
          }),
        );
        await new Promise((next) => setTimeout(next, 0));
        count += 1;
      }
      place.remove();
      return count;
    });
    expect(frames).toBeGreaterThan(0);
    await until('the marks are those of the article', async () => {
      const marks = await page.evaluate(() => CSS.highlights.get('fact-hints-mention')?.size ?? 0);
      return marks > 5 && marks < 60;
    });
    expect(said).toEqual([]);
    await page.close();
  });

  test('nothing opens through what the page lays over its text', async () => {
    const page = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    await waitForMarks(page);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0;background:white;z-index:2147483647';
      document.body.append(cover);
    });
    await restOn(page, await bringIntoView(page, SECRET_TITLE));
    await new Promise((rest) => setTimeout(rest, 900));
    expect(await hintText(given.reader, page)).toBeUndefined();
    await page.evaluate(() => document.querySelector('#cover')?.remove());
    await page.mouse.move(5, 5);
    await openHint(page);
    // Laid over an open hint, the page gets the click that it would have got anyway; the hint gets none.
    const clicked = await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;opacity:0;border:0';
      document.body.append(cover);
      cover.showPopover();
      const clicks: boolean[] = [];
      Object.assign(window, { clicks });
      cover.addEventListener('click', ({ isTrusted }) => clicks.push(isTrusted));
      return clicks.length;
    });
    expect(clicked).toBe(0);
    const tabs = (await given.reader.browser.pages()).length;
    const link = await given.reader.inHint(page, (root) => {
      const box = root.querySelector('a[href]')?.getBoundingClientRect();
      return box === undefined ? null : { x: box.left + 2, y: box.top + box.height / 2 };
    });
    if (link) await page.mouse.click(link.x, link.y);
    await new Promise((rest) => setTimeout(rest, 300));
    expect((await given.reader.browser.pages()).length).toBe(tabs);
    await page.close();
  });

  test('the diagnosis says what went wrong and nothing of what was read', async () => {
    const page = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    await waitForMarks(page);
    await given.reader.store('exceptSites', ['secret.example.org']);
    // Faults of every kind: a wrong call with text of the page in it, and one nobody catches.
    const own = await given.reader.openOwnPage('/options.html');
    await own.evaluate(async (title) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> } }
      >;
      const { runtime } = browser ?? chrome;
      for (const call of ['search', 'hint', 'scan']) {
        await runtime.sendMessage({ mark: 'fact-hints/1', call, request: { [title]: title } });
      }
      await runtime.sendMessage({
        mark: 'fact-hints/1',
        call: 'fault',
        request: {
          where: 'reading the article',
          name: 'SyntaxError',
          message: `"${title}" at https://secret.example.org/ is not valid JSON`,
          stack: `at https://secret.example.org/${title}.js:1:2`,
        },
      });
    }, SECRET_TITLE);
    await own.close();
    const again = await given.reader.openOwnPage('/options.html');
    let text = '';
    await until('the diagnosis tells of the errors', async () => {
      await again.waitForFunction(() => document.querySelector('pre')?.textContent);
      text = await again.evaluate(() => document.querySelector('pre')?.textContent ?? '');
      return text.includes('SyntaxError') && text.includes('nk-russia');
    });
    expect(text).toMatch(/background, answering search: TypeError/);
    expect(text).toContain('page, reading the article: SyntaxError');
    expect(text).toContain('exceptSites = 1 entry');
    expect(text).toMatch(name === 'chromium' ? /Chrom/ : /Firefox/);
    for (const secret of [SECRET_TITLE, 'Rutte', 'secret', 'example.org', '127.0.0.1', ARTICLE]) {
      expect(text).not.toContain(secret);
    }
    await again.close();
    await page.close();
  });
});
