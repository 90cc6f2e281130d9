import type { Word } from '../../numbers/words.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { FigureLanguage, ReadSentence, SentenceWords } from './sentence.ts';

/** "3.000 in den Osten Russlands verlegte Soldaten": an attribute that begins with a preposition. */
export function opensAttribute({ words, data }: ReadSentence, from: number): boolean {
  const word = words[from];
  return data.language.capitalNouns && data.language.prepositions.has(word?.folded ?? '');
}

/** The end of such an attribute: "verlegte", "gelieferten", "zurückgekehrte". */
export function hasParticiple({ words, data }: ReadSentence, from: number, to: number): boolean {
  return words.slice(from + 1, to).some((word) => isParticiple(word, data));
}

/** "zerstörte", "destroyed": a word that may be a participle before its noun. */
export function isParticiple(
  { capital, folded }: Word,
  { figures }: Pick<FigureLanguage, 'figures'>,
): boolean {
  return !capital && figures.participle.test(folded);
}

/** "russische und nordkoreanische" */
export function joinsNations({ words, data }: SentenceWords, at: number): boolean {
  if (!data.language.conjunctions.has(words[at]?.folded ?? '')) return false;
  const isNation = (word: Word | undefined) =>
    word !== undefined && data.figures.nation.test(word.raw);
  return isNation(words[at - 1]) && isNation(words[at + 1]);
}

/** "Soldaten und Pioniere" */
export function joinsNouns({ words, data }: ReadSentence, at: number): boolean {
  if (!data.language.conjunctions.has(words[at]?.folded ?? '')) return false;
  if (data.language.capitalNouns) {
    return words[at - 1]?.capital === true && words[at + 1]?.capital === true;
  }
  return [...data.figures.people, ...data.figures.formations].includes(words[at - 1]?.folded ?? '');
}

/** "getöteten oder verwundeten Soldaten" */
export function joinsAttributes({ words, data }: ReadSentence, from: number, at: number): boolean {
  if (at === from || !data.language.conjunctions.has(words[at]?.folded ?? '')) return false;
  const isAttribute = (word: Word | undefined) =>
    word !== undefined &&
    !word.capital &&
    !word.digits &&
    (data.language.capitalNouns || data.language.premodifiers.has(word.folded));
  return isAttribute(words[at - 1]) && isAttribute(words[at + 1]);
}

/** "getöteten, vermissten oder verwundeten Soldaten": a comma between two words of losses parts nothing. */
export function listsLosses(
  words: readonly Word[],
  at: number,
  data: Pick<FigureLanguage, 'figures' | 'turns'>,
): boolean {
  return words[at]?.gap === ', ' && tellsLoss(words, at - 1, data) && tellsLoss(words, at, data);
}

function tellsLoss(
  words: readonly Word[],
  at: number,
  { figures, turns }: Pick<FigureLanguage, 'figures' | 'turns'>,
): boolean {
  const word = words[at]?.folded ?? '';
  return (
    figures.missing.has(word) ||
    figures.death.has(word) ||
    turns.cues(words, at, at + 1).some(({ kind }) => isLoss(kind))
  );
}

/**
 * "gefallenen, verwundeten und desertierten", "deserted or killed": whether a word that is no loss is listed
 * beside one, with no number between them; they are counted together.
 */
export function isListedWithLoss({ words, data }: ReadSentence, at: number): boolean {
  if (tellsLoss(words, at, data)) return false;
  const joins = (place: number) => data.language.conjunctions.has(words[place]?.folded ?? '');
  const before = joins(at - 1) ? at - 2 : words[at]?.gap === ', ' ? at - 1 : -1;
  const behind = joins(at + 1) ? at + 2 : words[at + 1]?.gap === ', ' ? at + 1 : -1;
  return [before, behind].some((place) => place >= 0 && tellsLoss(words, place, data));
}

/** "militärischer, finanzieller und humanitärer Hilfe": nor does one in a list of kinds. */
export function listsKinds(
  words: readonly Word[],
  at: number,
  { figures, language }: Pick<FigureLanguage, 'figures' | 'language'>,
): boolean {
  const isKind = (place: number) => figures.ofKind.test(words[place]?.folded ?? '');
  if (words[at]?.gap !== ', ' || !isKind(at - 1) || !isKind(at)) return false;
  return (
    language.conjunctions.has(words[at + 1]?.folded ?? '') ||
    listsKinds(words, at + 1, { figures, language })
  );
}

/** "100 Soldaten, Grenzschützer und Polizisten": nor does one in a list of bare nouns that a conjunction ends. */
export function listsNouns(
  words: readonly Word[],
  at: number,
  { language }: Pick<FigureLanguage, 'language'>,
): boolean {
  const isNoun = (place: number) => words[place]?.capital === true;
  if (!language.capitalNouns || words[at]?.gap !== ', ') return false;
  if (!isNoun(at - 1) || !isNoun(at)) return false;
  const ends = language.conjunctions.has(words[at + 1]?.folded ?? '') && isNoun(at + 2);
  return ends || listsNouns(words, at + 1, { language });
}

/** Whether a word may stand between a number and its noun. */
export function mayPrecede({ words, data }: ReadSentence, at: number): boolean {
  const word = words[at] as Word;
  const { language, figures } = data;
  if (figures.auxiliaries.has(word.folded) || language.conjunctions.has(word.folded)) return false;
  if (word.digits) return false;
  if (language.capitalNouns) {
    // A noun that is no people and no mention is what is counted; a preposition may begin an attribute.
    return !word.capital;
  }
  if (language.prepositions.has(word.folded) || language.articles.has(word.folded)) return false;
  if (word.capital || language.premodifiers.has(word.folded)) return true;
  return figures.describes?.test(word.folded) === true;
}
