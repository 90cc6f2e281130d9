import { type PlotLayout, type RecordMark, SOFT_EDGE } from './plot-picture.ts';

interface PlotMarkProps {
  readonly mark: RecordMark;
  readonly layout: Pick<PlotLayout, 'radius' | 'arrow'>;
  /** Shown to a pointer that rests on the mark. */
  readonly title: string;
}

/**
 * A figure on record: a dot, two dots with a bar between them for a range, an arrow for an open end, a
 * soft edge for "about". Filled where it was known by the article's day, hollow where it came later.
 */
export function PlotMark({ mark, layout, title }: PlotMarkProps) {
  const { radius } = layout;
  const { x, top, bottom, open, record } = mark;
  const edge = radius * SOFT_EDGE;
  const ends = [...new Set([top, bottom])];
  return (
    <g class={record.later ? 'mark later' : 'mark'}>
      <title>{title}</title>
      {record.figure.approximate && (
        <rect
          class="soft"
          x={x - edge}
          y={top - edge}
          width={edge * 2}
          height={bottom - top + edge * 2}
          rx={edge}
        />
      )}
      {top !== bottom && <line class="bar" x1={x} x2={x} y1={top} y2={bottom} />}
      {open !== null && <path class="arrow" d={arrowFrom(x, top, open, layout.arrow)} />}
      {ends.map((y) => (
        <circle key={y} cx={x} cy={y} r={radius} />
      ))}
    </g>
  );
}

/** A path from a mark outwards, with a head. */
export function arrowFrom(x: number, y: number, open: 'up' | 'down', length: number): string {
  const along = open === 'up' ? -length : length;
  const side = length / 5;
  const head = along / 4;
  return `M${x} ${y}v${along}m${-side} ${-head}l${side} ${head}l${side} ${-head}`;
}
