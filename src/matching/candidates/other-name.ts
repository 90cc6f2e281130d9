import { isAfterComma, isHyphenated, isSpaced } from '../find/gaps.ts';
import { hasCapital, hasPossessive, type ReadBlock, wordAt } from '../find/read-block.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { isTitle } from '../lexicon/pattern-words.ts';
import { SURNAME_FIRST, SURNAME_LAST } from '../lexicon/patterns.ts';
import { isIndefinite } from './indefinite.ts';
import { looksLikeName } from './name-words.ts';
import { capitalsTell, isHeadlineVerb } from './title-case.ts';

/**
 * Whether a surname that stands as word `from` to `to` is part of the name of somebody else:
 * "Kim Kardashian", "Hunter Biden", "Austin Butler". An office, an abbreviation or a common word
 * beside it makes no other name. `flags` of the pattern say where given names stand.
 */
export function isOthersName(
  block: ReadBlock,
  from: number,
  to: number,
  flags: number,
  genitive: boolean,
): boolean {
  const { tokens } = block;
  if (isAnyone(block, from) || isExplained(block, to)) return true;
  const places = flags & (SURNAME_FIRST | SURNAME_LAST);
  if (places !== SURNAME_FIRST) {
    const joined = isSpaced(tokens, from) || isHyphenated(tokens, from);
    const named = joined && looksLikeName(block, from - 1);
    if (named && !isHeadlineVerb(block, from - 1) && !(genitive && isPlainNoun(block, from - 1))) {
      return true;
    }
  } else if (isCalledBefore(block, from, to)) {
    return true;
  }
  // "Kims Generäle": after a genitive comes no given name.
  if (genitive) return false;
  if (!isSpaced(tokens, to + 1) || !looksLikeName(block, to + 1)) return false;
  if (!block.data.capitalNouns) return !isHeadlineVerb(block, to + 1);
  // "sagte Austin Reportern", "hat Kim Bildern zufolge": the noun after a surname is no further name.
  return places !== SURNAME_LAST && !isPlainNoun(block, to + 1);
}

/**
 * "Said Patricia Kim": abroad people put the given name in front, also of a surname that comes first at home.
 * The first word of a sentence has its capital anyway ("Smiling Kim waved"), and a place behind it is no name
 * of a person ("In Khabarovsk Kim met soldiers").
 */
function isCalledBefore(block: ReadBlock, from: number, to: number): boolean {
  const { tokens, data } = block;
  if (data.capitalNouns || from < 2 || !isSpaced(tokens, from)) return false;
  const given = from - 1;
  if (!looksLikeName(block, given) || !capitalsTell(block, given, to)) return false;
  if (!isSpaced(tokens, given) && !isAfterComma(tokens, given)) return false;
  const before = given - 1;
  const opens = hasCapital(block, before);
  return !opens || !data.prepositions.has(wordAt(block, before));
}

/** "Nach Aussagen Austins": a word that ends as names hardly do. */
export function isPlainNoun(block: ReadBlock, i: number): boolean {
  const folded = wordAt(block, i);
  return block.data.nounSigns.some(
    (sign) => folded.length > sign.length + 2 && folded.endsWith(sign),
  );
}

/** "Moscow, Pennsylvania": a place of the same name, for no capital is said to lie in a US state. */
export function isNamesake(block: ReadBlock, to: number): boolean {
  const { text, tokens } = block;
  const next = to + 1;
  if (next >= tokens.count) return false;
  const gap = text.slice(tokens.end[to], tokens.start[next]);
  if (!/^,\s{1,2}$/.test(gap)) return false;
  const word = wordAt(block, next);
  return LANGUAGE_DATA.some((data) => data.namesakes.has(word));
}

/** "A lieutenant Kim", "ein Leutnant Kim": an office with the indefinite article before a surname. */
function isAnyone(block: ReadBlock, from: number): boolean {
  if (!isSpaced(block.tokens, from) || !isSpaced(block.tokens, from - 1)) return false;
  const office = wordAt(block, from - 1);
  const article = wordAt(block, from - 2);
  return LANGUAGE_DATA.some((data) => data.indefinite.has(article) && isTitle(office, data));
}

/** Longest explanation of who somebody is, in words after the article. */
const EXPLANATION = 4;

/**
 * "Kim, the porter," and "Kim, dem Portier,": whoever has to be explained behind the bare surname is
 * not the one whom the article knows by it. An office explains nobody else: "Kim, the leader,".
 */
function isExplained(block: ReadBlock, to: number): boolean {
  const { tokens, data } = block;
  const article = to + 1;
  if (!isAfterComma(tokens, article)) return false;
  if (!data.articles.has(wordAt(block, article))) return false;
  const last = Math.min(tokens.count - 2, article + EXPLANATION);
  for (let i = article + 1; i <= last; i++) {
    const folded = wordAt(block, i);
    if (isTitle(folded, data)) return false;
    if (isAfterComma(tokens, i + 1)) return hasCapital(block, i) === data.capitalNouns;
    if (!isSpaced(tokens, i + 1) || hasCapital(block, i)) return false;
  }
  return false;
}

/**
 * "In Austin, where the plant is": one is in a place; only trust is in a person. The place takes the
 * surname from nobody.
 */
export function isPlaceName(block: ReadBlock, from: number, surname: string): boolean {
  const { tokens, data } = block;
  if (!isSpaced(tokens, from) || isHyphenated(tokens, from + 1)) return false;
  // "In Austins Büro", "in Austin's office": whose office it is.
  if (hasPossessive(block, from)) return false;
  if (wordAt(block, from) !== surname) return false;
  if (!data.whereabouts.has(wordAt(block, from - 1))) return false;
  return from < 2 || !data.trust.has(wordAt(block, from - 2));
}

/**
 * Whether what follows by hyphen makes something else of a name: a second surname where nouns have
 * no capitals ("Kurt Campbell-Frank"), or a comparison ("Pentagon-shaped").
 */
export function isPartOfOther(block: ReadBlock, to: number, person: boolean): boolean {
  const { tokens, data: here } = block;
  if (!isHyphenated(tokens, to + 1)) return false;
  const next = wordAt(block, to + 1);
  if (LANGUAGE_DATA.some((data) => data.comparisons.has(next))) return true;
  return person && !here.capitalNouns && hasCapital(block, to + 1);
}

/** "US$350" is money, whoever's it is. */
export function isCurrency({ text, tokens }: ReadBlock, to: number): boolean {
  return text.charAt(tokens.end[to] as number) === '$';
}

/** "Ein Pentagon mit fünf Spielern": a body there is one of has no indefinite article. */
export function isOneOfMany(block: ReadBlock, from: number, to: number): boolean {
  const { tokens, data } = block;
  return data.capitalNouns && isIndefinite(block, from) && !isHyphenated(tokens, to + 1);
}
