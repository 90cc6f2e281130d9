import type { RecordMark } from './plot-layout.ts';

interface PlotMarkProps {
  readonly mark: RecordMark;
  readonly radius: number;
  readonly em: number;
  /** Shown to a pointer that rests on the mark. */
  readonly title: string;
}

/**
 * A figure on record: a dot, two dots with a bar between them for a range, an arrow for an open end, a
 * soft edge for "about". Filled where it was known by the article's day, hollow where it came later.
 */
export function PlotMark({ mark, radius, em, title }: PlotMarkProps) {
  const { x, top, bottom, open, record } = mark;
  const ends = [...new Set([top, bottom])];
  return (
    <g class={record.later ? 'mark later' : 'mark'}>
      <title>{title}</title>
      {record.figure.approximate && (
        <rect
          class="soft"
          x={x - radius * 2}
          y={top - radius * 2}
          width={radius * 4}
          height={bottom - top + radius * 4}
          rx={radius * 2}
        />
      )}
      {top !== bottom && <line class="bar" x1={x} x2={x} y1={top} y2={bottom} />}
      {open !== null && <path class="arrow" d={arrow(x, top, open === 'up' ? -1 : 1, em)} />}
      {ends.map((y) => (
        <circle key={y} cx={x} cy={y} r={radius} />
      ))}
    </g>
  );
}

/** From the dot outwards, with a head. */
export function arrow(x: number, y: number, direction: 1 | -1, em: number): string {
  const side = em * 0.25;
  const head = direction * em * 0.3;
  return `M${x} ${y}v${direction * em * 1.15}m${-side} ${-head}l${side} ${head}l${side} ${-head}`;
}
