import type { NamingData } from '../naming-data.ts';
import { wordSet } from '../word-list.ts';

/** How English names say whose something is. */
export const englishNaming: NamingData = {
  articles: wordSet('the'),
  owner: /^(.+)['’]s /,
  armies: wordSet('army military'),
  giver:
    /^(?!military|financial|western)([^\s'’]+?)(?:['’]s)?[\s-](?:military\s|financial\s)?(?:aid|support|assistance)\b/,
  receiver: /\b(?:to|for)\s(.+)$/,
};
