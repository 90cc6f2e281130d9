import type { Language } from '../../claims/language.ts';
import { wordSet } from './word-list.ts';

/**
 * Words by which a language bounds a number in time or to one event, however the turn is built: "in
 * barely ten days", "im Laufe des Januars", "in a single assault". Words are folded.
 */
export interface SpanData {
  /** Before a unit of time: "binnen", "within". */
  readonly before: ReadonlySet<string>;
  /** Units of time and parts of the year, in any form. */
  readonly units: ReadonlySet<string>;
  /** Before an event: "bei", "in". */
  readonly during: ReadonlySet<string>;
  /** Say that it is one event: "einem", "single". */
  readonly one: ReadonlySet<string>;
  /** What happens once, by the end of the word. */
  readonly events: readonly string[];
  /** "since", and what makes it less than since the beginning: "the new year". */
  readonly since: ReadonlySet<string>;
  readonly begun: ReadonlySet<string>;
  /** With two dates: "between 20 and 27 December". */
  readonly between: string;
}

export const SPANS: Readonly<Record<Language, SpanData>> = {
  de: {
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
    between: 'zwischen',
  },
  en: {
    before: wordSet('in within over during throughout inside on'),
    units: wordSet(`
      hour hours day days night nights week weeks weekend month months quarter year years fortnight
    `),
    during: wordSet('in during by'),
    one: wordSet('a an one single'),
    events: [
      'assault',
      'assaults',
      'attack',
      'battle',
      'strike',
      'airstrike',
      'raid',
      'ambush',
      'offensive',
      'explosion',
      'clash',
    ],
    since: wordSet('since'),
    begun: wordSet('new'),
    between: 'between',
  },
};
