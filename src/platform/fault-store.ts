import { addFault, type LoggedFault, readFaultLog } from '../faults/fault-log.ts';
import { type Part, toFaultNote } from '../faults/fault-note.ts';
import type { RawFault } from '../faults/raw-fault.ts';
import { browser } from './browser.ts';

const KEY = 'faults';
let queue: Promise<unknown> = Promise.resolve();

/**
 * Keeps a note of a fault in the browser's memory, never on disk, until the browser is closed. Only in the
 * background and in pages of our own: content scripts have no access.
 */
export function keepFault(part: Part, fault: RawFault): Promise<void> {
  const note = toFaultNote(part, fault, browser.runtime.getURL(''));
  const kept = queue.then(async () => {
    const log = addFault(await readFaults(), note, new Date());
    await browser.storage.session.set({ [KEY]: log });
  });
  queue = kept.catch(() => undefined);
  return kept;
}

/** The faults since the browser was started, the newest first. */
export async function readFaults(): Promise<readonly LoggedFault[]> {
  const stored = await browser.storage.session.get(KEY);
  return readFaultLog(stored[KEY]);
}
