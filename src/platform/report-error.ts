import { isContextAlive } from './context.ts';

/** Keeps a fault for the diagnosis; set by the script that begins first, seen by no page. */
const world = globalThis as { factHintsKeep?: (where: string, error: unknown) => void };

/**
 * The one place where faults end up: a line in the console of this browser, and a note for the
 * diagnosis that holds nothing of what was read. Silent once the extension was updated or removed under
 * a running page. Never throws.
 */
export function reportError(where: string, error: unknown): void {
  if (!isContextAlive()) return;
  console.error(`Fact Hints, ${where}:`, error);
  world.factHintsKeep?.(where, error);
}

/** Decides what becomes of faults in all scripts of ours that share this world. */
export function onReported(keep: (where: string, error: unknown) => void): void {
  world.factHintsKeep = keep;
}
