import type { Unit } from '../../claims/figure.ts';
import type { Measure } from '../../claims/measure.ts';
import type { CueKind, FigureData } from '../languages/figure-data.ts';
import type { ReportData } from '../languages/report-data.ts';
import type { Turn } from '../languages/turn.ts';
import { type TurnFinder, turnSearch } from './turn-finder.ts';

/** The searches of a language, made once. */
export interface Turns {
  readonly cues: TurnFinder<CueKind>;
  readonly losses: TurnFinder<FigureData['losses'][number]['kind']>;
  readonly things: TurnFinder<Measure>;
  readonly denials: TurnFinder<'denial'>;
  readonly sources: TurnFinder<'source'>;
  readonly amounts: TurnFinder<Unit>;
  readonly estimates: TurnFinder<'estimate'>;
  readonly rates: TurnFinder<FigureData['rates'][number]['kind']>;
  readonly periods: TurnFinder<string>;
  readonly tally: TurnFinder<'tally'>;
  readonly reporting: TurnFinder<'reporting'>;
}

/** The searches, and the bits of `Word.begins` for the turns that a folded word may begin. */
export interface TurnSearches {
  readonly turns: Turns;
  readonly beginningOf: (folded: string) => number;
  /** The first bit that none of the searches uses. */
  readonly nextBit: number;
}

/** Prepares the searches for a language's turns. */
export function figureTurns(data: FigureData, reports: ReportData): TurnSearches {
  const begins: ((folded: string) => boolean)[] = [];
  const finder = <Kind>(turns: readonly Turn<Kind>[]): TurnFinder<Kind> => {
    const { find, mayBegin } = turnSearch(turns, 1 << begins.length);
    begins.push(mayBegin);
    return find;
  };
  const turns: Turns = {
    cues: finder(data.cues),
    losses: finder(data.losses),
    things: finder(data.things),
    denials: finder(reports.denials),
    sources: finder(reports.sourceBefore),
    amounts: finder(data.amounts),
    estimates: finder(reports.estimates),
    rates: finder(data.rates),
    periods: finder(data.periods),
    tally: finder(data.tally.map((word) => ({ kind: 'tally', words: [word] }))),
    reporting: finder(reports.reporting.map((word) => ({ kind: 'reporting', words: [word] }))),
  };
  return {
    turns,
    beginningOf: (folded) =>
      begins.reduce((bits, mayBegin, at) => (mayBegin(folded) ? bits | (1 << at) : bits), 0),
    nextBit: 1 << begins.length,
  };
}
