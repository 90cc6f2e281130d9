import type { Mention, StatedFigure } from './mention.ts';

/**
 * The figure of a sentence that a mention in it stands for: one that counts its topic, else one that the
 * sentence attributes to it ("the Pentagon estimated that 10,000 …"), else one that counts a topic which
 * the sentence does not name by itself ("North Korea sent 12,000 soldiers"); null where there is none. Of
 * several the nearest, of two as near the one before. `figures` and `mentions` are those of the sentence.
 */
export function nearestFigure(
  mention: Mention,
  figures: readonly StatedFigure[],
  mentions: readonly Mention[],
): StatedFigure | null {
  const named = new Set(mentions.map(({ topic }) => topic));
  const kinds = [
    figures.filter(({ of }) => of === mention.topic),
    figures.filter(({ attributedTo }) => attributedTo === mention.topic),
    figures.filter(({ of }) => !named.has(of)),
  ];
  return nearest(mention, kinds.find(({ length }) => length > 0) ?? []);
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
