import type { HitTest } from './hit-test.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is under the pointer: a painted mark by its id, something of ours, or the page. */
export type PointerOver =
  | { readonly on: 'mark'; readonly mark: number }
  | { readonly on: 'hint' }
  | { readonly on: 'page' };

/** What the hover behaviour wants to know; `time` in milliseconds of `performance.now()`. */
export type PointerSignal =
  /** A mouse or pen moved, at most once a frame; `pressed`: with a button down. Never for touch. */
  | {
      readonly type: 'pointer';
      readonly time: number;
      readonly at: Point;
      readonly over: PointerOver;
      readonly pressed: boolean;
    }
  /** The pointer left the window. */
  | { readonly type: 'pointer-left'; readonly time: number }
  /** A click of the main button or a tap; not on a mark inside a link or control, which keep theirs. */
  | {
      readonly type: 'press';
      readonly time: number;
      readonly at: Point;
      readonly over: PointerOver;
      readonly touch: boolean;
    }
  /** The page or a part of it scrolled, by so many pixels. */
  | { readonly type: 'scrolled'; readonly time: number; readonly by: number }
  /** The window was resized or lost the focus, or the page was hidden. */
  | { readonly type: 'interrupted'; readonly time: number };

/** Where links and controls act on a click themselves. */
const ACTS =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [onclick]';
/** On the window, and on the way down: where the page stops an event, it has been here before. */
const PASSIVE = { passive: true, capture: true } as const;

/**
 * Watches pointer, scrolling and window on behalf of the hover behaviour. Events are only listened
 * to, never stopped; those that a page made up are dropped. `isOurs` tells our own elements, over
 * which nothing of the page is hit.
 */
export function watchPointer(
  window: Window & typeof globalThis,
  hitTest: HitTest,
  isOurs: (target: EventTarget | null) => boolean,
  onSignal: (signal: PointerSignal) => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  const options = { ...PASSIVE, signal };
  const now = () => window.performance.now();
  let waiting: PointerEvent | null = null;
  let frame = 0;
  const scrolledTo = new WeakMap<object, Point>();
  scrolledTo.set(document, placeOf(document, window));

  const overAt = (event: MouseEvent): PointerOver => {
    if (isOurs(event.target)) return { on: 'hint' };
    const mark = hitTest(event.clientX, event.clientY);
    return mark === null ? { on: 'page' } : { on: 'mark', mark: mark.id };
  };

  const flush = (): void => {
    const event = waiting;
    waiting = null;
    frame = 0;
    if (event === null || signal.aborted) return;
    const at = { x: event.clientX, y: event.clientY };
    const pressed = event.buttons !== 0;
    onSignal({ type: 'pointer', time: now(), at, over: overAt(event), pressed });
  };

  const drop = (): void => {
    waiting = null;
    window.cancelAnimationFrame(frame);
    frame = 0;
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      waiting = event;
      if (frame === 0) frame = window.requestAnimationFrame(flush);
    },
    options,
  );

  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      drop();
      onSignal({ type: 'pointer-left', time: now() });
    },
    // `pointerleave` does not bubble: while capturing, one would come for every element inside.
    { passive: true, signal },
  );

  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || event.detail === 0) return;
      const over = overAt(event);
      if (over.on === 'mark' && isInsideControl(event)) return;
      const touch = (event as MouseEvent & { pointerType?: string }).pointerType === 'touch';
      const at = { x: event.clientX, y: event.clientY };
      onSignal({ type: 'press', time: now(), at, over, touch });
    },
    options,
  );

  window.addEventListener(
    'scroll',
    (event) => {
      const target = event.target;
      if (target === null || isOurs(target)) return;
      const place = placeOf(target, window);
      const before = scrolledTo.get(target) ?? { x: 0, y: 0 };
      scrolledTo.set(target, place);
      const by = Math.hypot(place.x - before.x, place.y - before.y);
      onSignal({ type: 'scrolled', time: now(), by });
    },
    options,
  );

  const interrupt = (event: Event): void => {
    // `blur` and `focus` of elements pass by here too.
    if (!event.isTrusted || (event.type === 'blur' && event.target !== window)) return;
    onSignal({ type: 'interrupted', time: now() });
  };
  window.addEventListener('resize', interrupt, { passive: true, signal });
  window.addEventListener('blur', interrupt, { passive: true, signal });
  document.addEventListener('visibilitychange', interrupt, { passive: true, signal });

  signal.addEventListener('abort', drop, { once: true });
}

function isInsideControl(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => (target as Partial<Element>).matches?.call(target, ACTS) ?? false);
}

function placeOf(target: EventTarget, window: Window): Point {
  const { scrollLeft, scrollTop } = target as Partial<Element>;
  if (scrollLeft === undefined || scrollTop === undefined) {
    return { x: window.scrollX, y: window.scrollY };
  }
  return { x: scrollLeft, y: scrollTop };
}
