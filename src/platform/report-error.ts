import { isContextAlive } from './context.ts';

/**
 * The one place where faults end up: a line in the console with where it happened, never what was read.
 * Silent once the extension was updated or removed under a running page.
 */
export function reportError(where: string, error: unknown): void {
  if (!isContextAlive()) return;
  console.error(`Fact Hints, ${where}:`, error);
}
