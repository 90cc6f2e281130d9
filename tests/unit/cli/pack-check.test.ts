import { describe, expect, it } from 'vitest';
import { packCheck } from '../../../src/cli/pack-check.ts';

const PACKS = 'tests/fixtures/packs';

async function run(...folders: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await packCheck(
    folders.map((folder) => `${PACKS}/${folder}`),
    { out: (line) => out.push(line), err: (line) => err.push(line) },
  );
  return { status, out, err };
}

describe('pack check', () => {
  it('says what a good pack holds', async () => {
    expect(await run('valid-harbour', 'valid-ferry')).toEqual({
      status: 0,
      out: [
        `${PACKS}/valid-harbour: 3 topics, 4 claims, 4 sources, no problems`,
        `${PACKS}/valid-ferry: 2 topics, 1 claim, 1 source, no problems`,
      ],
      err: [],
    });
  });

  it('prints every problem with file, path and reason and goes on with the next pack', async () => {
    const { status, out, err } = await run('invalid-claims', 'valid-ferry');
    expect(status).toBe(2);
    expect(err).toEqual([]);
    expect(out).toEqual([
      `${PACKS}/invalid-claims/claims.json:[1].sources[0] no source "nowhere" (office-200)`,
      `${PACKS}/invalid-claims/claims.json:[1].claimant no claimant "nobody" (office-200)`,
      `${PACKS}/invalid-claims/claims.json:[1].contradicts[0] "union-300" does not say so in return (office-200)`,
      `${PACKS}/invalid-claims/claims.json:[3].figure.low above "high" (400 > 300) (union-300)`,
      `${PACKS}/invalid-claims/claims.json:[2].statement.en begins with "he": must stand alone and name its claimant (office-none)`,
      `${PACKS}/invalid-claims: 5 problems`,
      `${PACKS}/valid-ferry: 2 topics, 1 claim, 1 source, no problems`,
    ]);
  });

  it('names the line of a syntax error and nothing that follows from it', async () => {
    expect(await run('invalid-syntax')).toMatchObject({
      status: 2,
      out: [
        `${PACKS}/invalid-syntax/topics.json:line 7, column 7 comma expected`,
        `${PACKS}/invalid-syntax: 1 problem`,
      ],
    });
  });

  it.each([
    ['invalid-missing-file', 'publishers.json: file is missing'],
    [
      'invalid-folder-name',
      'pack.json:id the folder is called "invalid-folder-name" (valid-harbour)',
    ],
    ['not-there', 'pack.json: no such folder'],
  ])('refuses %s', async (folder, line) => {
    expect(await run(folder)).toMatchObject({
      status: 2,
      out: [`${PACKS}/${folder}/${line}`, `${PACKS}/${folder}: 1 problem`],
    });
  });

  it('checks a folder that is named twice once', async () => {
    expect(await run('valid-harbour', '../packs/valid-harbour')).toEqual({
      status: 0,
      out: [`${PACKS}/../packs/valid-harbour: 3 topics, 4 claims, 4 sources, no problems`],
      err: [],
    });
  });

  it('asks for the pack that names the shared topics', async () => {
    const err: string[] = [];
    const io = { out: () => {}, err: (line: string) => err.push(line) };
    await packCheck(['assets/packs/ukraine-war'], io);
    expect(err).toContain(
      'warning ukraine-war: topic "kremlin" has no name; check it together with nk-russia',
    );
    err.length = 0;
    await packCheck(['assets/packs/nk-russia', 'assets/packs/ukraine-war'], io);
    expect(err).toEqual([]);
  });
});
