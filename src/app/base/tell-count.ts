import { askBackground } from '../../messaging/send.ts';
import { reportError } from '../../platform/report-error.ts';

/**
 * Tells the toolbar's button how many mentions a page has, one count after the other: side by side, one that has
 * to be sent again would come after the next. What is no longer the last is not sent. Never throws.
 */
export function createTellCount(): (count: number) => void {
  let last = 0;
  let told: Promise<unknown> = Promise.resolve();
  return (count) => {
    last = count;
    told = told
      .then(() => (count === last ? askBackground('marked', { count }) : null))
      .catch((error) => reportError('counting the mentions', error));
  };
}
