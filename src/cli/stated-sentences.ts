import type { Database } from '../claims/database.ts';
import { statedClaims } from '../claims/ranking/stated-claims.ts';
import type { TopicId } from '../claims/topic.ts';
import type { BlockFindings, StatedClaim } from '../matching/mention.ts';
import { articleSentences } from './article-sentences.ts';

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
  const sentences = articleSentences(texts, findings, published);
  const stated = statedClaims(database, sentences.flat()).values();
  return sentences.map((block) =>
    block.flatMap(({ start, end, figures }) =>
      (stated.next().value ?? []).map(({ claim, score }) => ({
        start,
        end,
        claim: claim.id,
        score,
        figure: figures.find(({ of, measure }) => isCounted(claim.figure, of, measure)) ?? null,
      })),
    ),
  );
}

function isCounted(
  figure: { readonly of: TopicId; readonly measure: string } | null,
  of: TopicId,
  measure: string,
): boolean {
  return figure !== null && figure.of === of && figure.measure === measure;
}
