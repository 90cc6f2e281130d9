import type { Measure, Unit } from '../../claims/figure.ts';

/**
 * How a language says that a number has a measure of its own, of which a topic has figures on record:
 * refugees, drones, aid. Words are folded, `*` stands for any ending; turns are separated by commas.
 */
export interface Special {
  readonly measure: Measure;
  readonly units: readonly Unit[];
  /** One of these stands among the words behind the number; none needed where empty. */
  readonly noun: readonly (readonly string[])[];
  /** One of these stands anywhere in the clause; none needed where empty. */
  readonly verb: readonly (readonly string[])[];
}

type Row = readonly [Measure, Unit | readonly Unit[], noun: string, verb: string];

/** The rows of a language's table. */
export function specials(rows: readonly Row[]): readonly Special[] {
  return rows.map(([measure, units, noun, verb]) => ({
    measure,
    units: typeof units === 'string' ? [units] : units,
    noun: split(noun),
    verb: split(verb),
  }));
}

function split(list: string): readonly (readonly string[])[] {
  return list
    .split(',')
    .map((turn) => turn.trim())
    .filter((turn) => turn !== '')
    .map((turn) => turn.split(/\s+/));
}
