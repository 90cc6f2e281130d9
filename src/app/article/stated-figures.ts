import type { BlockFindings, Mention } from '../../matching/mention.ts';
import { sentenceAt, sentencesOf } from '../../matching/words/sentences.ts';

/** The mentions of a block whose sentence states a figure about their topic. */
export function mentionsWithFigure(text: string, found: BlockFindings): ReadonlySet<Mention> {
  if (found.figures.length === 0) return new Set();
  const sentences = sentencesOf(text, found.language);
  const place = (offset: number) => sentenceAt(sentences, offset)?.start ?? null;
  const stated = new Set(found.figures.map(({ of, start }) => `${of} ${place(start)}`));
  return new Set(
    found.mentions.filter(({ topic, start }) => stated.has(`${topic} ${place(start)}`)),
  );
}
