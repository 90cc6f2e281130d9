import type { Claim } from '../claim.ts';
import type { Database } from '../database.ts';
import { inLanguage, type Language } from '../language.ts';
import { packsWith } from '../subject.ts';
import type { TopicId } from '../topic.ts';
import type { LocalText } from './claim-view.ts';

/** Short names of the packs that hold a claim, as far as they are worth saying where it stands. */
export type NamePacks = (claim: Claim) => readonly LocalText[];

/** For a claim that stands by itself. */
export const NO_PACKS: NamePacks = () => [];

/**
 * Names the packs of a topic's claims where several packs that hold the topic speak of it; elsewhere there
 * is nothing to tell apart.
 */
export function packNamer(database: Database, topic: TopicId, language: Language): NamePacks {
  const { claimsByTopic, packsByClaim, packs, subjects } = database;
  // A claim that two packs record stands under the topics of both, also where only one holds the topic.
  const holding = packsWith(topic, subjects);
  const holders = ({ id }: Claim) =>
    (packsByClaim.get(id) ?? []).filter((pack) => holding.includes(pack));
  const all = new Set((claimsByTopic.get(topic) ?? []).flatMap(holders));
  if (all.size < 2) return NO_PACKS;
  const names = new Map(packs.map(({ id, shortName }) => [id, inLanguage(shortName, language)]));
  return (claim) => holders(claim).flatMap((id) => names.get(id) ?? []);
}
