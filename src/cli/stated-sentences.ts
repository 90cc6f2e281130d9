import type { Database } from '../claims/database.ts';
import { statedClaims } from '../claims/stated-claims.ts';
import type { TopicId } from '../claims/topic.ts';
import type { BlockFindings, StatedClaim } from '../matching/mention.ts';
import { sentencesOf } from '../matching/words/sentences.ts';

/** So many topics named before a sentence may be meant by its pronouns. */
const REMEMBERED = 8;

/**
 * The sentences of an article that state claims of the database, block by block; offsets are those of
 * each block. `texts[i]` is the text of `findings[i]`; `published` the article's day or null.
 */
export function statedSentences(
  database: Database,
  texts: readonly string[],
  findings: readonly BlockFindings[],
  published: string | null,
): readonly (readonly StatedClaim[])[] {
  let before: readonly TopicId[] = [];
  return findings.map(({ language, mentions, figures }, index) => {
    const text = texts[index] ?? '';
    const bounds = sentencesOf(text, language);
    const found: StatedClaim[] = [];
    for (let i = 0; i < bounds.length; i += 2) {
      const start = bounds[i] as number;
      const end = bounds[i + 1] as number;
      const inside = (span: { readonly start: number; readonly end: number }) =>
        span.start >= start && span.end <= end;
      const named = mentions.filter(inside);
      const topics = [...new Set(named.map(({ topic }) => topic))];
      const stated = figures.filter(inside);
      const sentence = {
        text: text.slice(start, end),
        rest: withoutNames(text, start, end, named),
        language,
        topics,
        figures: stated,
      };
      for (const { claim, score } of statedClaims(database, { ...sentence, before, published })) {
        const figure =
          stated.find(({ of, measure }) => isCounted(claim.figure, of, measure)) ?? null;
        found.push({ start, end, claim: claim.id, score, figure });
      }
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

function isCounted(
  figure: { readonly of: TopicId; readonly measure: string } | null,
  of: TopicId,
  measure: string,
): boolean {
  return figure !== null && figure.of === of && figure.measure === measure;
}
