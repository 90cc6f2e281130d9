import type { LanguageData } from '../languages/language-data.ts';
import { COMMA } from '../words/fold.ts';
import { foldedAt } from '../words/folded-words.ts';
import { FIRST_UPPER, NUMBER, type Tokens } from '../words/tokens.ts';
import { HARD, isHyphenated } from './gaps.ts';

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
    // "Russian", "South" before "Korean"
    const isNation = () => data.nationality?.test(word) === true;
    if ((shape & FIRST_UPPER) !== 0 && (isNation() || isHyphenated(tokens, i + 1))) continue;
    if (isHyphenated(tokens, i) && data.participle?.test(word) === true) continue;
    return false;
  }
  return true;
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
