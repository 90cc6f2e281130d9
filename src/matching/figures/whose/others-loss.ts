import { isPlainGap } from '../../numbers/words.ts';
import { isParticiple } from '../sentence/attributes.ts';
import type { Cue } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/**
 * Whether a loss in the clause of some people is not theirs: "10,000 soldiers killed Ukrainian troops",
 * "without the 11,000 soldiers Russia would have lost Kursk", "sollen gefallene Russen ersetzen". `begin` is
 * the first word of their number, `behind` the word after their noun.
 */
export function isOthersLoss(
  sentence: ReadSentence,
  cue: Cue,
  begin: number,
  behind: number,
): boolean {
  if (isAttribute(sentence, cue, behind) || isAside(sentence, begin)) return true;
  return cue.from >= behind && hasObject(sentence, cue, behind);
}

/** "gefallene Russen": an inflected participle before a noun of its own. */
function isAttribute({ words, data }: ReadSentence, { from, to }: Cue, behind: number): boolean {
  const word = words[from];
  const noun = words[to];
  if (!data.language.capitalNouns || word === undefined || noun === undefined) return false;
  return from >= behind && isParticiple(word, data) && noun.capital && isPlainGap(noun.gap);
}

/** "ohne die 11.000 Soldaten": those beside whom something happened. */
function isAside({ words, data }: ReadSentence, begin: number): boolean {
  const before = words[begin - 1]?.folded ?? '';
  const at = data.language.articles.has(before) ? begin - 2 : begin - 1;
  return data.figures.aside.has(words[at]?.folded ?? '');
}

/** "soldiers killed Ukrainian troops": right behind the noun an active verb with an object. */
function hasObject({ words, data }: ReadSentence, { from, to }: Cue, behind: number): boolean {
  const next = words[to];
  if (data.figures.verbLast || from !== behind || next === undefined || !isPlainGap(next.gap)) {
    return false;
  }
  return next.capital || next.digits || data.language.articles.has(next.folded);
}
