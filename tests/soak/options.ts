import { commandOptions, misused } from '../support/command-options.ts';

/** How long to go on, and where the dice begin. */
export interface SoakOptions {
  readonly navigations: number;
  readonly hovers: number;
  readonly seed: number;
}

const HELP = `usage: npm run soak -- [--navigations COUNT] [--hovers COUNT] [--seed SEED]

  Many articles and hints in one browser, with the background killed again and again. Takes what lies in
  .output: run "npm run build" first.
  --navigations COUNT    articles that are opened; 500 where not said
  --hovers COUNT         hints that are opened; 2000 where not said
  --seed SEED            where the dice begin; 1 where not said`;

/** Reads the options; ends the run with one line where they make no sense. */
export function soakOptions(): SoakOptions {
  const values = commandOptions(HELP, {
    navigations: { type: 'string', default: '500' },
    hovers: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
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
  return misused(`--${name} ${text}: not a whole number above 0`);
}
