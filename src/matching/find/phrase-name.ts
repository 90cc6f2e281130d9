import type { LanguageData } from '../languages/language-data.ts';
import { COMMA } from '../words/fold.ts';
import { foldedAt } from '../words/folded-words.ts';
import { FIRST_UPPER, NUMBER, type Tokens } from '../words/tokens.ts';
import { HARD } from './gaps.ts';

/**
 * Whether the name that begins at word `name` says whose the head is that ends at word `head`:
 * "Soldaten aus Nordkorea", "troops sent by North Korea", "Truppen Pjöngjangs".
 */
export function nameBelongs(
  text: string,
  tokens: Tokens,
  head: number,
  name: number,
  genitive: boolean,
  data: LanguageData,
): boolean {
  for (let i = head + 1; i <= name; i++) {
    if (((tokens.gap[i] as number) & HARD) !== 0) return false;
  }
  if (name === head + 1) return genitive && data.capitalNouns && tokens.gap[name] !== 1 << COMMA;
  let i = afterJoined(text, tokens, head, name, data);
  if (data.relatives.has(foldedAt(text, tokens, i))) i = originIn(text, tokens, i, name, data);
  const link = foldedAt(text, tokens, i);
  if (data.belongs.has(link)) {
    i++;
    if (data.doers.has(link) && data.articles.has(foldedAt(text, tokens, i))) return false;
  } else if (i + 1 < name && isParticiple(link, data)) {
    const preposition = foldedAt(text, tokens, i + 1);
    const done = data.belongsAfter.has(preposition) && !data.suffered.has(link);
    if (!done && !data.belongs.has(preposition)) return false;
    i += 2;
  } else return false;
  return onlyDescribed(text, tokens, i, name, data);
}

/**
 * Whether the name that begins at word `name` follows the head that ends at word `head` by one of the
 * prepositions `by`: "Gespräche in Abu Dhabi", "sanctions imposed on Russia". Where
 * nouns have capitals, a description follows by its case alone: "Rückgabe gefallener Soldaten".
 */
export function followsBy(
  text: string,
  tokens: Tokens,
  head: number,
  name: number,
  by: readonly string[],
  data: LanguageData,
): boolean {
  for (let i = head + 1; i <= name; i++) {
    if (((tokens.gap[i] as number) & (HARD | (1 << COMMA))) !== 0) return false;
  }
  if (name === head + 1) {
    return data.capitalNouns && ((tokens.shape[name] as number) & FIRST_UPPER) === 0;
  }
  let i = afterJoined(text, tokens, head, name, data);
  if (isParticiple(foldedAt(text, tokens, i), data)) i++;
  if (i >= name || !by.includes(foldedAt(text, tokens, i))) return false;
  return onlyDescribed(text, tokens, i + 1, name, data);
}

/** The word behind the head and what is joined to it: "Soldaten und Offiziere aus Nordkorea". */
function afterJoined(
  text: string,
  tokens: Tokens,
  head: number,
  name: number,
  data: LanguageData,
): number {
  const next = head + 1;
  return data.conjunctions.has(foldedAt(text, tokens, next)) && next + 2 < name ? next + 2 : next;
}

/** Whether from word `i` up to the name stand no more than two words, which only describe it. */
function onlyDescribed(
  text: string,
  tokens: Tokens,
  i: number,
  name: number,
  data: LanguageData,
): boolean {
  if (name - i > 2) return false;
  for (let k = i; k < name; k++) {
    const plain = ((tokens.shape[k] as number) & (FIRST_UPPER | NUMBER)) === 0;
    const word = foldedAt(text, tokens, k);
    if (!plain || data.prepositions.has(word) || !mayDescribe(word, data)) return false;
  }
  return true;
}

/** How many words of a clause may stand before its preposition: "who had come from". */
const RELATIVE_GAP = 2;

/**
 * The word that says where the head comes from in the clause that begins at word `i`: "troops who came
 * from North Korea", "Truppen, die aus Nordkorea kamen"; `i` where the clause says something else.
 */
function originIn(
  text: string,
  tokens: Tokens,
  i: number,
  name: number,
  data: LanguageData,
): number {
  const last = Math.min(i + 1 + RELATIVE_GAP, name - 1);
  for (let k = i + 1; k <= last; k++) {
    const word = foldedAt(text, tokens, k);
    if (data.origins.has(word)) return k;
    if (((tokens.shape[k] as number) & (FIRST_UPPER | NUMBER)) !== 0) return i;
    if (data.arrivals.size > 0 && !data.arrivals.has(word)) return i;
  }
  return i;
}

function isParticiple(word: string, data: LanguageData): boolean {
  return data.participles.has(word) || data.participle?.test(word) === true;
}

/** Whether a word may stand before a name; without capitals to go by, only one that is known to. */
function mayDescribe(word: string, data: LanguageData): boolean {
  if (data.capitalNouns) return true;
  if (data.articles.has(word) || data.premodifiers.has(word)) return true;
  return data.participle?.test(word) === true;
}
