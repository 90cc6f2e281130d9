import { join } from 'node:path';
import type { Database } from '../../src/claims/database.ts';
import type { Language } from '../../src/claims/language.ts';
import type { TopicId } from '../../src/claims/topic.ts';
import { analyse } from '../../src/cli/analyse.ts';
import { readArticleFile } from '../../src/cli/article-file.ts';
import { listPackFolders } from '../../src/cli/pack-folder.ts';
import { readPacks } from '../../src/cli/read-packs.ts';
import { createDatabaseMatcher } from '../../src/matching/database-matcher.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import { joinPacks } from '../../src/packs/join.ts';
import { type LabelledText, pathOf } from './corpus.ts';
import { type ClaimResult, judgeClaims } from './judge-claims.ts';
import { type FigureResult, judgeFigures } from './judge-figures.ts';
import { type JudgedHint, judgeHints } from './judge-hints.ts';
import { judgeMentions, type MentionResult } from './judge-mentions.ts';

const BUNDLED = join(import.meta.dirname, '..', '..', 'assets', 'packs');

/** The shipped packs, joined as the extension joins them. */
export interface Shipped {
  readonly database: Database;
  readonly matcher: Matcher;
  readonly packs: readonly { readonly id: string; readonly topics: ReadonlySet<TopicId> }[];
}

/** Loads the shipped packs; throws when one of them is broken. */
export async function loadShipped(): Promise<Shipped> {
  const packs = await readPacks(await listPackFolders(BUNDLED));
  const { database } = joinPacks(packs);
  return {
    database,
    matcher: createDatabaseMatcher(database),
    packs: packs.map(({ manifest, topics }) => ({
      id: manifest.id,
      topics: new Set(topics.map(({ id }) => id)),
    })),
  };
}

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
