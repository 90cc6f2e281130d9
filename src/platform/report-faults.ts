import { type RawFault, toRawFault } from '../faults/raw-fault.ts';
import { browser } from './browser.ts';
import { onReported, reportError } from './report-error.ts';

/**
 * Says where the faults of this script go, and reports from now on what nobody caught, until the signal
 * aborts. The first script of a world calls it once, first of all. A page's own faults are its own.
 */
export function reportFaults(
  keep: (fault: RawFault) => Promise<unknown>,
  signal: AbortSignal = new AbortController().signal,
): void {
  const base = browser.runtime.getURL('');
  onReported((where, error) => {
    // A fault in keeping a fault has nowhere else to go.
    keep(toRawFault(where, error)).catch(() => undefined);
  });
  const report = (event: Event, error: unknown): void => {
    const isOurs = event.isTrusted && toRawFault('', error).stack.includes(base);
    if (isOurs) reportError('doing something unforeseen', error);
  };
  addEventListener('error', (event) => report(event, (event as ErrorEvent).error), { signal });
  addEventListener(
    'unhandledrejection',
    (event) => report(event, (event as PromiseRejectionEvent).reason),
    { signal },
  );
}
