import type { Measure, Unit } from './figure.ts';

const PEOPLE: readonly Unit[] = ['people'];
const PIECES: readonly Unit[] = ['pieces'];
const MONEY: readonly Unit[] = ['USD', 'EUR', 'KRW', 'RUB'];

/** The units a measure can be counted in; anything else is a slip of the pen. */
export const UNITS_OF: Readonly<Record<Measure, readonly Unit[]>> = {
  deployed: PEOPLE,
  present: PEOPLE,
  additional: PEOPLE,
  planned: ['people', 'pieces'],
  'near-border': PEOPLE,
  'in-training': PEOPLE,
  returned: PEOPLE,
  killed: PEOPLE,
  wounded: PEOPLE,
  'killed-or-wounded': PEOPLE,
  captured: PEOPLE,
  lost: ['people', 'pieces'],
  shells: PIECES,
  missiles: PIECES,
  guns: PIECES,
  launchers: PIECES,
  containers: PIECES,
  'rail-cars': PIECES,
  workers: PEOPLE,
  'civilians-killed': PEOPLE,
  pay: MONEY,
  money: MONEY,
  oil: ['barrels', 'tonnes'],
  food: ['tonnes'],
  area: ['km2', 'hectares'],
  range: ['km'],
  share: ['percent'],
  production: ['pieces', 'tonnes', 'barrels'],
  count: ['people', 'pieces'],
};
