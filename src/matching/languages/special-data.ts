import type { Unit } from '../../claims/figure.ts';
import type { Measure } from '../../claims/measure.ts';
import { turnList } from './word-list.ts';

/**
 * How a language says that a number has a measure of its own, of which a topic has figures on record:
 * refugees, drones, aid. Words are folded, `*` stands for any beginning or ending; turns are separated by commas.
 * Of nouns `@` is a name of the topic and `-` a number that no noun follows; `sagte+zu` is a verb whose
 * second part ends the clause. In `also` semicolons part lists that each need one.
 */
export interface Special {
  readonly measure: Measure;
  readonly units: readonly Unit[];
  /** One of these stands among the words behind the number; none needed where empty. */
  readonly noun: readonly (readonly string[])[];
  /** One of these stands anywhere in the clause; none needed where empty. */
  readonly verb: readonly (readonly string[])[];
  /** None of these stands in the clause: it would be another count. */
  readonly unless: readonly (readonly string[])[];
  /** One of these stands right before the number; any word may where empty. */
  readonly before: readonly (readonly string[])[];
  /** One of each of these stands in the sentence besides; none needed where empty. */
  readonly also: readonly (readonly (readonly string[])[])[];
  /** None of these stands right before the number. */
  readonly notAfter: readonly (readonly string[])[];
  /** None of these stands right behind the number. */
  readonly not: readonly (readonly string[])[];
  /** None of these is listed behind the noun without a number of its own: it would be counted with it. */
  readonly listed: readonly (readonly string[])[];
  /** None of these stands anywhere in the sentence. */
  readonly nowhere: readonly (readonly string[])[];
  readonly implied: Implied | null;
}

/**
 * How the topic is known where no name of it stands in the sentence. `owner`: the one whose side is the
 * last one named before the number ("Ukraine mobilised"); `giver`: the one whose giver is named beside
 * the aid; `foe`: the one of the other side than who acts or says so ("Ukraine destroyed"); `only`: no
 * other topic has such figures, and the sentence names a side whose force is counted; `any`: no other
 * topic has such figures, and the words of the measure are said of nothing else.
 */
export type Implied = 'owner' | 'foe' | 'giver' | 'only' | 'any';

interface More {
  readonly unless?: string;
  readonly before?: string;
  readonly also?: string;
  readonly notAfter?: string;
  readonly not?: string;
  readonly listed?: string;
  readonly nowhere?: string;
  readonly implied?: Implied;
}

type Row = readonly [Measure, Unit | readonly Unit[], noun: string, verb: string, more?: More];

/** The rows of a language's table. */
export function specials(rows: readonly Row[]): readonly Special[] {
  return rows.map(([measure, units, noun, verb, more]) => ({
    measure,
    units: typeof units === 'string' ? [units] : units,
    noun: turnList(noun),
    verb: turnList(verb),
    unless: turnList(more?.unless ?? ''),
    before: turnList(more?.before ?? ''),
    also: (more?.also?.split(';') ?? []).map(turnList),
    notAfter: turnList(more?.notAfter ?? ''),
    not: turnList(more?.not ?? ''),
    listed: turnList(more?.listed ?? ''),
    nowhere: turnList(more?.nowhere ?? ''),
    implied: more?.implied ?? null,
  }));
}
