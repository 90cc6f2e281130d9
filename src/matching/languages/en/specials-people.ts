import { type Special, specials } from '../special-data.ts';

const PEOPLE =
  'people, ukrainians, refugees, persons, residents, evacuees, citizens, nationals, individuals';
const DIED =
  'lives of, claimed the lives, killed, deaths, dead, died, lost their lives, fatalities, death toll, death, killing, kill, kills';
const CASUALTIES = 'killed, dead, wounded, injured, died, captured, lost, casualties';
/** Who is killed or injured here are soldiers, or both. */
const ARMED = 'soldiers, troops, servicemen';

/** The dead of the other side. */
const TO_RUSSIA =
  'russian soldiers, russian servicemen, russia received, russia has received, russia receives, to russia, to moscow, russia got, its fallen to russia';

/** The dead come home. */
const HANDED_OVER =
  'received, receives, receiving, handed over, handed back, hands over, handing over, handed to, handover, returned, returns, returning, return of, repatriat*, exchanged, got back, gets back, transferred, transfers, transferring, delivered, brought home, brings home, brought back, brings back, sent home, came home, taken home, hand over, return, gave back, bring home, retrieved, retrieves, recovers, back from russia';
/** They are to come. */
const TO_COME =
  'will, would, agreed to, agreed on, agree to, ready to, to hand, to return, to repatriate, to be, to receive, to transfer, to exchange, offered, promised, planned, plans';

/** Whose bodies are handed over is no prisoner. */
const DEAD = 'dead, fallen, killed, slain, bodies';
const BODIES_OF = 'bodies of, remains of, bodies of some, bodies of about';

/** Civilians, children, flight, the missing, the dead handed over and prisoners, as English says them. */
export const englishPeople: readonly Special[] = specials([
  [
    'civilians-killed',
    'people',
    'civilian*, noncombatants',
    DIED,
    { implied: 'only', unless: `evacuated, fled, displaced` },
  ],
  [
    'civilians-killed',
    'people',
    'people, deaths, dead, fatalities',
    DIED,
    { also: 'civilian*', implied: 'only', unless: `${ARMED}, army, or wounded, and wounded` },
  ],
  [
    'civilians-injured',
    'people',
    'civilian*',
    'injured, wounded, hurt, injuries, injuring',
    { implied: 'only' },
  ],
  ['children-killed', 'people', 'children, minors', DIED, { implied: 'only' }],
  [
    'children-deported',
    'people',
    'children, minors, -',
    'deported, abducted, taken to russia, forcibly transferred, forcibly taken, forcibly removed, kidnapped, stolen, deporting, abducting, deportation of, deportations, abduction of, transferred to russia, forcibly deported',
    {
      implied: 'any',
      also: 'children, minors',
      unless: 'brought back, brought home, rescued, camps, camp',
    },
  ],
  [
    'children-returned',
    'people',
    'children, minors, -',
    'brought back, returned, brought home, rescued, repatriated, reunited, got back, come home',
    { implied: 'any', also: 'children, minors' },
  ],
  [
    'children-in-camps',
    'people',
    'children, minors, -',
    'camp, camps',
    { implied: 'any', also: 'children, minors', unless: 'returned' },
  ],
  [
    'children-traced',
    'people',
    'children, minors',
    'tracking, tracked, tracing, traced, separated, documenting',
    { implied: 'any', unless: `camp, camps, returned, brought back, civilian*, ${DIED}` },
  ],
  ['internally-displaced', 'people', 'internally displaced, idps', '', { implied: 'any' }],
  [
    'internally-displaced',
    'people',
    `${PEOPLE}, -`,
    'internally displaced, displaced within, displaced inside, displaced in ukraine, idps, internal displacement, within the country displaced, displaced internally',
    { implied: 'any' },
  ],
  [
    'internally-displaced',
    'people',
    `${PEOPLE}, -`,
    'within ukraine, inside ukraine, within the country, inside the country, within their country, within their own country, inside their own country',
    { implied: 'any', also: 'displaced, uprooted, driven from', unless: 'abroad' },
  ],
  [
    'with-protection',
    'people',
    `${PEOPLE}, beneficiaries, holders, -`,
    'temporary protection, protection status',
    { implied: 'any', unless: 'lost' },
  ],
  [
    'refugees-in-europe',
    'people',
    PEOPLE,
    'across europe, in europe, throughout europe, in european countries, around europe, europe wide, over europe, europe hosts, hosted by europe, europe has taken in',
    { implied: 'only', unless: 'temporary protection' },
  ],
  [
    'refugees-abroad',
    'people',
    '-',
    'abroad, fled the country, fled ukraine, outside ukraine',
    {
      implied: 'only',
      also: 'fled, fleeing',
      unless: 'europe, poland, germany, temporary protection, fled russia, left russia',
    },
  ],
  [
    'refugees-abroad',
    'people',
    PEOPLE,
    'abroad, worldwide, globally, around the world, fled ukraine, left ukraine, fled the country, left the country, fleeing ukraine, fled from ukraine, flee the country, flee ukraine, outside ukraine',
    {
      implied: 'only',
      unless:
        'europe, poland, germany, temporary protection, fled russia, left russia, been displaced, displaced or',
      nowhere: 'granted temporary protection, temporary protection status',
    },
  ],
  [
    'fled',
    'people',
    `${PEOPLE}, inhabitants`,
    'fled, flee, left, displaced, uprooted, driven from, forced from',
    {
      unless:
        'fled ukraine, left ukraine, fled the country, abroad, worldwide, globally, internally, were left, within its, within their, within ukraine, within the country, inside, internally displaced, died, temporary protection',
    },
  ],
  [
    'fled',
    'people',
    PEOPLE,
    'fled their homes, left their homes, flee their homes, forced from their homes, driven from their homes, uprooted, forced to flee their homes',
    {
      implied: 'only',
      unless:
        'abroad, internally, inside, within its, within their, within the country, within ukraine',
    },
  ],
  [
    'border-crossings',
    'cases',
    'crossings, border crossings, departures, trips, movements, refugee movements, -',
    'border crossings, departures, crossings, crossed the border, refugee movements, movements out of',
    { implied: 'only', unless: 'back, returns, movements into, crossings into' },
  ],
  [
    'missing',
    'people',
    'people, persons, missing, ukrainians, soldiers, citizens, troops',
    'missing',
    { implied: 'only', unless: `${CASUALTIES}, children` },
  ],
  ['missing', 'people', 'names', 'missing, register', { implied: 'only', unless: CASUALTIES }],
  [
    'missing',
    'people',
    '-',
    'missing',
    { before: 'at, is, to', implied: 'only', unless: CASUALTIES },
  ],
  ['bodies-found', 'people', 'bodies, corpses', 'found, recovered, discovered, count, exhumed'],
  [
    'bodies-returned',
    'people',
    'bodies, remains, corpses',
    HANDED_OVER,
    { implied: 'only', unless: `${TO_RUSSIA}, ${TO_COME}` },
  ],
  [
    'bodies-returned',
    'people',
    'soldiers, defenders, servicemen, servicemembers, service members, fighters, ukrainians, people, persons, citizens, fallen, troops, personnel, military personnel',
    HANDED_OVER,
    {
      implied: 'only',
      before: `${BODIES_OF}, bodies of another, remains of another`,
      unless: `${TO_RUSSIA}, ${TO_COME}`,
    },
  ],
  [
    'bodies-returned',
    'people',
    'dead soldiers, fallen soldiers, killed soldiers, slain soldiers, deceased soldiers, dead servicemen, fallen servicemen, deceased servicemen, fallen defenders, fallen troops, fallen ukrainian*, dead ukrainian*, deceased ukrainian*',
    HANDED_OVER,
    { implied: 'only', unless: `${TO_RUSSIA}, ${TO_COME}` },
  ],
  [
    'exchange-agreed',
    'people',
    'prisoners, pows, captives, detainees, soldiers, servicemen, people, individuals, -',
    'agreed, agree, announced, agreement, deal, will, would, are to be, to be exchanged, to be swapped, to be released',
    {
      implied: 'only',
      not: DEAD,
      notAfter: BODIES_OF,
      also: 'exchange, swap, exchanging, release, exchanged, swapped, each, free',
      unless: 'returned',
    },
  ],
  [
    'prisoners-exchanged',
    'people',
    'prisoners, pows, captives, detainees, people, individuals, soldiers, servicemen, servicemembers, service members, military personnel',
    'exchanged, swapped, each side, each released, each freed, each returned, each received, each handed, each handed over, traded, carried out, apiece',
    {
      implied: 'only',
      not: DEAD,
      notAfter: BODIES_OF,
      unless: 'agreed, agree, will, would, ammunition',
    },
  ],
  [
    'freed',
    'people',
    'prisoners, pows, people, ukrainians, defenders, soldiers, captives, detainees, civilians, servicemen, servicemembers, service members, citizens, military personnel, warriors',
    'freed, released, liberated, brought home, bring home, brings home, returned home, return home, return+home, returned+home, returned to ukraine, returned from, come home, came home, coming home, comes home, from russian captivity, from captivity, from russian detention, brought back, brings back, bring back, got back, gets back, get back, back home, secured the release, recovered',
    {
      implied: 'only',
      also: 'prisoner*, captivity, detention, pows, exchange*, swap*, captives',
      unless:
        'each, russians, russian prisoners, russian soldiers, russian servicemen, children, agreed, bodies, will, would',
    },
  ],
  ['deaths', 'people', 'deaths, dead, fatalities', '', { unless: `wounded, civilian*, ${ARMED}` }],
  [
    'deaths',
    'people',
    'people, residents, inhabitants',
    'died, killed, drowned, perished',
    { unless: `civilian*, ${ARMED}` },
  ],
  [
    'deaths',
    'people',
    '-',
    'deaths, dead, death toll',
    { before: 'at, is, was', unless: `wounded, civilian*, ${ARMED}` },
  ],
]);
