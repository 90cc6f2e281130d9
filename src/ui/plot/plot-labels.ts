import { breakLines } from './break-lines.ts';
import {
  type Box,
  type Obstacle,
  type PlacedLabel,
  placeLabels,
  type WantedLabel,
} from './place-labels.ts';
import {
  type Mark,
  type PlotLayout,
  type RecordMark,
  SOFT_EDGE,
  type Surface,
} from './plot-picture.ts';

/** Widths that a name is broken to, in heights of the type: at best, and where there is no room for that. */
const WIDTHS = [13, 20, 8];
const LINE = 1.25;
/** What a mark keeps free of the names of others on each side. */
const AIR = 0.7;

/** More names than this are no longer quick to read. */
const MOST_LABELS = 9;

type Unlabelled = Omit<PlotLayout, 'labels'>;

/** Names each claimant beside one of its marks, the most telling ones first, as far as there is room. */
export function labelMarks(
  layout: Unlabelled,
  { em, measure }: Pick<Surface, 'em' | 'measure'>,
): readonly PlacedLabel[] {
  const { marks, area, radius } = layout;
  const width = (text: string) => measure(text, 'normal');
  const wanted = byImportance(marks).map((group): WantedLabel => {
    const { id = '', name } = group[0]?.record.claimant ?? {};
    return {
      owner: id,
      line: em * LINE,
      shapes: WIDTHS.map((most) => {
        const lines = breakLines(name?.text ?? '', em * most, width);
        return { lines, width: Math.max(...lines.map(width)) + em * 0.1 };
      }),
      anchors: group.flatMap((mark) => anchorsOf(mark, radius)),
    };
  });
  return placeLabels(wanted, obstaclesOf(layout, em), area, MOST_LABELS).filter(
    (label) => label !== null,
  );
}

/** Off the soft edge of "about" where there is room for that, else over it: better touched than unnamed. */
function anchorsOf({ x, top, bottom, record }: RecordMark, radius: number): WantedLabel['anchors'] {
  const reaches = record.figure.approximate ? [radius * SOFT_EDGE, radius] : [radius];
  const ends = top === bottom ? [top] : [(top + bottom) / 2, top, bottom];
  return reaches.flatMap((reach) => ends.map((y) => ({ x, y, radius: reach })));
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

function obstaclesOf(layout: Unlabelled, em: number): readonly Obstacle[] {
  const { marks, article, area, radius, arrow, day } = layout;
  const around = ({ x, top, bottom, open }: Mark, reach: number, air: number): Box => ({
    left: x - reach - air,
    right: x + reach + air,
    top: top - reach - (open === 'up' ? arrow : 0),
    bottom: bottom + reach + (open === 'down' ? arrow : 0),
  });
  const level = (y: number): Box => ({ ...area, top: y - 1, bottom: y + 1 });
  const upright = day === null ? [] : [{ ...area, left: day - 1, right: day + 1 }];
  const covering = [
    ...marks.map((mark) => around(mark, radius, 0)),
    ...article.flatMap((mark) => [
      around(mark, radius * 1.3, 0),
      level(mark.top),
      level(mark.bottom),
    ]),
    ...upright,
  ];
  return [
    ...covering.map((box) => ({ ...box, owner: null })),
    // Close beside a mark a name would be read as the mark's own.
    ...marks.map((mark) => ({ ...around(mark, radius, em * AIR), owner: mark.record.claimant.id })),
  ];
}
