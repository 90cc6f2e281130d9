import { FUTURE_MEASURES } from '../../claims/measure.ts';
import { isSurelyEarlier } from '../../claims/partial-date.ts';
import type { Draft } from './draft.ts';
import type { Report } from './report.ts';

/** What a claim's dates, sources and evidence say must fit together. */
export function checkClaims(draft: Draft, report: Report): void {
  checkDates(draft, report);
  checkEvidence(draft, report);
  checkUrls(draft, report);
}

function checkDates({ claims, sources, manifest }: Draft, report: Report): void {
  for (const entry of claims.entries) {
    const { said, reviewBy, figure, corrections = [] } = entry.value;
    const published = entry.value.sources.map((id) => sources.byId.get(id)?.published ?? null);
    if (published.every((date) => date !== null && isSurelyEarlier(date, said))) {
      report.problem(entry, 'said', `said ${said}, but every source is older`);
    }
    if (isSurelyEarlier(reviewBy, said)) {
      report.problem(entry, 'reviewBy', `before the day it was said (${said})`);
    }
    if (manifest !== null && isSurelyEarlier(manifest.value.compiled, said)) {
      report.problem(entry, 'said', `after the pack was compiled (${manifest.value.compiled})`);
    }
    if (
      figure !== null &&
      !FUTURE_MEASURES.has(figure.measure) &&
      isSurelyEarlier(said, figure.asOf)
    ) {
      report.warning(entry, 'figure.asOf', `later than the day it was said (${said})`);
    }
    corrections.forEach(({ date }, index) => {
      const before = corrections[index - 1]?.date ?? said;
      if (isSurelyEarlier(date, before)) {
        report.problem(entry, `corrections[${index}].date`, `before ${before}`);
      }
    });
  }
  if (
    manifest !== null &&
    isSurelyEarlier(manifest.value.coverage.to, manifest.value.coverage.from)
  ) {
    report.problem(manifest, 'coverage.to', 'before "from"');
  }
}

function checkEvidence({ claims, sources, publishers }: Draft, report: Report): void {
  const isCopy = (id: string): boolean => {
    const source = sources.byId.get(id);
    if (source === undefined) return false;
    return (
      source.quality === 'copy' || publishers.byId.get(source.publisher)?.kind === 'aggregator'
    );
  };
  for (const entry of claims.entries) {
    if (entry.value.evidence !== 'weak' && entry.value.sources.every(isCopy)) {
      report.problem(entry, 'evidence', 'rests on copies or aggregators alone and must be "weak"');
    }
  }
}

/** Parts of an address that tell a publisher from where a reader comes. */
const ORIGIN_PART = /^(?:utm_.*|ref|fbclid|gclid)$/;

function checkUrls({ sources }: Draft, report: Report): void {
  const owners = new Map<string, string>();
  for (const entry of sources.entries) {
    const told = [...new URL(entry.value.url).searchParams.keys()].find((part) =>
      ORIGIN_PART.test(part),
    );
    if (told !== undefined) {
      report.warning(entry, 'url', `has "${told}", which tells where a reader comes from`);
    }
    const page = toPage(entry.value.url);
    const owner = owners.get(page);
    if (owner !== undefined) report.problem(entry, 'url', `the same page as "${owner}"`);
    else owners.set(page, entry.value.id);
  }
}

/** What two addresses of one page have in common. */
function toPage(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
