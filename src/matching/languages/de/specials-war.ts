import { type Special, specials } from '../special-data.ts';

const SOLDIERS =
  '*soldaten, mann, personen, menschen, *reservisten, militarangehorige*, manner, mannern, kampfer, angehorige, truppen';
const CASUALTIES =
  'getotet*, tote, toten, verwundet*, verletzt*, gefallen*, verloren*, gestorben*, sterben, umgekommen*, umkamen, ums leben, ihr leben, den tod, zum opfer, gefangen*, verlust*';
/** An army that somebody wants or allows is not one that there is. */
const PROPOSED =
  'ins spiel, im gesprach, verlangt*, forderte, fordert, fordern, gefordert, vorgeschlagen*, schlug+vor, schlagt+vor, vorschlag*, entwurf*, sieht+vor, vorsieht, vorgesehen*, vorsah, sah+vor, erlaubt*, zugestanden, zugesteht, zulasst, gestattet*, soll, sollen, solle, sollte, sollten, durfe, durfen, durfte, beschrank*, hochstgrenze, hochstens, maximal, beharrt, besteht auf, bestand auf';
const NOT_PRESENT = `${CASUALTIES}, starben, fielen, ukrainische soldaten, ukrainischen soldaten, nordkorea*, ausgebildet*, einberuf*, mobilisier*, geschickt, sollen, zusatzlich*, weitere*, kampfunfahig, kampffahig, uberreste, leichen, leichname*, erwart*`;
const OCCUPIES =
  'besetz*, kontrollier*, besetzthalt*, halt, halte, hielt, halten, hielten, unter russischer kontrolle, in russischer hand, unter kontrolle, kontrolle uber, annektier*';

const LAND_NOT_TAKEN = 'zuruckerobert*, ruckerober*, befreit*, zuruckgewonnen*, verlor, verloren';
/** Land that Ukraine took. */
const IN_RUSSIA =
  'kursk*, russisches gebiet, russischen gebiets, russisches staatsgebiet, russischen staatsgebiets, russisches territorium, russischen territoriums';
/** How an army gets hold of land. */
const ADVANCED =
  'vorgeruckt, vorgerucktes, ruckte+vor, ruckten+vor, ruckt+vor, rucken+vor, vorgedrungen, drang+vor, drangen+vor, dringt+vor, vorgestossen, stiess+vor, stiessen+vor, vorgearbeitet, vorrucken, vorzurucken';

/** Land was regained elsewhere and later too; on record is that of this one. */
const COUNTEROFFENSIVE = 'charkiw*, kharkiv*, isjum, kupjansk, *gegenoffensive*, 2022';
/** A share of those who live, die or were asked there is none of the land. */
const OF_PEOPLE =
  'opfer, opfern, zivilist*, tote, toten, todesfalle*, getotet*, verletzt*, verwundet*, bevolkerung, einwohner*, bewohner*, befragte*, angriffe, angriffen, industrie*, produktion, ereignet*, geschah*, geschehen, lebten';

/** Territory and manpower, as German says them. */
export const germanWar: readonly Special[] = specials([
  [
    'both-sides-killed-or-wounded',
    'people',
    `${SOLDIERS}, tote, opfer, -`,
    'auf beiden seiten, beider seiten, beider armeen, beider lander, russische* und ukrainische*, ukrainische* und russische*',
    { implied: 'any', also: 'verwundet*, verletzt*', unless: 'vermisst*' },
  ],
  [
    'permanent-losses',
    'people',
    `${SOLDIERS}, -`,
    'dauerhafte russische verluste, dauerhaften russischen verluste, dauerhafte verluste, dauerhaften verluste, unwiederbringlich*, permanente verluste, permanenten verluste',
    { implied: 'owner' },
  ],
  [
    'share-occupied',
    'percent',
    '',
    OCCUPIES,
    {
      unless: `vor dem einmarsch, vor der invasion, vor dem krieg, ukraine kontrollierte, ukraine kontrolliert, erlangte*, hinzu*, erobert*, wachstum, zuwachs, neu besetzt, in diesem jahr, im vergangenen jahr, kursk, getreide*, prozent mehr, ${OF_PEOPLE}`,
    },
  ],
  [
    'share-occupied',
    'percent',
    '',
    'besetzt, unter russischer kontrolle, in russischer hand',
    { before: 'zu', implied: 'only', unless: 'kursk' },
  ],
  [
    'share-occupied',
    'percent',
    'der ukraine, des landes, des ukrainischen, ukrainischen territoriums, ukrainischen gebiets, des staatsgebiets, der region, der oblast, der flache, des gebiets, von donezk, von luhansk, des territoriums, der landesflache',
    OCCUPIES,
    {
      implied: 'only',
      unless: `vor dem einmarsch, vor der invasion, vor dem krieg, ukraine kontrollierte, ukraine kontrolliert, erlangte*, hinzu*, erobert*, wachstum, zuwachs, neu besetzt, in diesem jahr, im vergangenen jahr, kursk, ${OF_PEOPLE}`,
    },
  ],
  [
    'area-captured',
    'km2',
    '',
    'erobert*, eroberungen, erobern, eingenommen*, einnehmen, einzunehmen, einnahm*, nahm+ein, nahmen+ein, nimmt+ein, nehmen+ein, *gelandegewinn*, *gelandezugewinn*, *gebietsgewinn*, gebietszugewinn*, gebietszuwachs*, besetzte, wuchs, gewonnen, gewann, gewannen, hinzugewonnen*, dazugewonnen, zugewinn*, vereinnahmt*, unter kontrolle gebracht, unter ihre kontrolle, unter seine kontrolle, unter russische kontrolle, in russische hand, in russische hande',
    { implied: 'only', unless: LAND_NOT_TAKEN, nowhere: IN_RUSSIA },
  ],
  // "hat 116.000 Quadratkilometer besetzt" may be all that is held, in one month it is what was taken.
  [
    'area-captured',
    'km2',
    '',
    'besetzt, besetzten, besetzen',
    {
      implied: 'only',
      also: 'januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember, monat, monats, woche, jahr, 2023, 2024, 2025, 2026, jahresbeginn',
      unless: `${LAND_NOT_TAKEN}, halt, hielt, halten, hielten, besetzt ist, besetzt sind, sind besetzt, ist besetzt, besetzten gebiet*`,
      nowhere: IN_RUSSIA,
    },
  ],
  [
    'area-captured',
    'km2',
    '',
    ADVANCED,
    {
      implied: 'only',
      unless: LAND_NOT_TAKEN,
      nowhere: `${IN_RUSSIA}, ukrainische armee, ukrainischen armee, ukrainische truppen, ukrainischen truppen`,
    },
  ],
  [
    'area-lost-net',
    'km2',
    '',
    'netto, unter dem strich, per saldo',
    { implied: 'only', also: 'verlor, verloren, verlust*' },
  ],
  [
    'area-regained',
    'km2',
    '',
    'zuruckerobert*, befreit*, ruckeroberung*, ruckerobert*, zuruckgewonnen*',
    {
      implied: 'only',
      also: COUNTEROFFENSIVE,
      unless: 'kursk, russische armee, russische truppen',
      nowhere: 'cherson*',
    },
  ],
  [
    'area',
    'km2',
    '',
    'kontrollier*, halten, hielten, halt, hielt, besetzt*, kontrolle, in der hand, eingenommen, erobert*',
    { implied: 'only', also: IN_RUSSIA, unless: LAND_NOT_TAKEN },
  ],
  [
    'advance',
    'm',
    '',
    'vormarsch, vorankamen, vorgeruckt, ruckte*, vorangekommen, kamen+voran, voran, vorrucken',
    { implied: 'only' },
  ],
  [
    'strength',
    'people',
    `${SOLDIERS}, -`,
    '*starke, grosse, mann stark, soldaten stark, umfasst*, umfassen, armee hat, armee habe, armee hatte, armee zahlt, armee zahle, streitkrafte haben, streitkrafte hatten, streitkrafte zahlen, unter waffen, dienen, dienten, krafte auf',
    {
      implied: 'owner',
      unless: `${CASUALTIES}, sollstarke, begrenz*, obergrenze, verkleiner*, vergrosser*, nordkorea*, ${PROPOSED}`,
    },
  ],
  [
    'authorised',
    'people',
    `${SOLDIERS}, -`,
    'sollstarke, vergrossern, vergrossert*, aufzustocken, aufstocken, aufgestockt*, erhohen, erhoht*, erhohte, anzuheben, angehoben*, wachsen, vergrosserung, aufstockung',
    {
      before: 'auf',
      implied: 'owner',
      also: '*armee*, *streitkraft*, *truppenstarke*, sollstarke, militar*, streitmacht*',
      unless: `${CASUALTIES}, gehalt*, sold, rubel, euro`,
    },
  ],
  [
    'present',
    'people',
    `${SOLDIERS}, -`,
    'kriegsgebiet, kampfgebiet, kampfzone, an der front, an der frontlinie, gruppierung, einmarschzone, zone der',
    { implied: 'owner', unless: NOT_PRESENT },
  ],
  [
    'present',
    'people',
    '*soldaten, truppen, militarangehorige*, mann',
    'kampften, kampfen, kampfende*, kampfenden, im einsatz, in der ukraine, stationiert',
    { implied: 'owner', also: 'russisch*, russland*, putin*, moskau*', unless: NOT_PRESENT },
  ],
  [
    'strength-limit',
    'people',
    `${SOLDIERS}, -`,
    'begrenz*, beschrank*, obergrenze, verkleiner*, zu begrenzen, reduzier*, gedeckelt, hochstens haben, hochstgrenze, schrumpfen',
    { unless: CASUALTIES },
  ],
  [
    'strength-limit',
    'people',
    `${SOLDIERS}, -`,
    'armee von, heer von, streitkrafte von, streitkraften von, armee mit, armee auf, armee aus',
    { also: PROPOSED, unless: `${CASUALTIES}, derzeit, aktuell` },
  ],
  [
    'recruited',
    'people',
    `${SOLDIERS}, leute, rekruten, vertrage, vertragssoldaten, freiwillige*, -`,
    'rekrutiert*, rekrutiere, rekrutieren, rekrutierung*, angeworben*, anwerben, wirbt+an, verpflichtet*, armee eingetreten, traten+ein, trat+ein, zieht+ein, ziehen+ein, beruft+ein, berufen+ein, mobilisiert, mobilisierte, mobilisiere, mobilisiert*, unterschrieben, unterzeichnet, einberufen',
    {
      implied: 'owner',
      unless: `${CASUALTIES}, sollen, sollten, wolle, will, wollen, werden, muss, musse, nordkorea*, reservisten, liess, lasst, ordnete, anordnete, befahl`,
    },
  ],
  [
    'to-be-mobilised',
    'people',
    `${SOLDIERS}, -`,
    'mobilisieren, einberufen, einziehen, einzuziehen, zu mobilisieren, mobilmachung von, mobilisierung von, einberufung von, teilmobilmachung, eingezogen werden, einberufen werden, mobilisiert werden, mobilgemacht, gefordert*, forderte',
    {
      implied: 'owner',
      also: 'mobilis*, mobilmach*, teilmobil*, einberuf*, einzieh*, einzuziehen, eingezogen',
      unless: `${CASUALTIES}, pro monat, im monat, monatlich`,
    },
  ],
  [
    'to-be-mobilised',
    'people',
    'reservisten',
    '',
    { before: 'auf, von', implied: 'owner', unless: CASUALTIES },
  ],
  [
    'count',
    'people',
    `${SOLDIERS}, deserteure*, -`,
    'fahnenflucht*, desertiert*, deserteur*, unerlaubt entfernt*, unerlaubt, eigenmachtig, desertion*, ohne erlaubnis',
    { unless: 'verurteilt*, russische' },
  ],
  [
    'count',
    'cases',
    'falle*, verfahren, *ermittlungsverfahren, strafverfahren, -',
    'fahnenflucht*, desertion*, unerlaubt*, deserteur*',
  ],
  [
    'count',
    'people',
    `${SOLDIERS}, ukrainer*, wehrpflichtige*`,
    'gefahndet, gesucht, fahndung, entzieh*, entziehung, wehrdienstentziehung',
    { implied: 'owner', also: '*entzieh*, *wehrdienst*, einberuf*', unless: CASUALTIES },
  ],
]);
