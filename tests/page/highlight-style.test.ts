import { expect, test } from 'vitest';
import css from '../../entrypoints/page.content/highlight.css?raw';
import { CURRENT_HIGHLIGHT, MENTION_HIGHLIGHTS } from '../../src/page/marks/highlight-paint.ts';
import { openPage } from './support/open-page.ts';

const PAGE = `<!doctype html><html lang="en"><head><style>${css}</style></head><body>
  <h1>Headline</h1><p>Text <a href="/">link</a></p><table><tr><td>Cell</td></tr></table>
  <div id="host"></div></body></html>`;

test('what is said of the root alone is painted in every element', async () => {
  const { window, document } = await openPage(PAGE);
  const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  shadow.append(document.createElement('em'));
  const elements = [...document.querySelectorAll('h1, p, a, td'), ...shadow.children];
  expect(elements).toHaveLength(5);
  for (const element of elements) {
    const of = (name: string) => window.getComputedStyle(element, `::highlight(${name})`);
    for (const name of [MENTION_HIGHLIGHTS.dotted, CURRENT_HIGHLIGHT]) {
      expect([element.localName, of(name).textDecorationLine]).toEqual([
        element.localName,
        'underline',
      ]);
    }
    expect(of(MENTION_HIGHLIGHTS.shade).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  }
});
