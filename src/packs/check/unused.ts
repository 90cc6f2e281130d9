import type { Draft, DraftList } from './draft.ts';
import type { Report } from './report.ts';

/** Warns of what nothing refers to: it costs the reader bytes and the author care. */
export function checkUnused(draft: Draft, report: Report): void {
  const claims = draft.claims.entries.map(({ value }) => value);
  const topics = draft.topics.entries.map(({ value }) => value);
  const sources = draft.sources.entries.map(({ value }) => value);
  warn(
    draft.claimants,
    'no claim is by it',
    new Set(claims.map(({ claimant }) => claimant)),
    report,
  );
  warn(
    draft.sources,
    'no topic and no claim cites it',
    new Set([...claims, ...topics].flatMap((citing) => citing.sources)),
    report,
  );
  warn(
    draft.publishers,
    'no source is by it',
    new Set(sources.map((each) => each.publisher)),
    report,
  );
}

function warn(
  list: DraftList<{ readonly id: string }>,
  reason: string,
  used: ReadonlySet<string>,
  report: Report,
): void {
  for (const entry of list.entries) {
    if (!used.has(entry.value.id)) report.warning(entry, '', reason);
  }
}
