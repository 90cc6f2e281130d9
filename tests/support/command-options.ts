import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { asksForHelp } from '../../src/cli/usage.ts';

/**
 * The options behind `npm run … --`. Ends the run with `help` where it is asked for, and with one line and
 * status 2 where an option is none.
 */
export function commandOptions<const Options extends ParseArgsOptionsConfig>(
  help: string,
  options: Options,
) {
  if (asksForHelp(process.argv.slice(2))) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return misused((error as Error).message.split('. ', 1)[0] as string);
  }
}

/** Whether a part is wanted: one of those listed behind `--only`, any where none is. Ends the run where one is unknown. */
export function partsWanted<Part extends string>(
  only: string,
  parts: readonly Part[],
): (part: Part) => boolean {
  const names = only === '' ? parts : only.split(',');
  for (const name of names) {
    if (!parts.some((part) => part === name))
      misused(`--only ${name}: not one of ${parts.join(', ')}`);
  }
  return (part) => names.includes(part);
}

/** Ends the run of a command that was called wrongly. */
export function misused(reason: string): never {
  console.error(`${reason}; --help says what there is`);
  process.exit(2);
}
