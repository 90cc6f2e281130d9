import type { Measure } from './measure.ts';
import type { PartialDate } from './partial-date.ts';
import type { TopicId } from './topic.ts';

/** What numbers are numbers of. */
export const UNITS = [
  'people',
  'pieces',
  'USD',
  'EUR',
  'KRW',
  'RUB',
  'percent',
  'km',
  'km2',
  'hectares',
  'tonnes',
  'barrels',
  /** Events or files: border crossings, criminal cases, outages. */
  'cases',
  /** Metres. */
  'm',
  /** Watts in full: 9 GW is 9000000000. */
  'W',
] as const;
export type Unit = (typeof UNITS)[number];

/** What a rate is counted for. */
export const PERIODS = ['day', 'week', 'month', 'year'] as const;
export type RatePeriod = (typeof PERIODS)[number];

/** A number on record. `low` null: "up to"; `high` null: "at least"; never both null. */
export interface Figure {
  readonly measure: Measure;
  /** The topic that is counted or whose share it is; figures on different topics are never compared. */
  readonly of: TopicId;
  readonly low: number | null;
  readonly high: number | null;
  /** "about", "around", "roughly". */
  readonly approximate: boolean;
  /** The open bound's number itself is excluded: "more than 10,000", "fewer than 100". */
  readonly exclusive: boolean;
  readonly unit: Unit;
  /** A rate ("USD 2,000 a month"), null for a plain number. */
  readonly per: RatePeriod | null;
  /** The span the number covers where it is not "since the beginning" ("in one week"); ISO 8601 duration such as `P7D`. */
  readonly period: string | null;
  /** Where: a topic of kind place, null where not said. */
  readonly place: TopicId | null;
  readonly asOf: PartialDate;
}
