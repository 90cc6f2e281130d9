import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { hintIsOpen } from '../support/hint.ts';
import { bringIntoView, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

/** Colours of the system in place of all others, and nothing that moves. */
const PREFERENCES = { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 };
const FEATURES = [
  { name: 'forced-colors', value: 'active' },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

describe.each(BROWSERS)('what a reader prefers in %s', (name) => {
  const given = givenReader(name, { preferences: PREFERENCES });
  let page: Page;

  beforeAll(async () => {
    page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    if (name === 'chromium') {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: FEATURES });
    }
    await waitForMarks(page);
    await restOn(page, await bringIntoView(page, 'Pentagon'));
    await hintIsOpen(given.reader, page);
  });

  test('the page knows what is preferred', async () => {
    const known = await page.evaluate(() => [
      matchMedia('(forced-colors: active)').matches,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
    ]);
    expect(known).toEqual([true, true]);
  });

  test('the hint has the colours of the system, and an edge that is seen', async () => {
    const seen = await given.reader.inHint(page, (root) => {
      const probe = document.createElement('p');
      probe.style.cssText = 'background-color: Canvas; color: CanvasText';
      root.append(probe);
      const wanted = getComputedStyle(probe);
      const system = { paper: wanted.backgroundColor, ink: wanted.color };
      probe.remove();
      const frame = getComputedStyle(root.querySelector('.frame') as Element);
      const text = getComputedStyle(root.querySelector('h2') as Element);
      return {
        system,
        hint: { paper: frame.backgroundColor, ink: text.color },
        edge: [frame.borderTopWidth, frame.borderTopStyle, frame.borderTopColor],
      };
    });
    expect(seen?.hint).toEqual(seen?.system);
    expect(seen?.edge).toEqual(['1px', 'solid', seen?.system.ink]);
  });

  test('nothing moves', async () => {
    const moving = await given.reader.inHint(page, (root) => {
      const frame = getComputedStyle(root.querySelector('.frame') as Element);
      const fold = getComputedStyle(root.querySelector('summary') as Element, '::before');
      return [frame.animationName, frame.transitionDuration, fold.transitionDuration];
    });
    expect(moving).toEqual(['none', '0s', '0s']);
  });
});
