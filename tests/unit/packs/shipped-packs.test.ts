import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/claims/topic.ts';
import { listPackFolders, readPackFolder } from '../../../src/cli/pack-folder.ts';
import { packRecords } from '../../../src/cli/pack-records.ts';
import { buildFigureRecord } from '../../../src/matching/figures/record/record.ts';
import { loadFigureRecord } from '../../../src/packs/bundled.ts';
import { countNames } from '../../../src/packs/check/aliases.ts';
import { formatPackFile } from '../../../src/packs/format.ts';
import { joinPacks } from '../../../src/packs/join.ts';
import { PACK_FILES, type Pack } from '../../../src/packs/pack.ts';
import { isSame } from '../../../src/packs/same.ts';

const folders = await listPackFolders('assets/packs');
const checks = new Map(
  await Promise.all(folders.map(async (folder) => [folder, await readPackFolder(folder)] as const)),
);

/** Whether no other pack has a topic. */
function isOnlyIn(folder: string, topic: string): boolean {
  return [...checks].every(
    ([other, checked]) =>
      other === folder || (checked.ok && checked.pack.topics.every(({ id }) => id !== topic)),
  );
}

describe.each(folders)('%s', (folder) => {
  it('has no problems', () => {
    const checked = checks.get(folder);
    expect(checked?.ok === false ? checked.problems : []).toEqual([]);
  });

  // Whoever adds or drops an entry says so there.
  it('holds what its README says', () => {
    const checked = checks.get(folder);
    if (checked?.ok !== true) throw new Error(`${folder} is broken`);
    const { topics, claims, sources } = checked.pack;
    const figures = claims.filter(({ figure }) => figure !== null);
    const weak = claims.filter(({ evidence }) => evidence === 'weak');
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const [, holds = ''] = /^\| Holds \| (.*) \|$/m.exec(readme) ?? [];
    expect(holds.replace(/ \(.*?\)/, '')).toBe(
      `${topics.length} topics, ${claims.length} claims, ${figures.length} of them with a figure, ` +
        `${weak.length} of them weak, ${sources.length} sources`,
    );
    const [, own] = /\((\d+) of its own/.exec(holds) ?? [];
    if (own !== undefined)
      expect(Number(own)).toBe(topics.filter(({ id }) => isOnlyIn(folder, id)).length);
  });

  it.each(PACK_FILES)('has %s sorted and laid out as `pack format` does', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text === formatPackFile(file, JSON.parse(text))).toBe(true);
  });
});

describe('the bundled packs', () => {
  const whole = [...checks.values()].flatMap((each) => (each.ok ? [each.pack] : []));

  it('are the folders under assets/packs, their names without when they count', async () => {
    const bundled = await packRecords('assets/packs');
    const textsOf = ({ aliases }: Topic) =>
      Object.entries(aliases).map(([language, list]) => [language, list.map(({ text }) => text)]);
    const told = (packs: readonly Pack[]) =>
      packs.map(({ manifest: { words: _, ...manifest }, topics, ...records }) => ({
        ...records,
        manifest,
        topics: topics.map(({ phrases, ...topic }) => ({ ...topic, aliases: textsOf(topic) })),
      }));
    // Not `toEqual`: the difference of two packs fills the screen.
    expect(isSame(told(bundled), told(whole))).toBe(true);
    expect(JSON.stringify(bundled)).not.toMatch(/"(?:rule|heads)":/);
  });

  it('count in the bundle what their claims count', async () => {
    const { topics, claims } = joinPacks(whole).database;
    const record = buildFigureRecord(topics.values(), claims.values());
    const bundled = await loadFigureRecord();
    expect(bundled).toEqual(record);
    for (const [id, topic] of bundled.special) expect(bundled.topics.get(id)).toBe(topic);
  });

  it('join without a conflict', () => {
    expect(joinPacks(whole).conflicts).toEqual([]);
  });

  it('name every topic between them', () => {
    const { topics } = joinPacks(whole).database;
    expect([...topics.values()].filter((topic) => countNames(topic) === 0)).toEqual([]);
  });
});
