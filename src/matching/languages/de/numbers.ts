import { bounds, type NumberData, numberWords } from '../number-data.ts';
import { wordSet } from '../word-list.ts';

/** How German writes numbers. */
export const germanNumbers: NumberData = {
  language: 'de',
  decimal: ',',
  inOneWord: ['hundert', 'tausend'],
  small: numberWords(`
    ein:1 eins:1 zwei:2 zwo:2 drei:3 vier:4 funf:5 fuenf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10
    elf:11 zwolf:12 zwoelf:12 dreizehn:13 vierzehn:14 funfzehn:15 fuenfzehn:15 sechzehn:16
    siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreissig:30 vierzig:40 funfzig:50 fuenfzig:50
    sechzig:60 siebzig:70 achtzig:80 neunzig:90 anderthalb:1.5 einhalb:0.5 zweier:2 dreier:3
    vieren:4 zweien:2 dreien:3
  `),
  scales: numberWords(`
    hundert:100 tausend:1000 tsd:1000 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9
    milliarden:1e9 mrd:1e9 billion:1e12 billionen:1e12 bio:1e12 dutzend:12
  `),
  bareScales: wordSet('hundert tausend'),
  roughScales: wordSet('dutzend'),
  one: wordSet('ein eine einem einer eines einen'),
  half: wordSet('halbe halbes halben halbem'),
  and: 'und',
  andHalf: [],
  vague: wordSet(`
    mehrere mehreren mehrerer einige einigen einiger viele vielen vieler paar wenige wenigen weniger
    etliche etlichen etlicher zig unzahlige unzahligen hunderte tausende zahlreiche zahlreichen
    abertausende
  `),
  before: bounds({
    about: `rund, etwa, circa, ca, ungefahr, zirka, schatzungsweise, in etwa, um die, geschatzt,
      geschatzte, geschatzten, geschatzter, grob, so um die, in der grossenordnung von`,
    'at-least': `mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, minimal`,
    'at-most': `bis zu, bis, hochstens, maximal, nicht mehr als, bis an die, bis hin zu, allenfalls`,
    'more-than': `mehr als, uberschreiten, ubersteigen, ubertreffen, uberschreitet, ubersteigt, uber, mehr denn, weit uber, deutlich uber, weit mehr als, deutlich mehr als`,
    'less-than': 'weniger als, unter, deutlich weniger als, deutlich unter',
    nearly:
      'nahert sich, nahere sich, naherte sich, nahern sich, naherten sich, nahern sich der marke von, nahert sich der marke von, knapp, fast, nahezu, beinahe, annahernd, kaum, nicht ganz',
    good: 'gut, reichlich, etwas mehr als, etwas uber, leicht uber',
  }),
  after: bounds({
    about: 'oder so, ungefahr, etwa',
    'at-least': 'oder mehr, und mehr, oder daruber, plus, mindestens, wenigstens',
    'at-most': 'oder weniger',
    'more-than':
      'uberschritten, weit uberschritten, langst uberschritten, deutlich uberschritten, uberstiegen, ubersteigen, ubersteigt, uberschreiten, uberschreitet',
    'less-than': '',
    nearly: '',
    good: '',
  }),
  toward: { verbs: ['geh', 'ging', 'beweg', 'steuer'], before: 'auf', after: 'zu' },
  fillers: wordSet('insgesamt bislang bereits schon wohl nur allein zunachst derzeit inzwischen'),
  aboutOrMore: 'uber',
  telling: ['bericht', 'sprach', 'sprech', 'spricht', 'informier', 'meldung', 'angaben', 'spekul'],
  worth: ['kredit', 'darlehen', 'gesetz', 'paket', 'programm', 'hilfe', 'vertrag', 'auftrag'],
  particles: new Map(),
  between: 'zwischen',
  betweenAnd: 'und',
  rangeTo: wordSet('bis'),
  changeFrom: 'von',
  changeTo: 'auf',
  ranges: wordSet('reichen reicht reichten schwanken'),
  or: 'oder',
  months: wordSet(`
    januar janner februar feber marz april mai juni juli august september oktober november dezember
    jan feb mar apr jun jul aug sep sept okt nov dez
  `),
  datePrepositions: wordSet(
    'seit anfang ende mitte jahr jahre jahres jahren sommer herbst winter fruhjahr',
  ),
  yearIn: wordSet('jahr in jahre wahrend'),
  labels: wordSet(`
    nr nummer artikel art absatz abs kapitel paragraf paragraph resolution seite zeile platz rang
    version windows typ modell kategorie stufe band bus linie gleis strasse autobahn kanal formel
    ziffer tel telefon isbn plz raum zimmer
  `),
  notCounted: wordSet(`
    uhr jahre jahren jahr jahres tage tagen tag tages stunde stunden minute minuten sekunde sekunden
    woche wochen monat monate monaten jahrhundert lebensjahr grad mal punkte punkten tore toren
    prozentpunkte prozentpunkten seiten kapitel millimeter zentimeter
    kilogramm kilo kg
  `),
  strong: wordSet('mann euro dollar quadratkilometer'),
  calibre: /^(?:mm|millimeter)/,
};
