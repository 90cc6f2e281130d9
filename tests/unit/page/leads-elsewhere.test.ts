import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { leadsElsewhere } from '../../../src/page/article/leads-elsewhere.ts';
import { createArticleText } from '../../../src/page/article-text.ts';

const SENTENCE =
  'The council closed the bridge after engineers had found cracks in two of its piers. ';

function pageAt(url: string | undefined, body: string): Document {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  Object.defineProperty(document, 'URL', { value: url });
  return document as unknown as Document;
}

test.each([
  ['#entry-2', false],
  ['/live/bridge#entry-2', false],
  ['https://paper.example/live/bridge#entry-2', false],
  ['https://m.paper.example/live/bridge?page=entry-2#entry-2', false],
  ['?page=entry-2#entry-2', false],
  ['/live/bridge', true],
  ['?page=2', true],
  ['/city/council#comments', true],
  ['/#top', true],
  ['https://[#', true],
])('on the page of a live blog %s leads elsewhere: %s', (href, expected) => {
  const document = pageAt(
    'https://paper.example/live/bridge?from=front',
    `<a href="${href}">x</a>`,
  );
  expect(leadsElsewhere(document.querySelector('a') as Element)).toBe(expected);
});

test.each(['https://paper.example/', 'about:srcdoc', undefined])(
  'on a page at %s a full address leads elsewhere',
  (url) => {
    const document = pageAt(url, '<a href="https://paper.example/#bridge">x</a>');
    expect(leadsElsewhere(document.querySelector('a') as Element)).toBe(true);
  },
);

test('entries of a live blog are read where their headlines are links to them, teasers are not', () => {
  const entry = (href: string, headline: string) =>
    `<article><h3><a href="${href}">${headline}</a></h3><p>${SENTENCE}</p></article>`;
  const document = pageAt(
    'https://paper.example/live/bridge',
    `<main><h1>The bridge</h1><p>${SENTENCE.repeat(3)}</p>${entry('/live/bridge#e2', 'Piers measured')}
      ${entry('https://paper.example/live/bridge#e1', 'Bridge closed')}${entry('/city/tram', 'Tram back')}</main>`,
  );
  expect([...createArticleText(document).gather()].map(({ text }) => text)).toEqual([
    'The bridge',
    SENTENCE.repeat(3).trim(),
    'Piers measured',
    SENTENCE.trim(),
    'Bridge closed',
    SENTENCE.trim(),
  ]);
});
