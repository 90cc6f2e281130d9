/** Where a command writes; the exit status is its answer. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The system's name for what went wrong with a file, such as `EACCES`; any other error as it is written. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Wrong options, unreadable files, broken packs: one clear line for the person, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
