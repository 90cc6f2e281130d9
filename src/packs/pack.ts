import type { Claim, Claimant } from '../claims/claim.ts';
import type { PackInfo } from '../claims/database.ts';
import type { Language, Localized } from '../claims/language.ts';
import type { Publisher, Source } from '../claims/source.ts';
import type { SubjectSigns } from '../claims/subject.ts';
import type { Topic } from '../claims/topic.ts';
import type { WordLists } from './shared-words.ts';

/** Version of the pack format; a pack of another one is refused with that reason. */
export const FORMAT = 1;

/** The one licence pack data comes under. */
export const LICENSE = 'CC-BY-4.0';

/** Contents of `pack.json`. */
export interface PackManifest extends PackInfo {
  readonly format: typeof FORMAT;
  readonly description: Localized;
  /** Every text of the pack is there in all of these. */
  readonly languages: readonly Language[];
  readonly license: typeof LICENSE;
  /** What an article on the subject is told by; without it all topics are the subject's own. */
  readonly subject?: SubjectSigns;
  /** Words that several rules ask for, by name; `@name` stands for them in `words` of a rule. */
  readonly words?: WordLists;
  /** Who to name when the data is reused. */
  readonly attribution: string;
  /** Packs that name the topics for which this one lists no alias; it is loaded beside them. */
  readonly namesFrom?: readonly string[];
  /** Where mistakes are reported. */
  readonly corrections: string | null;
}

/** What a database says of a pack. */
export function toPackInfo(manifest: PackManifest): PackInfo {
  const { id, name, shortName, version, compiled, coverage, corrections } = manifest;
  return { id, name, shortName, version, compiled, coverage, corrections };
}

/** A checked pack: one versioned bundle of topics, claims and sources. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly claimants: readonly Claimant[];
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
}

/**
 * The file of the built extension that holds the bundled packs, for whoever asks what is on record. The lexicon
 * has been built from them already, so that of the names of a topic the words alone are there, not when they count.
 */
export const RECORDS_FILE = 'records.json';

const LIST_FILES = [
  'topics.json',
  'claims.json',
  'claimants.json',
  'sources.json',
  'publishers.json',
] as const;
export const PACK_FILES = ['pack.json', ...LIST_FILES] as const;
export type PackFile = (typeof PACK_FILES)[number];

/** The parsed JSON of a pack's files; a missing file is missing here too. */
export type PackFiles = Readonly<Partial<Record<PackFile, unknown>>>;

/** Something wrong at one place of a pack. */
export interface Problem {
  readonly file: PackFile;
  /** Place in the file, such as `[12].figure.low`; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
  /** Id of the topic, claim, … that holds the place, where it has one. */
  readonly id?: string;
}
