import type { Claim, ClaimId } from './claim.ts';
import { type Figure, type Measure, SINGLE_MEASURES } from './figure.ts';
import type { ArticleFigure } from './hint.ts';
import { type Position, positionOf, type Range, rangeOf, sameNumber } from './intervals.ts';
import { isKnownBy } from './partial-date.ts';

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
 * span of time are equal and the places do not differ. Null where nothing is comparable, and for a
 * number that the sentence denies. `published` is the article's day (`YYYY-MM-DD`), null where unknown.
 */
export function compareFigures(
  stated: ArticleFigure,
  claims: Iterable<Claim>,
  published: string | null,
): FigureComparison | null {
  if (stated.negated) return null;
  const recorded = [...claims]
    .flatMap((claim) => recordedFigure(stated, claim))
    .sort((a, b) => compare(a.claim.said, b.claim.said) || compare(a.claim.id, b.claim.id));
  const isKnown = ({ claim }: RecordedFigure) =>
    published === null || isKnownBy(claim.said, published);
  const known = recorded.filter(isKnown);
  const since = recorded.filter((each) => !isKnown(each));
  const basis = known.length > 0 ? known : since;
  if (basis.length === 0) return null;
  const range = rangeOf(basis.map(({ figure }) => figure));
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
  if (figure === null || !isComparable(stated, figure) || !affirms(claim)) return [];
  return [{ claim, figure, equal: sameNumber(stated, figure) }];
}

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
type Counting = Pick<Figure, 'measure' | 'of' | 'unit' | 'per' | 'period' | 'place'>;

/** Whether two figures count the same thing, so that the larger one is more of it. */
export function isComparable(a: Counting, b: Counting): boolean {
  return (
    a.measure === b.measure &&
    !SINGLE_MEASURES.has(a.measure) &&
    a.of === b.of &&
    a.unit === b.unit &&
    a.per === b.per &&
    a.period === b.period &&
    a.period !== UNCLEAR &&
    arePlacesCompatible(a, b)
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
 * A total without a place fits one with a place ("12.000 Soldaten entsandt" and "nach Russland
 * entsandt"); two different places never fit, nor does a missing place where the place is the point.
 */
function arePlacesCompatible(
  a: Pick<Figure, 'measure' | 'place'>,
  b: Pick<Figure, 'place'>,
): boolean {
  if (a.place === b.place) return true;
  return !BOUND_TO_PLACE.has(a.measure) && (a.place === null || b.place === null);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
