import type { Figure } from '../../claims/figure.ts';
import type { Measure } from '../../claims/measure.ts';
import { UNITS_OF } from '../../claims/measure-units.ts';
import type { Draft } from './draft.ts';
import type { Report } from './report.ts';

/** Measures whose number is a share of a whole. */
const SHARES: ReadonlySet<Measure> = new Set<Measure>(['share', 'share-occupied']);

/** A figure's bounds, qualifiers and unit must make sense together. */
export function checkFigures({ claims }: Draft, report: Report): void {
  for (const entry of claims.entries) {
    const { figure } = entry.value;
    if (figure === null) continue;
    for (const [path, reason] of figureProblems(figure)) report.problem(entry, path, reason);
  }
}

/** The places of a figure at which something is wrong, and what. */
function* figureProblems(figure: Figure): Generator<readonly [path: string, reason: string]> {
  const { low, high, measure, unit, exclusive } = figure;
  if (low === null && high === null) yield ['figure', 'neither "low" nor "high"'];
  if (low !== null && high !== null && low > high) {
    yield ['figure.low', `above "high" (${low} > ${high})`];
  }
  if (exclusive && (low === null) === (high === null)) {
    yield ['figure.exclusive', 'only where exactly one of "low" and "high" is null'];
  }
  if (!UNITS_OF[measure].includes(unit)) {
    const fitting = UNITS_OF[measure].join(', ');
    yield ['figure.unit', `"${unit}" does not fit "${measure}" (${fitting})`];
  }
  if (SHARES.has(measure) && Math.max(low ?? 0, high ?? 0) > 100) {
    yield ['figure', 'a share above 100 percent'];
  }
  if (unit === 'people' && [low, high].some((bound) => bound !== null && bound % 1 !== 0)) {
    yield ['figure', 'a fraction of a person'];
  }
}
