import type { SaidAgain } from '../said-again-data.ts';
import { wordSet } from '../word-list.ts';

/** How English only gives another number of what was counted before. */
export const englishSaidAgain: SaidAgain = {
  it: wordSet('it that this figure number total toll count estimate'),
  itOf: wordSet('of among for in'),
  gives: wordSet(`
  spoke speaks speak spoken talked talks talk estimate estimates estimated asked cited cites gave
  gives named counted counts reported reports says said claims claimed figure
`),
  givesLast: wordSet(''),
  changes: wordSet(`
  compares put puts places place rose risen climbed climbs grew grown revised raised lowered corrected
  stood stands
`),
  givesBy: wordSet('of at to for with'),
  numbers: wordSet('figures numbers casualties losses toll estimate estimates count'),
  again: wordSet('also again still only even just now since'),
  comparing: wordSet('compared versus than up down against but only however while whereas'),
};
