import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isPresentAt } from '../record/counted-topic.ts';
import { placeIn } from '../sentence/place.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** Where the clause says, else where the figure before was. */
export function placed(
  sentence: ReadSentence,
  { begin }: Quantity,
  { of, measure, place }: StatedFigure,
): Pick<StatedFigure, 'measure' | 'place'> {
  const { from, to } = segmentBounds(sentence.segments, begin);
  const topic = sentence.record.topics.get(of);
  const own = placeIn(sentence, from, to, topic);
  if (own === null || own === place) return { measure, place };
  if (topic === undefined || !(measure === 'deployed' || measure === 'present')) {
    return { measure, place: own };
  }
  // "Kursk has 10,000. In all of Russia it could be 12,000": those who were sent.
  const sent = measure === 'deployed' || topic.places.has(`deployed ${own}`);
  return { measure: sent && !isPresentAt(topic, own) ? 'deployed' : 'present', place: own };
}
