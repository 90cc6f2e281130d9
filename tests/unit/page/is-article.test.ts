import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isArticle } from '../../../src/page/article/is-article.ts';

const SENTENCE = 'The council met on Tuesday and put off the vote on the new bridge again. ';
const PARAGRAPHS = `<p>${SENTENCE.repeat(4)}</p>`.repeat(4);
const TEASER = `<div class="card"><h2><a href="/a">Bridge put off</a></h2><p>${SENTENCE.repeat(3)}</p></div>`;

function decide(body: string, head = '', url = 'https://news.example.org/a/bridge'): boolean {
  const { document } = parseHTML(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  );
  Object.defineProperty(document, 'URL', { value: url });
  return isArticle(document as unknown as Document);
}

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  ['NewsArticle', jsonLd({ '@type': 'NewsArticle' }), '<p>Paywall</p>'],
  ['LiveBlogPosting', jsonLd({ '@type': 'LiveBlogPosting' }), ''],
  ['an article in a graph', jsonLd({ '@graph': [{ '@type': 'Article' }] }), ''],
  ['og:type with text', '<meta property="og:type" content="article">', PARAGRAPHS],
  ['<article> with text', '', `<article><h1>x</h1>${PARAGRAPHS}</article>`],
  [
    '<main> with wrapped paragraphs',
    '',
    `<main>${`<div><p>${SENTENCE.repeat(4)}</p></div>`.repeat(4)}</main>`,
  ],
  ['paragraphs alone', '', `<div>${PARAGRAPHS}</div>`],
  ['lines without paragraphs', '', `<div>${`${SENTENCE.repeat(6)}<br><br>`.repeat(4)}</div>`],
  [
    'lines without paragraphs that say to be one',
    '<meta property="og:type" content="article">',
    `<div>${`${SENTENCE.repeat(6)}<br><br>`.repeat(4)}</div><p>Imprint</p>`,
  ],
  ['short paragraphs alone', '', `<div>${`<p>${SENTENCE}</p>`.repeat(12)}</div>`],
  [
    'microdata',
    '',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody">x</div></div>`,
  ],
])('%s is an article', (_, head, body) => {
  expect(decide(body, head)).toBe(true);
});

test.each([
  ['teasers', '', `<main>${TEASER.repeat(12)}</main>`],
  [
    'teasers of which each is an <article>',
    '',
    `<main>${`<article>${TEASER}</article>`.repeat(12)}</main>`,
  ],
  [
    'teasers on a page that calls itself an article',
    '<meta property="og:type" content="article">',
    '<ul><li><a href="/a">Bridge</a></li></ul>',
  ],
  [
    'a list in its data',
    jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
    PARAGRAPHS,
  ],
  ['a search result page', jsonLd({ '@type': 'SearchResultsPage' }), PARAGRAPHS],
  ['a product', jsonLd({ '@type': 'Product' }), `<main>${PARAGRAPHS}</main>`],
  ['a mail program', '', `<div role="grid"></div><div role="main">${PARAGRAPHS}</div>`],
  ['an editor', '', `<div contenteditable="true"><div>${PARAGRAPHS}</div></div>`],
  [
    'short teasers',
    '',
    `<div>${`<div><h3><a href="/a">Bridge</a></h3><p>${SENTENCE}</p></div>`.repeat(12)}</div>`,
  ],
  ['a script in a paragraph', '', `<main><p><script>${SENTENCE.repeat(20)}</script></p></main>`],
  ['a form', '', '<form><p>Please fill in all fields.</p><input><textarea></textarea></form>'],
  ['an empty page', '', ''],
])('%s is none', (_, head, body) => {
  expect(decide(body, head)).toBe(false);
});

test('a front page with a long leader is none, unless it says that it is an article', () => {
  const body = `<main><article>${PARAGRAPHS}</article></main>`;
  const data = jsonLd({ '@type': 'NewsArticle' });
  for (const path of ['', '/', '/de/', '/index.html', '/?ref=x']) {
    expect(decide(body, '', `https://news.example.org${path}`), path).toBe(false);
    expect(decide(body, data, `https://news.example.org${path}`), path).toBe(true);
  }
  expect(decide(body, '', 'https://news.example.org/?p=4711')).toBe(true);
});

test('documents that are no pages to read', () => {
  const { document } = parseHTML('<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>');
  expect(isArticle(document as unknown as Document)).toBe(false);
});
