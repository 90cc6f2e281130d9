import type { TopicId } from '../claims/topic.ts';
import type { Shape } from './shape.ts';

/** "That is not what is meant": a recorded name that shall not count as a mention of its topic. */
export interface Suppression {
  readonly topic: TopicId;
  /** The recorded name by which the mention was found, not the text on the page. */
  readonly alias: string;
  /** The site it holds for (see `siteOf`); null for all. */
  readonly site: string | null;
}

const MOST = 1_000;

/** How a stored suppression is checked. */
export const SUPPRESSION: Shape<Suppression> = {
  // A policy cannot say null: what names no site holds for all.
  check: (stored) => {
    const entry = typeof stored === 'object' ? { site: null, ...stored } : stored;
    return isSuppression(entry) ? entry : null;
  },
  schema: {
    type: 'object',
    properties: {
      topic: { type: 'string' },
      alias: { type: 'string' },
      site: { type: 'string' },
    },
  },
};

/** Tells the mentions that are not to be marked on a site; null for a page that belongs to none. */
export function suppressionOn(
  list: readonly Suppression[],
  site: string | null,
): (mention: { readonly topic: TopicId; readonly alias: string }) => boolean {
  const names = new Set(
    list
      .filter((entry) => entry.site === null || entry.site === site)
      .map(({ topic, alias }) => `${topic} ${alias}`),
  );
  return ({ topic, alias }) => names.has(`${topic} ${alias}`);
}

/** The list with an entry as its newest. A page can be told very often that it is wrong; the oldest complaints go first. */
export function withSuppression(
  list: readonly Suppression[],
  entry: Suppression,
): readonly Suppression[] {
  return [...withoutSuppression(list, entry), entry].slice(-MOST);
}

/** The list without an entry. */
export function withoutSuppression(
  list: readonly Suppression[],
  { topic, alias, site }: Suppression,
): readonly Suppression[] {
  return list.filter((each) => each.topic !== topic || each.alias !== alias || each.site !== site);
}

function isSuppression(entry: unknown): entry is Suppression {
  if (typeof entry !== 'object' || entry === null) return false;
  const { topic, alias, site } = entry as Partial<Record<keyof Suppression, unknown>>;
  return (
    typeof topic === 'string' &&
    typeof alias === 'string' &&
    (site === null || typeof site === 'string')
  );
}
