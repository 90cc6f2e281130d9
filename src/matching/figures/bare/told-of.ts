import { hasWordOf, isPlainGap } from '../../numbers/words.ts';
import { lossLists } from '../counted/loss-list.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';

/** "Russian losses in the first eleven months of the year are approaching": no more words stand between. */
const LONGEST = 12;

/**
 * Whether a clause from `from` to its number says nothing of its losses or people but how many they are: "Russian
 * casualties are nearing", "die Verluste der Russen im November:", "Russian casualties at".
 */
export function isToldOf(sentence: ReadSentence, from: number, begin: number): boolean {
  const { words, data, record } = sentence;
  const { figures, language, numbers, turns } = data;
  const named = mentionsIn(sentence, from, begin);
  const people = named.findLast(({ topic }) => record.topics.get(topic)?.people === true);
  const noun = lossLists(sentence, from, begin).findLast(
    (loss) => !language.capitalNouns || words[loss.from]?.capital === true,
  );
  const end = Math.max(people?.to ?? 0, noun?.to ?? 0);
  // "Toll of North Korean troops in Kursk": of them, and not how many they are.
  const subject = noun !== undefined || people?.from === from;
  if (end === 0 || !subject || begin - end > LONGEST) return false;
  // "killed 300 of its soldiers" is a verb.
  if (end === begin && isPlainGap(words[begin]?.gap ?? '')) return false;
  if (isToCome(sentence, end, begin)) return false;
  for (let at = end; at < begin; at++) {
    const { folded = '', digits = false } = words[at] ?? {};
    const passes =
      digits ||
      figures.auxiliaries.has(folded) ||
      figures.fillers.has(folded) ||
      figures.again.has(folded) ||
      figures.wholeTime.has(folded) ||
      figures.tallyBefore.has(folded) ||
      language.prepositions.has(folded) ||
      language.articles.has(folded) ||
      numbers.months.has(folded) ||
      turns.tally(words, at, at + 1).length > 0 ||
      named.some((each) => each.from <= at && at < each.to);
    if (!passes) return false;
  }
  return true;
}

/** "may soon reach", "will exceed": no number that was counted. */
export function isToCome({ words, data }: ReadSentence, from: number, to: number): boolean {
  const { modals, reaching, marker } = data.figures;
  if (!hasWordOf(words, from, to, reaching)) return false;
  for (let at = from; at < to; at++) {
    const word = words[at]?.folded ?? '';
    if (modals.has(word) && word !== marker) return true;
  }
  return false;
}
