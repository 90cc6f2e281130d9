/** How the commands are called: a line each for a wrong call, all of it for `--help`. */
export const SCAN_USAGE =
  'usage: npm run --silent scan -- [--lang de|en] [--date YYYY-MM-DD] [--pack DIR]… [--json] FILE…';

export const PACK_USAGE = 'usage: npm run --silent pack -- check|format DIR…';

export const HELP = `${SCAN_USAGE}

  Reads articles (.txt, .html) and says what the packs find in them.
  --lang de|en         the language of the files, whatever they say
  --date YYYY-MM-DD    the day they were published, whatever they say
  --pack DIR           a pack instead of the bundled ones; may be repeated
  --json               one JSON document; offsets are UTF-16 code units of "text"

${PACK_USAGE}

  check     names every problem of the packs in these folders with file, path and reason,
            and what does not go together where there are several
  format    writes their files in their one form

Exit status: 0; 2 for a wrong option, a file that cannot be read or a broken pack.`;

/** Whether the person asks how a command is called; what follows `--` is a file. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}
