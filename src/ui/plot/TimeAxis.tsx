import type { ComparisonView } from '../../claims/views/comparison-view.ts';
import { useReadingMessages } from '../shared/interface.ts';
import type { PlotLayout, Surface } from './plot-picture.ts';

interface TimeAxisProps {
  readonly layout: PlotLayout;
  readonly comparison: ComparisonView;
  readonly surface: Surface;
}

/** From so many years and figures on years tell more than the first and the last day. */
const YEARS = 2;
const FIGURES = 5;

/** Half of the gap in an axis that runs at two speeds, in heights of the type. */
const GAP = 0.35;

/** The level axis with the article's day and, of a long time, its years, else its first and last day. */
export function TimeAxis({ layout, comparison, surface }: TimeAxisProps) {
  const { area, day, broken } = layout;
  const years = yearsOf(layout);
  const { width, height, em } = surface;
  const texts = axisTexts(layout, comparison, surface, useReadingMessages().format.date);
  const cut = broken && day !== null ? [day - GAP * em, day + GAP * em] : [];
  const [stop = area.right, go = area.right] = cut;
  return (
    <g class="time">
      <path d={`M${area.left} ${area.bottom}H${stop}M${go} ${area.bottom}H${area.right}`} />
      {cut.map((x) => (
        <path
          key={x}
          d={`M${x - 0.12 * em} ${area.bottom + 3.5}L${x + 0.12 * em} ${area.bottom - 3.5}`}
        />
      ))}
      {years.map(({ year, x }) => (
        <path key={year} d={`M${x} ${area.bottom}v4`} />
      ))}
      {texts.map(({ left, text, own }) => (
        <text
          key={text}
          class={own ? 'own' : undefined}
          x={Math.min(left, width)}
          y={height - em * 0.35}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Where a text of this size begins that stands around a place, as far as the width allows. */
export function centred(at: number, size: number, width: number): number {
  return Math.min(Math.max(at - size / 2, 0), width - size);
}

/** The years that are told; none where days are. */
function yearsOf({ marks, years }: PlotLayout): PlotLayout['years'] {
  return years.length >= YEARS && marks.length >= FIGURES ? years : [];
}

interface AxisText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly own: boolean;
}

/** The article's day under its line; years, or the first and the last day, where there is room beside it. */
function axisTexts(
  layout: PlotLayout,
  { records, published }: ComparisonView,
  { width, em, measure }: Surface,
  dateText: (date: string) => string,
): readonly AxisText[] {
  const { area, marks, day } = layout;
  const years = yearsOf(layout);
  const under = (at: number, date: string, own: boolean): AxisText => {
    const text = dateText(date);
    const size = measure(text, own ? 'bold' : 'normal');
    const left = centred(at, size, width);
    return { text, left, right: left + size, own };
  };
  const xs = marks.map(({ x }) => x);
  const candidates = [
    ...(published === null || day === null ? [] : [under(day, published, true)]),
    ...(years.length > 0
      ? years.map(({ year, x }) => under(x, year, false))
      : [
          under(Math.min(area.right, ...xs), records[0]?.said ?? '', false),
          under(Math.max(area.left, ...xs), records.at(-1)?.said ?? '', false),
        ]),
  ];
  const placed: AxisText[] = [];
  for (const each of candidates) {
    const free = placed.every(
      ({ left, right }) => each.left > right + em * 0.8 || each.right < left - em * 0.8,
    );
    if (free) placed.push(each);
  }
  return placed;
}
