import type { Quantity } from '../../numbers/quantities.ts';
import type { SpecialTurns } from '../turns/special-words.ts';
import { segmentBounds } from './segments.ts';
import type { ReadSentence } from './sentence.ts';

type Asked = Pick<ReadSentence, 'words' | 'segments' | 'standing' | 'data'>;

/**
 * The numbers of a sentence, each where it is to be read: one that stands alone behind a colon answers the "how
 * many" before it, and one alone before a colon the "number of" behind it; they are read as if they stood there
 * ("disclosed how many soldiers had fallen: 46,000", "46,000: the number of soldiers who have fallen").
 */
export function answersOf(sentence: Asked, quantities: readonly Quantity[]): readonly Quantity[] {
  const { words, data } = sentence;
  const { howMany, countOf } = data.figures;
  const [head] = quantities;
  const heads = head?.begin === 0 && words[head.next]?.gap.startsWith(':') === true;
  const asked = only(sentence, heads ? countOf : howMany);
  const answer = heads ? head : quantities.find(({ begin }) => begin >= (asked?.to ?? 0));
  if (asked === null || answer === undefined || !(heads || standsAlone(sentence, answer))) {
    return quantities;
  }
  const { from, to } = asked;
  const read = { ...answer, from, to, begin: from, next: to };
  return quantities
    .map((quantity) => (quantity === answer ? read : quantity))
    .sort((a, b) => a.begin - b.begin);
}

/** The one turn of a list that stands in a sentence; null for none or several. */
function only({ standing }: Asked, turns: SpecialTurns): Asked['standing'][number] | null {
  const [first, second] = standing.filter(({ kind }) => kind.list === turns);
  return first === undefined || second !== undefined ? null : first;
}

function standsAlone({ words, segments }: Asked, { begin, next }: Quantity): boolean {
  const { from, to } = segmentBounds(segments, begin);
  return from === begin && to === next && words[from]?.gap.startsWith(':') === true;
}
