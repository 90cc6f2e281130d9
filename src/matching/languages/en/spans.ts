import type { SpanData } from '../span-data.ts';
import { wordSet } from '../word-list.ts';

/** How English bounds a number in time or to one event. */
export const englishSpans: SpanData = {
  before: wordSet('in within over during throughout inside on'),
  units: wordSet(`
    hour hours day days night nights week weeks weekend month months quarter year years fortnight
  `),
  times: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday yesterday today tonight overnight
    previously earlier later then now spring summer autumn fall winter
  `),
  ofTime: wordSet(`
    last past previous preceding prior following next same current coming early late mid end
    beginning start first second third fourth half before after later earlier ago alone
  `),
  apart: wordSet('earlier later ago'),
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
