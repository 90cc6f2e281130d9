import type { Unit } from '../../claims/figure.ts';
import type { Measure } from '../../claims/measure.ts';
import type { CueKind, FigureData } from '../languages/figure-data.ts';
import { type TurnFinder, turnFinder } from './turn-finder.ts';

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
export function figureTurns(data: FigureData): Turns {
  return {
    cues: turnFinder(data.cues),
    losses: turnFinder(data.losses),
    things: turnFinder(data.things),
    denials: turnFinder(data.denials),
    sources: turnFinder(data.sourceBefore),
    amounts: turnFinder(data.amounts),
    estimates: turnFinder(data.estimates),
    rates: turnFinder(data.rates),
    periods: turnFinder(data.periods),
    tally: turnFinder(data.tally.map((word) => ({ kind: 'tally', words: [word] }))),
    reporting: turnFinder(data.reporting.map((word) => ({ kind: 'reporting', words: [word] }))),
  };
}
