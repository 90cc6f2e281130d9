import type { LanguageData } from '../languages/language-data.ts';
import { COMMA } from '../words/fold.ts';
import { HARD, isHyphenated, isParted } from './gaps.ts';
import { hasCapital, isNumber, type ReadWords, wordAt } from './read-block.ts';

/**
 * Whether a modifier that ends before word `from` belongs to the head at word `to`: the words
 * between (from `from` up to, not including, `to`) only coordinate, qualify or insert.
 */
export function modifierReaches(phrase: ReadWords, from: number, to: number): boolean {
  const { data, tokens } = phrase;
  if (isParted(phrase.tokens, from, to, HARD)) return false;
  if (from === to) return (tokens.gap[to] as number) !== 1 << COMMA;
  return data.capitalNouns ? reachesFirstNoun(phrase, from, to) : isQualified(phrase, from, to);
}

/**
 * Where nouns have capitals, an adjective belongs to the first noun after it that is not part of an
 * inserted phrase ("nordkoreanische, in Russland ausgebildete Soldaten") or coordinated with the
 * head ("nordkoreanische Offiziere und Soldaten").
 */
function reachesFirstNoun(phrase: ReadWords, from: number, to: number): boolean {
  const { data, tokens } = phrase;
  let place: 'outside' | 'inserted' | 'inserted-noun' = 'outside';
  for (let i = from; i < to; i++) {
    if (!hasCapital(phrase, i)) {
      if (data.prepositions.has(wordAt(phrase, i))) place = 'inserted';
      else if (place === 'inserted-noun') place = 'outside';
      continue;
    }
    // "Elite-Soldaten": the first part of the head's own compound.
    if (isHyphenated(tokens, i + 1) && place === 'outside') continue;
    if (place === 'outside') return isCoordinated(phrase, i + 1, to);
    place = 'inserted-noun';
  }
  return place === 'outside';
}

/** Whether nothing but a conjunction or comma and bare nouns stand between. */
function isCoordinated(phrase: ReadWords, from: number, to: number): boolean {
  const { data, tokens } = phrase;
  let joined = ((tokens.gap[from] as number) & (1 << COMMA)) !== 0;
  for (let i = from; i < to; i++) {
    if (data.conjunctions.has(wordAt(phrase, i))) joined = true;
    else if (!joined || !hasCapital(phrase, i)) return false;
  }
  return joined;
}

/**
 * Without capitals to go by, only words known to qualify and other nationalities may stand between:
 * "North Korean and Russian troops", not "North Korean officials say troops".
 */
function isQualified(phrase: ReadWords, from: number, to: number): boolean {
  const { data } = phrase;
  const last = wordAt(phrase, to - 1);
  if (to - from === 2 && data.conjunctions.has(last)) return !hasCapital(phrase, from);
  for (let i = from; i < to; i++) {
    const word = wordAt(phrase, i);
    if (isNumber(phrase, i) || data.conjunctions.has(word) || data.premodifiers.has(word)) {
      continue;
    }
    // "Russian", "South" before "Korean"
    if (!hasCapital(phrase, i) || !data.nationality.test(word)) return false;
  }
  return true;
}

/**
 * Whether the name that ends before word `from` says whose the head at word `to` is: "Nordkoreas
 * Soldaten", "North Korea's elite troops", "aus Nordkorea entsandte Soldaten".
 */
export function ownerReaches(
  phrase: ReadWords,
  name: number,
  from: number,
  to: number,
  genitive: boolean,
): boolean {
  const { data } = phrase;
  if (isParted(phrase.tokens, from, to, HARD)) return false;
  if (!genitive) return to > from && data.capitalNouns && comesFrom(phrase, name, from, to);
  if (!data.capitalNouns) return from === to || isQualified(phrase, from, to);
  for (let i = from; i < to; i++) {
    const word = wordAt(phrase, i);
    if (hasCapital(phrase, i)) return false;
    if (data.prepositions.has(word) || data.articles.has(word)) return false;
  }
  return from === to || isAdjective(wordAt(phrase, to - 1), data);
}

/**
 * Whether the words from `from` up to `to` say that the head at `to` comes from the name before them: "aus
 * Nordkorea entsandte Soldaten", not "Angaben aus Kiew zufolge griffen russische Soldaten an". Without an
 * article a verb in the plural ends like an adjective behind one, and a nation is no origin.
 */
function comesFrom(phrase: ReadWords, name: number, from: number, to: number): boolean {
  const { data } = phrase;
  let link = name - 1;
  if (link > 0 && data.articles.has(wordAt(phrase, link))) link--;
  if (link < 0 || !data.belongs.has(wordAt(phrase, link))) return false;
  let last = '';
  for (let i = from; i < to; i++) {
    if (isNumber(phrase, i)) continue;
    last = wordAt(phrase, i);
    if (hasCapital(phrase, i)) return false;
    if (data.prepositions.has(last) || data.functionWords.has(last)) return false;
  }
  const definite = link > 0 && data.articles.has(wordAt(phrase, link - 1));
  return (
    isAdjective(last, data) &&
    (definite || !last.endsWith(data.verbEnding)) &&
    !data.nationality.test(last)
  );
}

function isAdjective(word: string, data: LanguageData): boolean {
  return data.adjectiveEndings.some((ending) => word.length > 4 && word.endsWith(ending));
}
