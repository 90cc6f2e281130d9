import type { Unit } from '../../../claims/figure.ts';
import { LOSS_MEASURES, type Measure } from '../../../claims/measure.ts';
import { UNITS_OF } from '../../../claims/measure-units.ts';

const LOSSES: ReadonlySet<string> = new Set(LOSS_MEASURES);
const MONEY: ReadonlySet<Unit> = new Set(UNITS_OF.money);
const FLIGHT: ReadonlySet<Measure> = new Set<Measure>([
  'refugees-abroad',
  'refugees-in-europe',
  'with-protection',
  'internally-displaced',
  'fled',
]);

const EXCHANGES: ReadonlySet<Measure> = new Set<Measure>([
  'exchange-agreed',
  'prisoners-exchanged',
  'freed',
]);

const PROPOSED: ReadonlySet<Measure> = new Set<Measure>([
  'strength-limit',
  'newly-listed',
  'exchange-agreed',
  'reconstruction-cost',
  'food',
  'promised',
  'planned',
  'aid-planned',
  'to-be-mobilised',
]);

const DONE: ReadonlySet<Measure> = new Set<Measure>([
  'killed-by-name',
  'killed-or-missing',
  'killed-wounded-missing',
  'permanent-losses',
  'both-sides-killed-or-wounded',
  'tanks-lost',
  'aircraft-hit',
  'civilians-killed',
  'civilians-injured',
  'children-killed',
  'deaths',
  'bodies-found',
  'bodies-returned',
  'missing',
  'children-deported',
  'children-in-camps',
  'children-traced',
  'children-returned',
  'border-crossings',
  'area-captured',
  'area-lost-net',
  'area-regained',
  'advance',
  'drones-launched',
  'drones-shot-down',
  'prisoners-exchanged',
  'freed',
]);

/** Whether a measure, or a word for one, is of soldiers who were lost: killed, wounded, taken or in any way. */
export function isLoss(kind: string): boolean {
  return LOSSES.has(kind);
}

/** Whether a measure is of prisoners who come home. */
export function isExchange(measure: Measure): boolean {
  return EXCHANGES.has(measure);
}

/** Whether a measure is of aid, its sum or one package. */
export function isAid(measure: Measure): boolean {
  return /(?:^|-)aid(?:-|$)/.test(measure);
}

/** Whether a measure is of those who fled or were displaced; each is another count. */
export function isFlight(measure: Measure): boolean {
  return FLIGHT.has(measure);
}

/** Whether a measure is of what plans, drafts, promises and estimates say, whether it comes or not. */
export function isProposed(measure: Measure): boolean {
  return PROPOSED.has(measure);
}

/** Whether a measure is of what has happened: of losses, flight, prisoners, land, drones, and no plan or stock. */
export function isDone(measure: Measure): boolean {
  return isLoss(measure) || isFlight(measure) || DONE.has(measure);
}

/** Whether a unit is a currency. */
export function isMoney(unit: Unit): boolean {
  return MONEY.has(unit);
}
