import type { Bounds } from '../../claims/intervals.ts';
import type { Box } from './place-labels.ts';
import { labelMarks } from './plot-labels.ts';
import type { Mark, PlotContent, PlotLayout, RecordMark, Surface } from './plot-picture.ts';
import { timeScale } from './time-scale.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

/** In heights of the type. */
const RADIUS = 0.29;
const SMALL_RADIUS = 0.2;
const ARROW = 1.2;
/** Between the outermost marks and the edge. */
const MARGIN = 0.75;
/** Above the picture for the article's name, and below for the days. */
const HEADER = 1.35;
const FOOTER = 1.6;
const TICK = 2;
/** What the article's own mark keeps free on each side. */
const CLEAR = 0.8;

/** From here on the marks are smaller and stand where they fall. */
const CROWD = 28;
/** From here on a claimant's figures are a course. */
const COURSE = 5;

/** Lays out the figures on record over time, with the article's own. Pure: the same in, the same out. */
export function layoutPlot(content: PlotContent, surface: Surface): PlotLayout {
  const { records, stated, published, tickTexts } = content;
  const { width, height, em, measure } = surface;
  const all: readonly Bounds[] = [...stated, ...records.map(({ figure }) => figure)];
  const sides = { top: em * HEADER, bottom: height - em * FOOTER };
  const mostTicks = Math.max(2, Math.min(5, Math.floor((sides.bottom - sides.top) / (em * TICK))));
  const scale = valueScale(
    all.flatMap(named),
    sides.top + em * Math.max(MARGIN, all.some(({ high }) => high === null) ? ARROW : 0),
    sides.bottom - em * Math.max(MARGIN, all.some(({ low }) => low === null) ? ARROW : 0),
    mostTicks,
  );
  const texts = tickTexts(scale.ticks);
  const ticks = scale.ticks.map((value, i) => ({ y: scale.y(value), text: texts[i] ?? '' }));
  const axis = Math.max(0, ...ticks.map(({ text }) => measure(text, 'normal'))) + em * 0.6;
  const area: Box = { ...sides, left: axis, right: width - em * 0.2 };
  const left = area.left + em;
  const right = area.right - em;
  const radius = em * (records.length >= CROWD ? SMALL_RADIUS : RADIUS);
  // Without a day of its own the article stands at the end, beside the record.
  const end = published === null ? right - em * 2 : right;
  const clear = em * CLEAR;
  const time = timeScale(records, published, left, end, clear);
  const toMark = (bounds: Bounds, x: number) => markOf(bounds, x, scale);
  const marks = dodge(
    records.map((record) => ({ ...toMark(record.figure, time.x(record)), record })),
    radius,
    sidesOf(time.article, clear, { left: area.left + radius, right: end + radius }),
  );
  const article = distinct(stated).map((bounds) => toMark(bounds, time.article ?? right));
  const layout = {
    area,
    radius,
    arrow: em * ARROW,
    ticks,
    logarithmic: scale.logarithmic,
    marks,
    courses: coursesOf(marks),
    article,
    day: time.article,
    broken: time.broken,
    years: time.years,
  };
  return { ...layout, labels: labelMarks(layout, surface) };
}

function named({ low, high }: Bounds): readonly number[] {
  return [low, high].filter((bound) => bound !== null);
}

/** Those that differ by more than an "about". */
function distinct(stated: readonly Bounds[]): readonly Bounds[] {
  return [...new Map(stated.map((each) => [`${each.low} ${each.high}`, each])).values()];
}

function markOf({ low, high }: Bounds, x: number, { y }: ValueScale): Mark {
  return {
    x,
    top: y(high ?? low ?? 0),
    bottom: y(low ?? high ?? 0),
    open: high === null ? 'up' : low === null ? 'down' : null,
  };
}

/** Where marks may stand: what was known before the article's day, the rest behind it. */
interface Sides {
  readonly known: readonly [from: number, to: number];
  readonly later: readonly [from: number, to: number];
}

function sidesOf(day: number | null, clear: number, all: Pick<Box, 'left' | 'right'>): Sides {
  return day === null
    ? { known: [all.left, all.right], later: [all.left, all.right] }
    : { known: [all.left, day - clear], later: [day + clear, all.right] };
}

/** Moves marks aside that would cover another one, as far as their side has room. */
function dodge(marks: readonly RecordMark[], radius: number, sides: Sides): readonly RecordMark[] {
  if (marks.length >= CROWD) return marks;
  const placed: RecordMark[] = [];
  const step = radius * 2 + 1.5;
  const isFree = (mark: Mark) =>
    placed.every(
      (other) =>
        Math.abs(other.x - mark.x) >= step - 0.01 ||
        other.top - radius >= mark.bottom + radius ||
        mark.top - radius >= other.bottom + radius,
    );
  // The newest keep their place: they are the ones that are read.
  for (const mark of marks.toReversed()) {
    const [from, to] = mark.record.later ? sides.later : sides.known;
    const steps = Array.from({ length: 2 * marks.length }, (_, i) => Math.ceil(i / 2));
    const places = steps
      .map(
        (count, i) => mark.x + (i % 2 === 0 ? 1 : -1) * (mark.record.later ? 1 : -1) * count * step,
      )
      .filter((x, i) => i === 0 || (x >= from && x <= to));
    const x = places.find((each) => isFree({ ...mark, x: each })) ?? mark.x;
    placed.push({ ...mark, x });
  }
  return placed.reverse();
}

function coursesOf(marks: readonly RecordMark[]): PlotLayout['courses'] {
  const single = marks.filter(({ top, bottom }) => top === bottom);
  const groups = Map.groupBy(single, ({ record }) => record.claimant.id);
  return [...groups.values()]
    .filter((group) => group.length >= COURSE)
    .map((group) => group.map(({ x, top }) => [x, top] as const));
}
