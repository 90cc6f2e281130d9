/** What the script that is on every page hands over to the one that reads articles. */
export interface Gate {
  readonly window: Window & typeof globalThis;
  /** Ends what is done on this page; the reader may come back to it with a script that begins anew. */
  readonly life: AbortController;
  /** Lent, since it is compiled already. */
  readonly isArticle: (document: Document) => boolean;
  /** The other script looks at the page from now on. */
  readonly pass: () => void;
}

/** Where the scripts of a page meet: the world of content scripts that they share, which no page can see. */
const world = globalThis as { factHintsGate?: Gate | undefined };

/** Keeps a gate until it is passed, in place of any before it. */
export function putGate(gate: Gate): void {
  world.factHintsGate = gate;
}

/**
 * Begins what reads articles where a gate waits for it, once: it may be sent again while it is at work, by
 * the page and by whoever asks for it, and to a page on which nothing of ours has begun.
 */
export function passGate(start: (gate: Gate) => void): void {
  const gate = world.factHintsGate;
  if (gate === undefined || gate.life.signal.aborted) return;
  world.factHintsGate = undefined;
  gate.pass();
  start(gate);
}
