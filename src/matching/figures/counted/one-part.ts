import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { SPANS } from '../../languages/spans.ts';
import { hasWordOnRecord, type KnownFigure } from '../record/known-figures.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/**
 * Whether losses are those that one formation had or reports, or of one village, and not all of a side: "the brigade
 * says it killed 300", "300 fell in one village". Not where a claim on record about the same losses has the word.
 */
export function isOfOnePart(sentence: ReadSentence, of: TopicId, measure: Measure): boolean {
  if (!isLoss(measure)) return false;
  const { words, record, data } = sentence;
  const { language } = data.language;
  const isOfThem = (figure: KnownFigure) => figure.of === of && figure.measure === measure;
  return words.some(
    ({ folded, raw }) =>
      SPANS[language].parts.some((part) => folded.endsWith(part)) &&
      !hasWordOnRecord(record.known, raw, language, isOfThem),
  );
}
