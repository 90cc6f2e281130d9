import type { ClaimantId } from '../claim.ts';
import type { Database } from '../database.ts';
import { comparePartialDates, daysBetween, isKnownBy } from '../partial-date.ts';
import type { TopicId } from '../topic.ts';
import { isClose } from './is-close.ts';
import { namesNumber } from './match-figures.ts';
import type { RankedClaim } from './ranking.ts';
import { datesIn } from './sentence-dates.ts';
import type { SentenceToRank } from './sentence-to-rank.ts';
import { bySeries, type SeriesMember } from './series.ts';

/** A claim that a hint shows at once. */
export interface ShownClaim extends RankedClaim, SeriesMember {
  /** It fits the sentence; else it is only about the same topic. */
  readonly fits: boolean;
}

const RECENT_DAYS = 365;

/** What the claims are shown for. */
interface Query {
  readonly topic: TopicId;
  readonly sentence: SentenceToRank;
  readonly published: string | null;
}

/**
 * The claims a hint shows, at most one of each series: those that fit the sentence, best first, and where they are
 * fewer than `most`, others on the topic, see `worth`. Of a series it is the count whose number or date the sentence
 * names, else the newest one known on the article's day.
 */
export function pickShown(
  database: Database,
  ranked: readonly RankedClaim[],
  query: Query,
  most: number,
): readonly ShownClaim[] {
  const own = claimantsThatAre(query.topic, database);
  const all = bySeries(database, ranked, (members) => standsForSeries(members, query)).map(
    (entry) => ({ ...entry, fits: isClose(entry) }),
  );
  const shown = all.filter(({ fits }) => fits).slice(0, most);
  const rest = all.filter(({ fits }) => !fits);
  while (shown.length < most && rest.length > 0) {
    const worths = rest.map((entry) => worth(entry, shown, own, query.published));
    const [next] = rest.splice(worths.indexOf(Math.max(...worths)), 1);
    if (next !== undefined) shown.push(next);
  }
  return shown;
}

/**
 * What a claim that does not fit is worth beside those shown already, from the weightiest to the least: it was known
 * when the article was published, it contradicts one that fits, nothing newer has replaced it, it is no more than
 * a year away, somebody else makes it or the very claimant the hint is about. Among equals the better ranked one comes first.
 */
function worth(
  { claim, evidence }: ShownClaim,
  shown: readonly ShownClaim[],
  own: ReadonlySet<ClaimantId>,
  published: string | null,
): number {
  const isKnown = evidence.later === 0;
  const isAnswer = shown.some((other) => other.fits && other.claim.contradicts.includes(claim.id));
  const isLatest = isKnown ? evidence.superseded === 0 : claim.supersededBy === null;
  const isRecent =
    published !== null && Math.abs(daysBetween(claim.said, published)) <= RECENT_DAYS;
  const isOther =
    own.has(claim.claimant) || shown.every((other) => other.claim.claimant !== claim.claimant);
  return [isKnown, isAnswer, isLatest, isRecent, isOther].reduce(
    (sum, yes) => 2 * sum + (yes ? 1 : 0),
    0,
  );
}

function claimantsThatAre(topic: TopicId, { claimants }: Database): ReadonlySet<ClaimantId> {
  const found = [...claimants.values()].filter((claimant) => claimant.topic === topic);
  return new Set(found.map(({ id }) => id));
}

function standsForSeries(
  members: readonly RankedClaim[],
  { sentence, published }: Query,
): RankedClaim {
  const first = members[0] as RankedClaim;
  const named = members.find(({ claim }) => namesNumber(claim, sentence));
  if (named !== undefined) return named;
  if (datesIn(sentence.text, sentence.language, published).length > 0) {
    return members.toSorted((a, b) => b.evidence.dated - a.evidence.dated)[0] ?? first;
  }
  const known = members.filter(
    ({ claim }) => published === null || isKnownBy(claim.said, published),
  );
  // Of what was said since then the latest tells most, unless one of them fits.
  return newest(known) ?? (isClose(first) ? first : (newest(members) ?? first));
}

/** The newest claim, the better ranked one of a day; undefined of none. */
function newest(entries: readonly RankedClaim[]): RankedClaim | undefined {
  return entries.toSorted((a, b) => comparePartialDates(b.claim.said, a.claim.said))[0];
}
