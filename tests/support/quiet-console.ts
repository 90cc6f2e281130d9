import type { Page } from 'puppeteer-core';

/**
 * Gathers what a page's console says as warning or error and what nobody caught, in every script of the
 * page, ours included.
 */
export function listenToConsole(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warn';
    // A test's pages have no icon.
    if (isComplaint && !message.text().startsWith('Failed to load resource')) {
      said.push(message.text());
    }
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}
