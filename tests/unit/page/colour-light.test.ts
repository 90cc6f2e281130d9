import { expect, test } from 'vitest';
import { lightOf } from '../../../src/page/marks/colour-light.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgba(255, 0, 0, 0.5)', 0.2126, 0.5],
  ['rgb(0 128 0 / 50%)', 0.1544, 0.5],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(srgb 0.5 0.5 0.5 / 0.25)', 0.214, 0.25],
  ['color(display-p3 0 0 0)', 0, 1],
  ['color(srgb-linear 0.5 0.5 0.5)', 0.5, 1],
  ['color(xyz-d65 0.4 0.18 0.1)', 0.18, 1],
  ['lab(50 20 -30)', 0.184, 1],
  ['lch(100 0 0 / 0.3)', 1, 0.3],
  ['oklab(0.5 0.1 -0.1)', 0.125, 1],
  ['oklch(0.2 0.1 250)', 0.008, 1],
  ['oklch(1 none none)', 1, 1],
  ['oklch(none 0.1 20)', 0, 1],
])('%s', (colour, light, alpha) => {
  const found = lightOf(colour);
  expect(found?.light).toBeCloseTo(light, 3);
  expect(found?.alpha).toBeCloseTo(alpha, 5);
});

test.each(['', 'transparent', 'red', 'var(--x)', 'url(x)'])(
  '“%s” is no computed colour',
  (text) => {
    expect(lightOf(text)).toBeNull();
  },
);
