import { once } from '../../claims/once.ts';
import { ALIAS, type AliasList, aliasAt } from '../find/alias-list.ts';
import { isHyphenated, isSpaced } from '../find/gaps.ts';
import { hasCapital, hasPossessive, type ReadBlock, wordAt } from '../find/read-block.ts';
import { withoutEndings } from '../lexicon/inflection.ts';
import { isOffice, looksLikeName } from './name-words.ts';
import type { NamedPattern } from './named-pattern.ts';
import { isPlainNoun } from './other-name.ts';
import { isHeadlineVerb } from './title-case.ts';

/** So many words may stand between a name and the office that it has by a comma: "the long-time". */
const BETWEEN = 3;
/** So many words before an office may say whose it is: "former long-time". */
const QUALIFIERS = 2;
/** Stands for whatever is named and no person. */
const NOBODY = -1;
/** So many forms of address may stand before a name: "Army Gen.". */
const ADDRESSES = 3;

/** An office as it stands: of which topic, its first and last word, whether in the plural. */
export interface FoundOffice {
  readonly topic: number;
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
}

/** A block with the names that were found in it. */
interface NamedBlock {
  readonly block: ReadBlock;
  readonly names: () => NamesFound;
}

/**
 * Tells of the offices of a block, in the order of the text, whether they stand for nobody of their own: somebody is
 * named beside it ("Lawrow, Außenminister Russlands,", "Ukraine's foreign minister, Dmytro Kuleba,"), or it is that of
 * former, other or just any holders. `aliases` are those found in the block.
 */
export function officeReader(
  block: ReadBlock,
  aliases: AliasList,
  named: (pattern: number) => NamedPattern,
): (office: FoundOffice) => boolean {
  const around = { block, names: once(() => namesFound(aliases, named)) };
  let last: FoundOffice | null = null;
  return (office) => {
    // "The European Commission president" is nobody's "Commission president" either.
    const within = last !== null && last.topic === office.topic && office.to <= last.to;
    if (!within && !isNobodys(around, office)) return false;
    last = office;
    return true;
  };
}

function isNobodys(around: NamedBlock, office: FoundOffice): boolean {
  const { block } = around;
  const { from, to, plural } = office;
  if (plural || isOfOthers(block, from)) return true;
  // "The North Korean leader's sister, Kim Yo-jong"
  const { tokens } = block;
  if (hasPossessive(block, to) || isHyphenated(tokens, to + 1)) {
    return false;
  }
  return isNamedBehind(around, office) || isNamedBefore(around, office);
}

/** "The former Russian president", "a Russian president", "stellvertretender Außenminister". */
function isOfOthers(block: ReadBlock, from: number): boolean {
  const { tokens, data } = block;
  for (let i = from; i > from - QUALIFIERS; i--) {
    if (!isSpaced(tokens, i) && !isHyphenated(tokens, i)) return false;
    const word = wordAt(block, i - 1);
    if (i === from && data.indefinite.has(word)) return true;
    if (data.otherHolders.has(word)) return true;
    if (withoutEndings(word, data.adjectiveEndings).some((base) => data.otherHolders.has(base))) {
      return true;
    }
  }
  return false;
}

function isNamedBehind({ block, names }: NamedBlock, { topic, from, to }: FoundOffice): boolean {
  const { tokens, data } = block;
  const next = behindAdjunct(block, to + 1);
  const aside = isSetOff(block, next);
  if (!aside && !isSpaced(tokens, next)) return false;
  const start = behindAddress(block, next);
  const bearer = names().starts.get(start);
  if (!aside) {
    if (isHeadlineVerb(block, start) || bearer === NOBODY) return false;
    return bearer !== undefined || isName(block, start);
  }
  if (bearer === topic) return true;
  // "Der Sprecher des russischen Präsidenten, Dmitri Peskow,"
  if (isOwner(block, from)) return false;
  if (bearer === NOBODY) return false;
  if (bearer === undefined && !isName(block, start)) return false;
  let end = start;
  while (continues(block, end + 1)) end++;
  if (closes(block, end + 1)) return true;
  // "Ukraine's foreign minister, Dmytro Kuleba and"; of one who is known it may be a list.
  return bearer === undefined && end > start && data.conjunctions.has(wordAt(block, end + 1));
}

/** "Yoon Suk-yeol, South Korea's president,"; "sagte Trump, der russische Präsident habe" names two. */
function isNamedBefore({ block, names }: NamedBlock, { topic, from, to }: FoundOffice): boolean {
  const { tokens, data } = block;
  const first = nounPhraseBegin(block, from);
  if (first === null || !isSetOff(block, first)) return false;
  const last = first - 1;
  const bearer = names().ends.get(last);
  if (bearer === NOBODY) return false;
  if (bearer === topic && (data.capitalNouns || goesOnBy(block, to + 1))) return true;
  if (!closes(block, to + 1)) return false;
  if (bearer !== undefined) return true;
  let surname = last;
  while (isHyphenated(tokens, surname)) surname--;
  return isSpaced(tokens, surname) && isName(block, surname) && isName(block, surname - 1);
}

/** Where the article or the first adjective before a noun at word `from` stands; null where another word does. */
function nounPhraseBegin(block: ReadBlock, from: number): number | null {
  const { tokens, data } = block;
  let first = from;
  while (first > from - BETWEEN && isSpaced(tokens, first)) {
    const word = wordAt(block, first - 1);
    if (hasCapital(block, first - 1)) return null;
    if (data.prepositions.has(word) || data.conjunctions.has(word)) return null;
    if (data.articles.has(word)) return first - 1;
    if (data.functionWords.has(word)) return null;
    first--;
  }
  return first;
}

/** "Defence minister at the time, Shin Won-sik,": the first word behind a few that begin with a preposition at word `i`. */
function behindAdjunct(block: ReadBlock, i: number): number {
  const { tokens, data } = block;
  if (isSetOff(block, i) || !data.prepositions.has(wordAt(block, i))) return i;
  let at = i;
  while (at < i + BETWEEN && isSpaced(tokens, at) && !looksLikeName(block, at, true)) at++;
  return isSetOff(block, at) ? at : i;
}

/** "Of the Russian president", "des russischen Präsidenten": whether what begins at word `from` says whose something is. */
function isOwner(block: ReadBlock, from: number): boolean {
  const { data } = block;
  if (from === 0) return false;
  const before = wordAt(block, from - 1);
  if (data.genitives.has(before)) return true;
  return from > 1 && data.articles.has(before) && data.genitives.has(wordAt(block, from - 2));
}

/** Whether word `i` is of a name, known or not. */
function isName(block: ReadBlock, i: number): boolean {
  if (!looksLikeName(block, i, true)) return false;
  return !block.data.capitalNouns || !isPlainNoun(block, i) || continues(block, i + 1);
}

/** Whether word `i` goes on a name that the one before is of. */
function continues(block: ReadBlock, i: number): boolean {
  const { tokens } = block;
  return (isSpaced(tokens, i) && looksLikeName(block, i, true)) || isHyphenated(tokens, i);
}

/** "Gen. Valery Gerasimov": the first word behind forms of address that begin at word `i`. */
function behindAddress(block: ReadBlock, i: number): number {
  let at = i;
  while (at + 1 < block.tokens.count && at < i + ADDRESSES && isOffice(wordAt(block, at))) at++;
  return at;
}

/** "Lavrov, Russia's foreign minister since 2004": goes on in what belongs to it. */
function goesOnBy(block: ReadBlock, i: number): boolean {
  const { tokens, data } = block;
  if (closes(block, i)) return true;
  const word = wordAt(block, i);
  return isSpaced(tokens, i) && data.prepositions.has(word) && !data.verbSigns.has(word);
}

/** Whether a comma, a bracket or a dash stands before word `i`. */
function isSetOff({ text, tokens }: ReadBlock, i: number): boolean {
  if (i <= 0 || i >= tokens.count) return false;
  return /^\s*(?:[,(]|\s[–—-]\s|—)\s*$/.test(text.slice(tokens.end[i - 1], tokens.start[i]));
}

/** Whether what stands before word `i` ends there and is none of a list: "Trump, the Russian president, and". */
function closes(block: ReadBlock, i: number): boolean {
  const { text, tokens, data } = block;
  if (i >= tokens.count) return true;
  const gap = text.slice(tokens.end[i - 1], tokens.start[i]);
  if (!/^\s*[,).;:!?–—]|^\s+-\s/.test(gap)) return false;
  return !data.conjunctions.has(wordAt(block, i));
}

/** The names found in a block by their first and last words: the topic of a person, `NOBODY` for what is none. */
interface NamesFound {
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

/** The names among the aliases of a block; an office is no name. */
function namesFound(aliases: AliasList, named: (pattern: number) => NamedPattern): NamesFound {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const put = (found: Map<number, number>, word: number, topic: number): void => {
    if (topic !== NOBODY || !found.has(word)) found.set(word, topic);
  };
  for (let at = 0; at < aliases.used; at += ALIAS) {
    const { pattern, from, to } = aliasAt(aliases, at);
    const { kind, office, topic } = named(pattern);
    if (office) continue;
    const bearer = kind === 'person' ? topic : NOBODY;
    put(starts, from, bearer);
    put(ends, to, bearer);
  }
  return { starts, ends };
}
