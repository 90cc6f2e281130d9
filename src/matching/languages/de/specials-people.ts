import { type Special, specials } from '../special-data.ts';

const PEOPLE =
  'menschen, personen, *ukrainer*, *fluchtling*, gefluchtete*, fluchtende*, vertriebene*, leute, schutzsuchende*, staatsburger*';
const DIED =
  'getotet*, ums leben*, tote, toten, todesopfer, todesopfern, kamen+um, kam+um, starben, gestorben*, leben verloren, ihr leben, das leben, zum opfer, umgekommen*, tod von, tod, todesfalle*';
/** Who is killed or injured here are soldiers, or both. */
const ARMED = 'soldaten, soldat, truppen, militars';

/** What is counted of them are not all. */
const OF_THE_DEAD = 'der toten, der todesopfer, der getoteten, der opfer';

/** Where those are who have not left the country. */
const WITHIN = 'innerhalb der, innerhalb des, innerhalb ihrer, innerhalb ihres, innerhalb seiner';

/** Who is there is counted apart, or is a Russian. */
const NOT_ABROAD =
  'in europa, europaweit, europaischen, nach europa geflohen, nach europa gefluchtet*, schutz, schutzstatus, polen, deutschland, russland verlassen, aus russland';

/** Civilians, children, flight and the missing, as German says them. */
export const germanPeople: readonly Special[] = specials([
  [
    'civilians-killed',
    'people',
    '*zivilist*, zivilperson*, nichtkombattant*, zivile tote, zivilen toten, zivile todesopfer, zivilen todesopfer, ziviler todesopfer, ziviltote*',
    `${DIED}, ziviltote*`,
    { implied: 'only', unless: `evakuiert*, gefluchtet*, geflohen` },
  ],
  [
    'civilians-killed',
    'people',
    'menschen, tote, toten, todesopfer, todesfalle*',
    DIED,
    {
      also: 'zivilist*, zivilbevolkerung, zivile',
      implied: 'only',
      not: `${OF_THE_DEAD}, verletzt, wurden verletzt, verwundet, wurden verwundet`,
      unless: `${ARMED}, armee, oder verwundete*, und verwundete*, oder verletzte*, und verletzte*`,
    },
  ],
  [
    'civilians-injured',
    'people',
    '*zivilist*, zivilperson*, nichtkombattant*, zivile verletzte, verletzte zivilist*',
    'verletzt*, verwundet*, verletzungen',
    { implied: 'only' },
  ],
  ['children-killed', 'people', '*kinder*, minderjahrige*', DIED, { implied: 'only' }],
  ['children-killed', 'people', OF_THE_DEAD, '*kinder*, minderjahrige*', { implied: 'only' }],
  [
    'children-killed',
    'people',
    '*kinder*, minderjahrige*',
    'darunter, unter ihnen, unter den toten, unter den todesopfern, unter den getoteten',
    { implied: 'only', also: DIED, unless: 'verletzt*, verwundet*' },
  ],
  [
    'children-deported',
    'people',
    '*kinder*, minderjahrige*',
    'verschleppt*, *deportiert*, entfuhrt*, *verschleppung, *deportation, geraubt*, zwangsumgesiedelt*, nach russland gebracht*, nach russland verbracht*',
    {
      implied: 'any',
      unless:
        'zuruckgeholt*, zuruckgebracht*, zuruckzuholen, zuruckzubringen, heimgeholt*, heimzuholen, lager, lagern, konnte+sein, konnten+sein',
    },
  ],
  [
    'children-returned',
    'people',
    '*kinder*, minderjahrige*, -',
    'zuruckgeholt*, zuruckgekehrt*, heimgekehrt*, zuruckgebracht*, heimgeholt*, heimzuholen, zuruckzuholen, zuruckzubringen, zuruckkehren, kehrten+zuruck',
    { implied: 'any', also: '*kinder*, minderjahrige*' },
  ],
  [
    'children-in-camps',
    'people',
    '*kinder*, minderjahrige*, -',
    'lager, lagern, umerziehungslager*, ferienlager*',
    { implied: 'any', also: '*kinder*, minderjahrige*', unless: 'zuruck*' },
  ],
  [
    'children-traced',
    'people',
    '*kinder*, *kindern, minderjahrige*',
    'spuren, ging nach, geht nach, ging+nach, geht+nach, nachgegangen, verfolgt*, dokumentiert*, aufgespurt*, getrennt',
    { implied: 'any', unless: `lager, lagern, zuruck*, *zivil*, ${DIED}` },
  ],
  [
    'internally-displaced',
    'people',
    'binnenvertriebene*, binnenfluchtlinge*',
    '',
    { implied: 'any' },
  ],
  [
    'internally-displaced',
    'people',
    'menschen, personen, ukrainer*, -',
    'binnenvertrieben*, binnenfluchtling*, innerhalb der ukraine auf der flucht, innerhalb der ukraine vertrieben*, innerhalb des landes vertrieben*, innerhalb des landes auf der flucht, im eigenen land vertrieben*, im eigenen land auf der flucht, innerhalb der ukraine geflohen, innerhalb der ukraine gefluchtet*, innerhalb des landes geflohen',
    { implied: 'any' },
  ],
  [
    'internally-displaced',
    'people',
    `${PEOPLE}, -`,
    'im eigenen land, im eigenen lande, innerhalb des landes, innerhalb der ukraine, in der ukraine selbst',
    {
      implied: 'any',
      also: 'vertrieben*, flucht, fluchtende*, geflohen, gefluchtet*, *fluchtling*, zuflucht',
      unless: 'ins ausland, hilfe, hilfsbedurftig*',
    },
  ],
  [
    'internally-displaced',
    'people',
    'menschen, personen, *ukrainer*, burger*, -',
    `im land selbst, ${WITHIN}`,
    {
      implied: 'any',
      also: 'landes, land, heimat, grenzen; vertrieben*, flucht, geflohen, gefluchtet*, flohen, fluchteten',
      unless:
        'hilfe, hilfsbedurftig*, ausland, europa*, eu, tage, wochen, monate, jahre, polens, deutschlands, russlands',
    },
  ],
  [
    'with-protection',
    'people',
    `${PEOPLE}, -`,
    'vorubergehende* schutz*, temporare* schutz*, schutzstatus, schutz erhalten, schutz gewahrt, schutz gefunden, massenzustrom*',
    { implied: 'any', unless: 'verloren' },
  ],
  [
    'refugees-in-europe',
    'people',
    PEOPLE,
    'in europa, in ganz europa, europaweit, in europaischen, in den europaischen, europas landern, europas staaten, europaische lander, europaische staaten, quer durch europa, europa beherbergt, europa aufgenommen',
    { implied: 'only', unless: 'schutz, schutzstatus, die meisten, grosstenteils, mehrheitlich' },
  ],
  [
    'refugees-abroad',
    'people',
    '-',
    'ins ausland, im ausland, aus dem land',
    {
      implied: 'only',
      also: 'geflohen, gefluchtet*, flohen, fluchteten',
      unless:
        'in europa, europaweit, europaischen, schutz, schutzstatus, polen, deutschland, aus russland',
    },
  ],
  [
    'refugees-abroad',
    'people',
    PEOPLE,
    'ins ausland, im ausland, weltweit, in anderen landern, in anderen staaten, in andere lander',
    {
      implied: 'only',
      // "Weltweit hungern 258 Millionen Menschen"
      also: 'aus der ukraine, *ukrainer*, *fluchtling*, *gefluchtet*, geflohen*, flohen, fluchteten, flucht, vertrieben*',
      unless: NOT_ABROAD,
    },
  ],
  [
    'refugees-abroad',
    'people',
    PEOPLE,
    'aus ukraine gefluchtet*, aus der ukraine geflohen*, aus der ukraine gefluchtet*, aus dem land geflohen, aus dem land gefluchtet*, aus ihrem land geflohen, land verlassen, das land verliessen, ukraine verlassen',
    { implied: 'only', unless: NOT_ABROAD },
  ],
  [
    'refugees-abroad',
    'people',
    PEOPLE,
    'aus der ukraine',
    {
      implied: 'only',
      also: 'geflohen, gefluchtet, flohen, fluchteten, geflohene*, gefluchtete*',
      unless:
        'europa*, eu, schutz, schutzstatus, nach deutschland, nach polen, nach osterreich, nach tschechien, nach ungarn, nach rumanien, nach moldau, nach russland, nach berlin, in die schweiz, in die slowakei, in die republik, in die bundesrepublik, nachbarl*, registriert, deutschland, osterreich, schweiz, polen',
    },
  ],
  [
    'fled',
    'people',
    `${PEOPLE}, einwohner*, bewohner*`,
    'geflohen, fliehen, flohen, gefluchtet, fluchteten, verlassen, verliessen, vertrieben, in die flucht, auf der flucht',
    {
      unless: `aus der ukraine geflohen, aus der ukraine gefluchtet*, ins ausland, im ausland, weltweit, land verlassen, im eigenen land, eigenen land, im land selbst, ${WITHIN}`,
    },
  ],
  [
    'fled',
    'people',
    PEOPLE,
    'ihre heimat verlassen, ihre hauser verlassen, ihr zuhause verlassen, aus ihrer heimat vertrieben, aus ihren hausern, in die flucht getrieben',
    { implied: 'only', unless: `ins ausland, ${WITHIN}` },
  ],
  [
    'border-crossings',
    'cases',
    '*grenzubertritte*, *ausreisen, *grenzuberquerungen, -',
    'grenzubertritte*, ausreisen, ausreise, grenzuberquerungen, grenze uberquert',
    { implied: 'only' },
  ],
  [
    'missing',
    'people',
    'menschen, personen, vermisste*, namen, *ukrainer*, soldaten, burger*, -',
    'vermisst*',
    { implied: 'only', unless: 'getotet*, tote, toten, tot, verwundet*, gefallen*, kinder*' },
  ],
  [
    'deaths',
    'people',
    'tote, toten, todesopfer',
    '',
    { unless: `verwundet*, zivilist*, ${ARMED}` },
  ],
  [
    'deaths',
    'people',
    'menschen, bewohner*, einwohner*',
    'ums leben, starben, gestorben, getotet, ertranken, ertrunken, kriegsbedingt',
    { unless: `zivilist*, ${ARMED}` },
  ],
  [
    'deaths',
    'people',
    '-',
    'toten, todesopfer',
    { before: 'auf, bei', unless: `verwundet*, zivilist*, ${ARMED}` },
  ],
]);
