import type { Special } from './special-data.ts';
import { germanMoney } from './specials-money-de.ts';
import { germanPeople } from './specials-people-de.ts';
import { germanThings } from './specials-things-de.ts';
import { germanWar } from './specials-war-de.ts';

/** Measures of their own as German says them. */
export const germanSpecials: readonly Special[] = [
  ...germanPeople,
  ...germanWar,
  ...germanThings,
  ...germanMoney,
];
