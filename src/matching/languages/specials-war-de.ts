import { type Special, specials } from './special-data.ts';

const SOLDIERS =
  '*soldaten, mann, personen, menschen, *reservisten, militarangehorige*, manner, mannern, kampfer, angehorige, truppen';
const CASUALTIES =
  'getotet*, tote, toten, verwundet*, verletzt*, gefallen*, verloren*, gefangen*, verlust*';
const OCCUPIES =
  'besetz*, kontrollier*, besetzthalt*, halt, halte, hielt, halten, hielten, unter russischer kontrolle, in russischer hand, unter kontrolle, kontrolle uber, annektier*';

/** Drones, territory, manpower and weapons, as German says them. */
export const germanWar: readonly Special[] = specials([
  [
    'drones-launched',
    'pieces',
    '*drohne*, shaheds, shahed*',
    'abgefeuert*, feuerte*, gefeuert, feuern, gestartet*, startete*, eingesetzt*, setzte*, angegriffen, angriff, griff*, attackiert*, attackierte*, *drohnenangriff*, luftangriff*, angriff mit, angriffen mit, attacke mit, schickte*, geschickt*, losgeschickt*, uberzogen, uberzog, beschossen, beschoss, angriffswelle*, attackieren, angreifen',
    {
      implied: 'only',
      unless:
        'abgeschossen*, abgefangen*, abgewehrt*, unschadlich, zerstort*, produzier*, hergestellt*, geliefert*, liefern, kaufen, zugesagt*',
    },
  ],
  [
    'drones-shot-down',
    'pieces',
    '*drohne*, shaheds, shahed*, flugobjekte*, -',
    'abgeschossen*, abgefangen*, abgewehrt*, zerstort*, unschadlich, schoss+ab, schossen+ab, fing+ab, fingen+ab, wehrte+ab, abschuss, neutralisiert*, abzuschiessen, abgeschossen',
    { implied: 'only', also: '*drohne*, shahed*', unless: 'seit beginn, seit kriegsbeginn' },
  ],
  [
    'share-occupied',
    'percent',
    '',
    OCCUPIES,
    { unless: 'ukraine kontrollierte, ukraine kontrolliert, kursk, getreide*, prozent mehr' },
  ],
  [
    'share-occupied',
    'percent',
    'der ukraine, des landes, des ukrainischen, ukrainischen territoriums, ukrainischen gebiets, des staatsgebiets, der region, der oblast, des gebiets, von donezk, von luhansk, des territoriums, der landesflache',
    OCCUPIES,
    { implied: 'only', unless: 'ukraine kontrollierte, ukraine kontrolliert, kursk' },
  ],
  [
    'area-captured',
    'km2',
    '',
    'erobert*, eroberte*, eingenommen*, eroberungen, nahm+ein, nahmen+ein, gelandegewinn*, gebietsgewinn*, besetzte, wuchs, gewonnen, gewann, gewannen, unter kontrolle gebracht, unter ihre kontrolle, unter seine kontrolle, vorgeruckt',
    {
      implied: 'only',
      unless:
        'zuruckerobert*, ruckeroberung*, befreit*, kursk, ukraine eroberte, ukrainische truppen, ukrainische armee, ukraine nahm, verlor, verloren',
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
    { implied: 'only', unless: 'kursk, russische armee, russische truppen' },
  ],
  [
    'area',
    'km2',
    '',
    'kontrollier*, halten, hielten, halt, hielt, besetzt*, unter kontrolle',
    { implied: 'only', also: 'kursk' },
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
    'starke, truppenstarke, grosse, umfasst*, umfassen, armee hat, armee habe, armee hatte, armee zahlt, armee zahle, streitkrafte haben, streitkrafte hatten, streitkrafte zahlen, unter waffen, dienen, dienten, krafte auf',
    {
      implied: 'owner',
      unless: `${CASUALTIES}, sollstarke, begrenz*, obergrenze, verkleiner*, vergrosser*, nordkorea*`,
    },
  ],
  [
    'authorised',
    'people',
    `${SOLDIERS}, -`,
    'sollstarke, vergrossern, vergrossert*, aufzustocken, aufstocken, aufgestockt*, erhohen, erhoht*, erhohte, anzuheben, angehoben*, wachsen, vergrosserung, aufstockung',
    { before: 'auf', implied: 'owner', unless: `${CASUALTIES}, gehalt*, sold, rubel, euro` },
  ],
  [
    'present',
    'people',
    `${SOLDIERS}, -`,
    'kriegsgebiet, kampfgebiet, kampfzone, an der front, an der frontlinie, kampften, kampfen, kampfende*, kampfenden, im einsatz, in der ukraine, gruppierung, einmarschzone, front stehen',
    {
      implied: 'owner',
      unless: `${CASUALTIES}, ukrainische soldaten, nordkorea*, ausgebildet*, einberuf*, mobilisier*, geschickt, sollen, zusatzlich*, weitere*`,
    },
  ],
  [
    'strength-limit',
    'people',
    `${SOLDIERS}, -`,
    'begrenz*, beschrank*, obergrenze, verkleiner*, zu begrenzen, reduzier*, gedeckelt, hochstens haben, hochstgrenze, schrumpfen',
    { unless: CASUALTIES },
  ],
  [
    'recruited',
    'people',
    `${SOLDIERS}, rekruten, vertrage, vertragssoldaten, freiwillige*, -`,
    'rekrutiert*, rekrutiere, rekrutieren, rekrutierung*, angeworben*, anwerben, wirbt+an, verpflichtet*, armee eingetreten, mobilisiert, mobilisierte, mobilisiere, mobilisiert*, unterschrieben, unterzeichnet, einberufen',
    {
      implied: 'owner',
      unless: `${CASUALTIES}, sollen, sollten, wolle, will, wollen, werden, muss, musse, nordkorea*`,
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
    'fahnenflucht*, desertiert*, deserteur*, unerlaubt entfernt*, unerlaubt, eigenmachtig, desertion*',
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
    `${SOLDIERS}, ukrainer*, mannern, wehrpflichtige*`,
    'gefahndet, gesucht, fahndung, entzieh*, entziehung, wehrdienstentziehung',
    { implied: 'owner', unless: CASUALTIES },
  ],
  [
    'count',
    'pieces',
    'staaten, lander*, landern, ja stimmen, stimmen, mitgliedstaaten',
    'verurteil*, stimmten, stimmte, votierten, angenommen',
  ],
  [
    'count',
    'pieces',
    'lander*, staaten, staats',
    'bereit, teilgenommen, nahmen+teil, nahmen, beteilig*, teil, vertreter, treffen',
  ],
  ['count', 'pieces', '*drohne*, flugobjekte*', 'luftraum'],
  ['count', 'pieces', 'lecks, leck', ''],
  ['count', 'pieces', 'orte*, einrichtungen, orten, standorte*', 'kinder*'],
  ['count', 'people', '*gefangene*, *gefangenen, befragte*, -', 'folter*, gefoltert*, misshand*'],
  [
    'aircraft-hit',
    'pieces',
    '*flugzeuge, *flugzeugen, *bomber, *bombern, *jets, *maschinen, -',
    'getroffen, traf, trafen, beschadigt*, treffen, zerstort oder beschadigt',
    { unless: 'drohnen getroffen' },
  ],
  [
    'tanks-lost',
    'pieces',
    '*panzer, *panzern',
    'verloren, verlor, eingebusst, verlust*, zerstort*, vernichtet*, verliert',
    {
      implied: 'owner',
      unless: 'ukrainische panzer, leopard*, abrams, panzerwagen, schutzenpanzer',
    },
  ],
  [
    'promised',
    'pieces',
    '@',
    'zugesagt*, sagte+zu, sagten+zu, sagt+zu, kundigte+an, kundigten+an, angekundigt*, versprach*, versprochen*, werde liefern, geben, schicken, uberlassen, zusage*, bereitstellen, zur verfugung stellen, liefern werde, liefern wird, will, wolle, wollen',
    {
      unless:
        'geliefert*, zerstort*, verloren*, bereits, nicht, besass, bataillone, partner*, erwart*',
    },
  ],
  [
    'planned',
    'pieces',
    '@',
    'erwart*, ziel, bataillone, partner*, insgesamt',
    { unless: 'geliefert*, zerstort*, verloren*, nicht, erhalten, eingetroffen' },
  ],
  [
    'delivered',
    'pieces',
    '@',
    'geliefert, ubergeben, lieferte, eingetroffen, geliefert*, ubergab, erhalten, bekommen, angekommen',
    { unless: 'zugesagt*, werde, werden, soll, sollen, nicht, will, wolle, weitere, besitzt' },
  ],
  [
    'stock',
    'pieces',
    '@',
    'besass, besitzt, besitze, besassen, bestand, vorratig, verfugt uber, verfugte uber, verfugt, verfugte, verbleiben',
    { unless: 'ukraine, zugesagt*' },
  ],
  [
    'stock',
    'tonnes',
    '',
    'warten, warteten, wartet, lagern, lagerten, festsitzen, feststecken, blockiert*, stecken, steckten, silos',
    { implied: 'only' },
  ],
  [
    'food',
    'tonnes',
    '',
    'verschifft*, ausgefuhrt*, exportiert*, exportierte*, abkommen*, korridor, verliessen',
    { implied: 'only', also: 'getreide*' },
  ],
  [
    'missiles',
    'pieces',
    '@',
    'abgefeuert*, feuerte*, gefeuert, abgeschossen*, eingesetzt*, setzte*, angegriffen, griff*',
    { unless: 'geliefert*, zugesagt*, abgefangen*' },
  ],
  [
    'power-lost',
    'W',
    '',
    'verloren, verlor, eingebusst, zerstort*, ausgefallen*, weggefallen, ausser betrieb, beschadigt*, verlust*, vernichtet*, lahmgelegt',
    { implied: 'only', unless: 'importier*, verbrauch*, spitzenbedarf, bedarf' },
  ],
  [
    'share',
    'percent',
    '',
    'kraftwerksleistung*, erzeugungskapazitat*, kraftwerkskapazitat*, stromerzeugung*, kraftwerke, energieinfrastruktur, stromproduktion',
    {
      also: 'zerstort*, verloren, beschadigt*, ausgefallen*, gesunken, verlor',
      unless: 'russlands, raffineri*',
    },
  ],
  ['share', 'percent', '*bomber*, *bombern, *bomberflotte', '', {}],
  ['share', 'percent', '*wohn*, hauser, hausern, hochhauser*', 'zerstort*, beschadigt*'],
  [
    'share',
    'percent',
    '*raketen, *flugabwehrraketen, abwehrraketen',
    'stammen*, stammten, kamen, kommen',
  ],
  ['share', 'percent', 'besatzung, crew', ''],
  ['share', 'percent', '*militarhilfe*', 'stammten, stammen, kamen, kommen'],
  [
    'listed',
    'pieces',
    '*schiffe*, *tanker*',
    'insgesamt, gelistet*, sanktioniert*, liste',
    { unless: 'weitere*, neue*, zusatzlich*' },
  ],
  [
    'newly-listed',
    'pieces',
    '*schiffe*, *tanker*',
    'gelistet*, listete*, sanktioniert*, liste, listung, sanktionsliste',
    { also: 'weitere*, neue*, zusatzlich*, paket*, sanktionspaket*' },
  ],
  [
    'newly-listed',
    'pieces',
    '*listungen, personen, einrichtungen, organisationen, eintrage*',
    'paket*, sanktionspaket*, *listungen, gelistet*, listete*, sanktioniert*',
    { unless: 'insgesamt' },
  ],
]);
