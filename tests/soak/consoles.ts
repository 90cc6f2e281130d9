import type { Browser, Page } from 'puppeteer-core';

/** Has the browser write what is said in any console, those of pages and of the background, to its errors. */
export const BROWSER_CONSOLE = ['--enable-logging=stderr', '--log-level=0'] as const;

const PROOF = 'the soak listens';

/** What was said in the consoles of one browser. */
export interface Consoles {
  /** Makes sure that a console can be heard at all; throws when not. */
  readonly check: (page: Page) => Promise<void>;
  readonly said: () => readonly string[];
}

/** Listens until the browser ends. Nothing of ours and nothing of the test's pages says anything unless it fails. */
export function watchConsoles(browser: Browser): Consoles {
  const lines: string[] = [];
  let rest = '';
  browser.process()?.stderr?.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.filter((line) => line.includes(':CONSOLE')));
  });
  return {
    check: async (page) => {
      await page.evaluate((text) => console.error(text), PROOF);
      for (let i = 0; !lines.some((line) => line.includes(PROOF)); i += 1) {
        if (i === 100) throw new Error('the consoles cannot be heard');
        await new Promise((pause) => setTimeout(pause, 50));
      }
    },
    said: () => lines.filter((line) => !line.includes(PROOF)),
  };
}
