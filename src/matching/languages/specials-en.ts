import { type Special, specials } from './special-data.ts';

const PEOPLE = 'people, ukrainians, refugees, persons';
const MONEY = ['USD', 'EUR'] as const;

/** Measures of their own as English says them. */
export const englishSpecials: readonly Special[] = specials([
  ['civilians-killed', 'people', 'civilian*', 'killed, deaths, dead, died, lost their lives'],
  ['civilians-injured', 'people', 'civilian*', 'injured, wounded, hurt'],
  ['children-killed', 'people', 'children', 'killed, died'],
  ['children-deported', 'people', 'children', 'deported, abducted, taken to russia'],
  ['children-returned', 'people', 'children', 'brought back, returned'],
  ['internally-displaced', 'people', 'internally displaced', ''],
  [
    'internally-displaced',
    'people',
    'people',
    'internally displaced, displaced within, displaced inside',
  ],
  ['with-protection', 'people', PEOPLE, 'temporary protection'],
  ['refugees-in-europe', 'people', PEOPLE, 'across europe, in europe'],
  ['refugees-abroad', 'people', PEOPLE, 'abroad, worldwide, globally, fled ukraine, left ukraine'],
  ['fled', 'people', PEOPLE, 'fled, flee, left'],
  ['missing', 'people', 'people, persons, missing', 'missing'],
  ['bodies-found', 'people', 'bodies', 'found, recovered, discovered'],
  [
    'bodies-returned',
    'people',
    'bodies',
    'received, handed over, returned, repatriated, exchanged',
  ],
  ['exchange-agreed', 'people', 'prisoners, pows', 'agreed'],
  ['prisoners-exchanged', 'people', 'prisoners, pows', 'exchanged, swapped'],
  ['freed', 'people', 'prisoners, pows, people, ukrainians', 'freed, released'],
  [
    'drones-launched',
    'pieces',
    'drone*, drones',
    'launched, fired, attacked with, sent, launching, firing',
  ],
  [
    'drones-shot-down',
    'pieces',
    'drone*, drones',
    'shot down, downed, intercepted, destroyed, shooting down',
  ],
  [
    'share-occupied',
    'percent',
    '',
    'occupies, occupied, controls, controlled, holds, held, occupying',
  ],
  ['area-captured', 'km2', '', 'captured, seized, taken, gained, seizing, capturing'],
  ['area-regained', 'km2', '', 'regained, liberated, retaken, recaptured'],
  ['area', 'km2', '', 'controlled, controls, held'],
  ['strength', 'people', '', 'strength'],
  ['strength-limit', 'people', '', 'capped, cap, limited, limit, capping'],
  ['recruited', 'people', '', 'recruited, signed contracts, signed up, enlisted, recruiting'],
  ['to-be-mobilised', 'people', '', 'mobilise*, mobilize*, call up, draft'],
  ['assets-frozen', MONEY, '', 'frozen, immobilised, immobilized'],
  ['reconstruction-cost', MONEY, '', 'reconstruction, rebuild*, recovery'],
  ['aid-planned', MONEY, '', 'planned, plans, earmarked'],
  ['aid-allocated', MONEY, '', 'allocated, allocations'],
  ['aid-committed', MONEY, '', 'committed, pledged, promised, commitments'],
  ['aid-provided', MONEY, '', 'provided, supported, support, given, disbursed, aid'],
  ['budget', ['USD', 'EUR', 'RUB'], '', 'budget, defence spending, defense spending'],
]);
