/**
 * Bounds of a pack. Authored packs stay far below; what is above was not written by hand and would
 * only cost the reader memory and time.
 */
export const LIMITS = {
  /** UTF-16 code units of one file, checked before it is parsed. */
  fileLength: 20_000_000,
  /** Entries of one file. */
  entries: 20_000,
  /** Names of one topic in one language. */
  aliasesPerTopic: 200,
  /** Names of all topics together. */
  aliases: 200_000,
  /** Words of the rules of all topics together, those of the lists they name included. */
  words: 200_000,
  /** Any list inside an entry. */
  listLength: 500,
  depth: 12,
  /** Any string, an address included. */
  stringLength: 2_000,
  id: 80,
  label: 100,
  shortName: 30,
  alias: 120,
  role: 160,
  statement: 300,
  summary: 400,
  note: 600,
  title: 400,
  /** Problems listed for one pack; a file of garbage would list millions. */
  problems: 1_000,
} as const;
