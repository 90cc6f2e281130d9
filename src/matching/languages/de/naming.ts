import type { NamingData } from '../naming-data.ts';
import { wordSet } from '../word-list.ts';

/** How German names say whose something is. */
export const germanNaming: NamingData = {
  articles: wordSet(''),
  owner: null,
  armies: wordSet('armee militar streitkrafte'),
  giver: /^(?!westliche)(\S+?)[\s-](?:hilfen?|unterstutzung|militarhilfe)\b/,
  receiver: /\bfur\s(?:die\s)?(.+)$/,
};
