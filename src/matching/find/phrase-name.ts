import type { LanguageData } from '../languages/language-data.ts';
import { COMMA } from '../words/fold.ts';
import { HARD, isParted } from './gaps.ts';
import { hasCapital, isNumber, type ReadWords, wordAt } from './read-block.ts';

/**
 * Whether the name that begins at word `name` says whose the head is that ends at word `head`:
 * "Soldaten aus Nordkorea", "troops sent by North Korea", "Truppen Pjöngjangs".
 */
export function nameBelongs(
  phrase: ReadWords,
  head: number,
  name: number,
  genitive: boolean,
): boolean {
  const { data, tokens } = phrase;
  if (isParted(phrase.tokens, head + 1, name, HARD)) return false;
  if (name === head + 1) return genitive && data.capitalNouns && tokens.gap[name] !== 1 << COMMA;
  let i = afterJoined(phrase, head, name);
  if (data.relatives.has(wordAt(phrase, i))) i = originIn(phrase, i, name);
  const link = wordAt(phrase, i);
  if (data.belongs.has(link)) {
    i++;
    if (data.doers.has(link) && data.articles.has(wordAt(phrase, i))) return false;
  } else if (i + 1 < name && isParticiple(link, data)) {
    const preposition = wordAt(phrase, i + 1);
    const done = data.belongsAfter.has(preposition) && !data.suffered.has(link);
    if (!done && !data.belongs.has(preposition)) return false;
    i += 2;
  } else return false;
  return onlyDescribed(phrase, i, name);
}

/**
 * Whether the name that begins at word `name` follows the head that ends at word `head` by one of the
 * prepositions `by`: "Gespräche in Abu Dhabi", "sanctions imposed on Russia". Where
 * nouns have capitals, a description follows by its case alone: "Rückgabe gefallener Soldaten".
 */
export function followsBy(
  phrase: ReadWords,
  head: number,
  name: number,
  by: readonly string[],
): boolean {
  const { data } = phrase;
  if (isParted(phrase.tokens, head + 1, name, HARD | (1 << COMMA))) return false;
  if (name === head + 1) return data.capitalNouns && !hasCapital(phrase, name);
  let i = afterJoined(phrase, head, name);
  if (isParticiple(wordAt(phrase, i), data)) i++;
  if (i >= name || !by.includes(wordAt(phrase, i))) return false;
  return onlyDescribed(phrase, i + 1, name);
}

/** The word behind the head and what is joined to it: "Soldaten und Offiziere aus Nordkorea". */
function afterJoined(phrase: ReadWords, head: number, name: number): number {
  const { data } = phrase;
  const next = head + 1;
  return data.conjunctions.has(wordAt(phrase, next)) && next + 2 < name ? next + 2 : next;
}

/** Whether from word `i` up to the name stand no more than two words, which only describe it. */
function onlyDescribed(phrase: ReadWords, i: number, name: number): boolean {
  const { data } = phrase;
  if (name - i > 2) return false;
  for (let k = i; k < name; k++) {
    const plain = !hasCapital(phrase, k) && !isNumber(phrase, k);
    const word = wordAt(phrase, k);
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
function originIn(phrase: ReadWords, i: number, name: number): number {
  const { data } = phrase;
  const last = Math.min(i + 1 + RELATIVE_GAP, name - 1);
  for (let k = i + 1; k <= last; k++) {
    const word = wordAt(phrase, k);
    if (data.origins.has(word)) return k;
    if (hasCapital(phrase, k) || isNumber(phrase, k)) return i;
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
  if (data.articles.has(word)) return true;
  return data.participle?.test(word) === true;
}
