import { expect, test } from 'vitest';
import { isOnWay } from '../../../src/hints/safe-way.ts';

const below = { left: 100, top: 200, right: 500, bottom: 400 };
const above = { left: 100, top: -300, right: 500, bottom: -100 };
const right = { left: 300, top: 0, right: 500, bottom: 400 };
const from = { x: 200, y: 100 };

test.each([
  ['straight down', below, { x: 200, y: 110 }, { x: 200, y: 130 }, true],
  ['to its far corner', below, { x: 240, y: 112 }, { x: 330, y: 140 }, true],
  ['a hair beside its edge', below, { x: 100, y: 188 }, { x: 95, y: 195 }, true],
  ['standing still', below, { x: 200, y: 130 }, { x: 200, y: 130 }, false],
  ['back up', below, { x: 200, y: 130 }, { x: 200, y: 120 }, false],
  ['along the line', below, { x: 300, y: 100 }, { x: 420, y: 101 }, false],
  ['down beside it', below, { x: 20, y: 110 }, { x: 20, y: 190 }, false],
  ['straight up', above, { x: 200, y: 60 }, { x: 210, y: 20 }, true],
  ['down, away from a hint above', above, { x: 200, y: 110 }, { x: 200, y: 130 }, false],
  ['sideways to a hint beside', right, { x: 220, y: 100 }, { x: 250, y: 120 }, true],
  ['away from a hint beside', right, { x: 220, y: 100 }, { x: 210, y: 100 }, false],
] as const)('%s', (_, hint, before, now, expected) => {
  expect(isOnWay(from, before, now, hint)).toBe(expected);
});

test('leaving the hint is not on the way to it', () => {
  expect(isOnWay({ x: 300, y: 300 }, { x: 300, y: 390 }, { x: 300, y: 420 }, below)).toBe(false);
});
