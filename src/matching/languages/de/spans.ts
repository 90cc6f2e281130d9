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
  times: wordSet(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern vorgestern heute
    vortag vormonat vormonats vorjahr vorjahres vorwoche zuvor damals jetzt nun inzwischen mittlerweile danach
    spater fruher fruhjahr fruhling sommer herbst winter
  `),
  ofTime: wordSet(`
    vergangen vergangene vergangenen vergangenem vergangener letzte letzten letztem letzter vorige
    vorigen vorigem voriger gleichen selben folgenden folgendem darauffolgenden nachsten laufenden
    aktuellen anfang beginn mitte ende ersten zweiten dritten vierten halfte allein
  `),
  apart: wordSet('zuvor davor fruher spater danach'),
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
