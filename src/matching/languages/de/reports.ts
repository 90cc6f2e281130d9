import type { ReportData } from '../report-data.ts';
import { turns } from '../turn.ts';
import { wordList, wordSet } from '../word-list.ts';

/** How German says who tells a figure, and denies one. */
export const germanReports: ReportData = {
  negations: wordSet(`
    nicht kein keine keinen keiner keinem nie niemals weder ohne
  `),
  notOnly: wordSet(`
    nur allein zuletzt mitgerechnet mitgezahlt eingerechnet eingeschlossen inbegriffen einbezogen
  `),
  denials: turns({
    denial: `
      bestritt*, bestreit*, bestritten, dementier*, wies zuruck, zuruckgewiesen, weist zuruck,
      keine beweise, keinen beweis, keine belege, keinerlei belege, keine hinweise, keine anzeichen,
      falschmeldung*, gibt es nicht, nicht bestatig*, unwahr, falsch, erfunden, erlogen,
      widersprach, widersprachen, widerspricht, stimmt nicht, stimme nicht, zuruckgewies*,
      entbehrt*, unzutreffend, widerlegt*, nicht zutreffend, nicht wahr, bezweifel*, leugnet*,
      leugnen, gerucht*, ubertrieben*, uberhoht*, zu hoch gegriffen, aus der luft gegriffen, haltlos*, unglaubwurdig*,
      frei erfunden
    `,
  }),
  reporting: wordList(`
    sagt sagte sagten erklart erklarte erklarten schatzt schatzte schatzten bezifferte beziffert
    bezifferten mitteilte mitteilten meldet meldete meldeten berichtet berichtete berichteten teilte
    teilten sprach sprachen spricht nannte nannten nennt behauptet behauptete betont betonte
    bestatigt bestatigte bestatigten warnt warnte gab gibt gaben geht gehen ging gingen zufolge
    rechnet rechnete erwartet erwartete vermutet vermutete schrieb schreibt schreiben kundigte
    erganzte ausserte verkundete zahlte errechnete prognostizierte veranschlagt veranschlagte kommt
    kam
  `),
  sourceBefore: turns({
    source: `
      laut, nach angaben, angaben von, angaben des, angaben der, so, gemass, unter berufung auf,
      nach einschatzung, einschatzung des, einschatzung der, nach schatzung, schatzungen des,
      schatzungen der, nach schatzungen, schatzung des, nach erkenntnissen, aus sicht,
      nach darstellung, darstellung des, nach informationen, von seiten, erkenntnissen des,
      erkenntnissen der, worten von, nach worten, auskunft des, auskunft der
    `,
  }),
  sourceAfter: wordSet('zufolge'),
  estimates: turns({
    estimate: `
      liegt bei, liege bei, zahl von, sprach von, spricht von, sprechen von, sprachen von, nannte,
      nannten, nennt, nennen, schatzung von, schatzungen von, rede von, geht von, gehen von,
      ging von, gingen von, ausgegangen von
    `,
  }),
};
