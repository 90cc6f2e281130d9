import type { Database } from '../claims/database.ts';
import type { Language } from '../claims/language.ts';
import type { Matcher } from '../matching/matcher.ts';
import type { Mention, StatedClaim, StatedFigure, TextBlock } from '../matching/mention.ts';
import { statedSentences } from './stated-sentences.ts';

/** An article as text: `starts[i]` is the offset of `blocks[i]` in `text`, UTF-16 code units. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly starts: readonly number[];
  readonly language: Language | null;
  readonly published: string | null;
}

/** What was found in an article; all offsets are into its whole text. */
export interface Analysis {
  /** The language of most of its text. */
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly figures: readonly StatedFigure[];
  readonly claims: readonly StatedClaim[];
}

/** Reads an article as the extension does: the same matcher, figures and claims. */
export function analyse(database: Database, matcher: Matcher, article: Article): Analysis {
  const { findings } = matcher.scan(article.blocks, { language: article.language });
  const mentions: Mention[] = [];
  const figures: StatedFigure[] = [];
  const claims: StatedClaim[] = [];
  const lengths = new Map<Language, number>();
  const indexOf = new Map(article.blocks.map(({ id }, index) => [id, index]));
  const texts = findings.map(({ block }) => article.blocks[indexOf.get(block) ?? 0]?.text ?? '');
  const stated = statedSentences(database, texts, findings, article.published);
  findings.forEach((found, order) => {
    const block = indexOf.get(found.block) ?? 0;
    const offset = article.starts[block] ?? 0;
    const length = article.blocks[block]?.text.length ?? 0;
    lengths.set(found.language, (lengths.get(found.language) ?? 0) + length);
    const shift = <Span extends { readonly start: number; readonly end: number }>(span: Span) => ({
      ...span,
      start: span.start + offset,
      end: span.end + offset,
    });
    mentions.push(...found.mentions.map(shift));
    figures.push(...found.figures.map(shift));
    for (const claim of stated[order] ?? []) {
      claims.push({ ...shift(claim), figure: claim.figure === null ? null : shift(claim.figure) });
    }
  });
  const [language = article.language ?? 'en'] = [...lengths]
    .sort(([, a], [, b]) => b - a)
    .map(([each]) => each);
  return { language, mentions, figures, claims };
}
