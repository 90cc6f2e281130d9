import type { FigureData } from '../figure-data.ts';
import { turns } from '../turn.ts';

/** How German says over what time a number was counted. */
export const germanTimes: Pick<FigureData, 'rates' | 'periods'> = {
  rates: turns({
    day: 'pro tag, am tag, taglich*, je tag, jeden tag, tag fur tag, tagesschnitt, tagesdurchschnitt*, tagesmittel',
    week: 'pro woche, wochentlich*, in der woche, jede woche',
    month:
      'monat fur monat, pro monat, im monat, monatlich*, je monat, jeden monat, monatssold, monatslohn',
    year: 'pro jahr, jahrlich*, im jahr, jedes jahr, je jahr',
  }),
  periods: turns({
    P7D: `
      binnen einer woche, in einer woche, innerhalb einer woche, in nur einer woche,
      binnen wochenfrist, innerhalb von einer woche, vergangenen woche, vergangene woche,
      letzten woche, letzte woche, binnen sieben tagen, in sieben tagen, dieser woche,
      vergangenen sieben tagen
    `,
    P1D: `
      in den vergangenen 24 stunden, in den letzten 24 stunden, innerhalb der letzten 24 stunden,
      vergangenen 24 stunden, in der nacht, in einer nacht, uber nacht, an einem tag,
      binnen 24 stunden, innerhalb eines tages, binnen eines tages, innerhalb von 24 stunden,
      an einem einzigen tag, am vortag, gestern, vergangenen nacht, der letzten nacht
    `,
    weekday: `
      am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag
    `,
    P2D: 'am wochenende, am vergangenen wochenende, binnen zwei tagen, in zwei tagen',
    P1M: `
      in einem monat, binnen eines monats, innerhalb eines monats, vergangenen monat, letzten monat,
      diesem monat
    `,
    P2M: `
      im januar und februar, in zwei monaten, binnen zwei monaten, innerhalb von zwei monaten
    `,
    P3M: 'in drei monaten, binnen drei monaten, innerhalb von drei monaten',
    P1Y: 'im vergangenen jahr, im vorigen jahr, in einem jahr, in diesem jahr, im laufenden jahr',
    unclear: `
      in den vergangenen *, in den letzten *, binnen weniger tage, binnen tagen,
      innerhalb weniger tage, im januar, im februar, im marz, im april, im mai, im juni, im juli,
      im august, im september, im oktober, im november, im dezember, binnen weniger wochen,
      in wenigen tagen, bei einem angriff, bei dem angriff, bei angriffen
    `,
  }),
};
