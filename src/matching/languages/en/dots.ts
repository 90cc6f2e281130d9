import type { Dots } from '../dot-data.ts';
import { wordSet } from '../word-list.ts';

/** What a dot may mean in English. */
export const englishDots: Dots = {
  abbreviations: wordSet(`
    mr mrs ms dr prof st gen lt col sgt capt maj adm sen rep gov no vs etc inc ltd co corp jr sr
    dept est approx e g i a p m u s jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  ordinals: false,
};
