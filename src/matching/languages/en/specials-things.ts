import { type Special, specials } from '../special-data.ts';

/** What a decision puts on a list. */
const ADDED = 'added, adding, adds, add, put on, puts on, imposed on, imposes';
const MORE = 'more, another, additional, further';
const TOTAL = 'bringing the total, brings the total, raising the total, taking the total';
const SHIPS = 'ships, vessels, tankers';
const LISTED =
  'list*, sanction*, blacklist*, designat*, restrictive measures, port access ban, restrictions';
const SHADOW_FLEET = 'shadow fleet, dark fleet, ghost fleet';
/** Lists of ships that are not the EU's. */
const OTHERS =
  'uk, britain, british, us, american, washington, canada, switzerland, ukraine sanctioned';
/** Tanks of the other side, and what is none. */
const OTHER_TANKS = 'fuel tanks, ukrainian tanks, leopard*, abrams, fuel, trucks';
/** A number of tanks and of such is of both. */
const WITH_TANKS =
  'armoured, armored, vehicles, fighting vehicles, personnel carriers, artillery, aircraft, guns, howitzers, helicopters';

/** Weapons, goods, power, shares, votes and lists, as English says them. */
export const englishThings: readonly Special[] = specials([
  [
    'count',
    'pieces',
    'states, countries, votes, in favour, in favor, members, nations',
    'condemned, voted, condemning, votes, adopted, in favour, in favor',
    { unless: 'child*, abduct*, deport*' },
  ],
  [
    'count',
    'pieces',
    'countries, nations, states',
    'ready, agreed, contribute, pledged, attended, representatives, took part, joined, committed',
  ],
  ['count', 'pieces', 'drones', 'airspace'],
  ['count', 'pieces', 'leaks, leak', ''],
  ['count', 'pieces', 'places, locations, facilities, sites', 'children'],
  [
    'count',
    'people',
    'prisoners, pows, released, interviewed, -',
    'torture, tortured, ill treatment, mistreatment, abuse',
  ],
  [
    'aircraft-hit',
    'pieces',
    'aircraft, planes, bombers, warplanes, jets, -',
    'hit, struck, damaged, hitting, damaging, hits, destroyed or damaged',
    { unless: 'shot down' },
  ],
  [
    'tanks-lost',
    'pieces',
    'tanks, battle tanks',
    'lost, losses, loses, losing, loss',
    // "had 3,100 tanks and lost 2,200"
    { implied: 'owner', notAfter: 'had, has, have', unless: OTHER_TANKS, listed: WITH_TANKS },
  ],
  [
    'tanks-lost',
    'pieces',
    'tanks, battle tanks',
    'destroyed, destroying, destroys, knocked out',
    // "Ukraine had 900 tanks destroyed"
    {
      implied: 'foe',
      notAfter: 'had, has, have, having',
      unless: `${OTHER_TANKS}, lost, losses, loses, losing, loss`,
      listed: WITH_TANKS,
    },
  ],
  [
    'promised',
    'pieces',
    '@',
    'promised, pledged, would give, will give, would send, will send, promises, pledges, announced, to send, to provide, will provide, would provide, pledging, promising, committed, agreed to, to supply, to donate, donate',
    {
      unless:
        'delivered, destroyed, lost, already, expected, expects, arrived, received, battalions, had left, partners',
    },
  ],
  [
    'planned',
    'pieces',
    '@',
    'expected, expects, expecting, aim, aimed, aims, battalions, goal',
    { unless: 'delivered, destroyed, lost, arrived, received' },
  ],
  [
    'delivered',
    'pieces',
    '@',
    'delivered, handed over, arrived, received, delivering, provided, supplied',
    { unless: 'promised, pledged, will, would, to be, not, asked, needs, more' },
  ],
  [
    'stock',
    'pieces',
    '@',
    'has left, had left, have left, had+left, has+left, have+left, in stock, possesses, possessed, owns, in its inventory',
    { unless: 'ukraine had, ukraine has' },
  ],
  [
    'stock',
    'tonnes',
    '',
    'waiting, wait, stuck, stranded, awaiting, trapped, blocked, silos',
    { implied: 'only' },
  ],
  [
    'food',
    'tonnes',
    '',
    'shipped, exported, export, ship, carried, left ports',
    { also: 'grain, foodstuffs, food' },
  ],
  [
    'missiles',
    'pieces',
    '@',
    'fired, launched, used, firing, struck, attacked',
    { unless: 'delivered, pledged, supplied, promised, intercepted' },
  ],
  [
    'power-lost',
    'W',
    '',
    'lost, destroyed, knocked out, out of service, damaged, offline, taken out, wiped out, loss of, losing, out of action, disabled',
    { implied: 'only', unless: 'imports, import, demand, consumption' },
  ],
  [
    'share',
    'percent',
    '',
    'generating capacity, generation capacity, power generation, energy infrastructure, electricity generation, power capacity, energy system, energy capacity, thermal capacity',
    {
      also: 'destroyed, lost, damaged, knocked out, down, fallen, lose',
      unless: 'refining',
    },
  ],
  ['share', 'percent', 'bombers, bomber, bomber fleet', '', {}],
  ['share', 'percent', 'housing, homes, buildings, dwellings', 'damaged, destroyed'],
  ['share', 'percent', 'missiles, interceptors', 'came, comes, come, supplied, provided'],
  ['share', 'percent', 'crew', ''],
  ['share', 'percent', 'military aid, aid', 'came, comes, come'],
  [
    'listed',
    'pieces',
    SHIPS,
    'in all, in total, total, listed, sanctioned, blacklisted, designated, under eu sanctions, under sanctions, port access bans, port access ban, port bans',
    { unless: `${MORE}, new ships, new vessels, ${TOTAL}, ${ADDED}, ${OTHERS}` },
  ],
  [
    'listed',
    'pieces',
    `${SHIPS}, list`,
    'total, number of, list',
    {
      before: 'to',
      also: `${LISTED}; ${SHADOW_FLEET}`,
      implied: 'any',
      unless: OTHERS,
    },
  ],
  [
    'newly-listed',
    'pieces',
    SHIPS,
    `listed, lists, sanctioned, blacklisted, listing, sanctions, designated, designates, restrictive measures, port access ban, blacklists, blacklisting, ${ADDED}, more ships, more vessels, more tankers`,
    {
      also: `${MORE}, new, package, ${TOTAL}, ${ADDED}; ${LISTED}; ${SHADOW_FLEET}, package`,
      implied: 'any',
      notAfter: 'to',
      nowhere: 'uk, britain, british',
      unless: `in total, in all, brings to, a total of, ${OTHERS}`,
    },
  ],
  [
    'newly-listed',
    'people',
    'listings, people and entities, individuals, entities, people',
    'package, listings, listed, sanctioned, blacklisted, targets',
    { also: 'eu, european union, package', unless: 'in all, ships, vessels, tankers' },
  ],
]);
