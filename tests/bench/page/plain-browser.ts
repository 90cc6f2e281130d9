import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../support/browsers.ts';

/** A Chromium without the extension, so that only what is measured runs in its pages. */
export function startPlainBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    defaultViewport: { width: 1_280, height: 900 },
    args: CHROMIUM_ARGS.filter((arg) => !arg.startsWith('--headless')),
  });
}
