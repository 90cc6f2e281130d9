import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { Claim, Claimant } from '../../claims/claim.ts';
import type { Language } from '../../claims/language.ts';
import type { Publisher, Source } from '../../claims/source.ts';
import type { Topic } from '../../claims/topic.ts';
import { PACK_FILES, type PackFile, type PackFiles, type PackManifest } from '../pack.ts';
import { countWords, resolveWords, type WordLists, wordListsIn } from '../shared-words.ts';
import { LIMITS } from './limits.ts';
import { type Entry, idOf, type Report, toPath, toReason } from './report.ts';
import {
  claimantSchema,
  claimSchema,
  manifestSchema,
  publisherSchema,
  sourceSchema,
  topicSchema,
} from './schema.ts';
import { screen } from './screen.ts';

/**
 * The well-formed entries of one list file. `ids` has those of malformed entries too, so that one
 * mistake is not reported again at every reference to it.
 */
export interface DraftList<T> {
  /** False where the file is no list at all: then references into it are not judged. */
  readonly readable: boolean;
  readonly entries: readonly Entry<T>[];
  readonly ids: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, T>;
}

/** What could be read of a pack, for the rules that look at its meaning. */
export interface Draft {
  readonly manifest: Entry<PackManifest> | null;
  /** Declared languages; empty where the manifest is broken. */
  readonly languages: readonly Language[];
  readonly topics: DraftList<Topic>;
  readonly claims: DraftList<Claim>;
  readonly claimants: DraftList<Claimant>;
  readonly sources: DraftList<Source>;
  readonly publishers: DraftList<Publisher>;
}

/** Reads the files by shape alone, entry by entry; whatever is malformed is reported and left out. */
export function readDraft(files: PackFiles, report: Report): Draft {
  for (const file of PACK_FILES) {
    if (!Object.hasOwn(files, file) || files[file] === undefined) {
      report.problem({ file, at: '', value: null }, '', 'file is missing');
    }
  }
  const manifest = readManifest(files['pack.json'], report);
  const lists = wordListsIn(files['pack.json']);
  return {
    manifest,
    languages: manifest?.value.languages ?? [],
    topics: readList(
      resolveWords(withinLimits(files['topics.json'], lists, report), lists),
      'topics.json',
      topicSchema,
      report,
    ),
    claims: readList(files['claims.json'], 'claims.json', claimSchema, report),
    claimants: readList(files['claimants.json'], 'claimants.json', claimantSchema, report),
    sources: readList(files['sources.json'], 'sources.json', sourceSchema, report),
    publishers: readList(files['publishers.json'], 'publishers.json', publisherSchema, report),
  };
}

/**
 * The topics, unless all together have more names or more words in their rules than those of a pack may have:
 * then nothing of them is looked at. A name of a list is two characters in the file and stands for hundreds.
 */
function withinLimits(topics: unknown, lists: WordLists, report: Report): unknown {
  if (!Array.isArray(topics)) return topics;
  const names = topics.reduce<number>((sum, topic) => sum + countNames(topic), 0);
  const words = countWords(topics, lists);
  const reason =
    names > LIMITS.aliases
      ? `more than ${LIMITS.aliases} aliases (${names})`
      : words > LIMITS.words
        ? `more than ${LIMITS.words} words in rules (${words})`
        : null;
  if (reason === null) return topics;
  report.problem({ file: 'topics.json', at: '', value: null }, '', reason);
  return undefined;
}

function countNames(topic: unknown): number {
  if (typeof topic !== 'object' || topic === null || !('aliases' in topic)) return 0;
  const lists = Object.values(topic.aliases ?? {}).filter((list) => Array.isArray(list));
  return lists.flat().reduce((sum: number, alias: unknown) => sum + namesIn(alias), 0);
}

function namesIn(alias: unknown): number {
  if (typeof alias !== 'object' || alias === null || !('texts' in alias)) return 1;
  return Array.isArray(alias.texts) ? alias.texts.length : 1;
}

function readManifest(value: unknown, report: Report): Entry<PackManifest> | null {
  if (value === undefined) return null;
  return readEntry({ file: 'pack.json', at: '', value }, manifestSchema, report);
}

function readList<T extends { readonly id: string }>(
  value: unknown,
  file: PackFile,
  schema: GenericSchema<unknown, T>,
  report: Report,
): DraftList<T> {
  const entries: Entry<T>[] = [];
  const ids = new Set<string>();
  const byId = new Map<string, T>();
  const whole = { file, at: '', value: null };
  if (value === undefined) return { readable: false, entries, ids, byId };
  if (!Array.isArray(value)) {
    report.problem(whole, '', 'not a list');
    return { readable: false, entries, ids, byId };
  }
  if (value.length > LIMITS.entries) {
    report.problem(whole, '', `more than ${LIMITS.entries} entries (${value.length})`);
    return { readable: false, entries, ids, byId };
  }
  value.forEach((item: unknown, index) => {
    const at = `[${index}]`;
    const entry = readEntry({ file, at, value: item }, schema, report);
    const id = idOf(item);
    if (id !== null && ids.has(id)) report.problem({ file, at, value: item }, 'id', 'id is taken');
    else if (entry !== null) {
      entries.push(entry);
      byId.set(entry.value.id, entry.value);
    }
    if (id !== null) ids.add(id);
  });
  return { readable: true, entries, ids, byId };
}

function readEntry<T>(
  entry: Entry<unknown>,
  schema: GenericSchema<unknown, T>,
  report: Report,
): Entry<T> | null {
  const harmful = screen(entry.value);
  for (const { keys, reason } of harmful) report.problem(entry, toPath(keys), reason);
  // What is harmful by itself is not looked at more closely.
  if (harmful.length > 0) return null;
  const result = v.safeParse(schema, entry.value);
  if (result.success) return { file: entry.file, at: entry.at, value: result.output };
  for (const issue of result.issues) {
    report.problem(entry, toPath(issue.path?.map((item) => item.key) ?? []), toReason(issue));
  }
  return null;
}
