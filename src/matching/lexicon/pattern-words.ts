import type { TopicKind } from '../../claims/topic.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { foldWord, HYPHEN } from '../words/fold.ts';
import { tokenize } from '../words/tokenize.ts';
import {
  ALL_UPPER,
  BEYOND_ASCII,
  createTokens,
  FIRST_UPPER,
  MIXED,
  NUMBER,
} from '../words/tokens.ts';

/**
 * How a word of a pattern may vary in the text. `exact`: not at all. `name`: genitive only.
 * `noun`: noun inflection. `word`: any inflection of its language.
 */
export type WordClass = 'exact' | 'name' | 'noun' | 'word';

/** A word of an alias, phrase part or context word, ready to be compared with the text. */
export interface PatternWord {
  /** As authored, without invisible characters; only kept where the very letters count. */
  readonly text: string;
  readonly folded: string;
  /** Identity of the folded form, as the tokenizer computes it. */
  readonly hash: number;
  readonly check: number;
  /** The folded form and its other spellings ("pjongjang", "pjoengjang"). */
  readonly variants: readonly string[];
  readonly shape: number;
  readonly gap: number;
  readonly wordClass: WordClass;
}

/** What a pattern is there for; decides how its words may vary. */
export type PatternUse = TopicKind | 'head' | 'modifier' | 'of' | 'cue';

const scratch = createTokens();

/** The words of an authored pattern, in order. Empty when it has none. */
export function patternWords(
  text: string,
  data: LanguageData,
  use: PatternUse,
  exact: boolean,
): readonly PatternWord[] {
  tokenize(text, scratch, () => true);
  const words: PatternWord[] = [];
  const inflected = !exact && hasPlainLowerCase(text, data);
  for (let i = 0; i < scratch.count; i++) {
    const raw = text.slice(scratch.start[i], scratch.end[i]);
    const folded = foldWord(raw);
    const shape = scratch.shape[i] as number;
    words.push({
      text: exact || (shape & ALL_UPPER) !== 0 ? visible(raw) : '',
      folded,
      hash: scratch.hash[i] as number,
      check: scratch.check[i] as number,
      variants: variantsOf(raw, folded, (shape & BEYOND_ASCII) !== 0, data),
      shape,
      gap: scratch.gap[i] as number,
      wordClass: exact ? 'exact' : classOf(text, i, folded, data, use, inflected),
    });
  }
  return words;
}

/** The authored letters composed and without soft hyphens and the like, for `form: 'exact'`. */
export function visible(text: string): string {
  return text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff.]/g, '');
}

/** Whether a word in small letters makes the alias a description ("russischer Präsident") rather than a name. */
function hasPlainLowerCase(text: string, data: LanguageData): boolean {
  for (let i = 0; i < scratch.count; i++) {
    const shape = scratch.shape[i] as number;
    if ((shape & (FIRST_UPPER | NUMBER)) !== 0 || isAfterHyphen(i)) continue;
    const folded = foldWord(text.slice(scratch.start[i], scratch.end[i]));
    if (!data.prepositions.has(folded)) return true;
  }
  return false;
}

function isAfterHyphen(i: number): boolean {
  return i > 0 && scratch.gap[i] === 1 << HYPHEN;
}

function classOf(
  text: string,
  i: number,
  folded: string,
  data: LanguageData,
  use: PatternUse,
  described: boolean,
): WordClass {
  const shape = scratch.shape[i] as number;
  const upper = (shape & FIRST_UPPER) !== 0;
  if ((shape & NUMBER) !== 0) return 'name';
  if (!upper) {
    // "Kim Jong-un", also as the owner of soldiers.
    return (use === 'person' || use === 'of') && isAfterHyphen(i) ? 'name' : 'word';
  }
  if (!data.capitalNouns) return use === 'cue' || use === 'head' ? 'noun' : 'name';
  if ((shape & (ALL_UPPER | MIXED)) !== 0 || besideNumber(i)) return 'name';
  switch (use) {
    case 'of':
      return 'name';
    case 'person':
      return described || isTitle(folded, data) ? 'noun' : 'name';
    case 'place':
    case 'organisation':
      if (described) return 'noun';
      return isCapitalAdjective(text, i, folded, data) ? 'word' : 'name';
    case 'force':
    case 'agreement':
    case 'weapon':
    case 'event':
    case 'concept':
      return isCapitalAdjective(text, i, folded, data) ? 'word' : 'noun';
    case 'head':
      return 'noun';
    case 'cue':
      // No stem takes the genitive off "Nordkoreas"; what ends like this has no other ending anyway.
      return /[aiou]$/.test(folded) ? 'name' : 'noun';
    case 'modifier':
      return 'word';
  }
}

/** Letters joined to a number are a code: "KN-23". */
function besideNumber(i: number): boolean {
  const glued = (gap: number | undefined) => gap === 0 || gap === 1 << HYPHEN;
  const before =
    i > 0 && glued(scratch.gap[i]) && ((scratch.shape[i - 1] as number) & NUMBER) !== 0;
  const after =
    i + 1 < scratch.count &&
    glued(scratch.gap[i + 1]) &&
    ((scratch.shape[i + 1] as number) & NUMBER) !== 0;
  return before || after;
}

/** "Weißes" in "Weißes Haus": not the last word, an adjective's ending, a space and a capital after it. */
function isCapitalAdjective(text: string, i: number, folded: string, data: LanguageData): boolean {
  if (i + 1 >= scratch.count || scratch.gap[i + 1] === 1 << HYPHEN) return false;
  if (((scratch.shape[i + 1] as number) & FIRST_UPPER) === 0) return false;
  if (text.length === 0 || folded.length < 5) return false;
  return data.adjectiveEndings.some((ending) => folded.endsWith(ending));
}

/** Whether a word is an office or form of address, alone or as the last part of a compound. */
export function isTitle(folded: string, data: LanguageData): boolean {
  return data.titles.some(
    (title) => folded === title || (title.length >= 4 && folded.endsWith(title)),
  );
}

function variantsOf(
  raw: string,
  folded: string,
  beyondAscii: boolean,
  data: LanguageData,
): string[] {
  const variants = [folded];
  const add = (variant: string): void => {
    if (!variants.includes(variant)) variants.push(variant);
  };
  if (beyondAscii) {
    const composed = raw.normalize('NFC').toLowerCase();
    if (/[äöü]/.test(composed)) {
      add(foldWord(composed.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')));
    }
  }
  if (data.umlaut !== null) add(folded.replace(data.umlaut, '$1'));
  if (!mayBeRespelt(folded, data)) return variants;
  for (const [one, other] of data.respellings) {
    for (const variant of [...variants]) {
      if (variant.includes(one)) add(variant.replace(one, other));
      if (variant.includes(other)) add(variant.replace(other, one));
    }
  }
  return variants;
}

/** Whether a word has any part that its language spells in two ways; most have none. */
function mayBeRespelt(folded: string, data: LanguageData): boolean {
  let parts = respelt.get(data);
  if (parts === undefined) {
    const all = data.respellings.flat();
    parts = all.length === 0 ? null : new RegExp(all.join('|'));
    respelt.set(data, parts);
  }
  return parts?.test(folded) === true;
}

const respelt = new Map<LanguageData, RegExp | null>();
