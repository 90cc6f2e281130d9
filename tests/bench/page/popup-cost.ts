import { waitForMarks } from '../../support/marks.ts';
import { type Result, upTo95 } from '../results.ts';
import type { ExtensionPlan } from './extension-cost.ts';

/** Milliseconds from the beginning of the popup's page. */
interface Opening {
  /** Something is painted: the frame with the name. */
  readonly painted: number;
  /** The frame in which the switch of the site is there, the first thing that a reader can do. */
  readonly usable: number;
  /** The frame in which the page's topics are listed. */
  readonly listed: number;
}

/** How long the popup of an article takes to show itself, with the background awake and asleep. */
export async function* measurePopup({
  reader,
  address,
  loads,
}: Pick<ExtensionPlan, 'reader' | 'address' | 'loads'>): AsyncGenerator<Result> {
  const article = await reader.open(`${address}/article-10000`);
  await waitForMarks(article);
  const first = await reader.openOwnPage('/popup.html');
  const popup = first.url();
  await first.close();
  for (const state of ['background awake', 'background asleep']) {
    const openings: Opening[] = [];
    for (let load = 0; load < loads; load += 1) {
      if (state === 'background asleep') await reader.stopBackground();
      openings.push(await open());
    }
    const times = (what: keyof Opening) => openings.map((opening) => opening[what]);
    yield upTo95('popup', `first paint, ${state}`, times('painted'), 'ms');
    yield upTo95('popup', `switch of the site, ${state}`, times('usable'), 'ms');
    yield upTo95('popup', `topics listed, ${state}`, times('listed'), 'ms');
  }
  await article.close();

  /** As a tab of the popup's size: it shows the article, which was in front before. */
  async function open(): Promise<Opening> {
    const page = await reader.browser.newPage();
    await page.setViewport({ width: 380, height: 600 });
    await page.evaluateOnNewDocument(watchOpening);
    await page.goto(popup);
    await page.waitForFunction(() => (window as { listed?: number }).listed !== undefined);
    const opening = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      usable: (window as { usable?: number }).usable ?? Number.NaN,
      listed: (window as { listed?: number }).listed ?? Number.NaN,
    }));
    await page.close();
    return opening;
  }
}

/** Runs in the popup before anything of its own. */
function watchOpening(): void {
  const opening: { usable?: number; listed?: number } = window as never;
  const look = (): void => {
    if (opening.usable === undefined && document.querySelector('.site') !== null) {
      requestAnimationFrame((now) => {
        opening.usable ??= now;
      });
    }
    if (document.querySelector('.topic') === null) requestAnimationFrame(look);
    else {
      requestAnimationFrame((now) => {
        opening.listed = now;
      });
    }
  };
  requestAnimationFrame(look);
}
