import type { Hint, HintQuery } from '../../claims/hint.ts';
import type { ComparisonView } from '../../claims/views/comparison-view.ts';

/** A sentence of the page that states a figure, and what to ask for it. */
export interface FigureInView {
  readonly sentence: string;
  readonly query: Omit<HintQuery, 'reader'>;
}

export type LoadHint = (query: FigureInView['query']) => Promise<Hint | null>;

/** Sentences that state the same figure, whomever they name for it; at least one. */
export type EqualFigures = readonly [FigureInView, ...FigureInView[]];

/** The figures in the order of the page, equal ones together. */
export function toEqualFigures(figures: readonly FigureInView[]): readonly EqualFigures[] {
  return [...Map.groupBy(figures, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** The same for sentences with the same figure; else of the sentence alone. */
function keyOf({ sentence, query }: FigureInView): string {
  const { figure } = query.sentence;
  if (figure === null) return `${query.topic} ${sentence}`;
  return JSON.stringify([query.published, { ...figure, attributedTo: null }]);
}

/** What stands together beside a page. */
export interface FigureItem {
  readonly figures: EqualFigures;
  /** Undefined until it is answered, null where there is none. */
  readonly answer: Hint | null | undefined;
  /** Other figures that are compared with the same record. */
  readonly further: readonly {
    readonly figures: EqualFigures;
    readonly comparison: ComparisonView;
  }[];
}

/** Figures with the same record in one item, others apart; what is compared with nothing sentence by sentence. */
export function toFigureItems(
  groups: readonly EqualFigures[],
  answerOf: (figure: FigureInView) => Hint | null | undefined,
): readonly FigureItem[] {
  const items: FigureItem[] = [];
  for (const figures of groups) {
    const answer = answerOf(figures[0]);
    const comparison = answer?.comparison ?? null;
    const same = items.findIndex((item) => isSameRecord(item.answer?.comparison, comparison));
    const before = items[same];
    if (before !== undefined && comparison !== null) {
      items[same] = { ...before, further: [...before.further, { figures, comparison }] };
    } else if (answer === undefined || comparison !== null) {
      items.push({ figures, answer, further: [] });
    } else {
      for (const each of figures)
        items.push({ figures: [each], answer: answerOf(each), further: [] });
    }
  }
  return items;
}

/** Whether two figures of articles of one day stand beside the same claims. */
function isSameRecord(a: ComparisonView | null | undefined, b: ComparisonView | null): boolean {
  if (a == null || b === null || a.published !== b.published) return false;
  const claims = ({ records }: ComparisonView) => records.map(({ claim }) => claim).join(' ');
  return a.stated.of === b.stated.of && claims(a) === claims(b);
}
