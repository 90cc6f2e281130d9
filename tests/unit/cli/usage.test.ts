import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each([[['--help']], [['scan', '-h']], [['scan', 'a.txt', '--help']], [['pack', '--help']]])(
  'tells whoever asks how to call it: %j',
  (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['--lang', '--date', '--pack', '--json', 'check', 'format']) {
      expect(stdout).toContain(word);
    }
  },
);

test.each([
  [['scan'], /^usage: .* scan .*\n$/],
  [['scan', '--colour'], /^Unknown option '--colour'\n$/],
  [['scan', '--', '--help'], /^--help: neither .*\n$/],
  [['pack', 'check'], /^usage: .* pack -- check\|format DIR…\n$/],
  [['pack', 'format', '--all'], /^usage: .* pack -- check\|format DIR…\n$/],
  [['pack', 'mend', 'folder'], /^usage: .* pack -- check\|format DIR…\n$/],
  [['read', 'a.txt'], /^usage: .* scan .*\nusage: .* pack .*\n$/],
])('says of a wrong call what is wrong, with status 2: %j', (args, said) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(said);
});

test('tells by its status what nobody reads as an error', async () => {
  const child = spawn(process.execPath, [MAIN, 'pack', 'format', 'none', 'none']);
  child.stderr.destroy();
  const [status] = await once(child, 'close');
  expect(status).toBe(2);
});

test('ends without a word where nobody reads the output any more', async () => {
  const child = spawn(process.execPath, [MAIN, 'pack', 'check', 'none', 'nothing']);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [status] = await once(child, 'close');
  expect({ status, said }).toEqual({ status: 0, said: '' });
});
