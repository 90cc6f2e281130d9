import type { ArticleFigure } from '../article-figure.ts';
import { type Claim, type ClaimId, oldestFirst } from '../claim.ts';
import type { Figure } from '../figure.ts';
import { type Position, positionOf, type Range, rangeOf, sameNumber } from '../intervals.ts';
import { LOSS_MEASURES, type Measure, SINGLE_MEASURES } from '../measure.ts';
import { isKnownBy } from '../partial-date.ts';
import type { TopicId } from '../topic.ts';

/** A claim that counts the same thing as the article's figure. */
export interface RecordedFigure {
  readonly claim: Claim;
  readonly figure: Figure;
  /** It names the same number or range. */
  readonly equal: boolean;
}

/** An article's figure beside those on record; ready for the hint's number line. */
export interface FigureComparison {
  readonly stated: ArticleFigure;
  /** Said by the article's day, oldest first; all of them where the article has no day. */
  readonly known: readonly RecordedFigure[];
  /** Said later, oldest first; empty where the article has no day. */
  readonly since: readonly RecordedFigure[];
  /** What `range`, `position` and `equalTo` are about: `since` only where nothing was known. */
  readonly basis: 'known' | 'since';
  /** From the lowest to the highest number named on record. */
  readonly range: Range;
  readonly position: Position;
  /** Claims of the basis that name the same number. */
  readonly equalTo: readonly ClaimId[];
}

/**
 * Sets an article's figure beside the claims that count the same thing: measure, topic, unit, rate and
 * span of time are equal, and so is the place, see `usualPlace`. Null where nothing is comparable, and for a
 * number that the sentence denies. `published` is the article's day (`YYYY-MM-DD`), null where unknown.
 */
export function compareFigures(
  stated: ArticleFigure,
  claims: Iterable<Claim>,
  published: string | null,
): FigureComparison | null {
  if (stated.negated) return null;
  const alike = [...claims].flatMap((claim) => recordedFigure(stated, claim));
  const usual = usualPlace(alike);
  const recorded = alike
    .filter(({ figure }) => isSamePlace(stated, figure, usual))
    .sort((a, b) => oldestFirst(a.claim, b.claim));
  const isKnown = ({ claim }: RecordedFigure) =>
    published === null || isKnownBy(claim.said, published);
  const known = recorded.filter(isKnown);
  const since = recorded.filter((each) => !isKnown(each));
  const basis = known.length > 0 ? known : since;
  if (basis.length === 0) return null;
  const range = rangeOf(basis.map(({ figure }) => figure));
  if (isOneEvent(stated, range)) return null;
  const rough = basis.some(({ figure }) => figure.approximate);
  return {
    stated,
    known,
    since,
    basis: known.length > 0 ? 'known' : 'since',
    range,
    position: positionOf(stated, range, rough),
    equalTo: basis.filter(({ equal }) => equal).map(({ claim }) => claim.id),
  };
}

function recordedFigure(stated: ArticleFigure, claim: Claim): readonly RecordedFigure[] {
  const { figure } = claim;
  if (figure === null || !countsAlike(stated, figure) || !affirms(claim)) return [];
  return [{ claim, figure, equal: sameNumber(stated, figure) }];
}

/** Fewer than one in so many of the losses on record are those of one day or village, whatever the sentence says. */
const EVENT_SHARE = 10;

function isOneEvent({ measure, low, high }: ArticleFigure, range: Range): boolean {
  const most = high ?? low ?? 0;
  return LOSSES.has(measure) && most * EVENT_SHARE < range.low;
}

const LOSSES: ReadonlySet<Measure> = new Set<Measure>([
  ...LOSS_MEASURES,
  'civilians-killed',
  'civilians-injured',
  'children-killed',
]);

/** A claim that denies, disputes or takes back a number puts none on record. */
function affirms({ act }: Claim): boolean {
  switch (act) {
    case 'said':
    case 'estimated':
    case 'confirmed':
    case 'announced':
    case 'warned':
      return true;
    case 'denied':
    case 'disputed':
    case 'withdrew':
      return false;
  }
}

/** The span of a stated figure whose length is not known. */
const UNCLEAR = 'unclear';

/** What a figure counts, without the number itself. */
type Counting = Pick<Figure, 'measure' | 'of' | 'unit' | 'per' | 'period'>;

/** Whether two figures count the same thing, places aside. */
function countsAlike(a: Counting, b: Counting): boolean {
  return (
    a.measure === b.measure &&
    !SINGLE_MEASURES.has(a.measure) &&
    a.of === b.of &&
    a.unit === b.unit &&
    a.per === b.per &&
    a.period === b.period &&
    a.period !== UNCLEAR
  );
}

/** Measures that mean another number in every place. */
const BOUND_TO_PLACE: ReadonlySet<Measure> = new Set<Measure>([
  'present',
  'near-border',
  'area',
  'missiles',
  'deaths',
  'bodies-found',
  'fled',
  'with-protection',
  'share-occupied',
  'area-captured',
  'area-regained',
]);

/**
 * Where figures of a kind are usually said to be, null where they usually name no place: soldiers are
 * "sent" to Russia whether a sentence says so or not, but the dead of one place are not all the dead.
 * Equally many: null before a place, then by id.
 */
function usualPlace(recorded: readonly RecordedFigure[]): TopicId | null {
  const counts = new Map<TopicId | null, number>();
  for (const { figure } of recorded) counts.set(figure.place, (counts.get(figure.place) ?? 0) + 1);
  const [usual] = [...counts].sort(
    ([a, many], [b, more]) => more - many || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
  return usual?.[0] ?? null;
}

/**
 * Two different places never fit, and a figure without a place is one for the usual place: neither the
 * part for the whole nor the whole for the part. Where the place is the point a missing one fits none.
 */
function isSamePlace(
  stated: Pick<Figure, 'measure' | 'place'>,
  recorded: Pick<Figure, 'place'>,
  usual: TopicId | null,
): boolean {
  if (stated.place === recorded.place) return true;
  if (BOUND_TO_PLACE.has(stated.measure)) return false;
  return (stated.place ?? usual) === (recorded.place ?? usual);
}
