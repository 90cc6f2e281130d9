import type { Page } from 'puppeteer-core';
import { type PaintedMark, paintedMarks } from '../support/marks.ts';
import type { ReaderBrowser } from '../support/reader-browser.ts';
import { missed, SOAK_ARTICLES, type SoakArticle } from './pages.ts';

/** Longer than a cold background on a busy machine. */
const PATIENCE = 15_000;
/** One step of so many loads a page; the others go on in the one that never loads again. */
const LOADED_EVERY = 5;

export interface Walk {
  /**
   * Opens another article, looks whether all is marked, and rests on so many marks. `isStop`: the
   * background is stopped somewhere on the way. Returns how many hints were opened.
   */
  readonly step: (hovers: number, isStop: boolean) => Promise<number>;
  /**
   * Shows the same article each time on the page that never loads again, all marked and nothing pointed at,
   * so that what is held then can be compared.
   */
  readonly rest: () => Promise<void>;
}

/** A reader who goes from article to article and from mention to mention, as the dice fall. */
export function createWalk(
  reader: ReaderBrowser,
  address: string,
  tabs: { readonly reading: Page; readonly loading: Page },
  random: () => number,
  fault: (text: string) => void,
): Walk {
  let steps = 0;
  const below = (end: number) => Math.floor(random() * end);

  const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) return false;
      await new Promise((pause) => setTimeout(pause, 30));
    }
    return true;
  };

  const isHintOpen = (page: Page) =>
    page.evaluate(() =>
      [...document.documentElement.children].some((each) => each.matches(':popover-open')),
    );

  /** Brings a mark to the middle of the window; null when it is not to be pointed at there. */
  const inView = async (page: Page, mark: PaintedMark): Promise<PaintedMark | null> => {
    await page.evaluate((y) => {
      window.scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
    }, mark.y);
    const same = (await paintedMarks(page)).filter(({ text }) => text === mark.text);
    const [nearest] = same.sort((a, b) => Math.abs(a.y - 450) - Math.abs(b.y - 450));
    if (nearest === undefined) return null;
    // Under a banner of the page nobody can point at it.
    const isFree = await page.evaluate(
      (x, y, text) => {
        const on = document.elementFromPoint(x, y)?.closest('article, main, p, h1, h2');
        return on?.textContent?.replace(/\s+/g, ' ').includes(text) ?? false;
      },
      nearest.x,
      nearest.y,
      nearest.text,
    );
    return isFree ? nearest : null;
  };

  const hover = async (
    page: Page,
    marks: readonly PaintedMark[],
    before: string,
  ): Promise<boolean> => {
    const chosen = marks[below(marks.length)];
    const byKey = random() < 0.5;
    const mark = chosen === undefined ? null : await inView(page, chosen);
    if (mark === null) return false;
    await page.mouse.move(mark.x + 40, mark.y + 60);
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    await page.mouse.move(mark.x + 1, mark.y);
    const opened = await until(() => isHintOpen(page));
    if (!opened) fault(`${before}no hint for “${mark.text}” on ${page.url()}`);
    if (byKey) await page.keyboard.press('Escape');
    else await page.mouse.move(3, 3, { steps: 3 });
    if (!(await until(async () => !(await isHintOpen(page))))) fault('a hint does not close');
    return opened;
  };

  /** Waits until all of an article is marked; returns the marks. */
  const marked = async (page: Page, article: SoakArticle): Promise<readonly PaintedMark[]> => {
    let marks: readonly PaintedMark[] = [];
    let open: readonly string[] = ['nothing yet'];
    const complete = await until(async () => {
      marks = await paintedMarks(page);
      open = missed(
        article,
        marks.map(({ text }) => text),
      );
      return open.length === 0;
    });
    if (!complete) fault(`${article.slug}: ${open.join(', ')}`);
    return marks;
  };

  return {
    async rest() {
      const [article] = SOAK_ARTICLES;
      if (article === undefined) throw new Error('no articles');
      await tabs.reading.bringToFront();
      await tabs.reading.mouse.move(3, 3);
      await tabs.reading.evaluate('window.show(0)');
      await marked(tabs.reading, article);
    },

    async step(hovers, isStop) {
      steps += 1;
      const index = (steps + below(SOAK_ARTICLES.length - 1)) % SOAK_ARTICLES.length;
      const article = SOAK_ARTICLES[index];
      if (article === undefined) throw new Error('no articles');
      const loads = steps % LOADED_EVERY === 0;
      const page = loads ? tabs.loading : tabs.reading;
      const moment = isStop ? below(3) : -1;
      await page.bringToFront();
      if (moment === 0) await reader.stopBackground();
      if (loads) await page.goto(`${address}/${article.slug}`, { waitUntil: 'load' });
      else await page.evaluate(`window.show(${index})`);
      if (moment === 1) await reader.stopBackground();

      const marks = await marked(page, article);
      let opened = 0;
      for (let i = 0; i < hovers && marks.length > 0; i += 1) {
        const stops = moment === 2 && i === 1;
        if (stops) await reader.stopBackground();
        if (await hover(page, marks, stops ? 'background just stopped: ' : '')) opened += 1;
      }
      return opened;
    },
  };
}
