import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packFormat } from '../../../src/cli/pack-format.ts';

const FIXTURE = 'tests/fixtures/packs/valid-harbour';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
  await cp(FIXTURE, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function run() {
  const out: string[] = [];
  const err: string[] = [];
  const status = await packFormat([folder], {
    out: (line) => out.push(line.replace(`${folder}/`, '')),
    err: (line) => err.push(line.replace(`${folder}/`, '')),
  });
  return { status, out, err };
}

describe('pack format', () => {
  it('leaves alone what is in form', async () => {
    expect(await run()).toEqual({ status: 0, out: [], err: [] });
  });

  it('sorts entries by id and restores the layout, nothing else', async () => {
    const path = join(folder, 'topics.json');
    const before = await readFile(path, 'utf8');
    await writeFile(path, JSON.stringify(JSON.parse(before).reverse()));
    expect(await run()).toEqual({ status: 0, out: ['topics.json: formatted'], err: [] });
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('puts names with the same conditions together', async () => {
    const path = join(folder, 'topics.json');
    const topics = JSON.parse(await readFile(path, 'utf8'));
    const when = [{ rule: 'near', words: ['@ships', 'quay'] }];
    topics[0].aliases = {
      en: [{ text: 'berth', when }, { text: 'pier' }, { texts: ['dock', 'wharf'], when }],
    };
    await writeFile(path, JSON.stringify(topics));
    await run();
    const text = await readFile(path, 'utf8');
    expect(JSON.parse(text)[0].aliases.en).toEqual([
      { texts: ['berth', 'dock', 'wharf'], when },
      { text: 'pier' },
    ]);
    expect(text).toContain('"when": [{ "rule": "near", "words": ["@ships", "quay"] }]');
    expect(await run()).toEqual({ status: 0, out: [], err: [] });
  });

  it('does not touch what it cannot read', async () => {
    await writeFile(join(folder, 'topics.json'), '[{]');
    await rm(join(folder, 'claims.json'));
    expect(await run()).toEqual({
      status: 2,
      out: [],
      err: [
        'topics.json: line 1, column 3 property name expected; left as it is',
        'claims.json: cannot be read (ENOENT); left as it is',
      ],
    });
    expect(await readFile(join(folder, 'topics.json'), 'utf8')).toBe('[{]');
  });

  it.each([
    ['no UTF-8', Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]), 'not text in UTF-8'],
    [
      'thousands of lists in each other',
      Buffer.from('['.repeat(3000) + ']'.repeat(3000)),
      'line 1, column 101 nested deeper than 100 levels',
    ],
    [
      'a number that would become another',
      Buffer.from('[12345678901234567890]'),
      'line 1, column 2 a number too large to be kept',
    ],
  ])('does not touch a file with %s', async (_what, bytes, reason) => {
    const path = join(folder, 'topics.json');
    await writeFile(path, bytes);
    const err = [`topics.json: ${reason}; left as it is`];
    expect(await run()).toEqual({ status: 2, out: [], err });
    expect(await readFile(path)).toEqual(bytes);
  });

  it('takes off a byte order mark', async () => {
    const path = join(folder, 'topics.json');
    const before = await readFile(path, 'utf8');
    await writeFile(path, `\uFEFF${before}`);
    expect(await run()).toEqual({ status: 0, out: ['topics.json: formatted'], err: [] });
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});
