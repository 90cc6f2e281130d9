import { expect, test } from 'vitest';
import { createArticleText } from '../../src/page/article-text.ts';
import { createSpanFinder, toLiveRange, toRange } from '../../src/page/blocks/ranges.ts';
import type { PageBlock } from '../../src/page/blocks/text-blocks.ts';
import { createShownTest } from '../../src/page/blocks/visibility.ts';
import { openPage } from './support/open-page.ts';

const FILLER = 'This sentence only makes the text long enough to count as the article here. ';

async function gather(body: string, style = ''): Promise<readonly PageBlock[]> {
  const { document } = await openPage(
    `<!doctype html><html lang="en"><head><style>${style}</style></head>
     <body><main><h1>Title</h1><p>${FILLER.repeat(3)}</p>${body}</main></body></html>`,
  );
  return [...createArticleText(document).gather()].slice(2);
}

const textsOf = (blocks: readonly PageBlock[]) => blocks.map(({ text }) => text);
const shown = (block: PageBlock) =>
  createShownTest()(createSpanFinder(block)(0, block.text.length) ?? []);

test.each([
  [
    'inline elements run on',
    '<p>North <b>Kor</b>ean <a href="#x"><i>tro</i>ops</a></p>',
    ['North Korean troops'],
  ],
  [
    'white space is collapsed',
    '<p>  North\n\t <b> Korean</b>  troops \n</p>',
    ['North Korean troops'],
  ],
  [
    'a soft hyphen, a narrow and a fixed space stay',
    '<p>Nord&shy;korea 10&#8239;000&nbsp;Mann</p>',
    ['Nord\u00adkorea 10\u202f000\u00a0Mann'],
  ],
  ['wbr is nothing', '<p>Korean<wbr>s</p>', ['Koreans']],
  ['one line break is a line break', '<p>North <br> Korea</p>', ['North\nKorea']],
  [
    'two line breaks are two blocks',
    '<div>One.<br>\n<br>Two.<br><br><br>Three.</div>',
    ['One.', 'Two.', 'Three.'],
  ],
  ['footnote marks are set off', '<p>troops<sup>1</sup>, H<sub>2</sub>O</p>', ['troops 1, H 2O']],
  [
    'text around a block is two blocks',
    '<div>Before <p>inside</p> after</div>',
    ['Before', 'inside', 'after'],
  ],
  [
    'text around something passed over is two blocks',
    '<div>Before <div class="ad-slot">ad</div> after</div>',
    ['Before', 'after'],
  ],
  [
    'controls and pictures stand like a word',
    '<p>North<button>x</button>Korea<svg><text>no</text></svg>!</p>',
    ['North Korea !'],
  ],
  [
    'code, scripts and fields are no text',
    '<p>a<script>b</script> <code>c</code> <kbd>d</kbd></p><pre>e</pre><textarea>f</textarea><noscript>g</noscript><template>h</template>',
    ['a'],
  ],
  ['ruby keeps the base', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>', ['漢字']],
  [
    'editable text is left out',
    '<p contenteditable>x</p><p contenteditable="false">y</p><div contenteditable="plaintext-only">z</div>',
    ['y'],
  ],
  [
    'hidden by attribute',
    '<p hidden>a</p><p aria-hidden="true">b</p><p inert>c</p><p style="DISPLAY : none">d</p><p>e <span class="sr-only">f</span>g</p>',
    ['e g'],
  ],
  [
    'a definition list and a table',
    '<dl><dt>Term</dt><dd>Meaning</dd></dl><table><caption>Cap</caption><tr><th>A</th><td><a href="/x">B</a></td></tr></table>',
    ['Term', 'Meaning', 'Cap', 'A', 'B'],
  ],
  [
    'a quotation with its speaker',
    '<blockquote><p>Words.</p><footer>A speaker</footer></blockquote>',
    ['Words.', 'A speaker'],
  ],
  [
    'links to other articles are left out',
    '<p><a href="/x">Read also: something else</a></p><ul><li><a href="/y">Another</a></li></ul><h2><a href="#here">Entry</a></h2>',
    ['Entry'],
  ],
])('%s', async (_, body, expected) => {
  expect(textsOf(await gather(body))).toEqual(expected);
});

test('style decides where a span or a div begins a line of its own', async () => {
  const style = '.line { display: block } .run { display: inline }';
  const body =
    '<h2><span class="line">War in Ukraine</span><span class="line">Troops</span></h2>' +
    '<div>North <div class="run">Korean</div> troops</div>';
  expect(textsOf(await gather(body, style))).toEqual([
    'War in Ukraine',
    'Troops',
    'North Korean troops',
  ]);
});

test('a box in the middle of a line is a part of it, unless it is a label', async () => {
  const style = '.box { display: inline-block } .icon { display: inline-flex }';
  const body =
    '<p><span class="box">About</span> <span class="box">10,000</span> soldiers from <a class="icon" href="#n">North Korea</a>, it says.</p>' +
    '<h2>War in Ukraine <span class="box">Live</span></h2>' +
    '<p>By Jane Roe<span class="box">2 minutes</span><span class="box">Share</span></p>' +
    '<div>Left <div class="box">Right</div></div>';
  expect(textsOf(await gather(body, style))).toEqual([
    'About 10,000 soldiers from North Korea, it says.',
    'War in Ukraine',
    'Live',
    'By Jane Roe',
    '2 minutes',
    'Share',
    'Left',
    'Right',
  ]);
});

test('a link stays a part of its line while a site shows a note beside it', async () => {
  const { document } = await openPage(
    `<!doctype html><main><h1>T</h1><p>${FILLER.repeat(3)}</p><p id="line">Near <a href="/x">Kursk</a> again.</p></main>`,
  );
  const note = document.createElement('div');
  note.textContent = 'A place in Russia';
  document.querySelector('#line a')?.append(note);
  const blocks = [...createArticleText(document).gather()].slice(2);
  expect(textsOf(blocks)).toEqual(['Near Kursk', 'again.']);
});

test('text in open shadow roots is found, and that in slots', async () => {
  const body = `<x-card><template shadowrootmode="open"><p>In the shadow</p></template>in the light</x-card>`;
  const { document } = await openPage('<!doctype html><body></body>');
  document.body.setHTMLUnsafe(`<main><h1>T</h1><p>${FILLER.repeat(3)}</p>${body}</main>`);
  const blocks = [...createArticleText(document).gather()].slice(2);
  expect(textsOf(blocks)).toEqual(['In the shadow', 'in the light']);
  expect(blocks.every(shown)).toBe(true);
});

test('what styles hide is known when it is asked for', async () => {
  const style = `.none { display: none } .invisible { visibility: hidden } .clear { opacity: 0 }
    .clip { position: absolute; width: 1px; height: 1px; overflow: hidden }
    .far { content-visibility: auto; margin-top: 5000px }`;
  const body = `<p class="none">a</p><p class="invisible">b</p><p class="clear">c</p>
    <div class="clip">d</div><details><summary>e</summary><p>f</p></details><p class="far">g</p>`;
  const blocks = await gather(body, style);
  expect(blocks.map((block) => [block.text, shown(block)])).toEqual([
    ['a', false],
    ['b', false],
    ['c', false],
    ['d', false],
    ['e', true],
    ['f', false],
    ['g', true],
  ]);
});

test('text in an element without a box is seen where the box around it is', async () => {
  const style = '.none { display: none } .clear { opacity: 0 } .boxless { display: contents }';
  const body = `<p class="boxless">a</p><p><span class="boxless"><b class="boxless">b</b></span></p>
    <div class="none"><p class="boxless">c</p></div><div class="clear"><p class="boxless">d</p></div>
    <p class="boxless" style="visibility: collapse">e</p>`;
  const blocks = await gather(body, style);
  expect(blocks.map((block) => [block.text, shown(block)])).toEqual([
    ['a', true],
    ['b', true],
    ['c', false],
    ['d', false],
    ['e', false],
  ]);
});

test('each block has the language of the element it stands in', async () => {
  const blocks = await gather('<p lang="de-CH">eins</p><p lang="fr">deux</p><p>three</p>');
  expect(blocks.map(({ language }) => language)).toEqual(['de', null, 'en']);
});

test('headings part the sections', async () => {
  const blocks = await gather('<h2>A</h2><p>a</p><p>aa</p><h3>B</h3><p>b</p>');
  const [a, b] = [blocks[0]?.section, blocks[3]?.section];
  expect(blocks.map(({ section }) => section)).toEqual([a, a, a, b, b]);
  expect(a).not.toBe(b);
});

test('every offset of a block leads to its character on the page', async () => {
  const [block] = await gather(
    '<p>\n North <b> Korean </b>\n<i>tr</i>oops,<br> they <!-- x -->said </p>',
  );
  if (block === undefined) throw new Error('no block');
  expect(block.text).toBe('North Korean troops,\nthey said');
  for (let i = 0; i < block.text.length; i += 1) {
    const spans = createSpanFinder(block)(i, i + 1);
    const character = spans === null ? null : toLiveRange(toRange(spans))?.toString();
    if (/\s/.test(block.text[i] ?? '')) expect([null, ' ']).toContain(character);
    else expect(character).toBe(block.text[i]);
  }
});

test('a range is null when the page has moved on there, and only then', async () => {
  const [block] = await gather('<p>North <b>Korean</b> troops</p>');
  if (block === undefined) throw new Error('no block');
  const [first, bold] = block.pieces.map(({ node }) => node);
  expect(createSpanFinder(block)(6, 12)).toHaveLength(1);
  first?.replaceData(0, 5, 'South');
  expect(createSpanFinder(block)(6, 12)).toHaveLength(1);
  expect(createSpanFinder(block)(0, 12)).toBeNull();
  bold?.remove();
  expect(createSpanFinder(block)(6, 12)).toBeNull();
  expect(createSpanFinder(block)(13, 19)).toHaveLength(1);
});

test('gathering that is paused survives that the page takes the text away', async () => {
  const { document } = await openPage(
    `<!doctype html><main><h1>T</h1>${`<p>${FILLER.repeat(3)}</p>`.repeat(20)}</main>`,
  );
  const blocks = createArticleText(document).gather();
  for (let i = 0; i < 5; i += 1) blocks.next();
  document.querySelector('main')?.replaceChildren('Gone.');
  expect([...blocks].length).toBeLessThanOrEqual(15);
});

test('pages without paragraphs, without <article>, and with a wrapper that is named like an advertisement', async () => {
  for (const [open, close] of [
    ['<div id="content">', '</div>'],
    ['<div class="ad-free promo"><div class="social">', '</div></div>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['', ''],
  ]) {
    const { document } = await openPage(
      `<!doctype html><body>${open}<h1>Title</h1>${FILLER.repeat(4)}<br><br>${FILLER.repeat(4)}${close}</body>`,
    );
    const blocks = textsOf([...createArticleText(document).gather()]);
    expect(blocks, open).toEqual(['Title', FILLER.repeat(4).trim(), FILLER.repeat(4).trim()]);
  }
});
