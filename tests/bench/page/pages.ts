import type { TextBlock } from '../../../src/matching/mention.ts';
import { createRandom } from '../random.ts';

const CSS = `
  body { font: 16px/1.5 Georgia, serif; margin: 0; } header, footer, nav, aside { padding: 1em; }
  main { max-width: 42em; margin: auto; } aside { float: right; width: 14em; } .hidden { display: none }
  header li, footer li { display: inline-block; margin-right: 1em }
`;

/**
 * A news page around the given paragraphs: headline, sections, links, emphasis and spans inside the
 * text, figures, quotations, hidden parts, navigation, a column of teasers, structured data.
 */
export function articlePage(blocks: readonly TextBlock[]): string {
  const random = createRandom(blocks.length);
  const body = blocks.map(({ text }, index) => {
    const inner = markUp(text, random);
    if (index % 40 === 39) return `<blockquote><p>${inner}</p></blockquote>`;
    if (index % 25 === 24) return `<ul><li>${inner}</li><li>${inner.slice(0, 0)}–</li></ul>`;
    if (index % 30 === 29) {
      return `<figure><img alt="" width="10" height="10"><figcaption>${inner}</figcaption></figure>`;
    }
    const heading = index % 8 === 7 ? `<h2>Part ${(index + 1) / 8}</h2>` : '';
    return `${heading}<p>${inner}</p>${index % 15 === 14 ? '<p class="hidden">Not shown.</p>' : ''}`;
  });
  return page(
    `<main><article><header><h1>Soldiers from North Korea in the Kursk region</h1>
     <time datetime="2024-10-24">24 October 2024</time></header>${body.join('\n')}</article></main>`,
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Soldiers","datePublished":"2024-10-24"}',
  );
}

/** A front page: teasers only, of the length of the text. */
export function frontPage(blocks: readonly TextBlock[]): string {
  const teasers = blocks.map(
    ({ text }, index) =>
      `<div class="card"><a href="/a${index}"><h3>${escaped(text.slice(0, 60))}</h3></a>
       <span>${escaped(text.slice(60, 140))}</span></div>`,
  );
  return page(
    `<main>${teasers.join('\n')}</main>`,
    '{"@context":"https://schema.org","@type":"CollectionPage"}',
  );
}

function page(main: string, data: string): string {
  const links = Array.from(
    { length: 40 },
    (_, index) => `<li><a href="/n${index}">Section ${index}</a></li>`,
  ).join('');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Benchmark</title>
<style>${CSS}</style><script type="application/ld+json">${data}</script></head><body>
<header><nav><ul>${links}</ul></nav></header><aside><h2>Most read</h2><ul>${links}</ul></aside>
${main}<footer><ul>${links}</ul></footer></body></html>`;
}

/** Links, emphasis and plain spans around some of the words. */
function markUp(text: string, random: () => number): string {
  return text
    .split(' ')
    .map((word) => {
      const safe = escaped(word);
      const chance = random();
      if (chance < 0.02) return `<a href="/t">${safe}</a>`;
      if (chance < 0.035) return `<em>${safe}</em>`;
      if (chance < 0.05) return `<span class="x">${safe}</span>`;
      return safe;
    })
    .join(' ');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
