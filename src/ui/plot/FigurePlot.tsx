import { useRef } from 'preact/hooks';
import type { ArticleFigure } from '../../claims/article-figure.ts';
import type { ComparisonView, RecordView } from '../../claims/views/comparison-view.ts';
import { axisTexts } from '../messages/axis-texts.ts';
import { amountText, rangeText } from '../messages/figure-text.ts';
import type { ReadingMessages } from '../messages/messages.ts';
import { useReadingMessages } from '../shared/interface.ts';
import { PlotKey } from './PlotKey.tsx';
import { arrowFrom, PlotMark } from './PlotMark.tsx';
import { layoutPlot } from './plot-layout.ts';
import type { Mark, PlotLayout, Surface } from './plot-picture.ts';
import { centred, TimeAxis } from './TimeAxis.tsx';
import { useSurface } from './use-surface.ts';

/** From here on a picture is a crowd. */
const TALL = 20;

interface FigurePlotProps {
  readonly comparison: ComparisonView;
  /** Other figures of the article beside the same record. */
  readonly further: readonly ArticleFigure[];
}

/** The figures on record over time, with the article's own. Its text is the table that goes with it. */
export function FigurePlot({ comparison, further }: FigurePlotProps) {
  const messages = useReadingMessages();
  const place = useRef<HTMLDivElement>(null);
  const surface = useSurface(place);
  const { records, published } = comparison;
  const stated = [comparison.stated, ...further];
  const layout =
    surface === null || surface.width === 0
      ? null
      : layoutPlot(
          {
            records,
            stated,
            published,
            tickTexts: (ticks) => axisTexts(messages, ticks, comparison.stated.unit),
          },
          surface,
        );
  const size = sizeOf(records.length);
  return (
    <div class="plot">
      <div
        class="canvas"
        data-size={size}
        ref={place}
        role="img"
        aria-label={pictureText(messages, comparison, stated)}
      >
        {/* The name tells it, the table tells it all: loose numbers and names would only be noise. */}
        <svg aria-hidden="true">
          {surface !== null && layout !== null && (
            <>
              <Grid layout={layout} />
              <TimeAxis layout={layout} comparison={comparison} surface={surface} />
              {layout.courses.map((points) => (
                <polyline key={points.join()} class="course" points={points.join(' ')} />
              ))}
              <Article layout={layout} surface={surface} label={messages.record.thisArticle} />
              {layout.marks.map((mark) => (
                <PlotMark
                  key={mark.record.claim}
                  mark={mark}
                  layout={layout}
                  title={recordText(messages, mark.record)}
                />
              ))}
              <Labels layout={layout} />
            </>
          )}
        </svg>
      </div>
      <PlotKey comparison={comparison} logarithmic={layout?.logarithmic ?? false} />
    </div>
  );
}

/** More figures need more height to be told apart. */
function sizeOf(records: number): 'small' | 'medium' | 'large' | 'tall' {
  if (records === 1) return 'small';
  if (records <= 3) return 'medium';
  return records < TALL ? 'large' : 'tall';
}

interface LayoutProps {
  readonly layout: PlotLayout;
}

function Grid({ layout: { area, ticks } }: LayoutProps) {
  return (
    <g class="grid">
      {ticks.map(({ y, text }) => (
        <g key={y}>
          <line x1={area.left} x2={area.right} y1={y} y2={y} />
          <text x={area.left - 6} y={y} dy="0.35em">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface ArticleProps extends LayoutProps {
  readonly surface: Surface;
  readonly label: string;
}

/** At the article's day its figures: to each a line across, or a band where it names two, and its own mark. */
function Article({ layout, surface, label }: ArticleProps) {
  const { area, article, day } = layout;
  const { em, width, measure } = surface;
  const [first] = article;
  return (
    <g class="article">
      {first !== undefined && (
        <text class="own" x={centred(first.x, measure(label, 'bold'), width)} y={em * 0.95}>
          {label}
        </text>
      )}
      {day !== null && <line class="day" x1={day} x2={day} y1={area.top} y2={area.bottom} />}
      {article.map((mark) => (
        <ArticleMark key={`${mark.top} ${mark.bottom} ${mark.open}`} mark={mark} layout={layout} />
      ))}
    </g>
  );
}

function ArticleMark({ mark, layout }: LayoutProps & { readonly mark: Mark }) {
  const { area, radius } = layout;
  const { x, top, bottom, open } = mark;
  const reach = radius * 1.55;
  const diamond = (y: number) =>
    `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
  const ends = [...new Set([top, bottom])];
  return (
    <>
      {top !== bottom && (
        <rect
          class="band"
          x={area.left}
          y={top}
          width={area.right - area.left}
          height={bottom - top}
        />
      )}
      {ends.map((y) => (
        <line key={y} class="level" x1={area.left} x2={area.right} y1={y} y2={y} />
      ))}
      {open !== null && <path class="arrow" d={arrowFrom(x, top, open, layout.arrow)} />}
      {ends.map((y) => (
        <path key={y} class="diamond" d={diamond(y)} />
      ))}
    </>
  );
}

function Labels({ layout: { labels } }: LayoutProps) {
  return (
    <g class="labels">
      {labels.map(({ lines, box, lead }) => {
        const line = (box.bottom - box.top) / lines.length;
        return (
          <g key={`${lines.join(' ')} ${box.left} ${box.top}`}>
            {lead !== null && <line class="lead" {...lead} />}
            {lines.map((text, i) => (
              <text
                key={text}
                x={(box.left + box.right) / 2}
                y={box.top + line * (i + 0.5)}
                dy="0.34em"
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** "NIS, Oct 18, 2024: about 12,000" */
function recordText(messages: ReadingMessages, { claimant, said, figure }: RecordView): string {
  return `${claimant.name.text}, ${messages.format.date(said)}: ${amountText(messages, figure)}`;
}

function pictureText(
  messages: ReadingMessages,
  comparison: ComparisonView,
  stated: readonly ArticleFigure[],
): string {
  const { format, record: text } = messages;
  const { records, published, known, since } = comparison;
  const spans = [known, since].filter((span) => span !== null);
  const range = {
    low: Math.min(...spans.map((span) => span.range.low)),
    high: Math.max(...spans.map((span) => span.range.high)),
  };
  const count = spans.reduce((sum, span) => sum + span.count, 0);
  const all = text.span(count, rangeText(messages, range, comparison.stated.unit));
  const time = text.time(
    format.date(records[0]?.said ?? ''),
    format.date(records.at(-1)?.said ?? ''),
  );
  const article = text.stated(format.list(stated.map((each) => amountText(messages, each))));
  const day = published === null ? '' : `, ${format.date(published)}`;
  return `${text.picture(all, time)} ${article}${day}.`;
}
