import type { Bounds } from '../../claims/intervals.ts';
import type { RecordView } from '../../claims/views/comparison-view.ts';
import type { Box, PlacedLabel } from './place-labels.ts';
import type { YearStart } from './time-scale.ts';

/** What is drawn on, in pixels. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  /** Height of the type. */
  readonly em: number;
  /** Width of a text. */
  readonly measure: (text: string, weight: 'normal' | 'bold') => number;
}

/** What is drawn. */
export interface PlotContent {
  readonly records: readonly RecordView[];
  /** The article's own figures. */
  readonly stated: readonly Bounds[];
  readonly published: string | null;
  /** What stands at each tick, as they follow each other. */
  readonly tickTexts: (values: readonly number[]) => readonly string[];
}

/** How far the soft edge of "about" reaches, in radiuses of a mark. */
export const SOFT_EDGE = 2;

/** A figure as drawn: from `top` to `bottom`, the same where it is one number. */
export interface Mark {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** An open end: "at least" goes up, "up to" goes down. */
  readonly open: 'up' | 'down' | null;
}

export interface RecordMark extends Mark {
  readonly record: RecordView;
}

/** Everything a picture consists of, in pixels from the top left. */
export interface PlotLayout {
  readonly area: Box;
  readonly radius: number;
  /** Length of an open end. */
  readonly arrow: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly logarithmic: boolean;
  readonly marks: readonly RecordMark[];
  /** Lines through the figures of a claimant who gave several, in the order of time. */
  readonly courses: readonly (readonly (readonly [number, number])[])[];
  /** The article's own figures, one above the other; at least one. */
  readonly article: readonly Mark[];
  /** Where the article's day stands on the axis, and whether time runs differently beside it. */
  readonly day: number | null;
  readonly broken: boolean;
  readonly years: readonly YearStart[];
  /** Claimants' names beside their marks. */
  readonly labels: readonly PlacedLabel[];
}
