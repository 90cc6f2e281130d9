import type { Language } from '../../claims/language.ts';
import { wordSet } from './word-list.ts';

/** By what a clause only gives another number of what was counted before ("es waren 10.000", "put it at 10,000"). */
export interface SaidAgain {
  /** "es waren 10.000", "the figure was 10,000": what stands for the thing counted before. */
  readonly it: ReadonlySet<string>;
  /** Verbs and nouns by which somebody gives a number. */
  readonly gives: ReadonlySet<string>;
  /** Participles that end a clause behind the number: "hatte 600 angenommen". */
  readonly givesLast: ReadonlySet<string>;
  /** Between "was" and the number that somebody gave: "he was at 67,000". */
  readonly standsAt: ReadonlySet<string>;
  /** Verbs that say of such a thing how many it is now. */
  readonly changes: ReadonlySet<string>;
  /** Between these verbs and the number. */
  readonly givesBy: ReadonlySet<string>;
  /** Between them and the number: "noch", "still". */
  readonly again: ReadonlySet<string>;
}

export const SAID_AGAIN: Readonly<Record<Language, SaidAgain>> = {
  de: {
    it: wordSet('es zahl diese wert bilanz schatzung angabe opferzahl'),
    gives: wordSet(`
    rede gesprochen ausgegangen sprach sprachen spricht sprechen ging gingen geht gehen kam kamen
    kommt kommen nannte nannten nennt nennen genannt schatzte schatzten schatzt meldete meldeten
    meldet zahlte zahlten
  `),
    givesLast: wordSet(`
    angenommen genannt gezahlt geschatzt gemeldet angegeben veranschlagt errechnet vermutet ermittelt
  `),
    standsAt: wordSet('bei'),
    changes: wordSet(`
    lag lagen liegt liege stieg gestiegen wuchs gewachsen erhoht erhohte beziffert bezifferte
    beziffern korrigiert korrigierte angehoben gab gibt
  `),
    givesBy: wordSet('von auf bei mit'),
    again: wordSet(`
    ebenfalls gleichfalls abermals wieder auch noch erst nur sogar gar insgesamt zuletzt zuvor etwa nun schon
  `),
  },
  en: {
    it: wordSet('it that this figure number total toll count estimate'),
    gives: wordSet(`
    spoke speaks speak spoken talked talks talk estimate estimates estimated asked cited cites gave
    gives named counted counts reported reports says said claims claimed figure
  `),
    givesLast: wordSet(''),
    standsAt: wordSet('at'),
    changes: wordSet(`
    put puts places place rose risen climbed climbs grew grown revised raised lowered corrected
    stood stands
  `),
    givesBy: wordSet('of at to for'),
    again: wordSet('also again still only even just now since'),
  },
};
