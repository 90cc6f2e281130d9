import { short } from './print.ts';

/** A line of a plot: points with x and y above 0. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
}

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 220;
const TOP = 44;
const BOTTOM = 52;
const LINE = 18;
/** Told apart without colours too, by their dashes; after Okabe and Ito. */
const STROKES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#555555'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3'];

/** Lines over two logarithmic scales, as an SVG picture. */
export function lineChart({ title, x, y, series }: Plot): string {
  const points = series.flatMap((line) => line.points);
  const across = scale(
    points.map(([at]) => at),
    LEFT,
    WIDTH - RIGHT,
  );
  const up = scale(
    points.map(([, at]) => at),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...across.ticks.map(
      (tick) =>
        `<line x1="${across.at(tick)}" x2="${across.at(tick)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>`,
    ),
    ...up.ticks.map(
      (tick) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${up.at(tick)}" y2="${up.at(tick)}"/>`,
    ),
  ];
  const labels = [
    ...across.ticks.map((tick) =>
      text(across.at(tick), HEIGHT - BOTTOM + LINE, short(tick), 'middle'),
    ),
    ...up.ticks.map((tick) => text(LEFT - 8, up.at(tick) + 4, short(tick), 'end')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x, 'middle'),
    text(LEFT - 56, TOP - 10, y, 'start'),
  ];
  const places = spread(
    series.map((line) => up.at(line.points.at(-1)?.[1] ?? 1)),
    TOP,
  );
  const lines = series.map((line, index) => {
    const path = line.points.map(([px, py]) => `${across.at(px)},${up.at(py)}`).join(' ');
    const stroke = STROKES[index % STROKES.length] as string;
    const dash = DASHES[Math.floor(index / STROKES.length) % DASHES.length] as string;
    const dots = line.points.map(
      ([px, py]) => `<circle cx="${across.at(px)}" cy="${up.at(py)}" r="2.5" fill="${stroke}"/>`,
    );
    const name = text(
      WIDTH - RIGHT + 10,
      (places[index] as number) + 4,
      line.name,
      'start',
      stroke,
    );
    return `<polyline points="${path}" fill="none" stroke="${stroke}" stroke-width="2" stroke-dasharray="${dash}"/>${dots.join('')}${name}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12">
<title>${escaped(title)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${text(WIDTH / 2, 20, title, 'middle', '#111111', 15)}
<g stroke="#dddddd">${grid.join('')}</g>
${labels.join('\n')}
${lines.join('\n')}
</svg>
`;
}

interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** From the power of ten below the least value to the one above the greatest. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value) =>
      Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10,
    ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
  };
}

/** Moves names that would stand on one another down, in the order of their height. */
function spread(heights: readonly number[], top: number): number[] {
  const places = [...heights];
  let last = top - LINE;
  for (const index of [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))) {
    last = Math.max(places[index] as number, last + LINE * 0.8);
    places[index] = last;
  }
  return places;
}

function text(
  x: number,
  y: number,
  content: string,
  anchor: 'start' | 'middle' | 'end',
  fill = '#333333',
  size = 12,
): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}" font-size="${size}">${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
