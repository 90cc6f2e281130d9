import { expect, test } from 'vitest';
import type { Mention, StatedFigure } from '../../../src/matching/mention.ts';
import { nearestFigure } from '../../../src/matching/nearest-figure.ts';
import { articleFigureOf } from '../../support/database.ts';

const mention = (topic: string, start: number, end = start + 5): Mention => ({
  start,
  end,
  topic,
  alias: topic,
  via: 'exact',
  score: 1,
});

const figure = (
  of: string,
  start: number,
  end = start + 5,
  attributedTo: string | null = null,
): StatedFigure => ({
  ...articleFigureOf(start, start, { of, attributedTo }),
  start,
  end,
  quoted: false,
});

const troops = mention('troops', 50);
const russia = mention('russia', 80);

test.each([
  ['the only one', troops, [figure('troops', 0)], 0],
  ['the nearer of two, before', troops, [figure('troops', 40), figure('troops', 70)], 40],
  ['the nearer of two, behind', troops, [figure('troops', 10), figure('troops', 57)], 57],
  ['of two as near the one before', troops, [figure('troops', 40), figure('troops', 60)], 40],
  ['the one inside the mention', troops, [figure('troops', 43), figure('troops', 51, 53)], 51],
  ['not a nearer one of another topic', troops, [figure('shells', 44), figure('troops', 0)], 0],
  ['one of a topic that the sentence does not name', russia, [figure('shells', 60)], 60],
  ['one that is attributed to it', russia, [figure('troops', 60, 65, 'russia')], 60],
  [
    'one attributed to it before one that is not named',
    russia,
    [figure('troops', 9, 12, 'russia'), figure('shells', 70)],
    9,
  ],
  ['its own before one that is not named', troops, [figure('shells', 44), figure('troops', 9)], 9],
])('%s', (_, at, figures, start) => {
  expect(nearestFigure(at, figures, [troops, russia])?.start).toBe(start);
});

test('none that belongs to another mention of the sentence', () => {
  expect(nearestFigure(russia, [figure('troops', 70)], [troops, russia])).toBeNull();
  expect(nearestFigure(russia, [], [russia])).toBeNull();
});
