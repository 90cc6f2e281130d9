import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/io.ts';
import { scan } from '../../../src/cli/scan.ts';

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fact-hints-'));
  await writeFile(path('crlf.txt'), '\uFEFFKursk\r\n\r\nTruppen aus Nordkorea\r\n');
  await writeFile(path('empty.txt'), '');
  await writeFile(path('binary.txt'), Buffer.from([0xff, 0xfe, 0xd8]));
  await writeFile(path('utf-16.txt'), 'Kursk', 'utf16le');
  await writeFile(path('deep.html'), '<div>'.repeat(10_000));
  await writeFile(
    path('page.html'),
    '<!doctype html><html lang="de"><meta property="article:published_time" content="2024-11-23">' +
      '<article><h1>Lage in <em>Kur</em>sk</h1><p>Truppen aus&nbsp;Nordkorea.<script>Pjöngjang</script></p></article>',
  );
  await writeFile(path('note.pdf'), '');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<string> {
  const out: string[] = [];
  const status = await scan(args, { out: (text) => out.push(text), err: () => {} });
  expect(status).toBe(0);
  return out.join('\n');
}

describe('scan --json', () => {
  test('gives the text of a .txt file as it is, with offsets into it', async () => {
    const [result] = JSON.parse(await run('--json', '--lang', 'de', path('crlf.txt')));
    expect(result.text).toBe('\uFEFFKursk\r\n\r\nTruppen aus Nordkorea\r\n');
    expect(result.file).toBe(path('crlf.txt'));
    const surfaces = result.mentions.map(
      (mention: { start: number; end: number; text: string }) => [
        mention.text,
        result.text.slice(mention.start, mention.end),
      ],
    );
    expect(surfaces).toEqual([
      ['Kursk', 'Kursk'],
      ['Truppen aus Nordkorea', 'Truppen aus Nordkorea'],
    ]);
    expect(result.mentions[1]).toMatchObject({ topic: 'north-korean-troops' });
    expect(Object.keys(result.mentions[0]).sort()).toEqual(
      ['end', 'score', 'start', 'text', 'topic', 'via'].sort(),
    );
  });

  test('reads a page as the extension does', async () => {
    const [result] = JSON.parse(await run('--json', path('page.html')));
    expect(result).toMatchObject({ language: 'de', published: '2024-11-23' });
    expect(result.text).toBe('Lage in Kursk\n\nTruppen aus\u00a0Nordkorea.');
    expect(result.mentions.map(({ text }: { text: string }) => text)).toEqual([
      'Kursk',
      'Truppen aus\u00a0Nordkorea',
    ]);
  });

  test('prints one document for several files; an empty file has nothing', async () => {
    const results = JSON.parse(await run('--json', path('empty.txt'), path('page.html')));
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({ text: '', mentions: [], claims: [] });
  });

  test('--date and --lang overrule the page', async () => {
    const args = ['--json', '--date', '2025-01-02', '--lang', 'en', path('page.html')];
    const [result] = JSON.parse(await run(...args));
    expect(result.published).toBe('2025-01-02');
  });

  test('--pack replaces the bundled packs', async () => {
    const pack = join(import.meta.dirname, '../../fixtures/packs/valid-harbour');
    const [result] = JSON.parse(await run('--json', '--pack', pack, path('page.html')));
    expect(result.mentions).toEqual([]);
  });
});

test('without --json a person reads the text with its mentions set off', async () => {
  const out = await run(path('page.html'));
  expect(out).toContain('[Truppen aus\u00a0Nordkorea]');
  expect(out).toContain('Nordkoreanische Truppen in Russland');
});

describe('what cannot be done is one clear line', () => {
  const broken = join(import.meta.dirname, '../../fixtures/packs/invalid-syntax');
  test.each([
    ['no file', [], /usage/],
    ['a file that is not there', ['none.txt'], /none\.txt: no such file/],
    ['a folder', ['.'], /neither a \.txt nor an \.html file/],
    ['another kind of file', ['note.pdf'], /neither/],
    ['a language that is none of ours', ['--lang', 'fr', 'x.txt'], /--lang fr/],
    ['a day that does not exist', ['--date', '2024-02-30', 'x.txt'], /--date 2024-02-30/],
    ['a month for a day', ['--date', '2024-02', 'x.txt'], /--date 2024-02/],
    ['an unknown option', ['--verbose', 'x.txt'], /--verbose/],
    ['an option without its value', ['x.txt', '--lang'], /lang/],
  ])('%s', async (_, args, reason) => {
    const failed = run(...args);
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(reason);
    const { message } = (await failed.catch((error: unknown) => error)) as Error;
    expect(message).not.toContain('\n');
  });

  test.each([
    ['binary.txt', 'not text in utf-8'],
    ['utf-16.txt', 'not text in utf-8'],
    ['deep.html', 'elements nested too deep to be read'],
  ])('what %s holds', async (name, reason) => {
    await expect(run(path(name))).rejects.toThrow(new UsageError(`${path(name)}: ${reason}`));
  });

  test('a broken pack, with file and place', async () => {
    await expect(run('--pack', broken, path('page.html'))).rejects.toThrow(
      /invalid-syntax\/topics\.json:line 7, column 7 comma expected$/,
    );
  });
});
