import { type RawFault, toRawFault } from '../faults/raw-fault.ts';
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
 * Reports from now on what nobody caught. For our own pages and the background: in a web page, where every
 * byte is loaded everywhere, what nobody caught stands in the console alone.
 */
export function reportUncaught(): void {
  const base = browser.runtime.getURL('');
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, (event) => {
      const { error, reason } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
      const thrown: unknown = error ?? reason;
      if (event.isTrusted && toRawFault('', thrown).stack.includes(base)) {
        reportError('doing something unforeseen', thrown);
      }
    });
  }
}
