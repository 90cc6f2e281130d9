import { expect, test } from 'vitest';
import {
  headlineIn,
  readMetadata,
  readMetadataAgain,
  readOwnMetadata,
} from '../../src/page/article/article-metadata.ts';
import { furtherArticles } from '../../src/page/article/further-articles.ts';
import { isArticle } from '../../src/page/article/is-article.ts';
import { createArticleText } from '../../src/page/article-text.ts';
import { createSpanFinder } from '../../src/page/blocks/ranges.ts';
import { createShownTest } from '../../src/page/blocks/visibility.ts';
import { watchHead } from '../../src/page/watch/watch-head.ts';
import { openPage, testSignal } from './support/open-page.ts';

const SENTENCE =
  'The council closed the bridge after engineers had found cracks in two of its piers.';
const PROSE = `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6);
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Bridge closed</title>${head}</head><body>${body}</body></html>`;

const shownBlocks = (document: Document) =>
  [...createArticleText(document).gather()].filter((block) =>
    createShownTest()(createSpanFinder(block)(0, block.text.length) ?? []),
  );
const textsOf = (document: Document) => shownBlocks(document).map(({ text }) => text);

test('behind a consent overlay the article is read, and the overlay is not', async () => {
  const { document } = await openPage(
    page(
      `<div id="overlay" class="sp_message_container" role="dialog" aria-modal="true" style="position: fixed; inset: 0">
        <h1>Your privacy</h1><p>${'We and our partners store and read information about Kursk and you. '.repeat(9)}</p><button>Agree</button></div>
      <main><article><h1>Bridge closed</h1>${PROSE}</article></main>`,
      '<style>body { overflow: hidden }</style>',
    ),
  );
  expect(isArticle(document)).toBe(true);
  expect(textsOf(document)).toEqual(['Bridge closed', ...Array(6).fill(`${SENTENCE} ${SENTENCE}`)]);
});

test('an article that a feed opens in a dialog is read, and nothing else in dialogs', async () => {
  const feed = `<main>${`<section><h2><a href="/x">Elsewhere</a></h2><p>${SENTENCE} ${SENTENCE}</p></section>`.repeat(12)}</main>`;
  const article = `<article><h1>Bridge closed</h1>${PROSE}</article>`;
  const offer = `<article><h1>Read on</h1><p>${SENTENCE} ${SENTENCE} Subscribe.</p></article>`;
  for (const [body, isRead] of [
    [`${feed}<div role="dialog" aria-modal="true">${article}</div>`, true],
    [`${feed}<dialog open>${article}</dialog>`, true],
    [`${feed}<dialog>${article}</dialog>`, false],
    [`${feed}<dialog open><h1>Bridge closed</h1><article>${PROSE}</article></dialog>`, true],
    [`${feed}<div role="dialog" aria-modal="true">${offer}</div>`, false],
  ] as const) {
    const { document } = await openPage(page(body));
    const texts = textsOf(document);
    expect(texts.length === 7 && texts[0] === 'Bridge closed').toBe(isRead);
    expect(texts).not.toContain('Read on');
  }
});

test('of a paywalled article what can be read is read, and not the offer', async () => {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Bridge closed',
    datePublished: '2024-11-05',
    isAccessibleForFree: false,
  });
  const { document } = await openPage(
    page(
      `<article><h1>Bridge closed</h1><p class="teaser">${SENTENCE} ${SENTENCE}</p><p>${SENTENCE} ${SENTENCE}</p>
      <div class="paywall-overlay subscribe"><h2>Read on</h2><p>Subscribe now for the whole story on North Korea.</p></div></article>`,
      `<script type="application/ld+json">${data}</script>`,
    ),
  );
  expect(isArticle(document)).toBe(true);
  expect(textsOf(document)).toEqual([
    'Bridge closed',
    `${SENTENCE} ${SENTENCE}`,
    `${SENTENCE} ${SENTENCE}`,
  ]);
});

test('text that the browser does not lay out until it is scrolled to counts as shown', async () => {
  const { document } = await openPage(
    page(
      `<article><h1>Bridge closed</h1><section>${PROSE}</section><div style="height: 5000px"></div>
      <section id="far" style="content-visibility: auto"><p>${SENTENCE} Far below.</p></section>
      <section style="content-visibility: hidden"><p>${SENTENCE} Not shown.</p></section></article>`,
    ),
  );
  const texts = textsOf(document);
  expect(texts).toContain(`${SENTENCE} Far below.`);
  expect(texts).not.toContain(`${SENTENCE} Not shown.`);
});

test('a page in design mode and text that is being written are left alone', async () => {
  const { document } = await openPage(page(`<article><h1>Bridge closed</h1>${PROSE}</article>`));
  expect(isArticle(document)).toBe(true);
  document.designMode = 'on';
  expect(isArticle(document)).toBe(false);
  document.designMode = 'off';
  const [first] = document.querySelectorAll('p');
  first?.setAttribute('contenteditable', 'true');
  expect(textsOf(document)).toHaveLength(6);
});

test('an article that is being written is none, wherever it says so', async () => {
  const { document } = await openPage(
    page(`<div id="outer"><article><h1>Bridge closed</h1>${PROSE}</article></div>`),
  );
  for (const selector of ['article', '#outer', 'body']) {
    const editor = document.querySelector(selector);
    for (const [value, isRead] of [
      ['', false],
      ['plaintext-only', false],
      ['FALSE', true],
    ] as const) {
      editor?.setAttribute('contenteditable', value);
      expect([selector, value, isArticle(document)]).toEqual([selector, value, isRead]);
      expect(textsOf(document)).toHaveLength(isRead ? 7 : 0);
    }
    editor?.removeAttribute('contenteditable');
  }
  document.body.setAttribute('contenteditable', 'true');
  document.querySelector('article')?.setAttribute('contenteditable', 'false');
  expect(isArticle(document)).toBe(true);
  expect(textsOf(document)).toHaveLength(7);
});

test('a saved page is read like the one it was', async () => {
  const { document } = await openPage(
    `<!-- saved from url=(0035)https://news.example.org/bridge-closed -->${page(
      `<article class="saved"><h1>Bridge closed</h1>${PROSE}<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></article>`,
      '<base href="https://news.example.org/"><link rel="canonical" href="https://news.example.org/bridge-closed"><meta property="article:published_time" content="2024-11-05T10:00:00Z">',
    )}`,
  );
  expect(isArticle(document)).toBe(true);
  expect(readMetadata(document).published).toBe('2024-11-05');
  expect(textsOf(document)).toHaveLength(7);
});

test('the line above a bare headline belongs to it, the name of a section does not', async () => {
  for (const [line, belongs] of [
    ['Cracks in the piers', true],
    ['Politics', false],
  ] as const) {
    const { document } = await openPage(
      page(`<div class="line">${line}</div><h1>Bridge closed</h1><div class="text">${PROSE}</div>`),
    );
    expect(textsOf(document).slice(0, 2)).toEqual(
      belongs ? [line, 'Bridge closed'] : ['Bridge closed', `${SENTENCE} ${SENTENCE}`],
    );
  }
});

test('one text node of five megabytes: every character keeps its place', async () => {
  const { document } = await openPage(
    page('<article><h1>Bridge closed</h1><p id="all"></p></article>'),
  );
  const node = document.createTextNode(`${SENTENCE} `.repeat(60_000));
  expect(node.length).toBeGreaterThan(5_000_000);
  document.getElementById('all')?.append(node);
  const [, ...blocks] = [...createArticleText(document).gather()];
  expect(blocks.reduce((sum, { text }) => sum + text.length + 1, 0)).toBe(node.length);
  const last = blocks.at(-1) ?? expect.fail('no block');
  const at = last.text.lastIndexOf('piers');
  expect(createSpanFinder(last)(at, at + 5)).toEqual([
    { node, start: node.data.lastIndexOf('piers'), end: node.data.lastIndexOf('piers') + 5 },
  ]);
});

test('two hundred thousand nodes: all that is text is gathered', async () => {
  const { document } = await openPage(page('<article><h1>Bridge closed</h1></article>'));
  const paragraph = `<p>${'The <b>bridge</b> is <i>closed</i>. '.repeat(25)}</p>`;
  const article = document.querySelector('article');
  article?.insertAdjacentHTML('beforeend', paragraph.repeat(1_320));
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  expect(nodes).toBeGreaterThan(195_000);
  expect([...createArticleText(document).gather()]).toHaveLength(1_321);
});

test('articles that stand below the first one are found, each with its own date', async () => {
  const second = (text: string, time: string) =>
    `<article><h2><a href="/second">Ferry returns</a></h2>${time}${text}</article>`;
  const { document } = await openPage(
    page(
      `<main><article id="first"><h1>Bridge closed</h1>${PROSE}</article>
      ${second(PROSE, '<time datetime="2024-10-30T08:00:00Z">30 October</time>')}
      ${second(`<p>${SENTENCE}</p>`, '')}</main><section id="comments">${second(PROSE, '')}</section>
      <article>${PROSE}</article>`,
      '<meta property="article:published_time" content="2024-11-05T10:00:00Z">',
    ),
  );
  const first = document.getElementById('first') ?? expect.fail('no first article');
  const further = furtherArticles(document, [first]);
  expect(further).toEqual([document.querySelectorAll('article')[1]]);
  const [found = first] = further;
  expect(readOwnMetadata(found, readMetadata(document))).toEqual({
    language: 'en',
    title: 'Ferry returns',
    published: '2024-10-30',
    modified: null,
    day: '2024-10-30',
  });
});

test('data of the article before is not believed of the next one', async () => {
  const data = (headline: string, date: string) =>
    JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: date });
  const { document } = await openPage(
    page(
      `<article><h1>Bridge closed</h1>${PROSE}</article>`,
      `<script type="application/ld+json">${data('Bridge closed', '2024-11-05')}</script>`,
    ),
  );
  const before = readMetadata(document);
  expect(before.published).toBe('2024-11-05');
  const [headline] = document.querySelectorAll('h1');
  if (headline !== undefined) headline.textContent = 'Ferry returns';
  const roots = [...document.querySelectorAll('article')];
  expect(headlineIn(roots)).toBe('Ferry returns');
  expect(readMetadataAgain(document, roots, before)).toMatchObject({
    title: 'Ferry returns',
    published: null,
  });
  let told = 0;
  watchHead(
    document,
    () => {
      told += 1;
    },
    testSignal(),
  );
  const script = document.querySelector('script');
  if (script !== null) script.textContent = data('Ferry returns', '2024-11-09');
  await expect.poll(() => told).toBe(1);
  expect(readMetadataAgain(document, roots, before)).toMatchObject({
    title: 'Ferry returns',
    published: '2024-11-09',
  });
});
