import { type Special, specials } from '../special-data.ts';
import { LIVES_TAKEN } from './cues.ts';

const PEOPLE =
  'people, ukrainians, refugees, persons, residents, evacuees, citizens, nationals, individuals';
const DIED = `${LIVES_TAKEN}, killed, deaths, dead, died, lost their lives, fatalities, death toll, death, killing, kill, kills`;
const CASUALTIES = 'killed, dead, wounded, injured, died, captured, lost, casualties';
/** Who is killed or injured here are soldiers, or both. */
const ARMED = 'soldiers, troops, servicemen';

/** What is counted of them are not all. */
const OF_THE_DEAD = 'of the dead, of those killed, of the victims';

/** Who is there is counted apart, or is a Russian. */
const NOT_ABROAD =
  'europe, poland, germany, temporary protection, fled russia, left russia, been displaced, displaced or';
const PROTECTED = 'granted temporary protection, temporary protection status';

/** Civilians, children, flight and the missing, as English says them. */
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
    {
      also: 'civilian*',
      implied: 'only',
      not: `${OF_THE_DEAD}, were injured, were wounded`,
      unless: `${ARMED}, army, or wounded, and wounded`,
    },
  ],
  [
    'civilians-injured',
    'people',
    'civilian*',
    'injured, wounded, hurt, injuries, injuring',
    { implied: 'only' },
  ],
  ['children-killed', 'people', 'children, minors', DIED, { implied: 'only' }],
  ['children-killed', 'people', OF_THE_DEAD, 'children, minors', { implied: 'only' }],
  [
    'children-killed',
    'people',
    'children, minors',
    'among them, among the dead, among those killed',
    { implied: 'only', also: DIED, unless: 'injured, wounded' },
  ],
  [
    'children-deported',
    'people',
    'children, minors, -',
    'deported, abducted, taken to russia, forcibly transferred, forcibly taken, forcibly removed, kidnapped, stolen, deporting, abducting, deportation of, deportations, abduction of, transferred to russia, forcibly deported',
    {
      implied: 'any',
      also: 'children, minors',
      unless: 'brought back, brought home, rescued, camps, camp, could have, may have, might have',
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
    { implied: 'only', unless: 'temporary protection, most of them, mostly, most in europe' },
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
    'abroad, worldwide, globally, around the world, outside ukraine',
    {
      implied: 'only',
      // "worldwide, 258 million people go hungry"
      also: 'from ukraine, ukrainians, ukrainian, refugee*, fled, flee, fleeing, flight, exile, displaced, left ukraine, left the country',
      unless: NOT_ABROAD,
      nowhere: PROTECTED,
    },
  ],
  [
    'refugees-abroad',
    'people',
    PEOPLE,
    'fled ukraine, left ukraine, fled the country, left the country, fleeing ukraine, fled from ukraine, flee the country, flee ukraine',
    { implied: 'only', unless: NOT_ABROAD, nowhere: PROTECTED },
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
    { implied: 'only' },
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
