/** Where a command writes; the exit status is its answer. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Wrong options, unreadable files, broken packs: one clear line for the person, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
