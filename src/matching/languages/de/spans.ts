import type { SpanData } from '../span-data.ts';
import { wordSet } from '../word-list.ts';

/** How German bounds a number in time or to one event. */
export const germanSpans: SpanData = {
  before: wordSet('in im binnen innerhalb wahrend uber an am bei'),
  units: wordSet(`
    stunde stunden tag tage tagen tages nacht nachte nachten woche wochen wochenende wochenenden
    monat monate monaten monats quartal quartals jahr jahre jahren jahres halbjahr stundenfrist
    wochenfrist jahresfrist januars februars aprils mais junis julis augusts septembers oktobers
    novembers dezembers jahreswechsel
  `),
  during: wordSet('bei beim in im durch'),
  one: wordSet('einem einen einer einzigen einziger einzelnen einzelner einzelnem'),
  events: [
    'angriff',
    'sturm',
    'gefecht',
    'uberfall',
    'hinterhalt',
    'beschuss',
    'schlag',
    'einschlag',
    'explosion',
    'attacke',
    'offensive',
    'schlacht',
  ],
  since: wordSet('seit'),
  begun: wordSet('jahresbeginn jahresanfang jahreswechsel monatsbeginn neujahr'),
  parts: [
    'brigade',
    'bataillon',
    'bataillons',
    'regiment',
    'regiments',
    'division',
    'kompanie',
    'einheit',
    'dorf',
    'dorfes',
    'ortschaft',
    'siedlung',
  ],
  between: 'zwischen',
};
