import { expect, test } from 'vitest';
import {
  createCuePlacer,
  stands,
  standsWhere,
  standsWithin,
} from '../../../../src/matching/context/cue-places.ts';
import { addCue } from '../../../../src/matching/find/cue-list.ts';
import { createNumberList } from '../../../../src/matching/find/number-list.ts';

/** Context word 2 at the words 3, 7 to 8 and 40; context word 0 at 5. */
const FOUND = createNumberList();
addCue(FOUND, 2, 3, 3);
addCue(FOUND, 0, 5, 5);
addCue(FOUND, 2, 7, 8);
addCue(FOUND, 2, 40, 40);
const CUES = createCuePlacer(4)(FOUND);
const NOWHERE = { from: -1, to: -1 };

test('knows which context words stand anywhere', () => {
  expect([0, 1, 2, 3].map((cue) => stands(CUES, cue))).toEqual([true, false, true, false]);
});

test('gives where each of them begins, in order', () => {
  const begins: number[] = [];
  standsWhere(CUES, 2, (from) => {
    begins.push(from);
    return false;
  });
  expect(begins).toEqual([3, 7, 40]);
  expect(standsWhere(CUES, 0, (from) => from > 5)).toBe(false);
  expect(standsWhere(CUES, 0, (from) => from > 4)).toBe(true);
});

test('takes a place that reaches into a span, and none that is in the mention itself', () => {
  expect(standsWithin(CUES, 2, 8, 20, NOWHERE)).toBe(true);
  expect(standsWithin(CUES, 2, 9, 39, NOWHERE)).toBe(false);
  expect(standsWithin(CUES, 2, 4, 9, { from: 6, to: 8 })).toBe(false);
  expect(standsWithin(CUES, 2, 4, 40, { from: 6, to: 8 })).toBe(true);
  expect(standsWithin(CUES, 1, 0, 99, NOWHERE)).toBe(false);
});

test('says of the next article only what stands in it', () => {
  const place = createCuePlacer(4);
  const next = createNumberList();
  addCue(next, 1, 9, 9);
  place(FOUND);
  const places = place(next);
  expect([0, 1, 2, 3].map((cue) => stands(places, cue))).toEqual([false, true, false, false]);
  expect(standsWithin(places, 1, 9, 9, NOWHERE)).toBe(true);
});
