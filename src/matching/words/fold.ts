/**
 * What one UTF-16 unit of text means to the matcher: a letter or digit with its folded form, or a
 * separator of some kind. Case, diacritics, ligatures and full-width forms are folded away, so that
 * "Pjöngjang", "PJÖNGJANG" and a decomposed "Pjöngjang" read alike.
 *
 * Values are worked out the first time a unit is seen and kept: a page uses about a hundred
 * different ones, all of Unicode is covered, and nothing is computed at start.
 */

/** Kinds of separators: small numbers, so that a gap between words can be a set of bits. */
export const BREAK = 1;
/** Soft hyphen, zero-width and bidirectional marks: not there at all. */
export const IGNORED = 2;
/** A combining mark: belongs to the letter before it. */
export const MARK = 3;
export const SPACE = 4;
export const HYPHEN = 5;
export const DOT = 6;
export const APOSTROPHE = 7;
export const COMMA = 8;
export const NEWLINE = 9;

/** Flags of a letter or digit; the folded unit is in the low 16 bits. */
export const WORD = 1 << 16;
export const UPPER = 1 << 17;
export const DIGIT = 1 << 18;
/** A letter that is no capital. */
export const SMALL = 1 << 19;
/** Folds to several units: the low bits are an index, see `unitsOf`. */
export const SEVERAL = 1 << 20;
/** Needs its neighbours to be understood (Hangul jamo): fold the whole word. */
export const EXOTIC = 1 << 21;

const IGNORABLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
/** Parts of Hangul syllables; composed, they are one. */
const JAMO = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc]/;
const APOSTROPHES = "'\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07";
const DOTS = '.\u2024\uff0e';
const COMMAS = ',\u066b\u066c\uff0c';
/** An em dash or horizontal bar separates clauses; every other dash may stand inside a name. */
const CLAUSE_DASHES = '\u2014\u2015\u2e3a\u2e3b\ufe31\ufe58';
/** Letters without a decomposition that readers and keyboards replace by plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const known = new Int32Array(0x10000);
const several: string[] = [];

/** What the unit `code` means: a separator (1 to 9) or a word unit with flags. */
export function meaningOf(code: number): number {
  const value = known[code] as number;
  return value !== 0 ? value : learn(code);
}

/** The table behind `meaningOf`; 0 stands for a unit not met yet. For the tokenizer's loop only. */
export const MEANINGS: Int32Array = known;

/** The folded units of a meaning with the flag `SEVERAL`. */
export function unitsOf(meaning: number): string {
  return several[meaning & 0xffff] ?? '';
}

function learn(code: number): number {
  const value = work(code);
  known[code] = value;
  return value;
}

function work(code: number): number {
  const unit = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return NEWLINE;
  // U+034F joins graphemes and is a mark only by its category.
  if (code === 0x34f || IGNORABLE.test(unit)) return IGNORED;
  if (/\s/.test(unit)) return SPACE;
  if (APOSTROPHES.includes(unit)) return APOSTROPHE;
  if (DOTS.includes(unit)) return DOT;
  if (COMMAS.includes(unit)) return COMMA;
  if (CLAUSE_DASHES.includes(unit)) return BREAK;
  if (/\p{Pd}|[\u2043\u2212]/u.test(unit)) return HYPHEN;
  if (/\p{M}/u.test(unit)) return MARK;
  // Both halves of a pair, too: letters beyond the first plane are no letters to us.
  if (!/[\p{L}\p{N}]/u.test(unit)) return BREAK;
  if (JAMO.test(unit)) return WORD | EXOTIC;
  return word(unit);
}

function word(unit: string): number {
  const lower = unit.toLowerCase();
  // Hangul syllables would fall apart into jamo; they stay whole.
  const folded = /[\uac00-\ud7a3]/.test(unit) ? unit : plain(lower);
  const upper = lower !== unit ? UPPER : 0;
  const digit = /^\p{Nd}/u.test(folded) ? DIGIT : 0;
  const flags = WORD | upper | digit | (upper === 0 && digit === 0 ? SMALL : 0);
  if (folded.length === 1) return flags | folded.charCodeAt(0);
  if (folded.length === 0) return BREAK;
  several.push(folded);
  return SEVERAL | flags | (several.length - 1);
}

function plain(lower: string): string {
  const replaced = PLAIN[lower];
  if (replaced !== undefined) return replaced;
  // What is left must fold to itself: no apostrophes that count as letters, no pairs of units.
  const stripped = lower
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]|[\u02b9\u02bb\u02bc\u{10000}-\u{10ffff}]/gu, '');
  return Array.from(stripped.toLowerCase(), (letter) => PLAIN[letter] ?? letter).join('');
}

/**
 * The folded form of a word (or part of a text without separators): lower case, no diacritics,
 * nothing invisible. Separators inside vanish. Foreign scripts keep their letters.
 */
export function foldWord(text: string): string {
  let capital = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const meaning = meaningOf(code);
    if (meaning === (WORD | SMALL | code) || meaning === (WORD | DIGIT | code)) continue;
    if (code > 0x7f || meaning < WORD) return foldFrom(text, capital === -1 ? i : capital);
    if (capital === -1) capital = i;
  }
  return capital === -1 ? text : text.toLowerCase();
}

/** Folds a text whose first `from` units are folded already. */
function foldFrom(text: string, from: number): string {
  if (JAMO.test(text)) return foldUnits(text.normalize('NFC'), 0);
  return foldUnits(text, from);
}

function foldUnits(text: string, from: number): string {
  let folded = text.slice(0, from);
  for (let i = from; i < text.length; i++) {
    const meaning = meaningOf(text.charCodeAt(i));
    if (meaning < WORD) continue;
    if ((meaning & EXOTIC) !== 0) continue;
    if ((meaning & SEVERAL) !== 0) folded += unitsOf(meaning);
    else folded += String.fromCharCode(meaning & 0xffff);
  }
  return folded;
}
