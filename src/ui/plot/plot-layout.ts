import type { RecordView } from '../../claims/comparison-view.ts';
import type { Bounds } from '../../claims/intervals.ts';
import { type Box, type PlacedLabel, placeLabels, type WantedLabel } from './place-labels.ts';
import { timeScale } from './time-scale.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

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
  readonly stated: Bounds;
  readonly published: string | null;
  /** Names the article's own mark. */
  readonly articleLabel: string;
  readonly tickText: (value: number) => string;
}

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

export interface PlotLabel extends PlacedLabel {
  readonly text: string;
  /** Whose it is: a claimant's or the article's own. */
  readonly of: 'claimant' | 'article';
}

/** Everything a picture consists of, in pixels from the top left. */
export interface PlotLayout {
  readonly area: Box;
  readonly radius: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly logarithmic: boolean;
  readonly marks: readonly RecordMark[];
  /** Lines through the figures of a claimant who gave several, in the order of time. */
  readonly courses: readonly (readonly (readonly [number, number])[])[];
  readonly article: Mark;
  /** Where the article's day stands on the axis, and whether time runs differently beside it. */
  readonly day: number | null;
  readonly broken: boolean;
  readonly labels: readonly PlotLabel[];
}

/** In heights of the type. */
const RADIUS = 0.29;
const SMALL_RADIUS = 0.2;
const ARROW = 1.3;
/** Between the outermost marks and the edge. */
const MARGIN = 0.75;
/** Above the picture for the article's name, and below for the days. */
const HEADER = 1.35;
const FOOTER = 1.6;
const LONGEST_LABEL = 11;
const LINE = 1.25;
const TICK = 2;
/** What the article's own mark keeps free on each side. */
const CLEAR = 0.8;

/** From here on the marks are smaller and stand where they fall. */
const CROWD = 28;
/** From here on a claimant's figures are a course. */
const COURSE = 5;
/** More names than this are no longer quick to read. */
const MOST_LABELS = 9;

/** Lays out the figures on record over time, with the article's own. Pure: the same in, the same out. */
export function layoutPlot(content: PlotContent, surface: Surface): PlotLayout {
  const { records, stated, published, tickText } = content;
  const { width, height, em, measure } = surface;
  const all: readonly Bounds[] = [stated, ...records.map(({ figure }) => figure)];
  const sides = { top: published === null ? 0 : em * HEADER, bottom: height - em * FOOTER };
  const mostTicks = Math.max(2, Math.min(5, Math.floor((sides.bottom - sides.top) / (em * TICK))));
  const scale = valueScale(
    all.flatMap(named),
    sides.top + em * (all.some(({ high }) => high === null) ? ARROW : MARGIN),
    sides.bottom - em * (all.some(({ low }) => low === null) ? ARROW : MARGIN),
    mostTicks,
  );
  const ticks = scale.ticks.map((value) => ({ y: scale.y(value), text: tickText(value) }));
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
  const article = toMark(stated, time.article ?? right);
  const layout = {
    area,
    radius,
    ticks,
    logarithmic: scale.logarithmic,
    marks,
    courses: coursesOf(marks),
    article,
    day: time.article,
    broken: time.broken,
  };
  return { ...layout, labels: labelsOf(layout, content, surface) };
}

function named({ low, high }: Bounds): readonly number[] {
  return [low, high].filter((bound) => bound !== null);
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

type Unlabelled = Omit<PlotLayout, 'labels'>;

function labelsOf(
  layout: Unlabelled,
  { articleLabel }: PlotContent,
  { em, measure }: Surface,
): readonly PlotLabel[] {
  const { marks, article, area, radius } = layout;
  const wanted = (text: string, weight: 'normal' | 'bold', at: readonly Mark[]): WantedLabel => ({
    width: measure(text, weight) + em * 0.1,
    height: em * LINE,
    anchors: at.flatMap((mark) => anchorsOf(mark, radius)),
  });
  const texts: { readonly text: string; readonly of: PlotLabel['of']; label: WantedLabel }[] = [];
  // With a day of its own the article's name stands above it.
  if (layout.day === null) {
    const label = wanted(articleLabel, 'bold', [article]);
    texts.push({ text: articleLabel, of: 'article', label });
  }
  for (const group of byImportance(marks)) {
    const name = group[0]?.record.claimant.name.text ?? '';
    const text = shorten(name, em * LONGEST_LABEL, (each) => measure(each, 'normal'));
    texts.push({ text, of: 'claimant', label: wanted(text, 'normal', group) });
  }
  const placed = placeLabels(
    texts.map(({ label }) => label),
    obstaclesOf(layout, em),
    area,
    MOST_LABELS,
  );
  return placed.flatMap((place, i) => {
    const source = texts[i];
    return place === null || source === undefined
      ? []
      : [{ ...place, text: source.text, of: source.of }];
  });
}

function anchorsOf({ x, top, bottom }: Mark, radius: number): WantedLabel['anchors'] {
  const ends = top === bottom ? [top] : [(top + bottom) / 2, top, bottom];
  return ends.map((y) => ({ x, y, radius }));
}

/** The marks of each claimant: who names the article's number first, then who was known, newest first. */
function byImportance(marks: readonly RecordMark[]): readonly (readonly RecordMark[])[] {
  const newestFirst = marks.toReversed();
  const worth = ({ record }: RecordMark) => (record.equal ? 2 : 0) + (record.later ? 0 : 1);
  const groups = Map.groupBy(
    newestFirst.sort((a, b) => worth(b) - worth(a)),
    ({ record }) => record.claimant.id,
  );
  return [...groups.values()];
}

function obstaclesOf({ marks, article, area, radius, day }: Unlabelled, em: number): Box[] {
  const around = ({ x, top, bottom, open }: Mark, reach: number): Box => ({
    left: x - reach,
    right: x + reach,
    top: top - reach - (open === 'up' ? em * ARROW : 0),
    bottom: bottom + reach + (open === 'down' ? em * ARROW : 0),
  });
  const level = (y: number): Box => ({ ...area, top: y - 1, bottom: y + 1 });
  const upright = day === null ? [] : [{ ...area, left: day - 1, right: day + 1 }];
  return [
    ...marks.map((mark) => around(mark, radius)),
    around(article, radius * 1.3),
    level(article.top),
    level(article.bottom),
    ...upright,
  ];
}

function shorten(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`) > room) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
