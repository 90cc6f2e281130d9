import type { Special } from './special-data.ts';
import { englishMoney } from './specials-money-en.ts';
import { englishPeople } from './specials-people-en.ts';
import { englishThings } from './specials-things-en.ts';
import { englishWar } from './specials-war-en.ts';

/** Measures of their own as English says them. */
export const englishSpecials: readonly Special[] = [
  ...englishPeople,
  ...englishWar,
  ...englishThings,
  ...englishMoney,
];
