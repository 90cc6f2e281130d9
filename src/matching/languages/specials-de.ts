import { type Special, specials } from './special-data.ts';

const PEOPLE = 'menschen, personen, ukrainer*, fluchtlinge*, gefluchtete*, vertriebene*, leute';
const MONEY = ['USD', 'EUR'] as const;

/** Measures of their own as German says them. */
export const germanSpecials: readonly Special[] = specials([
  [
    'civilians-killed',
    'people',
    'zivilist*, zivilperson*, zivile tote, zivile todesopfer',
    'getotet*, ums leben*, tote, toten, todesopfer, starben, gestorben*, leben verloren',
  ],
  [
    'civilians-injured',
    'people',
    'zivilist*, zivilperson*, zivile verletzte',
    'verletzt*, verwundet*',
  ],
  ['children-killed', 'people', 'kinder*', 'getotet*, ums leben*, starben, gestorben*'],
  ['children-deported', 'people', 'kinder*, minderjahrige*', 'verschleppt*, deportiert*'],
  ['children-returned', 'people', 'kinder*', 'zuruckgeholt*, zuruckgekehrt*, heimgekehrt*'],
  ['internally-displaced', 'people', 'binnenvertrieben*, binnenfluchtlinge*', ''],
  ['internally-displaced', 'people', 'menschen, personen', 'binnenvertrieben*'],
  ['with-protection', 'people', PEOPLE, 'vorubergehenden schutz, temporaren schutz, schutzstatus'],
  ['refugees-in-europe', 'people', PEOPLE, 'in europa'],
  ['refugees-abroad', 'people', PEOPLE, 'ins ausland, im ausland, weltweit'],
  [
    'fled',
    'people',
    PEOPLE,
    'geflohen, fliehen, flohen, gefluchtet, fluchteten, verlassen, verliessen',
  ],
  ['missing', 'people', 'menschen, personen, vermisste*', 'vermisst*'],
  [
    'bodies-found',
    'people',
    'leichen, tote, toten, leichname*',
    'gefunden*, fanden, entdeckt*, geborgen*',
  ],
  [
    'bodies-returned',
    'people',
    'leichen, leichname*, gefallene*, tote, toten',
    'ubergeben*, ubergab*, uberfuhrt*, erhalten, erhielt, zuruckgegeben',
  ],
  ['exchange-agreed', 'people', '*gefangene*', 'vereinbart*, einigten, geeinigt'],
  ['prisoners-exchanged', 'people', '*gefangene*', 'ausgetauscht, tauschten*'],
  [
    'freed',
    'people',
    '*gefangene*, menschen, ukrainer*',
    'freigelassen*, freigekommen*, befreit*, heimgeholt*, zuruckgeholt*',
  ],
  [
    'drones-launched',
    'pieces',
    '*drohne*',
    'abgefeuert*, feuerte*, gestartet*, startete*, eingesetzt*, setzte*, angegriffen, griff*, drohnenangriff*',
  ],
  [
    'drones-shot-down',
    'pieces',
    '*drohne*',
    'abgeschossen*, abgefangen*, abgewehrt*, zerstort*, unschadlich',
  ],
  ['share-occupied', 'percent', '', 'besetz*, kontrollier*, besetzthalt*'],
  ['area-captured', 'km2', '', 'erobert*, eroberte*, eingenommen*, besetzt*, eroberungen'],
  ['area-regained', 'km2', '', 'zuruckerobert*, befreit*, ruckeroberung'],
  ['area', 'km2', '', 'kontrollier*, halten, hielten'],
  ['strength', 'people', '', 'starke, truppenstarke'],
  ['strength-limit', 'people', '', 'begrenz*, beschrank*, obergrenze'],
  ['recruited', 'people', '', 'rekrutiert*, angeworben*, verpflichtet*, vertrag*'],
  ['to-be-mobilised', 'people', '', 'mobilisier*, einberuf*, einzieh*, einzuzieh*'],
  ['assets-frozen', MONEY, '', 'eingefroren*, festgesetzt*, blockiert*'],
  ['reconstruction-cost', MONEY, '', 'wiederaufbau*'],
  ['aid-planned', MONEY, '', 'geplant*, plant*, vorgesehen*, planen'],
  ['military-aid-allocated', MONEY, '', 'militarhilfe* zugeteilt*, militarhilfe* zugewiesen*'],
  ['aid-allocated', MONEY, '', 'zugeteilt*, zugewiesen*, bereitstell*'],
  ['aid-committed', MONEY, '', 'zugesagt*, sagte, zusage*, versprochen*, zugesichert*'],
  [
    'aid-provided',
    MONEY,
    '',
    'unterstutzt*, geleistet*, unterstutzung, geflossen, ausgezahlt*, hilfen*, bereitgestellt*',
  ],
  ['budget', ['USD', 'EUR', 'RUB'], '', 'haushalt*, verteidigungsausgaben, budget*'],
]);
