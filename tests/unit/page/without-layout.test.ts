import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/page/article/article-metadata.ts';
import { isArticle } from '../../../src/page/article/is-article.ts';
import { createArticleText } from '../../../src/page/article-text.ts';

const PARAGRAPH = 'Der Absatz ist lang genug, um als Teil eines Artikels zu gelten. '.repeat(6);

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

const PAGE = parse(`<!doctype html>
<html lang="de-DE"><head>
<title>Titel - Zeitung</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-10-18T09:30:00+02:00">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Titel", "datePublished": "2024-10-19", }</script>
</head><body>
<header><nav><a href="/">Nordkorea im Menü</a></nav></header>
<main><article>
<h1>Soldaten aus   Nordkorea</h1>
<p>Der <em>süd</em>koreanische
   Geheimdienst <a href="/nis">NIS</a> nennt 12.000 Soldaten.<br>Neue Zeile. ${PARAGRAPH}</p>
<p hidden>Versteckt.</p><p style="display: none">Auch versteckt.</p>
<ul><li>Punkt eins</li><li><a href="/anderes">Verweis auf einen anderen Artikel</a></li></ul>
<table><tr><td>Kursk</td><td><a href="/wiki">Moskau</a></td></tr></table>
<pre>Quelltext</pre><textarea>Eingabe</textarea><div contenteditable>Entwurf</div>
<aside><ul><li><a href="/x">Mehr über Kursk lesen</a></li></ul></aside>
</article></main>
<footer>Impressum</footer>
</body></html>`);

test('gathers blocks from a document without layout, as the command line does', () => {
  const blocks = [...createArticleText(PAGE).gather()];
  expect(blocks.map((block) => block.text)).toEqual([
    'Soldaten aus Nordkorea',
    `Der südkoreanische Geheimdienst NIS nennt 12.000 Soldaten.\nNeue Zeile. ${PARAGRAPH.trim()}`,
    'Punkt eins',
    'Kursk',
    'Moskau',
  ]);
  expect(new Set(blocks.map((block) => block.language))).toEqual(new Set(['de']));
});

test('decides and reads metadata there too', () => {
  expect(isArticle(PAGE)).toBe(true);
  expect(isArticle(parse('<!doctype html><html><body><p>Kurz.</p></body></html>'))).toBe(false);
  expect(readMetadata(PAGE, new Date('2026-01-01'))).toEqual({
    language: 'de',
    title: 'Titel',
    published: '2024-10-19',
    modified: null,
    day: '2024-10-19',
  });
});

test('a page without any text has no blocks', () => {
  expect([...createArticleText(parse('<!doctype html><html></html>')).gather()]).toEqual([]);
});

test('depth and length cost no stack and little time', () => {
  const depth = 20_000;
  const document = parse('<!doctype html><html><body></body></html>');
  let inner = document.body as Element;
  for (let i = 0; i < depth; i += 1) {
    const next = document.createElement(i % 2 === 0 ? 'div' : 'span');
    inner.append(next);
    inner = next;
  }
  inner.append('Ganz unten steht ein Text, der lang genug für einen Artikel ist. '.repeat(5));
  const blocks = [...createArticleText(document).gather()];
  expect(blocks).toHaveLength(1);
});

test('one text node of five megabytes comes in blocks that join to the whole', () => {
  const sentence = 'Truppen aus Nordkorea stehen in der Region Kursk. ';
  const text = sentence.repeat(100_000);
  const document = parse('<!doctype html><html><body><div></div></body></html>');
  document.querySelector('div')?.append(text);
  const blocks = [...createArticleText(document).gather()];
  expect(blocks.length).toBeGreaterThan(200);
  expect(`${blocks.map((block) => block.text).join(' ')} `).toBe(text);
});
