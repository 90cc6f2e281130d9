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
    const { low, high, measure, unit } = figure;
    if (low === null && high === null) {
      report.problem(entry, 'figure', 'neither "low" nor "high"');
    }
    if (low !== null && high !== null && low > high) {
      report.problem(entry, 'figure.low', `above "high" (${low} > ${high})`);
    }
    if (figure.exclusive && (low === null) === (high === null)) {
      report.problem(
        entry,
        'figure.exclusive',
        'only where exactly one of "low" and "high" is null',
      );
    }
    if (!UNITS_OF[measure].includes(unit)) {
      const fitting = UNITS_OF[measure].join(', ');
      report.problem(entry, 'figure.unit', `"${unit}" does not fit "${measure}" (${fitting})`);
    }
    if (SHARES.has(measure) && Math.max(low ?? 0, high ?? 0) > 100) {
      report.problem(entry, 'figure', 'a share above 100 percent');
    }
    if (unit === 'people' && [low, high].some((bound) => bound !== null && bound % 1 !== 0)) {
      report.problem(entry, 'figure', 'a fraction of a person');
    }
  }
}
