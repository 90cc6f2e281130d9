import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { SPANS } from '../../languages/spans.ts';
import { ROOT_OF, rootsOf } from '../record/known-figures.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/**
 * Whether losses are those that one formation had or reports, or of one village, and not all of a side: "the brigade
 * says it killed 300", "300 fell in one village". Not where a claim on record about the same losses has the word.
 */
export function isOfOnePart(sentence: ReadSentence, of: TopicId, measure: Measure): boolean {
  if (!isLoss(measure)) return false;
  const { language } = sentence.data.language;
  const { parts } = SPANS[language];
  return sentence.words.some(
    ({ folded, raw }) =>
      parts.some((part) => folded.endsWith(part)) && !isOnRecord(sentence, raw, of, measure),
  );
}

function isOnRecord(
  { record, data }: ReadSentence,
  word: string,
  of: TopicId,
  measure: Measure,
): boolean {
  const { language } = data.language;
  const root = ROOT_OF[language](word);
  if (root === null) return false;
  return [...record.known.values()].some((figures) =>
    figures.some(
      (figure) =>
        figure.of === of && figure.measure === measure && rootsOf(figure, language).includes(root),
    ),
  );
}
