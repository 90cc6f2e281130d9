import { parseArgs } from 'node:util';
import { LANGUAGES, type Language, toLanguage } from '../claims/language.ts';
import { isPartialDate } from '../claims/partial-date.ts';
import { UsageError } from './io.ts';
import { SCAN_USAGE } from './usage.ts';

export interface ScanOptions {
  /** Overrides the language of the files. */
  readonly language: Language | null;
  /** Overrides the publication day (`YYYY-MM-DD`) of the files. */
  readonly published: string | null;
  /** Folders of packs; empty: the bundled ones. */
  readonly packs: readonly string[];
  readonly json: boolean;
  readonly files: readonly string[];
}

/** Reads the options of `scan`; throws a UsageError that says what is wrong. */
export function readScanOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parse(args);
  const language = values.lang === undefined ? null : toLanguage(values.lang);
  if (values.lang !== undefined && language === null) {
    throw new UsageError(`--lang ${values.lang}: not one of ${LANGUAGES.join(', ')}`);
  }
  const published = values.date ?? null;
  if (published !== null && !(published.length === 10 && isPartialDate(published))) {
    throw new UsageError(`--date ${published}: not a day such as 2024-11-23`);
  }
  if (positionals.length === 0) throw new UsageError(SCAN_USAGE);
  return {
    language,
    published,
    packs: values.pack ?? [],
    json: values.json ?? false,
    files: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        pack: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    // The first sentence names the option; what follows is advice on Node's own syntax.
    throw new UsageError((error as Error).message.split('. ', 1)[0] as string);
  }
}
