import { expect, test } from 'vitest';
import { packLoader } from '../../../../src/app/background/loaded-packs.ts';
import { packRecords } from '../../../../src/cli/pack-records.ts';

const TEXT = 'About 10,000 North Korean soldiers have been sent to Russia, South Korea says.';

test('reads articles and their figures before any claim is loaded', async () => {
  const { matcher, figureReader } = packLoader(() => Promise.reject(new Error('not wanted yet')));
  const begun = (await matcher()).begin([{ id: 1, text: TEXT, language: null }], {
    language: 'en',
  });
  const [found] = begun.withFigures(await figureReader());
  expect(found?.mentions.map(({ topic }) => topic)).toContain('north-korean-troops');
  expect(found?.figures).toMatchObject([{ of: 'north-korean-troops', low: 10_000 }]);
});

test('finds the same in an article after a rehearsal', async () => {
  const blocks = [{ id: 1, text: TEXT, language: null }];
  const read = async (before: boolean) => {
    const loader = packLoader(() => Promise.reject(new Error('not wanted')));
    if (before) await loader.rehearse();
    return (await loader.matcher()).begin(blocks, { language: null });
  };
  const [plain, rehearsed] = await Promise.all([read(false), read(true)]);
  expect(rehearsed.found).toEqual(plain.found);
  expect(rehearsed.context).toEqual(plain.context);
});

test('reads the records once for all who ask, and again after a failure', async () => {
  let asked = 0;
  const { packs } = packLoader(async (path) => {
    asked += 1;
    if (asked === 1) throw new Error('the disk is away');
    expect(path).toBe('records.json');
    return packRecords('assets/packs');
  });
  await expect(packs([])).rejects.toThrow('the disk is away');
  const [one, other] = await Promise.all([packs([]), packs([])]);
  expect(one).toBe(other);
  expect(asked).toBe(2);
  expect(one.database.claims.size).toBeGreaterThan(700);
  expect(one.database.claimsByTopic.get('north-korean-troops')).not.toEqual([]);
});

test('leaves out the packs that a reader has switched off', async () => {
  const loader = packLoader(() => packRecords('assets/packs'));
  const whole = await loader.packs([]);
  const first = await loader.packs(['ukraine-war']);
  expect(first.database.packs.map(({ id }) => id)).toEqual(['nk-russia']);
  expect(first.database.topics.has('kiel-institute')).toBe(false);
  const russia = (packs: typeof whole) =>
    packs.database.claimsByTopic.get('vladimir-putin')?.length;
  expect(russia(first)).toBeLessThan(russia(whole) ?? 0);
  const off = await loader.topicsOf(['ukraine-war']);
  expect([off.has('kiel-institute'), off.has('russia')]).toEqual([true, false]);
  expect(await loader.topicsOf([])).toEqual(new Set());
  expect((await loader.all()).map(({ id }) => id)).toEqual(['nk-russia', 'ukraine-war']);
});
