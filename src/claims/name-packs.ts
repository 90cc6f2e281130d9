import type { Claim } from './claim.ts';
import type { LocalText } from './claim-view.ts';
import type { Database } from './database.ts';
import { inLanguage, type Language } from './language.ts';
import type { TopicId } from './topic.ts';

/** Short names of the packs that hold a claim, as far as they are worth saying where it stands. */
export type NamePacks = (claim: Claim) => readonly LocalText[];

/** For a claim that stands by itself. */
export const NO_PACKS: NamePacks = () => [];

/** Names the packs of a topic's claims where they come from several; elsewhere there is nothing to tell apart. */
export function packNamer(database: Database, topic: TopicId, language: Language): NamePacks {
  const holders = ({ id }: Claim) => database.packsByClaim.get(id) ?? [];
  const all = new Set((database.claimsByTopic.get(topic) ?? []).flatMap(holders));
  if (all.size < 2) return NO_PACKS;
  const names = new Map(
    database.packs.map(({ id, shortName }) => [id, inLanguage(shortName, language)]),
  );
  return (claim) => holders(claim).flatMap((id) => names.get(id) ?? []);
}
