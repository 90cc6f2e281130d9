import { describe, expect, test } from 'vitest';
import { isArticle } from '../../src/page/article/is-article.ts';
import { createArticleText } from '../../src/page/article-text.ts';
import { openPage } from './support/open-page.ts';

const SENTENCE =
  'The council closed the bridge after engineers had found cracks in two of its piers.';
const PARAGRAPH = `${SENTENCE} ${SENTENCE}`;
const PROSE = `<p>${PARAGRAPH}</p>`.repeat(6);
const ARTICLE = ['Bridge closed', ...Array<string>(6).fill(PARAGRAPH)];

/** The blocks of a page on which the article and all around it stand side by side. */
async function gather(body: string, head = ''): Promise<readonly string[]> {
  const { document } = await openPage(
    `<!doctype html><html lang="en"><head><title>Bridge closed</title>${head}</head><body>${body}</body></html>`,
  );
  expect(isArticle(document)).toBe(true);
  return [...createArticleText(document).gather()].map(({ text }) => text);
}

describe('a name that sites give to tools beside a text', () => {
  test.each([
    'content-with-sidebar-wrap',
    'l-sidebar-fixed body-segment',
    'article-body pagination-first',
    'sticky-sidebar-parent',
    'sharing-the-bridge',
  ])('%s does not hide the text', async (name) => {
    const text = `<div class="${name}"><div>${PROSE}</div></div>`;
    expect(await gather(`<main><h1>Bridge closed</h1>${text}</main>`)).toEqual(ARTICLE);
  });

  test.each(['layout-sidebar', 'share-bar', 'topics'])('%s hides what is none', async (name) => {
    const teasers = `<div><p>${PARAGRAPH}</p></div><div><p>Elsewhere.</p></div>`.repeat(4);
    const beside = `<div class="${name}"><p>Share this.</p>${teasers}</div>`;
    const text = `<main><h1>Bridge closed</h1>${PROSE}${beside}</main>`;
    expect(await gather(text)).toEqual(ARTICLE);
  });

  test('comments are none of the article, however long', async () => {
    const comments = `<div class="comments-area">${`<p>I knew it. ${SENTENCE}</p>`.repeat(30)}</div>`;
    const text = `<main><h1>Bridge closed</h1><div>${PROSE}</div>${comments}</main>`;
    expect(await gather(text)).toEqual(ARTICLE);
  });
});

test('a script in a paragraph is no text', async () => {
  const script = `<script type="text/plain">${'var place = "Kursk"; '.repeat(200)}</script>`;
  const widget = `<header><h3>Bikes</h3><div><p>${script}</p><p><b>${script}</b></p></div></header>`;
  const text = `<div><h1>Bridge closed</h1><div>${PROSE}</div></div>`;
  expect(await gather(widget + text)).toEqual(ARTICLE);
});

describe('a headline that leads elsewhere', () => {
  const teaser = (text: string) =>
    `<div class="item"><div class="text"><h3><a href="/ferry">Ferry returns</a></h3>${text}</div></div>`;

  test('takes its teaser with it', async () => {
    const list = teaser(`<div><p>${SENTENCE}</p></div><span>2 hours ago</span>`).repeat(3);
    const late = '<p>The council meets again on Friday.</p>';
    const text = `<article><h1>Bridge closed</h1>${PROSE}<div>${list}</div>${late}</article>`;
    expect(await gather(text)).toEqual([...ARTICLE, 'The council meets again on Friday.']);
  });

  test('leaves the text before it, and a chapter', async () => {
    const chapter = `<section><h2><a href="/piers">The piers</a></h2>${`<p>${PARAGRAPH}</p>`.repeat(3)}</section>`;
    const last = `<div><p>The mayor was away.</p>${teaser(`<p>${SENTENCE}</p>`)}</div>`;
    const text = `<article><h1>Bridge closed</h1>${PROSE}${chapter}${last}</article>`;
    expect(await gather(text)).toEqual([
      ...ARTICLE,
      ...Array(3).fill(PARAGRAPH),
      'The mayor was away.',
    ]);
  });

  test.each(['h1', 'h2'])('above the %s of the article is its topic', async (name) => {
    const head = `<header><h3><a href="/city">City</a></h3><${name}>Bridge closed</${name}><p>Cracks in two piers.</p></header>`;
    const [first, second] = await gather(`<article>${head}<div>${PROSE}</div></article>`);
    expect([first, second]).toEqual(['Bridge closed', 'Cracks in two piers.']);
  });
});

test('links behind their topic are a list of other articles, a colon in a sentence is none', async () => {
  const list = [
    'Ferry: <a href="/a">The old landing stage is used again</a>',
    'Read also: <a href="/b">How the piers were built</a>',
    'Roads – <a href="/c">Why the detour takes an hour: all you must know</a>',
  ];
  const lines = [
    'The mayor said: <a href="/d">nobody</a> knew of the cracks in the piers before Tuesday.',
    'As the <a href="/e">Harbour Gazette of the City</a> reports:',
    'Traffic: by the ferry, until the bridge is <a href="/f">open</a> again.',
  ];
  const html = `<ul>${list.map((line) => `<li>${line}</li>`).join('')}</ul>${lines.map((line) => `<p>${line}</p>`).join('')}`;
  expect(await gather(`<article><h1>Bridge closed</h1>${PROSE}${html}</article>`)).toEqual([
    ...ARTICLE,
    ...lines.map((line) => line.replace(/<[^>]+>/g, '')),
  ]);
});
