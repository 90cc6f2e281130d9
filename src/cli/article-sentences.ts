import type { ArticleSentence } from '../claims/ranking/stated-claims.ts';
import type { TopicId } from '../claims/topic.ts';
import type { BlockFindings, StatedFigure } from '../matching/mention.ts';
import { sentencesOf } from '../matching/words/sentences.ts';

/** So many topics named before a sentence may be meant by its pronouns. */
const REMEMBERED = 8;

/** A sentence of a block, `start` and `end` in the block's text, as the claims are ranked for it. */
export interface BlockSentence extends ArticleSentence {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly StatedFigure[];
}

/**
 * The sentences of an article, block by block. `texts[i]` is the text of `findings[i]`; `published` the
 * article's day or null.
 */
export function articleSentences(
  texts: readonly string[],
  findings: readonly BlockFindings[],
  published: string | null,
): readonly (readonly BlockSentence[])[] {
  let before: readonly TopicId[] = [];
  return findings.map(({ language, mentions, figures }, index) => {
    const text = texts[index] ?? '';
    const bounds = sentencesOf(text, language);
    const found: BlockSentence[] = [];
    for (let i = 0; i < bounds.length; i += 2) {
      const start = bounds[i] as number;
      const end = bounds[i + 1] as number;
      const inside = (span: { readonly start: number; readonly end: number }) =>
        span.start >= start && span.end <= end;
      const named = mentions.filter(inside);
      const topics = [...new Set(named.map(({ topic }) => topic))];
      found.push({
        start,
        end,
        text: text.slice(start, end),
        rest: withoutNames(text, start, end, named),
        language,
        topics,
        figures: figures.filter(inside),
        before,
        opens: i === 0,
        published,
      });
      before = [...new Set([...before, ...topics].reverse())].slice(0, REMEMBERED).reverse();
    }
    return found;
  });
}

/** The text between two offsets without some spans in it, in order. */
function withoutNames(
  text: string,
  start: number,
  end: number,
  names: readonly { readonly start: number; readonly end: number }[],
): string {
  let rest = '';
  let at = start;
  for (const name of names) {
    if (name.start > at) rest += text.slice(at, name.start);
    at = Math.max(at, name.end);
  }
  return rest + text.slice(at, end);
}
