import { type FaultNote, readFaultNote } from './fault-note.ts';

/** A fault with how often it happened since the browser was started. */
export interface LoggedFault extends FaultNote {
  readonly times: number;
  /** When it last happened: `YYYY-MM-DD HH:MM` in UTC. */
  readonly last: string;
}

/** The newest ones are of use; a fault that happens on and on must not fill anything. */
const MOST = 20;

/** The log with one more fault, the newest first. The same fault again is counted. */
export function addFault(
  log: readonly LoggedFault[],
  note: FaultNote,
  now: Date,
): readonly LoggedFault[] {
  const key = keyOf(note);
  const before = log.find((each) => keyOf(each) === key);
  const last = now.toISOString().slice(0, 16).replace('T', ' ');
  const others = log.filter((each) => each !== before);
  return [{ ...note, times: (before?.times ?? 0) + 1, last }, ...others].slice(0, MOST);
}

/** The log as it was kept; whatever is no entry is left out. */
export function readFaultLog(stored: unknown): readonly LoggedFault[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST).flatMap((entry: unknown) => {
    const note = readFaultNote(entry);
    if (note === null) return [];
    const { times, last } = entry as Partial<Record<keyof LoggedFault, unknown>>;
    if (typeof times !== 'number' || !Number.isInteger(times)) return [];
    if (typeof last !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(last)) return [];
    return [{ ...note, times, last }];
  });
}

function keyOf({ part, where, kind, says, at }: FaultNote): string {
  return JSON.stringify([part, where, kind, says, at]);
}
