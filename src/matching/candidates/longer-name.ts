import type { NamedWords } from '../find/alias-list.ts';
import { isHyphenated, isSpaced } from '../find/gaps.ts';
import type { ReadBlock } from '../find/read-block.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { foldedAt } from '../words/folded-words.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER, POSSESSIVE } from '../words/tokens.ts';
import { isOffice, looksLikeName } from './name-words.ts';
import type { NamedPattern } from './named-pattern.ts';
import { capitalsTell, isHeadlineVerb } from './title-case.ts';

/** A shorter one is no last part of a compound: "Nachbar" ends like "Bar". */
const SHORTEST_HOUSE = 5;

/** Longest office behind a country, in words: "Ukraine Deputy Prime Minister". */
const OFFICE = 4;

/** Media that name an edition or a service after the country it is made for. */
const HAS_EDITIONS: ReadonlySet<string> = new Set([
  'bbc',
  'forbes',
  'vogue',
  'esquire',
  'cosmopolitan',
]);

/**
 * Whether a place is part of a longer name: "the North Sea", "BBC Russia", "the Kyiv Courier", "Hotel Moskau".
 * `names` are those found in the block: one name beside another is none longer.
 */
export function isInLongerName(
  block: ReadBlock,
  { lead, single }: NamedPattern,
  from: number,
  to: number,
  names: () => NamedWords,
): boolean {
  if (isEdition(block, from, to)) return true;
  const data = LANGUAGE_DATA[block.language];
  if (data === undefined) return false;
  // Where all nouns have a capital, that tells nothing.
  if (data.capitalNouns) return single && namesHouse(block, from, data);
  if (lead > 0) return isLonger(block, to, data);
  // "The US Senate": an abbreviation stands for the adjective, and so do the United States.
  if (!single || ((block.tokens.shape[from] as number) & ALL_UPPER) !== 0) return false;
  if (!goesOn(block, from, to, names, data) && !beganBefore(block, from, names, data)) return false;
  return capitalsTell(block, from, to);
}

/** "Hotel Moskau", "Staatstheater Charkiw": a house is called by the place; "die Theater Kiews" are in it. */
function namesHouse({ text, tokens }: ReadBlock, from: number, data: LanguageData): boolean {
  if (from === 0 || !isSpaced(tokens, from) || isHyphenated(tokens, from + 1)) return false;
  const place = foldedAt(text, tokens, from);
  if (data.nameEndings.some((ending) => place.endsWith(ending))) return false;
  const before = foldedAt(text, tokens, from - 1);
  return data.houses.some(
    (house) => before === house || (house.length >= SHORTEST_HOUSE && before.endsWith(house)),
  );
}

/** "BBC Russia", "Forbes Ukraine": a service, not the country. */
function isEdition(block: ReadBlock, from: number, to: number): boolean {
  const { text, tokens } = block;
  if (from === 0 || !isSpaced(tokens, from) || isHyphenated(tokens, to + 1)) return false;
  if (((tokens.shape[from - 1] as number) & POSSESSIVE) !== 0) return false;
  return HAS_EDITIONS.has(foldedAt(text, tokens, from - 1)) && !isTold(block, from - 1);
}

/** "Told the BBC Russia was losing": whether word `i` is whom somebody tells it. */
function isTold({ text, tokens, language }: ReadBlock, i: number): boolean {
  const data = LANGUAGE_DATA[language];
  const article = i > 0 && data?.articles.has(foldedAt(text, tokens, i - 1)) === true;
  const before = article ? i - 2 : i - 1;
  return before >= 0 && data?.tells.has(foldedAt(text, tokens, before)) === true;
}

/**
 * "The North Sea", "the North of England": a name that an article makes out of a common word goes on in a
 * word with a capital or an "of".
 */
function isLonger(block: ReadBlock, to: number, data: LanguageData): boolean {
  const { text, tokens } = block;
  if (((tokens.shape[to] as number) & POSSESSIVE) !== 0 || !isSpaced(tokens, to + 1)) return false;
  if (((tokens.shape[to + 1] as number) & FIRST_UPPER) !== 0) return !isHeadlineVerb(block, to + 1);
  return data.genitives.has(foldedAt(text, tokens, to + 1));
}

/** "Kyiv Courier"; not "Kyiv Oblast", "Ukraine Prime Minister", "of Ukraine Olena Koval", "in Kyiv Monday". */
function goesOn(
  block: ReadBlock,
  from: number,
  to: number,
  names: () => NamedWords,
  data: LanguageData,
): boolean {
  const { text, tokens } = block;
  const next = to + 1;
  if (((tokens.shape[to] as number) & POSSESSIVE) !== 0 || !isNamePart(block, next)) return false;
  const folded = foldedAt(text, tokens, next);
  if (data.functionWords.has(folded) || data.notOfName.has(folded)) return false;
  if (isHyphenated(tokens, from) || endsPhrase(block, from, data)) return false;
  for (let i = next; i < next + OFFICE && isNamePart(block, i); i++) {
    if (isOffice(foldedAt(text, tokens, i))) return false;
  }
  return !names().starts.has(next);
}

/** "The ambassador to Poland Olena Koval": behind a preposition a name stands by itself, whoever comes next. */
function endsPhrase({ text, tokens }: ReadBlock, from: number, data: LanguageData): boolean {
  return isSpaced(tokens, from) && data.prepositions.has(foldedAt(text, tokens, from - 1));
}

/**
 * "Nova Ukraine", "Velmar International Kyiv"; not behind the first word of a sentence, which has its capital
 * anyway.
 */
function beganBefore(
  block: ReadBlock,
  from: number,
  names: () => NamedWords,
  data: LanguageData,
): boolean {
  const { text, tokens } = block;
  if (!isSpaced(tokens, from) || !isNamePart(block, from - 1, true)) return false;
  if (((tokens.shape[from - 1] as number) & POSSESSIVE) !== 0) return false;
  const folded = foldedAt(text, tokens, from - 1);
  if (data.functionWords.has(folded) || data.notOfName.has(folded)) return false;
  if (data.directions.has(folded) || isOffice(folded)) return false;
  // A common word is one of a name behind another that is none: "International".
  const begun = looksLikeName(block, from - 1, true) ? from - 1 : from - 2;
  if (begun < 1 || !looksLikeName(block, begun, true) || !isNamePart(block, begun, true))
    return false;
  // "12:14 PM Ukraine": what stands behind a number is the unit of it.
  if (((tokens.shape[begun - 1] as number) & NUMBER) !== 0) return false;
  return !isTold(block, begun) && !names().ends.has(from - 1);
}

/** A word with a capital, by a space, that is no number and (unless `any`) no abbreviation. */
function isNamePart({ tokens }: ReadBlock, i: number, any = false): boolean {
  if (!isSpaced(tokens, i)) return false;
  const shape = tokens.shape[i] as number;
  if ((shape & (FIRST_UPPER | NUMBER)) !== FIRST_UPPER) return false;
  return any || (shape & ALL_UPPER) === 0;
}
