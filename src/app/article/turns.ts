/** Milliseconds of work after which the page gets its turn: with the step that overruns it, half a frame. */
const SLICE = 5;

/**
 * Goes through a generator in slices, so that the page stays responsive, and returns what it gave.
 * Null when the signal aborted on the way.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  signal: AbortSignal,
): Promise<Item[] | null> {
  const done: Item[] = [];
  let until = performance.now() + SLICE;
  for (const item of items) {
    done.push(item);
    if (performance.now() < until) continue;
    await nextTurn();
    if (signal.aborted) return null;
    until = performance.now() + SLICE;
  }
  return signal.aborted ? null : done;
}

interface TaskQueue {
  readonly postTask?: (task: () => void) => Promise<void>;
}

/**
 * Lets the page handle input and paint, and what waits in its queue, answers to us among it:
 * `scheduler.yield` would go on before all of that. Sooner than a timer where the browser can.
 */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: TaskQueue };
  return scheduler?.postTask?.(() => undefined) ?? new Promise((next) => setTimeout(next, 0));
}
