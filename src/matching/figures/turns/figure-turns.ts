import type { Unit } from '../../../claims/figure.ts';
import type { Measure } from '../../../claims/measure.ts';
import type { CueKind } from '../../languages/cue-kind.ts';
import type { FigureData } from '../../languages/figure-data.ts';
import type { ReportData } from '../../languages/report-data.ts';
import type { Turn } from '../../languages/turn.ts';
import { type TurnFinder, turnFinder } from './turn-finder.ts';
import type { TurnTable } from './turn-table.ts';

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

/** Prepares the searches for a language's turns. */
export function figureTurns(data: FigureData, reports: ReportData, table: TurnTable): Turns {
  const finder = <Kind>(turns: readonly Turn<Kind>[]) => turnFinder(table.add(turns, 'plain'));
  const words = <Kind>(kind: Kind, list: Iterable<string>) =>
    finder(Array.from(list, (word) => ({ kind, words: [word] })));
  return {
    cues: finder(data.cues),
    losses: finder(data.losses),
    things: finder(data.things),
    denials: finder(reports.denials),
    sources: finder(reports.sourceBefore),
    amounts: finder(data.amounts),
    estimates: finder(reports.estimates),
    rates: finder(data.rates),
    periods: finder(data.periods),
    tally: words('tally', data.tally),
    reporting: words('reporting', reports.reporting),
  };
}
