import type { Unit } from '../../claims/figure.ts';
import type { Measure } from '../../claims/measure.ts';
import type { Turn } from './turn.ts';

/** Nouns by which a language says what a number counts; words are folded, see `FigureData`. */
export interface CountedData {
  /** Nouns that stand for a loss and count by themselves ("300 Tote", "4,000 casualties"). */
  readonly losses: readonly Turn<
    'killed' | 'wounded' | 'killed-or-wounded' | 'captured' | 'lost'
  >[];
  /** Ends of nouns for people under arms ("Soldaten", "Elitesoldaten"). */
  readonly people: readonly string[];
  /** Those of them that may be no soldiers ("Menschen"): a country loses them by flight as well. */
  readonly anybody: ReadonlySet<string>;
  /** Behind a word for soldiers: things that are named for them ("personnel carriers"). */
  readonly carriers: ReadonlySet<string>;
  /** How nouns for officers begin, who are counted with their soldiers. */
  readonly officers: readonly string[];
  /** Forms of "strong" behind a number of men. */
  readonly strong: ReadonlySet<string>;
  /** Nouns that are counted but are no people ("vier Brigaden", "500 officers" of many). */
  readonly formations: readonly string[];
  /** Nouns for things, by their measure. */
  readonly things: readonly Turn<Measure>[];
  /** Units after a number, for what is measured and not counted. */
  readonly amounts: readonly Turn<Unit>[];
}
