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

/** Reports from now on what nobody caught in this world, until the signal aborts; without one for good. */
export function reportUncaught(until?: Pick<AddEventListenerOptions, 'signal'>): void {
  watchUncaught(globalThis, () => browser.runtime.getURL(''), reportError, until);
}
