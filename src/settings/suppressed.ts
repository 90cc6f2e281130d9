import type { TopicId } from '../claims/topic.ts';
import { defineSetting } from './setting.ts';

/** "That is not what is meant": a recorded name that shall not count as a mention of its topic. */
export interface Suppression {
  readonly topic: TopicId;
  /** The recorded name by which the mention was found, not the text on the page. */
  readonly alias: string;
  /** The site it holds for (see `siteOf`); null for all. */
  readonly site: string | null;
}

/** A page can be told very often that it is wrong; the oldest complaints go first. */
const MOST = 1_000;

/** Names the reader does not want marked. Kept on this device: it names sites that somebody reads. */
export const suppressed = defineSetting<readonly Suppression[]>({
  key: 'local:suppressed',
  fallback: [],
  check: toSuppressions,
});

/** Stops marking a name, on one site or on all, and keeps all other entries as they are. */
export async function suppress(entry: Suppression): Promise<void> {
  const others = (await suppressed.read()).filter((each) => !isSame(each, entry));
  await suppressed.write([...others, entry].slice(-MOST));
}

/** Takes one entry back. */
export async function unsuppress(entry: Suppression): Promise<void> {
  await suppressed.write((await suppressed.read()).filter((each) => !isSame(each, entry)));
}

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

function isSame(a: Suppression, b: Suppression): boolean {
  return a.topic === b.topic && a.alias === b.alias && a.site === b.site;
}

function toSuppressions(stored: unknown): readonly Suppression[] | null {
  return Array.isArray(stored) ? stored.filter(isSuppression) : null;
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
