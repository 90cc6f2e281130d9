import { join } from 'node:path';
import type { Database } from '../claims/database.ts';
import { createDatabaseMatcher } from '../matching/database-matcher.ts';
import type { Matcher } from '../matching/matcher.ts';
import { joinPacks } from '../packs/join.ts';
import { type Analysis, analyse } from './analyse.ts';
import { type ArticleFile, readArticleFile } from './article-file.ts';
import type { Io } from './io.ts';
import { listPackFolders } from './pack-folder.ts';
import { readPacks } from './read-packs.ts';
import { readScanOptions } from './scan-options.ts';
import { scanReport } from './scan-report.ts';

const BUNDLED = join(import.meta.dirname, '..', '..', 'assets', 'packs');

/**
 * `scan [--lang de|en] [--date YYYY-MM-DD] [--pack DIR]… [--json] FILE…`: what the packs find in
 * articles. Resolves to the exit status 0; throws a UsageError for wrong options, files that cannot be
 * read and broken packs, before anything is printed.
 */
export async function scan(args: readonly string[], io: Io): Promise<number> {
  const options = readScanOptions(args);
  const files = await Promise.all(options.files.map(readArticleFile));
  const { database, matcher } = await loadPacks(options.packs);
  const scanned = files.map((file) => {
    const article = {
      ...file,
      language: options.language ?? file.language,
      published: options.published ?? file.published,
    };
    return { article, analysis: analyse(database, matcher, article) };
  });
  if (options.json) {
    io.out(
      JSON.stringify(
        scanned.map(({ article, analysis }) => toJson(article, analysis)),
        null,
        2,
      ),
    );
  } else {
    for (const { article, analysis } of scanned) {
      io.out(`${scanReport(article.file, article, analysis, database)}\n`);
    }
  }
  return 0;
}

async function loadPacks(
  wanted: readonly string[],
): Promise<{ readonly database: Database; readonly matcher: Matcher }> {
  const folders = wanted.length > 0 ? wanted : await listPackFolders(BUNDLED);
  const { database } = joinPacks(await readPacks(folders));
  return { database, matcher: createDatabaseMatcher(database) };
}

/** The documented shape; every span comes with its text, so that nobody has to count. */
function toJson({ file, text, published }: ArticleFile, analysis: Analysis): unknown {
  const { language, mentions, figures, claims } = analysis;
  const withText = <Span extends { readonly start: number; readonly end: number }>(span: Span) => ({
    ...span,
    text: text.slice(span.start, span.end),
  });
  return {
    file,
    language,
    published,
    text,
    mentions: mentions.map(withText).map(({ start, end, text: surface, topic, via, score }) => ({
      start,
      end,
      text: surface,
      topic,
      via,
      score,
    })),
    figures: figures.map(withText),
    claims: claims.map(withText),
  };
}
