import type { Figure } from '../../src/claims/figure.ts';
import { rangeOf } from '../../src/claims/intervals.ts';
import type { Language } from '../../src/claims/language.ts';
import { isKnownBy } from '../../src/claims/partial-date.ts';
import type {
  ComparisonView,
  RecordSpan,
  RecordView,
} from '../../src/claims/views/comparison-view.ts';
import { articleFigureOf, figureOf } from './database.ts';
import { sampleSource, text } from './sample-claims.ts';

/** A figure on record: who, when, and the number. */
export type SampleRecord = readonly [
  claimant: string,
  said: string,
  low: number | null,
  high?: number | null,
  more?: Partial<Figure>,
];

export interface SampleComparison {
  readonly published?: string | null;
  readonly stated?: Partial<ComparisonView['stated']>;
  readonly position?: ComparisonView['position'];
}

/** A comparison as it is answered for records in the order of time. */
export function sampleComparison(
  language: Language,
  rows: readonly SampleRecord[],
  { published = '2024-10-28', stated = {}, position = 'within' }: SampleComparison = {},
): ComparisonView {
  const records = rows.map(
    ([claimant, said, low, high = low, more = {}], i): RecordView => ({
      claim: `claim-${i}`,
      claimant: {
        id: claimant,
        name: { text: claimant, language },
        role: text(language, 'a body', 'eine Stelle'),
        party: null,
        topic: null,
      },
      said,
      figure: figureOf(low, high, more),
      place: null,
      later: published !== null && !isKnownBy(said, published),
      equal: low === (stated.low ?? 10_000) && high === (stated.high ?? 10_000),
      source: sampleSource(i, `Example News ${i}`),
    }),
  );
  return {
    stated: articleFigureOf(10_000, 10_000, stated),
    of: text(language, 'North Korean troops', 'Nordkoreanische Truppen'),
    place: null,
    published,
    known: spanOf(records.filter(({ later }) => !later)),
    since: spanOf(records.filter(({ later }) => later)),
    position,
    records,
    leftOut: 0,
  };
}

function spanOf(records: readonly RecordView[]): RecordSpan | null {
  if (records.length === 0) return null;
  const groups = [...Map.groupBy(records.toReversed(), ({ claimant }) => claimant.id).values()];
  const range = (of: readonly RecordView[]) => rangeOf(of.map(({ figure }) => figure));
  return {
    count: records.length,
    range: range(records),
    claimants: groups.slice(0, 4).flatMap((group) => {
      const [newest] = group;
      return newest === undefined ? [] : [{ count: group.length, range: range(group), newest }];
    }),
    otherClaimants: Math.max(0, groups.length - 4),
  };
}
