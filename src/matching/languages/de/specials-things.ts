import { type Special, specials } from '../special-data.ts';

/** Lists of ships that are not the EU's. */
const OTHERS = 'grossbritannien*, britisch*, briten, us, usa, amerikanisch*, kanada*, schweiz*';
/** Tanks of the other side, and what is none. */
const OTHER_TANKS = 'verkauft*, ukrainische panzer, leopard*, abrams, panzerwagen, schutzenpanzer';
/** A number of tanks and of such is of both. */
const WITH_TANKS =
  'gepanzerte*, *panzer, *panzern, *fahrzeuge*, *geschutz*, artillerie*, *flugzeuge*, *haubitze*';

/** Weapons, goods, power, shares, votes and lists, as German says them. */
export const germanThings: readonly Special[] = specials([
  [
    'count',
    'pieces',
    'staaten, lander*, landern, ja stimmen, stimmen, mitgliedstaaten',
    'verurteil*, stimmten, stimmte, votierten, angenommen',
    { unless: '*kinder*, *verschlepp*, *deportation*' },
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
    'getroffen*, traf, trafen, beschadigt*, treffen, zerstort oder beschadigt',
    { unless: 'drohnen getroffen' },
  ],
  [
    'tanks-lost',
    'pieces',
    '*panzer, *panzern',
    'verloren, verlor, eingebusst, verlust*, verliert',
    { implied: 'owner', unless: OTHER_TANKS, listed: WITH_TANKS },
  ],
  [
    'tanks-lost',
    'pieces',
    '*panzer, *panzern',
    'zerstort*, vernichtet*, abgeschossen*',
    {
      implied: 'foe',
      unless: `${OTHER_TANKS}, verloren, verlor, eingebusst, verlust*`,
      listed: WITH_TANKS,
    },
  ],
  [
    'promised',
    'pieces',
    '@',
    'zugesagt*, sagte+zu, sagten+zu, sagt+zu, kundigte+an, kundigten+an, angekundigt*, versprach*, versprochen*, werde liefern, geben, schicken, uberlassen, zusage*, bereitstellen, zur verfugung stellen, liefern werde, liefern wird, will, wolle, wollen',
    {
      unless:
        'geliefert*, zerstort*, verloren*, bereits, bislang, bisher, nicht, besass, bataillone, partner*, erwart*',
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
    'geliefert, ubergeben, lieferte, eingetroffen, geliefert*, ubergab, erhalten, bekommen, angekommen, uberlassen',
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
    { also: 'getreide*' },
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
    'insgesamt, gelistet*, sanktioniert*, liste, hafenverbot*, anlaufverbot*, belegt',
    { unless: `weitere*, neue*, zusatzlich*, *paket*, ${OTHERS}` },
  ],
  [
    'newly-listed',
    'pieces',
    '*schiffe*, *tanker*',
    'gelistet*, listete*, sanktioniert*, sanktionen, liste, listung, sanktionsliste, sanktionspaket*, hafenverbot*, anlaufverbot*, belegt*, umfasst, umfassen',
    {
      also: 'weitere*, neue*, zusatzlich*, paket*, sanktionspaket*; *schattenflotte*, geisterflotte*, *paket*',
      implied: 'any',
      unless: `insgesamt, damit, gesamtzahl, ${OTHERS}`,
    },
  ],
  [
    'newly-listed',
    'people',
    '*listungen, personen, einrichtungen, organisationen, eintrage*',
    'paket*, sanktionspaket*, *listungen, gelistet*, listete*, sanktioniert*',
    { unless: 'insgesamt' },
  ],
]);
