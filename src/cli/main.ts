import { type Io, UsageError } from './io.ts';
import { packCheck } from './pack-check.ts';
import { packFormat } from './pack-format.ts';
import { scan } from './scan.ts';

const io: Io = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

async function run([command, ...args]: readonly string[]): Promise<number> {
  if (command === 'scan') return scan(args, io);
  if (command === 'pack' && args[0] === 'check') return packCheck(args.slice(1), io);
  if (command === 'pack' && args[0] === 'format') return packFormat(args.slice(1), io);
  throw new UsageError(
    'usage: npm run --silent scan -- FILE… | npm run --silent pack -- check|format DIR…',
  );
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  io.err(error.message);
  process.exitCode = 2;
}
