import type { LanguageData } from '../languages/language-data.ts';
import { BREAK, COMMA, DOT } from '../words/fold.ts';
import { foldedAt } from '../words/folded-words.ts';
import { FIRST_UPPER, NUMBER, type Tokens } from '../words/tokens.ts';
import { isHyphenated } from './gaps.ts';

const HARD = (1 << BREAK) | (1 << DOT);

/**
 * Whether a modifier that ends before word `from` belongs to the head at word `to`: the words
 * between (from `from` up to, not including, `to`) only coordinate, qualify or insert.
 */
export function modifierReaches(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  data: LanguageData,
): boolean {
  for (let i = from; i <= to; i++) if (((tokens.gap[i] as number) & HARD) !== 0) return false;
  if (from === to) return (tokens.gap[to] as number) !== 1 << COMMA;
  return data.capitalNouns
    ? reachesFirstNoun(text, tokens, from, to, data)
    : isQualified(text, tokens, from, to, data);
}

/**
 * Where nouns have capitals, an adjective belongs to the first noun after it that is not part of an
 * inserted phrase ("nordkoreanische, in Russland ausgebildete Soldaten") or coordinated with the
 * head ("nordkoreanische Offiziere und Soldaten").
 */
function reachesFirstNoun(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  data: LanguageData,
): boolean {
  let place: 'outside' | 'inserted' | 'inserted-noun' = 'outside';
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] as number;
    if ((shape & NUMBER) !== 0) continue;
    if ((shape & FIRST_UPPER) === 0) {
      if (data.prepositions.has(foldedAt(text, tokens, i))) place = 'inserted';
      else if (place === 'inserted-noun') place = 'outside';
      continue;
    }
    // "Elite-Soldaten": the first part of the head's own compound.
    if (isHyphenated(tokens, i + 1) && place === 'outside') continue;
    if (place === 'outside') return isCoordinated(text, tokens, i + 1, to, data);
    place = 'inserted-noun';
  }
  return place === 'outside';
}

/** Whether nothing but a conjunction or comma and bare nouns stand between. */
function isCoordinated(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  data: LanguageData,
): boolean {
  let joined = ((tokens.gap[from] as number) & (1 << COMMA)) !== 0;
  for (let i = from; i < to; i++) {
    if (data.conjunctions.has(foldedAt(text, tokens, i))) joined = true;
    else if (!joined || ((tokens.shape[i] as number) & FIRST_UPPER) === 0) return false;
  }
  return joined;
}

/**
 * Without capitals to go by, only words known to qualify, other nationalities and participles may
 * stand between: "North Korean and Russian troops", not "North Korean officials say troops".
 */
function isQualified(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  data: LanguageData,
): boolean {
  const last = foldedAt(text, tokens, to - 1);
  if (to - from === 2 && data.conjunctions.has(last)) {
    return ((tokens.shape[from] as number) & FIRST_UPPER) === 0;
  }
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] as number;
    const word = foldedAt(text, tokens, i);
    if ((shape & NUMBER) !== 0 || data.conjunctions.has(word) || data.premodifiers.has(word)) {
      continue;
    }
    if ((shape & FIRST_UPPER) !== 0 && (isNationality(word) || isHyphenated(tokens, i + 1)))
      continue;
    if (isHyphenated(tokens, i) && word.endsWith('ed')) continue;
    return false;
  }
  return true;
}

/** "Russian", "Chinese", "Polish", "Iraqi", "South" before "Korean", "US". */
function isNationality(word: string): boolean {
  return /(?:an|ese|ish|ch|qi|ni|eli|tch)$/.test(word) || ['us', 'south', 'uk'].includes(word);
}

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
  let i = head + 1;
  // "Soldaten und Offiziere aus Nordkorea"
  if (data.conjunctions.has(foldedAt(text, tokens, i)) && i + 2 < name) i += 2;
  if (data.relatives.has(foldedAt(text, tokens, i))) i = originIn(text, tokens, i, name, data);
  const link = foldedAt(text, tokens, i);
  if (data.belongs.has(link)) i++;
  else if (i + 1 < name && isParticiple(link, data)) {
    const preposition = foldedAt(text, tokens, i + 1);
    if (!data.belongs.has(preposition) && !data.belongsAfter.has(preposition)) return false;
    i += 2;
  } else return false;
  if (name - i > 2) return false;
  for (; i < name; i++) {
    const plain = ((tokens.shape[i] as number) & (FIRST_UPPER | NUMBER)) === 0;
    if (!plain || data.prepositions.has(foldedAt(text, tokens, i))) return false;
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
  return data.belongsAfter.size > 0 && (word.endsWith('ed') || word === 'sent');
}

/**
 * Whether the name that ends before word `from` says whose the head at word `to` is: "Nordkoreas
 * Soldaten", "North Korea's elite troops", "aus Nordkorea entsandte Soldaten".
 */
export function ownerReaches(
  text: string,
  tokens: Tokens,
  name: number,
  from: number,
  to: number,
  genitive: boolean,
  data: LanguageData,
): boolean {
  for (let i = from; i <= to; i++) if (((tokens.gap[i] as number) & HARD) !== 0) return false;
  if (!genitive) {
    return to > from && data.capitalNouns && comesFrom(text, tokens, name, from, to, data);
  }
  if (!data.capitalNouns) return from === to || isQualified(text, tokens, from, to, data);
  for (let i = from; i < to; i++) {
    const word = foldedAt(text, tokens, i);
    if (((tokens.shape[i] as number) & FIRST_UPPER) !== 0) return false;
    if (data.prepositions.has(word) || data.articles.has(word)) return false;
  }
  return from === to || isAdjective(foldedAt(text, tokens, to - 1), data);
}

/**
 * Whether the words from `from` up to `to` say that the head at `to` comes from the name before them: "aus
 * Nordkorea entsandte Soldaten", not "Angaben aus Kiew zufolge griffen russische Soldaten an". Without an
 * article a verb in the plural ends like an adjective behind one, and a nation is no origin.
 */
function comesFrom(
  text: string,
  tokens: Tokens,
  name: number,
  from: number,
  to: number,
  data: LanguageData,
): boolean {
  let link = name - 1;
  if (link > 0 && data.articles.has(foldedAt(text, tokens, link))) link--;
  if (link < 0 || !data.belongs.has(foldedAt(text, tokens, link))) return false;
  let last = '';
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] as number;
    if ((shape & NUMBER) !== 0) continue;
    last = foldedAt(text, tokens, i);
    if ((shape & FIRST_UPPER) !== 0) return false;
    if (data.prepositions.has(last) || data.functionWords.has(last)) return false;
  }
  const definite = link > 0 && data.articles.has(foldedAt(text, tokens, link - 1));
  return (
    isAdjective(last, data) &&
    (definite || !last.endsWith(data.verbEnding)) &&
    !data.adjectiveEndings.some((ending) => last.endsWith(`isch${ending}`))
  );
}

function isAdjective(word: string, data: LanguageData): boolean {
  return data.adjectiveEndings.some((ending) => word.length > 4 && word.endsWith(ending));
}
