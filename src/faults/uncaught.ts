import { toRawFault } from './raw-fault.ts';

/**
 * Reports what nobody caught in our files, until the signal aborts, where there is one. `base` gives the address at which
 * they lie; what others throw beside us is left alone. Chromium tells each script only of the errors of its own
 * world; Firefox tells a script in a web page of none of its own; there `injectScripts` hears of what a file throws
 * as it arrives, and later errors stand in the console alone.
 */
export function watchUncaught(
  world: Pick<EventTarget, 'addEventListener'>,
  base: () => string,
  report: (where: string, error: unknown) => void,
  until?: Pick<AddEventListenerOptions, 'signal'>,
): void {
  const listen = (event: Event): void => {
    const { error, reason } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
    const thrown: unknown = error ?? reason;
    if (event.isTrusted && toRawFault('', thrown).stack.includes(base())) {
      report('doing something unforeseen', thrown);
    }
  };
  world.addEventListener('error', listen, until);
  world.addEventListener('unhandledrejection', listen, until);
}
