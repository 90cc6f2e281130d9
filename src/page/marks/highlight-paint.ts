/** How mentions are painted. */
export type MarkStyle = 'dotted' | 'line' | 'double' | 'shade';

/** Under these names the marks are in the page's highlight registry; `highlight.css` paints them. */
export const MENTION_HIGHLIGHTS: Readonly<Record<MarkStyle, string>> = {
  dotted: 'fact-hints-mention',
  line: 'fact-hints-mention-line',
  double: 'fact-hints-mention-double',
  shade: 'fact-hints-mention-shade',
};
export const CURRENT_HIGHLIGHT = 'fact-hints-current';

/** The ranges that the page's highlight registry paints for us. */
export interface HighlightPaint {
  add(range: StaticRange): void;
  remove(range: StaticRange): void;
  /** The one range that a reader is looking at; null for none. */
  setCurrent(range: StaticRange | null): void;
  setStyle(style: MarkStyle): void;
  /**
   * From now on the page keeps the paint it has until `release`, which brings it up to date at once: in every
   * frame in which a range has come or gone the browser looks through all of them.
   */
  hold(): void;
  release(): void;
  clear(): void;
  /** Paints again where the page has cleared or replaced the highlights: they are the page's as well. */
  refresh(): void;
}

/**
 * Paints with one `Highlight` per style, since overlapping ranges in one merge. Everything is taken back
 * on `signal`.
 */
export function createHighlightPaint(
  window: Window & typeof globalThis,
  initial: MarkStyle,
  signal: AbortSignal,
): HighlightPaint {
  const mentions = new window.Highlight();
  const current = new window.Highlight();
  current.priority = 1;
  /** What is painted, and what is looked at, as long as nobody else takes it away. */
  const wanted = new Set<StaticRange>();
  /** While paint is held: those that have come or gone since. */
  let held: Set<StaticRange> | null = null;
  let looked: StaticRange | null = null;
  let style = initial;
  const named = () =>
    [
      [MENTION_HIGHLIGHTS[style], mentions],
      [CURRENT_HIGHLIGHT, current],
    ] as const;

  const settle = (range: StaticRange): void => {
    if (held !== null) held.add(range);
    else if (wanted.has(range)) mentions.add(range);
    else mentions.delete(range);
  };

  const refresh = (): void => {
    if (signal.aborted) return;
    const registry = window.CSS.highlights;
    for (const [name, highlight] of named()) {
      if (registry.get(name) !== highlight) registry.set(name, highlight);
    }
    if (held === null && mentions.size !== wanted.size) {
      mentions.clear();
      for (const range of wanted) mentions.add(range);
    }
    if (looked !== null && current.size === 0) current.add(looked);
  };

  const withdraw = (): void => {
    // Another instance, after an update of the extension, may have taken the name over.
    for (const [name, highlight] of named()) {
      if (window.CSS.highlights.get(name) === highlight) window.CSS.highlights.delete(name);
    }
  };

  const clear = (): void => {
    wanted.clear();
    held?.clear();
    looked = null;
    mentions.clear();
    current.clear();
  };

  signal.addEventListener(
    'abort',
    () => {
      clear();
      withdraw();
    },
    { once: true },
  );

  return {
    add(range) {
      wanted.add(range);
      settle(range);
    },
    remove(range) {
      wanted.delete(range);
      settle(range);
    },
    hold() {
      held ??= new Set();
    },
    release() {
      const since = held ?? [];
      held = null;
      for (const range of since) settle(range);
    },
    setCurrent(range) {
      looked = range;
      current.clear();
      if (range !== null) current.add(range);
    },
    setStyle(next) {
      if (next === style) return;
      withdraw();
      style = next;
      refresh();
    },
    clear,
    refresh,
  };
}
