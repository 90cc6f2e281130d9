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
    const mentionsIn = withinInTurn(mentions);
    const figuresIn = withinInTurn(figures);
    const found: BlockSentence[] = [];
    for (let i = 0; i < bounds.length; i += 2) {
      const start = bounds[i] as number;
      const end = bounds[i + 1] as number;
      const named = mentionsIn(start, end);
      const topics = [...new Set(named.map(({ topic }) => topic))];
      found.push({
        start,
        end,
        text: text.slice(start, end),
        rest: withoutNames(text, start, end, named),
        language,
        topics,
        figures: figuresIn(start, end),
        before,
        opens: i === 0,
        published,
      });
      before = [...new Set([...before, ...topics].reverse())].slice(0, REMEMBERED).reverse();
    }
    return found;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of spans in the order of the text those within two offsets; to be asked for one sentence after the other. */
function withinInTurn<One extends Span>(spans: readonly One[]) {
  let next = 0;
  return (start: number, end: number): readonly One[] => {
    const found: One[] = [];
    for (; next < spans.length; next++) {
      const span = spans[next] as One;
      if (span.start >= end) break;
      if (span.start >= start && span.end <= end) found.push(span);
    }
    return found;
  };
}

/** The text between two offsets without some spans in it, in order. */
function withoutNames(text: string, start: number, end: number, names: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const name of names) {
    if (name.start > at) rest += text.slice(at, name.start);
    at = Math.max(at, name.end);
  }
  return rest + text.slice(at, end);
}
