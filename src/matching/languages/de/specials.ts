import type { Special } from '../special-data.ts';
import { germanDrones } from './specials-drones.ts';
import { germanExchanges } from './specials-exchanges.ts';
import { germanMoney } from './specials-money.ts';
import { germanPeople } from './specials-people.ts';
import { germanThings } from './specials-things.ts';
import { germanWar } from './specials-war.ts';

/** Measures of their own as German says them. */
export const germanSpecials: readonly Special[] = [
  ...germanPeople,
  ...germanExchanges,
  ...germanDrones,
  ...germanWar,
  ...germanThings,
  ...germanMoney,
];
