import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { hintBox, hintIsClosed, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS, startReaderBrowser } from '../support/reader-browser.ts';
import { serveFixtures } from '../support/serve.ts';

describe.each(BROWSERS)('the hint in difficult surroundings in %s', (name) => {
  const given = givenReader(name);
  let page: Page;

  afterEach(() => page?.close());

  async function openArticle(): Promise<void> {
    page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
  }

  /** In a window of 320 pixels, with letters twice as large. */
  async function openLarge(mention: string) {
    await given.reader.store('textSize', 200);
    await openArticle();
    await page.setViewport({ width: 320, height: 640 });
    await new Promise((laidOut) => setTimeout(laidOut, 300));
    return openHint(mention);
  }

  async function openHint(mention: string) {
    const mark = await bringIntoView(page, mention);
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    return hintBox(given.reader, page);
  }

  /** Whether the hint is what a reader sees and hits where it lies. */
  const isOnTop = ({ left, top }: { left: number; top: number }) =>
    page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.hasAttribute('popover') ?? false,
      left + 20,
      top + 20,
    );

  test('over the highest layer of the page', async () => {
    await openArticle();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText =
        'position: fixed; inset: 60% 0 0; z-index: 2147483647; background: #dde';
      document.body.append(cover);
    });
    const box = await openHint('Mark Rutte');
    expect(await isOnTop(box)).toBe(true);
  });

  test('in an article that is shown in a modal dialog', async () => {
    await openArticle();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 720px; height: 80vh; overflow-y: auto';
      document.body.append(dialog);
      dialog.append(...document.querySelectorAll('main'));
      dialog.showModal();
    });
    await waitForMarks(page);
    await given.reader.command(page, 'next-hint');
    await hintIsOpen(given.reader, page);
    const box = await hintBox(given.reader, page);
    expect(await isOnTop(box)).toBe(true);
    // Escape inside the hint is for the hint alone.
    await given.reader.command(page, 'open-hint');
    await until('the hint has the focus', () =>
      page.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false),
    );
    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('in fullscreen', async () => {
    await openArticle();
    await page.evaluate(() => {
      document.addEventListener(
        'click',
        () => void document.querySelector('main')?.requestFullscreen(),
        {
          once: true,
        },
      );
    });
    await page.mouse.click(5, 5);
    await until('the article fills the screen', () =>
      page.evaluate(() => document.fullscreenElement !== null),
    );
    const box = await openHint('Mark Rutte');
    expect(await isOnTop(box)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
  });

  test('a page cannot look into it, nor hear of it by what it has changed', async () => {
    page = await given.reader.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const caught: unknown[] = [];
      Object.assign(window, { caught });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init);
        caught.push(root);
        return root;
      };
      for (const type of ['click', 'pointerdown', 'focusin', 'keydown']) {
        document.addEventListener(type, (event) => {
          if (event.composedPath().length > 0 && event.target instanceof HTMLElement) {
            if (event.target.hasAttribute('popover')) caught.push(type);
          }
        });
      }
    });
    await page.goto(`${given.server.address}/en-nato-confirms-deployment`);
    await page.bringToFront();
    await waitForMarks(page);
    const box = await openHint('Mark Rutte');
    await page.mouse.click(box.left + 40, box.top + 60);
    const inside = await page.evaluate(() => {
      const host = document.querySelector('[popover]');
      return {
        caught: (window as unknown as { caught: unknown[] }).caught,
        root: host?.shadowRoot ?? null,
        children: host?.childNodes.length,
        text: (document.body.parentElement?.innerText ?? '').includes('not checked'),
      };
    });
    expect(inside).toEqual({ caught: [], root: null, children: 0, text: false });
  });

  test('dark on a dark page, light on a light one', async () => {
    await openArticle();
    const paper = async () => {
      await openHint('Mark Rutte');
      const colours = await given.reader.inHint(page, (root) => {
        const { backgroundColor } = getComputedStyle(root.querySelector('.frame') as Element);
        const { scrollbarColor } = getComputedStyle(root.querySelector('.hint') as Element);
        return { paper: backgroundColor, scrollBar: scrollbarColor };
      });
      await page.keyboard.press('Escape');
      await hintIsClosed(given.reader, page);
      await page.mouse.move(5, 5);
      // The way of the bar is the paper.
      expect(colours?.scrollBar).toContain(` ${colours?.paper}`);
      return colours?.paper;
    };
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => {
      document.body.style.cssText = 'background: #14151a; color: #e8e8ea';
    });
    expect(await paper()).toBe('rgb(33, 34, 38)');
  });

  test('says at its lower edge that there is more below', async () => {
    await openArticle();
    await openHint('Mark Rutte');
    const says = await given.reader.inHint(page, (root) => {
      const hint = root.querySelector('.hint') as Element;
      const fades = getComputedStyle(hint, '::after').animationName === 'fade-at-end';
      return fades || getComputedStyle(hint).backgroundAttachment === 'local, scroll, scroll';
    });
    expect(says).toBe(true);
  });

  test('beside its line in a window of 320 pixels with text twice as large', async () => {
    await openLarge('Mark Rutte');
    const fits = await given.reader.inHint(page, (root) => {
      const dialog = root.querySelector('[role="dialog"]') as HTMLElement;
      return {
        width: dialog.getBoundingClientRect().width,
        sideways: dialog.scrollWidth - dialog.clientWidth,
      };
    });
    expect(fits?.width).toBeLessThanOrEqual(320);
    expect(fits?.sideways).toBe(0);
    await given.reader.store('textSize', 100);
  });

  test('a long name in large letters does not stand before what is read below it', async () => {
    await openLarge('Pentagon');
    const free = await given.reader.inHint(page, (root) => {
      const hint = root.querySelector('.hint') as Element;
      hint.scrollTop = hint.scrollHeight;
      const { top, height } = hint.getBoundingClientRect();
      const title = root.querySelector('.title')?.getBoundingClientRect();
      return title !== undefined && title.bottom - top < height / 2;
    });
    expect(free).toBe(true);
    await given.reader.store('textSize', 100);
  });

  test('the mentions of a page that changes in front of the reader keep their hint', async () => {
    await openArticle();
    await openHint('Mark Rutte');
    const changes = [
      () => {
        const late = document.createElement('p');
        late.textContent =
          'Later in the day nothing more was heard of the soldiers from North Korea.';
        document.querySelector('article')?.append(late);
      },
      // In the same paragraph: a note is added, it is rendered anew, words are wrapped to be read aloud.
      () => spoken()?.append(' [updated]'),
      () => spoken()?.replaceChildren(...(spoken()?.cloneNode(true).childNodes ?? [])),
      () => {
        for (const node of [...(spoken()?.childNodes ?? [])]) {
          if (node.nodeType !== Node.TEXT_NODE) continue;
          const words = (node.nodeValue ?? '').split(/(?= )/).map((word) => {
            const span = document.createElement('span');
            span.textContent = word;
            return span;
          });
          node.replaceWith(...words);
        }
      },
    ];
    const spoken = () =>
      [...document.querySelectorAll('p')].find(({ textContent }) => /Mark Rutte/.test(textContent));
    for (const change of changes) {
      await page.evaluate(`(() => { const spoken = ${spoken}; (${change})(); })()`);
      await new Promise((rescanned) => setTimeout(rescanned, 600));
      expect(await hintText(given.reader, page)).toContain('Mark Rutte');
    }
  });
});

/** How many pixels of two pictures differ. */
const differences = (page: Page, first: string, second: string) =>
  page.evaluate(
    async (one, other) => {
      const pixels = async (picture: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (canvas === null) throw new Error('no canvas');
        canvas.drawImage(image, 0, 0);
        return new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
      };
      const [a, b] = [await pixels(one), await pixels(other)];
      return a.reduce((sum, pixel, at) => (pixel === b[at] ? sum : sum + 1), 0);
    },
    first,
    second,
  );

// Firefox prints from a copy of the page, which has no highlights: the PDF is the same whatever a style sheet for
// printing says of them.
test('no mark is printed', async () => {
  const server = await serveFixtures();
  const reader = await startReaderBrowser('chromium');
  const page = await reader.open(`${server.address}/en-nato-confirms-deployment`);
  await waitForMarks(page);
  const picture = () => page.screenshot({ encoding: 'base64' });
  const marked = await picture();
  await page.emulateMediaType('print');
  const printed = await picture();
  await page.evaluate(() => CSS.highlights.clear());
  expect(await paintedMarks(page)).toEqual([]);
  // Where a highlight ends, the browser may draw the underline of a link a pixel shorter.
  expect(await differences(page, printed, await picture())).toBeLessThan(10);
  // The same look sees marks where they are: a line of 1.5 pixels touches two rows, and the dots of all of
  // them together are some 460 pixels long.
  await page.emulateMediaType('screen');
  expect(await differences(page, marked, await picture())).toBeGreaterThan(500);
  await reader.close();
  await server.close();
});
