import type { Quantity } from '../../numbers/quantities.ts';
import { segmentBounds } from './segments.ts';
import type { ReadSentence } from './sentence.ts';

/**
 * The numbers of a sentence, each where it is to be read: one that stands alone behind a colon answers the "how
 * many" before it, and is read as if it stood there ("disclosed how many soldiers had fallen: 46,000").
 */
export function answersOf(
  sentence: Pick<ReadSentence, 'words' | 'segments' | 'standing' | 'data'>,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const { standing, data } = sentence;
  const asked = standing.filter(({ kind }) => kind.lists.includes(data.figures.howMany));
  const [only, second] = asked;
  if (only === undefined || second !== undefined) return quantities;
  const answer = quantities.find(({ begin }) => begin >= only.to);
  if (answer === undefined || !standsAlone(sentence, answer)) return quantities;
  const { from, to } = only;
  const read = { ...answer, from, to, begin: from, next: to };
  return quantities.map((quantity) => (quantity === answer ? read : quantity));
}

function standsAlone(
  { words, segments }: Pick<ReadSentence, 'words' | 'segments'>,
  { begin, next }: Quantity,
): boolean {
  const { from, to } = segmentBounds(segments, begin);
  return from === begin && to === next && words[from]?.gap.startsWith(':') === true;
}
