/** Milliseconds of work after which the page gets its turn: with the step that overruns it, half a frame. */
const SLICE = 5;

/**
 * Goes through a generator in slices, so that the page stays responsive, and returns what it gave.
 * Null when the signal aborted on the way.
 */
export async function inSlices<Item>(
  items: Generator<Item>,
  signal: AbortSignal,
): Promise<Item[] | null> {
  const given: Item[] = [];
  const isDone = await finishInSlices(collect(items, given), signal);
  return isDone === null ? null : given;
}

function* collect<Item>(items: Iterable<Item>, into: Item[]): Generator<void, true> {
  for (const item of items) {
    into.push(item);
    yield;
  }
  return true;
}

/** The same for a generator whose steps give nothing: returns what it comes to at its end. */
export async function finishInSlices<Result>(
  steps: Generator<void, Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return signal.aborted ? null : step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    if (signal.aborted) return null;
    until = performance.now() + SLICE;
  }
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
