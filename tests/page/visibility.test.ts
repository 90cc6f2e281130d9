import { expect, test } from 'vitest';
import { createShownTest, type ShownTest } from '../../src/page/blocks/visibility.ts';
import { openPage } from './support/open-page.ts';

const STYLE = '.tiny { position: absolute; width: 1px; height: 1px; overflow: hidden }';

async function open(body: string) {
  const { window, document } = await openPage(`<!doctype html><style>${STYLE}</style>${body}`);
  let measured = 0;
  const { prototype } = window.Element;
  const real = prototype.getBoundingClientRect;
  prototype.getBoundingClientRect = function (this: Element) {
    measured += 1;
    return real.call(this);
  };
  const isSeen = (isShown: ShownTest, selector: string) => {
    const node = document.querySelector(selector)?.firstChild as Text;
    return isShown([{ node, start: 0, end: node.length }]);
  };
  return { document, isSeen, measured: () => measured };
}

test('an element that looks like one with a box is not measured, be it in a later test', async () => {
  const { document, isSeen, measured } = await open('<p>One.</p><p id="b">Two.</p>');
  const roomy = new Set<string>();
  expect(isSeen(createShownTest(roomy), 'p')).toBe(true);
  expect(isSeen(createShownTest(roomy), '#b')).toBe(true);
  expect(measured()).toBe(1);
  // What is not displayed is known without a measure.
  document.querySelector<HTMLElement>('#b')?.toggleAttribute('hidden');
  expect(isSeen(createShownTest(roomy), '#b')).toBe(false);
  expect(measured()).toBe(1);
});

test('what is cut down to a pixel is measured again by a later test', async () => {
  const { document, isSeen } = await open('<p class="tiny">One.</p>');
  const roomy = new Set<string>();
  const isShown = createShownTest(roomy);
  expect(isSeen(isShown, 'p')).toBe(false);
  const style = document.querySelector('style') as HTMLStyleElement;
  style.textContent = '';
  expect(isSeen(createShownTest(roomy), 'p')).toBe(true);
});
