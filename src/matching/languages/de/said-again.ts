import type { SaidAgain } from '../said-again-data.ts';
import { wordSet } from '../word-list.ts';

/** How German only gives another number of what was counted before. */
export const germanSaidAgain: SaidAgain = {
  it: wordSet('es zahl diese wert bilanz schatzung angabe opferzahl'),
  itOf: wordSet('der des von unter bei in im'),
  gives: wordSet(`
  rede gesprochen ausgegangen sprach sprachen spricht sprechen ging gingen geht gehen kam kamen
  kommt kommen nannte nannten nennt nennen genannt schatzte schatzten schatzt meldete meldeten
  meldet zahlte zahlten
`),
  givesLast: wordSet(`
  angenommen genannt gezahlt geschatzt gemeldet angegeben veranschlagt errechnet vermutet ermittelt
`),
  changes: wordSet(`
  lag lagen liegt liege stieg gestiegen wuchs gewachsen erhoht erhohte beziffert bezifferte
  beziffern korrigiert korrigierte angehoben gab gibt
`),
  givesBy: wordSet('von auf bei mit'),
  numbers: wordSet('zahlen verluste verlusten bilanz schatzung schatzungen opferzahlen'),
  again: wordSet(`
  ebenfalls gleichfalls abermals wieder auch noch erst nur sogar gar insgesamt zuletzt zuvor etwa nun schon
`),
  comparing: wordSet('verglichen gegenuber aber nur dagegen hingegen jedoch wahrend statt'),
};
