import type { Mention, StatedFigure } from './mention.ts';

/**
 * The figure of a sentence that a mention in it stands for: of those that count its topic the nearest,
 * of two as near the one before. Where the sentence counts a topic that it does not name by itself, a
 * mention of another topic stands for it ("North Korea sent 12,000 soldiers"); null where there is none.
 * `figures` and `mentions` are those of the sentence.
 */
export function nearestFigure(
  mention: Mention,
  figures: readonly StatedFigure[],
  mentions: readonly Mention[],
): StatedFigure | null {
  const own = figures.filter(({ of }) => of === mention.topic);
  if (own.length > 0) return nearest(mention, own);
  const named = new Set(mentions.map(({ topic }) => topic));
  return nearest(
    mention,
    figures.filter(({ of }) => !named.has(of)),
  );
}

function nearest(mention: Mention, figures: readonly StatedFigure[]): StatedFigure | null {
  return figures.reduce<StatedFigure | null>(
    (best, figure) =>
      best === null || distance(mention, figure) < distance(mention, best) ? figure : best,
    null,
  );
}

/** Characters between two spans, 0 where they touch or overlap. */
function distance(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
