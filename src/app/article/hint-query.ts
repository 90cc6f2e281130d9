import type { BlockFindings } from '../../matching/mention.ts';
import { nearestFigure } from '../../matching/nearest-figure.ts';
import { sentenceAt, sentencesOf } from '../../matching/words/sentences.ts';
import type { HintRequest } from '../../messaging/protocol.ts';
import type { Mark } from '../../page/marks/mark.ts';

/** Longer than any sentence; text without a full stop is cut around the mention. */
const MAX_SENTENCE = 1_200;

/** What to ask the background for a mark: its topic and the sentence it stands in. */
export function hintQuery(
  { block, mention }: Mark,
  found: BlockFindings,
  published: string | null,
): HintRequest {
  const { start, end } = sentenceAround(block.text, mention.start, found.language);
  const inside = (span: { readonly start: number; readonly end: number }) =>
    span.start >= start && span.end <= end;
  const mentions = found.mentions.filter(inside);
  return {
    topic: mention.topic,
    sentence: {
      text: block.text.slice(start, end),
      language: found.language,
      topics: [...new Set(mentions.map(({ topic }) => topic))],
      figure: nearestFigure(mention, found.figures.filter(inside), mentions),
    },
    published,
  };
}

function sentenceAround(text: string, offset: number, language: BlockFindings['language']) {
  const { start, end } = sentenceAt(sentencesOf(text, language), offset) ?? {
    start: 0,
    end: text.length,
  };
  const from = Math.max(start, offset - MAX_SENTENCE / 2);
  return { start: from, end: Math.min(end, from + MAX_SENTENCE) };
}
