import { codeOf, type Io, UsageError } from './io.ts';
import { asksForHelp, HELP, PACK_USAGE, SCAN_USAGE } from './usage.ts';

const io: Io = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

// Whoever reads the output may stop before its end, as `scan … | head` does.
process.stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') process.exit();
  io.err(`output: cannot be written (${codeOf(error)})`);
  process.exit(2);
});

// What goes wrong where people are told what goes wrong can be told nowhere; the exit status still tells it.
process.stderr.on('error', () => {});

// What a command needs is loaded when it is called: whoever asks how to call it need not wait for dictionaries.
async function run(args: readonly string[]): Promise<number> {
  if (asksForHelp(args)) {
    io.out(HELP);
    return 0;
  }
  const [command, action, ...folders] = args;
  if (command === 'scan') return (await import('./scan.ts')).scan(args.slice(1), io);
  if (command !== 'pack') throw new UsageError(`${SCAN_USAGE}\n${PACK_USAGE}`);
  const hasFolders = folders.length > 0 && !folders.some((folder) => folder.startsWith('-'));
  if (hasFolders && action === 'check') {
    return (await import('./pack-check.ts')).packCheck(folders, io);
  }
  if (hasFolders && action === 'format') {
    return (await import('./pack-format.ts')).packFormat(folders, io);
  }
  throw new UsageError(PACK_USAGE);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  io.err(error.message);
  process.exitCode = 2;
}
