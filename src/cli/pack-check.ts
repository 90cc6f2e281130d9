import { relative, resolve } from 'node:path';
import type { Database } from '../claims/database.ts';
import type { Topic } from '../claims/topic.ts';
import { countNames } from '../packs/check/aliases.ts';
import type { PackCheck } from '../packs/check-pack.ts';
import { joinPacks } from '../packs/join.ts';
import type { Pack } from '../packs/pack.ts';
import type { Io } from './io.ts';
import { inLine, listPackFolders, readPackFolder } from './pack-folder.ts';

/**
 * `pack check DIR…`: problems line by line on the output (`file:path reason`), warnings on the error
 * output, a last line with the counts. Resolves to the exit status: 0, or 2 when a pack is broken.
 * Several packs are checked against each other too; a folder that is named twice is one pack.
 */
export async function packCheck(folders: readonly string[], io: Io): Promise<number> {
  const packs: Pack[] = [];
  let broken = 0;
  for (const folder of new Map(folders.map((each) => [resolve(each), each])).values()) {
    const checked = await readPackFolder(folder);
    for (const warning of checked.warnings) io.err(`warning ${inLine(folder, warning)}`);
    if (checked.ok) {
      packs.push(checked.pack);
      io.out(`${folder}: ${describe(checked.pack)}`);
    } else {
      broken += 1;
      for (const problem of checked.problems) io.out(inLine(folder, problem));
      io.out(`${folder}: ${count(checked.problems.length, 'problem')}`);
    }
  }
  const { database, conflicts } = joinPacks(packs);
  for (const { pack, kind, id, reason } of conflicts) {
    io.err(`warning ${pack}: ${kind} "${id}" ${reason}`);
  }
  for (const { manifest, topics } of packs) {
    const { id: pack, namesFrom = [] } = manifest;
    if (namesFrom.length === 0) continue;
    for (const { id } of topics.filter(hasNoName(database))) {
      const others = namesFrom.join(', ');
      io.err(`warning ${pack}: topic "${id}" has no name; check it together with ${others}`);
    }
  }
  return broken > 0 ? 2 : 0;
}

/**
 * For the build: throws one error with every problem of every pack in a folder of packs,
 * so that nothing broken is ever shipped.
 */
export async function refuseBrokenPacks(parent: string): Promise<void> {
  const problems: string[] = [];
  for (const folder of await listPackFolders(parent)) {
    const checked: PackCheck = await readPackFolder(folder);
    if (!checked.ok) {
      problems.push(...checked.problems.map((each) => inLine(relative('.', folder), each)));
    }
  }
  if (problems.length > 0) throw new Error(`broken packs\n${problems.join('\n')}`);
}

function hasNoName({ topics }: Database): (topic: Topic) => boolean {
  return ({ id }) => {
    const joined = topics.get(id);
    return joined === undefined || countNames(joined) === 0;
  };
}

function describe({ topics, claims, sources }: Pack): string {
  const counts = [
    count(topics.length, 'topic'),
    count(claims.length, 'claim'),
    count(sources.length, 'source'),
  ];
  return `${counts.join(', ')}, no problems`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
