import type { Language } from '../../claims/language.ts';
import { wordSet } from './word-list.ts';

/**
 * What a dot may mean in a language besides the end of a sentence. Apart from the other language data,
 * since pages cut sentences too and need nothing else of it.
 */
export interface Dots {
  /** Words before a dot that end no sentence; folded. */
  readonly abbreviations: ReadonlySet<string>;
  /** A number before a dot is an ordinal ("11. Korps"). */
  readonly ordinals: boolean;
}

export const DOTS: Readonly<Record<Language, Dots>> = {
  de: {
    abbreviations: wordSet(`
      z b bzw ca dr prof hr fr st str nr mr mrs ms gen lt col sgt u a o d h usw vgl abs art bd evtl
      ggf inkl jh jhd mio mrd tsd s t v chr geb gest sog bspw etc jr sr co
    `),
    ordinals: true,
  },
  en: {
    abbreviations: wordSet(`
      mr mrs ms dr prof st gen lt col sgt capt maj adm sen rep gov no vs etc inc ltd co corp jr sr
      dept est approx e g i a p m u s jan feb mar apr jun jul aug sep sept oct nov dec
    `),
    ordinals: false,
  },
};
