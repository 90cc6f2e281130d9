import type { Mark } from '../marks/mark.ts';
import { isCutOff } from './cut-off.ts';
import { boxesOf } from './hit-test.ts';

/**
 * The mark that comes next (1) or before (-1) among marks in page order, round the end. From another
 * mark on; without one from where the reader is: the first mark in or below the window, or the last one
 * in or above it. Marks whose text is not shown, or cut off, are passed over; null when there is no other.
 */
export function stepTo(
  marks: readonly Mark[],
  from: Mark | null,
  direction: 1 | -1,
  window: Window,
): Mark | null {
  const at = from === null ? -1 : marks.findIndex(({ id }) => id === from.id);
  const start = at === -1 ? startInView(marks, direction, window) : at + direction;
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks.at((start + i * direction) % marks.length);
    if (mark !== undefined && !isCutOff(mark, window)) return mark;
  }
  return null;
}

/** Index from which to look on; may be one beyond either end. */
function startInView(marks: readonly Mark[], direction: 1 | -1, window: Window): number {
  if (direction === 1) return countBefore(marks, ({ top }) => top >= 0);
  return countBefore(marks, ({ bottom }) => bottom > window.innerHeight) - 1;
}

/**
 * How many marks come before the first for which the test holds, given that it holds from there on:
 * nearly everywhere what is later in the text is lower in the window, and a page with thousands of
 * marks must not be measured for one key.
 */
function countBefore(marks: readonly Mark[], test: (box: DOMRect) => boolean): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const shown = firstShown(marks, middle, high);
    if (shown === null || test(shown.box)) high = middle;
    else low = shown.index + 1;
  }
  return low;
}

/** The first mark of a part of the list that has a box. */
function firstShown(marks: readonly Mark[], from: number, to: number) {
  for (let index = from; index < to; index += 1) {
    const mark = marks[index];
    const box = mark === undefined ? undefined : boxesOf(mark)[0];
    if (box !== undefined) return { index, box };
  }
  return null;
}
