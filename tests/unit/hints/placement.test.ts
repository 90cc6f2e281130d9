import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAt, type Measures, placeHint } from '../../../src/hints/placement.ts';

const usual: Measures = {
  lines: [{ left: 300, top: 200, right: 420, bottom: 220 }],
  at: { x: 360, y: 210 },
  viewport: { width: 1280, height: 800 },
  hint: { width: 440, height: 320 },
  rtl: false,
};
const lineFrom = (top: number) => [{ left: 300, top, right: 420, bottom: top + 20 }];

describe('side', () => {
  test.each([
    ['below when it fits there', 200, 320, 'below'],
    ['below when it fits on both sides, though there is more room above', 430, 320, 'below'],
    ['above when it fits only there', 600, 320, 'above'],
    ['the side with more room when it fits nowhere', 420, 900, 'above'],
    ['the side with more room when it fits nowhere', 300, 900, 'below'],
  ] as const)('%s', (_, top, height, side) => {
    const hint = { width: 440, height };
    expect(placeHint({ ...usual, lines: lineFrom(top), at: null, hint })).toMatchObject({ side });
  });

  test('above, the offset counts from the bottom of the window', () => {
    const placed = placeHint({ ...usual, lines: lineFrom(600), at: null });
    expect(placed).toMatchObject({ side: 'above', offset: 206, maxHeight: 586 });
  });
});

describe('across', () => {
  test('begins a little before the pointer', () => {
    expect(placeHint(usual)).toMatchObject({ left: 324 });
  });

  test('ends a little after the pointer where the page runs from right to left', () => {
    expect(placeHint({ ...usual, rtl: true, at: { x: 900, y: 210 }, lines: wide })).toMatchObject({
      left: 900 + 36 - 440,
    });
  });

  test('begins with the mention when called by keyboard', () => {
    expect(placeHint({ ...usual, at: null })).toMatchObject({ left: 300 });
    expect(placeHint({ ...usual, at: null, rtl: true, lines: wide })).toMatchObject({
      left: 1240 - 440,
    });
  });

  const wide = [{ left: 40, top: 200, right: 1240, bottom: 220 }];
  test.each([
    ['left', 45, 9],
    ['right', 1230, 1280 - 8 - 440],
  ])('is shifted into the window at its %s edge', (_, x, left) => {
    expect(placeHint({ ...usual, lines: wide, at: { x, y: 210 } })).toMatchObject({ left });
  });
});

describe('a mention on several lines', () => {
  const lines = [
    { left: 900, top: 100, right: 1100, bottom: 120 },
    { left: 100, top: 124, right: 300, bottom: 144 },
  ];

  test('is explained beside the line under the pointer', () => {
    expect(lineAt(lines, { x: 200, y: 130 })).toBe(lines[1]);
    expect(lineAt(lines, { x: 1000, y: 110 })).toBe(lines[0]);
    expect(lineAt(lines, { x: 200, y: 122 })).toBe(lines[1]);
    expect(lineAt(lines, null)).toBe(lines[0]);
  });

  test.each([
    ['the first', { x: 1000, y: 110 }],
    ['the last', { x: 200, y: 130 }],
  ])('is covered on none of them, when the pointer is on %s', (_, at) => {
    expect(placeHint({ ...usual, lines, at })).toMatchObject({ side: 'below', offset: 144 + 6 });
    const viewport = { width: 1280, height: 300 };
    const low = lines.map((line) => ({ ...line, top: line.top + 100, bottom: line.bottom + 100 }));
    expect(placeHint({ ...usual, viewport, lines: low, at })).toMatchObject({
      side: 'above',
      offset: 300 - 200 + 6,
    });
  });

  test('is covered on none of many, when the pointer is on one in the middle', () => {
    const four = [100, 124, 148, 172].map((top) => ({
      left: 100,
      top,
      right: 300,
      bottom: top + 20,
    }));
    const at = { x: 200, y: 158 };
    expect(placeHint({ ...usual, lines: four, at })).toMatchObject({ offset: 192 + 6 });
    const viewport = { width: 1280, height: 400 };
    const low = four.map((line) => ({ ...line, top: line.top + 190, bottom: line.bottom + 190 }));
    const placed = placeHint({ ...usual, viewport, lines: low, at: { x: 200, y: 372 } });
    expect(placed).toMatchObject({ side: 'above', offset: 400 - 290 + 6 });
  });

  test('parted by the end of a column, is explained beside the part under the pointer', () => {
    const columns = [
      { left: 100, top: 700, right: 300, bottom: 720 },
      { left: 640, top: 40, right: 840, bottom: 60 },
    ];
    const placed = placeHint({ ...usual, lines: columns, at: { x: 700, y: 50 } });
    expect(placed).toMatchObject({ side: 'below', offset: 66 });
  });

  test('without any line is a fault of the caller', () => {
    expect(() => lineAt([], null)).toThrow(RangeError);
  });
});

describe('sheet', () => {
  const narrow = { width: 390, height: 700 };
  test.each([
    ['at the bottom of a narrow window', narrow, 100, 'bottom', 574],
    ['at the top when the line stands low', narrow, 600, 'top', 594],
    ['at the bottom when there is enough room for it', narrow, 380, 'bottom', 294],
    ['at the bottom of a very low window', { width: 900, height: 240 }, 90, 'bottom', 160],
  ] as const)('%s', (_, viewport, top, edge, maxHeight) => {
    const placed = placeHint({ ...usual, viewport, lines: lineFrom(top), at: null });
    expect(placed).toEqual({ kind: 'sheet', edge, maxHeight });
  });
});

test('never lies on the line and never leaves the window', () => {
  const measures = fc.record({
    x: fc.integer({ min: 0, max: 1500 }),
    top: fc.integer({ min: 0, max: 980 }),
    width: fc.integer({ min: 500, max: 1600 }),
    height: fc.integer({ min: 300, max: 1000 }),
    tall: fc.integer({ min: 60, max: 900 }),
    rtl: fc.boolean(),
  });
  fc.assert(
    fc.property(measures, ({ x, top, width, height, tall, rtl }) => {
      fc.pre(top + 20 <= height && x + 80 <= width);
      const line = { left: x, top, right: x + 80, bottom: top + 20 };
      const hint = { width: 440, height: tall };
      const viewport = { width, height };
      const placed = placeHint({ lines: [line], at: null, viewport, hint, rtl });
      if (placed.kind === 'sheet') return;
      const shown = Math.min(tall, placed.maxHeight);
      const begins = placed.side === 'below' ? placed.offset : height - placed.offset - shown;
      expect(begins >= line.bottom || begins + shown <= line.top).toBe(true);
      expect(begins).toBeGreaterThanOrEqual(0);
      expect(begins + shown).toBeLessThanOrEqual(height);
      expect(placed.left).toBeGreaterThanOrEqual(0);
      expect(placed.left + hint.width).toBeLessThanOrEqual(width);
    }),
  );
});
