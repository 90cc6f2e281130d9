import type { Language } from '../../src/claims/language.ts';
import { analyse } from '../../src/cli/analyse.ts';
import { readArticleFile } from '../../src/cli/article-file.ts';
import type { Shipped } from '../support/shipped-packs.ts';
import { type LabelledText, pathOf } from './corpus.ts';
import { type ClaimResult, judgeClaims } from './judge-claims.ts';
import { type FigureResult, judgeFigures } from './judge-figures.ts';
import { type JudgedHint, judgeHints } from './judge-hints.ts';
import { judgeMentions, type MentionResult } from './judge-mentions.ts';

/** How one text fared. */
export interface TextResult {
  readonly text: LabelledText;
  readonly words: number;
  /** As decided from the text itself. */
  readonly language: Language;
  readonly mentions: MentionResult;
  readonly figures: FigureResult;
  readonly claims: ClaimResult;
  readonly hints: readonly JudgedHint[];
}

/** Runs the command line's analysis over a labelled text and judges what it found. */
export async function judge(shipped: Shipped, text: LabelledText): Promise<TextResult> {
  const file = await readArticleFile(pathOf(text));
  const analysis = analyse(shipped.database, shipped.matcher, {
    ...file,
    published: text.published,
  });
  const { mentions, figures, claims, language } = analysis;
  return {
    text,
    words: text.text.split(/\s+/u).filter((word) => word !== '').length,
    language,
    mentions: judgeMentions(text, mentions),
    figures: judgeFigures(shipped.database, text, figures),
    claims: judgeClaims(text, claims),
    hints: judgeHints(shipped.database, text, analysis),
  };
}
