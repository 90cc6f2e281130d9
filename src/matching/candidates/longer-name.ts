import type { AliasEdges } from '../find/alias-list.ts';
import { isHyphenated, isSpaced } from '../find/gaps.ts';
import {
  hasCapital,
  hasPossessive,
  isAllCapitals,
  isNumber,
  type ReadBlock,
  wordAt,
} from '../find/read-block.ts';
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
 * `edges` are those of the names found in the block: one name beside another is none longer.
 */
export function isInLongerName(
  block: ReadBlock,
  { lead, single }: NamedPattern,
  from: number,
  to: number,
  edges: () => AliasEdges,
): boolean {
  if (isEdition(block, from, to)) return true;
  // Where all nouns have a capital, that tells nothing.
  if (block.data.capitalNouns) return single && namesHouse(block, from);
  if (lead > 0) return isLonger(block, to);
  // "The US Senate": an abbreviation stands for the adjective, and so do the United States.
  if (!single || isAllCapitals(block, from)) return false;
  return (
    (goesOn(block, from, to, edges) || beganBefore(block, from, edges)) &&
    capitalsTell(block, from, to)
  );
}

/** "Hotel Moskau", "Staatstheater Charkiw": a house is called by the place; "die Theater Kiews" are in it. */
function namesHouse(block: ReadBlock, from: number): boolean {
  const { tokens, data } = block;
  if (!isSpaced(tokens, from) || isHyphenated(tokens, from + 1)) return false;
  const place = wordAt(block, from);
  if (data.nameEndings.some((ending) => place.endsWith(ending))) return false;
  const before = wordAt(block, from - 1);
  return data.houses.some(
    (house) => before === house || (house.length >= SHORTEST_HOUSE && before.endsWith(house)),
  );
}

/** "BBC Russia", "Forbes Ukraine": a service, not the country. */
function isEdition(block: ReadBlock, from: number, to: number): boolean {
  const { tokens } = block;
  if (!isSpaced(tokens, from) || isHyphenated(tokens, to + 1)) return false;
  if (hasPossessive(block, from - 1)) return false;
  return HAS_EDITIONS.has(wordAt(block, from - 1)) && !isTold(block, from - 1);
}

/** "Told the BBC Russia was losing": whether word `i` is whom somebody tells it. */
function isTold(block: ReadBlock, i: number): boolean {
  const { data } = block;
  const article = i > 0 && data.articles.has(wordAt(block, i - 1));
  const before = article ? i - 2 : i - 1;
  return before >= 0 && data.tells.has(wordAt(block, before));
}

/**
 * "The North Sea", "the North of England": a name that an article makes out of a common word goes on in a
 * word with a capital or an "of".
 */
function isLonger(block: ReadBlock, to: number): boolean {
  if (hasPossessive(block, to) || !isSpaced(block.tokens, to + 1)) return false;
  if (hasCapital(block, to + 1)) return !isHeadlineVerb(block, to + 1);
  return block.data.genitives.has(wordAt(block, to + 1));
}

/** "Kyiv Courier"; not "Kyiv Oblast", "Ukraine Prime Minister", "of Ukraine Olena Koval", "in Kyiv Monday". */
function goesOn(block: ReadBlock, from: number, to: number, edges: () => AliasEdges): boolean {
  const { tokens, data } = block;
  const next = to + 1;
  if (hasPossessive(block, to) || !isNamePart(block, next)) return false;
  const folded = wordAt(block, next);
  if (data.functionWords.has(folded) || data.notOfName.has(folded)) return false;
  if (isHyphenated(tokens, from) || endsPhrase(block, from)) return false;
  for (let i = next; i < next + OFFICE && isNamePart(block, i); i++) {
    if (isOffice(wordAt(block, i))) return false;
  }
  return !edges().starts.has(next);
}

/** "The ambassador to Poland Olena Koval": behind a preposition a name stands by itself, whoever comes next. */
function endsPhrase(block: ReadBlock, from: number): boolean {
  return isSpaced(block.tokens, from) && block.data.prepositions.has(wordAt(block, from - 1));
}

/**
 * "Nova Ukraine", "Velmar International Kyiv"; not behind the first word of a sentence, which has its capital
 * anyway.
 */
function beganBefore(block: ReadBlock, from: number, edges: () => AliasEdges): boolean {
  const { tokens, data } = block;
  if (!isSpaced(tokens, from) || !isNamePart(block, from - 1, true)) return false;
  if (hasPossessive(block, from - 1)) return false;
  const folded = wordAt(block, from - 1);
  if (data.functionWords.has(folded)) return false;
  if (data.directions.has(folded) || isOffice(folded)) return false;
  // A common word is one of a name behind another that is none: "International".
  const begun = looksLikeName(block, from - 1, true) ? from - 1 : from - 2;
  if (begun < 1 || !looksLikeName(block, begun, true) || !isNamePart(block, begun, true))
    return false;
  // "12:14 PM Ukraine": what stands behind a number is the unit of it.
  if (isNumber(block, begun - 1)) return false;
  return !isTold(block, begun) && !edges().ends.has(from - 1);
}

/** A word with a capital, by a space, that is no number and (unless `any`) no abbreviation. */
function isNamePart(block: ReadBlock, i: number, any = false): boolean {
  if (!isSpaced(block.tokens, i) || !hasCapital(block, i) || isNumber(block, i)) return false;
  return any || !isAllCapitals(block, i);
}
