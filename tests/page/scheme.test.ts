import { expect, test } from 'vitest';
import { schemeBehind } from '../../src/page/marks/scheme.ts';
import { openPage } from './support/open-page.ts';
import { prefer } from './ui/support/accessibility.ts';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

test.each([
  ['a page without any style', '<p>x</p>', 'light'],
  ['dark behind everything', '<body style="background: #111; color: #eee"><p>x</p>', 'dark'],
  [
    'a light box on a dark page',
    '<body style="background: #111"><div style="background: #fff"><p>x</p></div>',
    'light',
  ],
  [
    'a dark box on a light page',
    '<div style="background: oklch(0.25 0.05 250); color: #fff"><p>x</p></div>',
    'dark',
  ],
  [
    'a thin veil over a light page',
    '<div style="background: rgb(0 0 0 / 10%)"><p>x</p></div>',
    'light',
  ],
  [
    'many veils over a light page',
    `${'<div style="background: rgb(0 0 0 / 60%); color: #fff">'.repeat(4)}<p>x</p>`,
    'dark',
  ],
  [
    'light text over a picture',
    `<div style="background-image: url(${PICTURE}); color: #fff"><p>x</p></div>`,
    'dark',
  ],
  [
    'dark text over a gradient',
    '<div style="background: linear-gradient(#fff, #aaa); color: #222"><p>x</p></div>',
    'light',
  ],
  [
    'light text over a gradient',
    '<div style="background: linear-gradient(#000, #444); color: #ddd"><p>x</p></div>',
    'dark',
  ],
  [
    'white text on a strong colour',
    '<div style="background: #c00; color: #fff"><p>x</p></div>',
    'dark',
  ],
  ['a page that is only dark', '<style>:root { color-scheme: dark }</style><p>x</p>', 'dark'],
] as const)('%s', async (_, body, expected) => {
  const { window, document } = await openPage(`<!doctype html>${body}`);
  const text = document.querySelector('p');
  expect(text && schemeBehind(text, window)).toBe(expected);
});

test('a page that follows the reader is dark for those who want it dark', async () => {
  const page = '<!doctype html><style>:root { color-scheme: light dark }</style><p>x</p>';
  const { window, document } = await openPage(page);
  const text = document.querySelector('p') ?? document.body;
  expect(schemeBehind(text, window)).toBe('light');
  await prefer({ 'prefers-color-scheme': 'dark' });
  expect(schemeBehind(text, window)).toBe('dark');
  await prefer();
});
