import type { FigureData } from '../figure-data.ts';
import { turns } from '../turn.ts';
import { turnList, wordList, wordSet } from '../word-list.ts';
import { germanCounted } from './counted.ts';
import { germanCues } from './cues.ts';
import { germanElsewhere } from './elsewhere.ts';
import { germanForms } from './forms.ts';
import { germanInDoubt } from './in-doubt.ts';
import { germanNotTheWar } from './not-the-war.ts';
import { germanSaidAgain } from './said-again.ts';
import { germanTimes } from './times.ts';

/** How German says what a number counts. */
export const germanFigures: FigureData = {
  ...germanCounted,
  ...germanForms,
  cues: germanCues,
  separable: Map.groupBy(
    turns({
      lost: 'fielen aus, fiel aus, bussten ein, busste ein',
      fighting: 'nehmen teil, nahmen teil',
      coming: 'rechnet damit, rechne damit, rechnen damit, rechnete damit',
      intends:
        'denkt nach, denke nach, denken nach, dachte nach, bietet an, biete an, bieten an, bot an',
      killed: `
        kostete leben, kosteten leben, kostet leben, kosten leben, bezahlten leben, liessen leben, fanden tod, kamen um
      `,
      returned: `
        kehrten zuruck, kehrten heim, kehren zuruck, kehren heim, kamen zuruck, holte zuruck, holte heim,
        holten zuruck, holten heim, brachte zuruck, brachte heim, brachten zuruck, brachten heim,
        schickte zuruck, schickten zuruck
      `,
    }),
    ({ words: [verb = ''] }) => verb,
  ),
  auxiliaries: wordSet(`
    ist sind war waren sei seien ware wird werden wurde wurden worden hat haben hatte hatten habe
    soll sollen sollten solle will wollen konnte konnten kann mussen muss darf
  `),
  being: wordSet('sind seien waren ist sei war gibt gab gebe sein'),
  marker: 'zu',
  verbLast: true,
  modals: wordSet(`
    soll sollen sollten solle sollte will wollen wolle wollte werde konnte konnten kann konne konnen
    durfte durften mochte wird werden
  `),
  sending: wordSet('schickt entsendet sendet verlegt'),
  perfect: wordSet('haben sein worden habe hat hatte hatten seien sei sind'),
  fillers: wordSet(`
    bereits schon derzeit inzwischen nun jetzt allein aktuell mittlerweile
  `),
  adverbs: wordList(
    'weise lich offenbar angeblich vermutlich mutmasslich wohl teils schwer leicht zudem ausserdem',
  ),
  goingOn: wordSet('wird'),
  undergoes: wordSet('wurde wurden worden wird stand steht geriet'),
  passive: wordSet('werden'),
  places: wordSet('in im ins nach innerhalb auf bei'),
  directions: wordSet('nach'),
  front: wordSet('front'),
  stationed: 'station',
  howMany: [['wie', 'viele'], ['wieviele']],
  countOf: turnList('zahl der, anzahl der, zahl von, zahl an, anzahl von'),
  reaching: wordSet('erreichen uberschreiten ubersteigen steigen wachsen klettern anwachsen'),
  changeBy: wordSet('um'),
  otherPlan: turnList(
    'gegenentwurf*, gegenvorschlag*, uberarbeitet*, abgeandert*, geandert*, alternativ*, istanbul*, seinerzeit, damals, vor drei jahren, vor vier jahren, vor jahren',
  ),
  we: wordSet('wir unser unsere unseren unserer'),
  converted: wordSet('umgerechnet das sind entspricht oder'),
  allBut: turnList('alle bis auf, allen bis auf, aller bis auf'),
  differences: [
    ['mehr', 'als'],
    ['mehr', '*', 'als'],
    ['mehr', '*', '*', 'als'],
    ['weniger', 'als'],
    ['weniger', '*', 'als'],
    ['hoher', 'als'],
    ['mehr', 'in', 'den'],
  ],
  rivals: wordSet('als vor hinter gegenuber'),
  own: wordSet(`
    eigene eigenen eigener sein seine seinen seiner ihr ihre ihren ihrer
  `),
  personal: wordSet('seiner'),
  regions: wordSet(`
    region regionen oblast oblaste provinz gebiets gebiete gebieten bezirk bezirks stadt
  `),
  placeNouns: wordSet('region gebiet grenzgebiet oblast raum stadt provinz'),
  actors: wordSet('durch von'),
  risen: wordSet('an gestiegen gesunken beziffert geschatzt'),
  that: wordSet('dass'),
  targets: wordSet('auf gegen in'),
  tally: wordList(`
    zahl anzahl beziffert* bezifferte* bezifferten schatzt* geschatzt* starke kontingent
    truppenstarke schatzungen gesamtzahl stieg stiegen gestiegen* liegt liege lag belauft belaufe
    beliefen angewachsen wuchs erhoht* betragt betrage betrug summier* korrigier* taxiert* verluste
    truppenprasenz bilanz aufgestockt* anwachsen steigen umfasst* uberschritten* uberstieg*
    ubersteig* uberschreit* naher* betrugen lagen liegen militarverluste gesamtverluste personalverluste
  `),
  tallyNouns: wordSet('zahl anzahl gesamtzahl starke truppenstarke'),
  tallyBefore: wordSet(`
    auf bei mit von betragt betrage betrug betrugen umfasst umfasse umfassen
  `),
  partOf: [
    ['stuck'],
    ['der'],
    ['von', 'den'],
    ['von'],
    ['der', 'rund'],
    ['der', 'insgesamt'],
    ['aller'],
    ['von', 'diesen'],
    ['dieser'],
    ['seiner'],
    ['ihrer'],
  ],
  firstOf: turnList(`
    die ersten, der ersten, den ersten, seine ersten, ihre ersten, eine erste, einer ersten, die erste, der erste
  `),
  otherWay: turnList(`
    gegenrichtung, umgekehrte* richtung, umgekehrte* weg, entgegengesetzte* richtung, andere* richtung, zuruck,
    zuruckgekehrt*, zuruckkehr*, ruckreise*, einreise*, ruckkehrer*
  `),
  parts: wordSet(`
    teil teile grossteil mehrzahl halfte drittel viertel funftel viele einige manche meisten mehrheit einer zwei
    prozent bruchteil gros dritte vierte funfte zehnte zwanzigste
  `),
  carriesOn: wordSet('womit wodurch'),
  beside: wordSet('darunter davon wovon mit'),
  shares: wordSet('anteil'),
  admits: turnList(
    'raumt*+ein, eingeraumt*, einraum*, gab+zu, gibt+zu, gaben+zu, zugegeben*, zugab, gestand*, gesteht, eingestanden, bekannt*+zu',
  ),
  asSaid: wordSet('so laut'),
  reinforces: wordSet('verstarkt verstarkte verstarken aufgestockt aufstockte erhoht vergrossert'),
  reinforcedBy: wordSet('um mit'),
  labours: wordSet('arbeiten arbeiteten arbeite arbeitet'),
  work: wordSet('arbeiten helfen kommen beschaftigen einstellen anstellen einsetzen'),
  inRole: wordSet('als'),
  suffers: wordSet(`
    erlitten erlitt erleidet verlor verloren beklagen beklagt verzeichnen verzeichnet verzeichnete
    hat habe haben hatte hatten musse hinnehmen hingenommen
  `),
  inflicts: turnList(`
    zufug*, zugefug*, zuzufug*, fugt+zu, fugte+zu, fugten+zu, fuge+zu, beibring*, beigebracht*, beizubring*, bringt+bei,
    brachte+bei, brachten+bei, bescher*, einbring*, eingebracht*, brachte+ein, brachten+ein
  `),
  inflictedOn: wordSet(''),
  costs: wordSet('kosten kostet koste kostete kosteten gekostet'),
  datives: wordSet('der den dem'),
  tolls: wordSet('blutzoll preis opferzahl opferzahlen'),
  costly: wordSet('verlustreich verlustreicher blutig blutiger'),
  there: wordSet('dort hier'),
  death: wordSet('tod'),
  byName: turnList(`
    namentlich, namen, namens, identifiziert*, bestatigte* tote*,
    bestatigte* russische* tote*, bestatigte* ukrainische* tote*, bestatigte* gefallene*,
    bestatigte* todesfalle*, dokumentierte* tote*, dokumentierte* todesfalle*
  `),
  missing: wordSet('vermisst vermisste vermissten verschollen'),
  bothSides: [
    ['beide*', 'seiten'],
    ['beide*', 'armeen'],
    ['beide*', 'kriegsparteien'],
    ['beide*', 'lander*'],
    ['russische*', 'und', 'ukrainische*'],
    ['ukrainische*', 'und', 'russische*'],
    ['zusammen'],
    ['zusammengenommen'],
  ],
  ownWith: wordSet('mit'),
  inWhich: wordSet('dem der denen welchem welcher'),
  where: wordSet('wo'),
  receives: wordSet(`
    erhalten erhalt erhielt erhielten bekommen bekommt bekam bekamen importiert importierte eingefuhrt
  `),
  butAlso: wordSet('sondern'),
  spentOn: wordSet('fur ins'),
  definite: wordSet('der dieser diesen'),
  each: wordSet('jeder jede jedes jedem jeden je jeweils pro'),
  totals: [
    ['insgesamt'],
    ['gesamtzahl'],
    ['summe'],
    ['seit', 'kriegsbeginn'],
    ['seit', 'beginn'],
    ['gesamt*verlust*'],
  ],
  wholeTime: wordSet(`
    seit beginn kriegsbeginn invasionsbeginn krieg krieges kriegs invasion angriffskrieg bisher bislang heute ganzen gesamten
  `),
  pictures: [
    ['video*'],
    ['aufnahme*'],
    ['foto*'],
    ['bilder*'],
    ['filmaufnahmen'],
    ['drohnenvideo*'],
    ['denkmal*'],
    ['museum*'],
    ['ausstellung*'],
    ['gemalde*'],
  ],
  belongingTo: turnList(`
    leichen von, leichname von, leichnamen von, uberreste von, uberresten von, gebeine von, sarge von, graber von,
    urnen von, familien von, angehorige von, angehorigen von, hinterbliebene von, hinterbliebenen von, witwen von,
    mutter von, eltern von, kinder von, portrats von, leben von, leichen, leichname, leichnamen, uberreste, uberresten,
    sarge, graber, familien, angehorigen, hinterbliebenen, witwen
  `),
  ...germanInDoubt,
  ...germanNotTheWar,
  ...germanSaidAgain,
  elsewhere: germanElsewhere,
  subordinates: wordSet(''),
  sides: wordSet('seite reihen'),
  onSideOf: [['aufseiten'], ['auf', 'seiten'], ['in', 'den', 'reihen'], ['auf', 'der', 'seite']],
  thoseOf: turnList('die der, die von, jene der, jene von, diejenigen der, denen der, denen von'),
  ones: wordSet(''),
  ofWhom: wordSet('der des eines einer von unter bei'),
  asFor: wordSet('fur bei unter'),
  ofThem: [
    ['von', 'denen'],
    ['von', 'ihnen'],
    ['unter', 'ihnen'],
    ['davon'],
    ['von', 'diesen'],
    ['hiervon'],
  ],
  ofIt: [['davon'], ['hiervon'], ['darin']],
  when: wordSet('vergangene letzte diese vorige'),
  they: wordSet('sie'),
  others: wordSet('weitere weiterer weiteren andere seien'),
  including: wordSet('darunter davon einschliesslich inklusive hiervon wovon'),
  thatIs: wordSet('also sprich namlich'),
  besides: wordSet('hinzu dazu zudem ausserdem zusatzlich'),
  sums: wordSet('ergibt ergebe ergab ergaben ergeben macht mache machte zusammen insgesamt summe'),
  relatives: wordSet('die welche denen deren'),
  reach: wordSet('reichweite reichweiten weit'),
  arsenals: wordSet('arsenal arsenale arsenals waffenarsenal waffenarsenals'),
  ...germanTimes,
};
