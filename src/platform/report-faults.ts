import { type RawFault, toRawFault } from '../faults/raw-fault.ts';
import { watchUncaught } from '../faults/uncaught.ts';
import { browser } from './browser.ts';
import { onReported, reportError } from './report-error.ts';

/**
 * Says where the faults of this script go. The first script of a world calls it once, first of all.
 */
export function reportFaults(keep: (fault: RawFault) => Promise<unknown>): void {
  onReported((where, error) => {
    // A fault in keeping a fault has nowhere else to go.
    keep(toRawFault(where, error)).catch(() => undefined);
  });
}

/**
 * Reports from now on what nobody caught. For our own pages and the background; in a web page, what reads
 * its article does so (`watchUncaught`).
 */
export function reportUncaught(): void {
  watchUncaught(globalThis, browser.runtime.getURL(''), reportError);
}
