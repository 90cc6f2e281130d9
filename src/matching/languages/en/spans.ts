import type { SpanData } from '../span-data.ts';
import { wordSet } from '../word-list.ts';

/** How English bounds a number in time or to one event. */
export const englishSpans: SpanData = {
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
  parts: ['brigade', 'battalion', 'regiment', 'division', 'platoon', 'unit', 'village', 'hamlet'],
  between: 'between',
};
