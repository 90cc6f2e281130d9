import type { Dots } from '../dot-data.ts';
import { wordSet } from '../word-list.ts';

/** What a dot may mean in German. */
export const germanDots: Dots = {
  abbreviations: wordSet(`
    z b bzw ca dr prof hr fr st str nr mr mrs ms gen lt col sgt u a o d h usw vgl abs art bd evtl
    ggf inkl jh jhd mio mrd tsd s t v chr geb gest sog bspw etc jr sr co
  `),
  ordinals: true,
};
