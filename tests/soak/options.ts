import { parseArgs } from 'node:util';

/** How long to go on, and where the dice begin. */
export interface SoakOptions {
  readonly navigations: number;
  readonly hovers: number;
  readonly seed: number;
}

/** Reads `--navigations`, `--hovers` and `--seed`; ends the run with one line where they make no sense. */
export function soakOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      navigations: { type: 'string', default: '500' },
      hovers: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    navigations: whole('navigations', values.navigations),
    hovers: whole('hovers', values.hovers),
    seed: whole('seed', values.seed),
  };
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`--${name} ${text}: not a whole number above 0`);
  process.exit(2);
}
