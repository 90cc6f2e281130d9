import type { FigureData } from '../figure-data.ts';
import { turns } from '../turn.ts';

/** How English says over what time a number was counted. */
export const englishTimes: Pick<FigureData, 'rates' | 'periods'> = {
  rates: turns({
    day: 'a day, per day, each day, every day, daily',
    week: 'a week, per week, each week, weekly',
    month: 'a month, per month, each month, every month, monthly',
    year: 'a year, per year, each year, every year, annually, annual',
  }),
  periods: turns({
    P7D: `
      in a week, in one week, within a week, in the past week, over the past week, in the last week,
      last week, this week, over the last week, in a single week, during the past week,
      in just one week
    `,
    P1D: `
      overnight, at night, in one night, in a single night, during the night, last night,
      in the past 24 hours, over the past day, in a single day, in a day, in one day,
      within 24 hours, in 24 hours, yesterday
    `,
    weekday: `
      on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday
    `,
    P2D: 'over the weekend, at the weekend, on the weekend, in two days, last weekend',
    P1M: 'in a month, in one month, within a month, in the past month, last month, this month',
    P2M: 'in january and february, in two months, within two months',
    P3M: 'in three months, within three months, over three months',
    P1Y: 'last year, in a year, this year, in one year',
    unclear: `
      in the past *, over the past *, in the last *, over the last *, in recent *, within days,
      within weeks, in january, in february, in march, in april, in may, in june, in july,
      in august, in september, in october, in november, in december, in an attack, in the attack,
      in attacks
    `,
  }),
};
