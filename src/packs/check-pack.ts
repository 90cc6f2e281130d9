import { checkAliases, type IsCommonWord } from './check/aliases.ts';
import { checkClaims } from './check/claims.ts';
import { type Draft, readDraft } from './check/draft.ts';
import { checkFigures } from './check/figures.ts';
import { checkReferences } from './check/references.ts';
import { createReport } from './check/report.ts';
import { checkUnused } from './check/unused.ts';
import { checkWording } from './check/wording.ts';
import type { Pack, PackFiles, PackManifest, Problem } from './pack.ts';

/** A pack that is in order, or everything that is wrong with it. */
export type PackCheck =
  | { readonly ok: true; readonly pack: Pack; readonly warnings: readonly Problem[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly warnings: readonly Problem[];
    };

/** What a check needs beside the pack. */
export interface PackCheckOptions {
  /** Refuses firm aliases that are common words; without it that one rule is not applied. */
  readonly isCommonWord?: IsCommonWord;
}

/**
 * Checks a pack whole: shape, references, dates, evidence, figures, wording, aliases, harmful content.
 * Takes any JSON and never throws; finds every problem, not only the first (a hostile pack's list is cut).
 */
export function checkPack(files: PackFiles, options: PackCheckOptions = {}): PackCheck {
  const report = createReport();
  const draft = readDraft(files, report);
  checkReferences(draft, report);
  checkClaims(draft, report);
  checkFigures(draft, report);
  checkWording(draft, report);
  checkAliases(draft, report, options.isCommonWord ?? (() => false));
  // An entry that could not be read is missing to whatever it refers to.
  if (report.problems.length === 0) checkUnused(draft, report);
  const { problems, warnings } = report;
  if (draft.manifest === null || problems.length > 0) return { ok: false, problems, warnings };
  return { ok: true, pack: toPack(draft, draft.manifest.value), warnings };
}

function toPack(draft: Draft, manifest: PackManifest): Pack {
  return {
    manifest,
    topics: draft.topics.entries.map(({ value }) => value),
    claims: draft.claims.entries.map(({ value }) => value),
    claimants: draft.claimants.entries.map(({ value }) => value),
    sources: draft.sources.entries.map(({ value }) => value),
    publishers: draft.publishers.entries.map(({ value }) => value),
  };
}
