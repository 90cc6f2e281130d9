import { expect, test } from 'vitest';
import { isClosedPage } from '../../../src/platform/closed-pages.ts';

test.each([
  'about:config',
  'chrome://extensions/shortcuts',
  'file:///home/reader/article.html',
  'https://chromewebstore.google.com/detail/abc',
  'https://chrome.google.com/webstore/category/extensions',
  'https://addons.mozilla.org/de/firefox/',
  'https://accounts.firefox.com/settings',
  'https://news.example.org/report.pdf',
  'https://news.example.org/Report.PDF?page=2',
])('%s is closed to extensions', (address) => {
  expect(isClosedPage(address)).toBe(true);
});

test.each([
  'https://news.example.org/politics',
  'http://localhost:8000/report.pdf.html',
  'https://chrome.google.com/about',
  'https://blog.mozilla.org/en/',
  'https://example.org/?file=report.pdf',
])('%s is open to them', (address) => {
  expect(isClosedPage(address)).toBe(false);
});
