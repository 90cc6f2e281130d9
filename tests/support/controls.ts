import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './hint.ts';
import type { ReaderBrowser } from './reader-browser.ts';

/** Everything in our own pages that a reader can press. */
const CONTROLS = 'input, button, summary, a[href], select, textarea, [role="tab"]';

/** The control whose label or text is like this; waits until there is one. */
export async function control(page: Page, name: RegExp): Promise<ElementHandle<HTMLElement>> {
  let found: ElementHandle<HTMLElement> | null = null;
  await until(`a control called ${name}`, async () => {
    const handle = await page.evaluateHandle(
      (selector, source, flags) => {
        const pattern = new RegExp(source, flags);
        const nameOf = (each: HTMLElement) =>
          each.getAttribute('aria-label') ??
          document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent ??
          (each as HTMLInputElement).labels?.[0]?.textContent ??
          each.textContent ??
          '';
        return (
          [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
            pattern.test(nameOf(each).trim()),
          ) ?? null
        );
      },
      CONTROLS,
      name.source,
      name.flags,
    );
    found = handle.asElement() as ElementHandle<HTMLElement> | null;
    return found !== null;
  });
  return found as unknown as ElementHandle<HTMLElement>;
}

/**
 * Presses a control by its name. In a page of the browser's own process, so without a pointer. What it presses may
 * close the page, as a popup that leads elsewhere does, before the page has answered.
 */
export async function press(page: Page, name: RegExp): Promise<void> {
  const wanted = await control(page, name);
  await wanted
    .evaluate((element) => element.click())
    .catch((error: Error) => {
      if (error.name !== 'TargetCloseError') throw error;
    });
}

/** Puts the focus on a control, as the Tab key would. */
export async function focusOn(page: Page, name: RegExp): Promise<void> {
  const wanted = await control(page, name);
  await wanted.evaluate((element) => element.focus());
}

/** Opens all that is folded. */
export function openAll(page: Page, selector: string): Promise<void> {
  return until(`something to open: ${selector}`, () =>
    page.evaluate((wanted) => {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>(wanted)];
      for (const fold of folds) fold.open = true;
      return folds.length > 0;
    }, selector),
  );
}

declare const chrome: {
  readonly storage: Record<'local' | 'sync', { readonly clear: () => Promise<void> }>;
};

/** Takes back whatever was set, as if the extension were new. */
export async function forgetSettings(reader: ReaderBrowser): Promise<void> {
  const page = await reader.openOwnPage('/options.html');
  await page.evaluate(() =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]),
  );
  await page.close();
}
