import type { Database } from '../../src/claims/database.ts';
import { compareFigures } from '../../src/claims/views/compare-figures.ts';
import type { StatedFigure } from '../../src/matching/mention.ts';
import type { LabelledText } from './corpus.ts';
import { pair } from './score.ts';

export type FigureLabel = LabelledText['figures'][number];

export interface FigureResult {
  readonly right: readonly (readonly [FigureLabel, StatedFigure])[];
  readonly missed: readonly FigureLabel[];
  readonly wrong: readonly StatedFigure[];
  /** Of the wrong ones, those that would be set against figures on record. */
  readonly compared: readonly StatedFigure[];
}

/**
 * A figure is right when all that a comparison rests on is as labelled, at an overlapping place. What is
 * optional counts neither way.
 */
export function judgeFigures(
  database: Database,
  text: LabelledText,
  found: readonly StatedFigure[],
): FigureResult {
  const { right, missed, wrong } = pair(text.figures, found, isAlike);
  const unlabelled = pair(text.optionalFigures, wrong, isAlike).wrong;
  // What a sentence denies is read, not compared, and bears no label.
  const stated = unlabelled.filter(({ negated }) => !negated);
  return {
    right,
    missed,
    wrong: stated,
    compared: stated.filter(
      (figure) => compareFigures(figure, database.claims.values(), text.published) !== null,
    ),
  };
}

function isAlike(label: FigureLabel, figure: StatedFigure): boolean {
  return (
    label.measure === figure.measure &&
    label.of === figure.of &&
    label.low === figure.low &&
    label.high === figure.high &&
    label.approximate === figure.approximate &&
    label.exclusive === figure.exclusive
  );
}
