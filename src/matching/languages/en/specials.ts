import type { Special } from '../special-data.ts';
import { englishDrones } from './specials-drones.ts';
import { englishExchanges } from './specials-exchanges.ts';
import { englishMoney } from './specials-money.ts';
import { englishPeople } from './specials-people.ts';
import { englishThings } from './specials-things.ts';
import { englishWar } from './specials-war.ts';

/** Measures of their own as English says them. */
export const englishSpecials: readonly Special[] = [
  ...englishPeople,
  ...englishExchanges,
  ...englishDrones,
  ...englishWar,
  ...englishThings,
  ...englishMoney,
];
