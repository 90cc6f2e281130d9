import { h, render } from 'preact';
import type { Point, Rect } from '../../hints/geometry.ts';
import { type Placement, placeHint } from '../../hints/placement.ts';
import { inSeenPart, pointInSeenPart, type SeenPart, seenPartOf } from './seen-part.ts';
import type { Entered, Stage } from './stage.ts';
import { Tooltip, type TooltipProps } from './Tooltip.tsx';
import { leaveByTab } from './tab-order.ts';

/** Where on the page a hint belongs. */
export interface HintAnchor {
  /** One box for each line of the mention, in CSS pixels of the viewport; none when it is gone. */
  readonly lines: () => readonly Rect[];
  /** Where the pointer is; null when the hint was called by keyboard. */
  readonly at: Point | null;
  /** An element of the page that holds the mention; decides the dialog it may stand in and its direction. */
  readonly element: Element | null;
}

export interface HintHostCallbacks {
  /** The hint was drawn, moved or has changed its size. */
  readonly onPlaced: (box: Rect) => void;
  /** Keyboard focus came into the hint or left it; a click's focus does not count. */
  readonly onFocus: (inside: boolean) => void;
  /** The focus is to be given back, but nothing on the page had it. */
  readonly onNothingFocused: () => void;
}

/** The one hint of a page. */
export interface HintHost {
  /**
   * Draws a hint where nobody sees it: the browser compiles on its first run what draws one, and the
   * first hint of a page would come late for it.
   */
  readonly rehearse: (props: TooltipProps) => void;
  /** Shows a hint at a mention, in place of any other. */
  readonly show: (props: TooltipProps, anchor: HintAnchor) => void;
  /** Draws the open hint anew where it is; nothing when none is open. */
  readonly update: (props: TooltipProps) => void;
  readonly hide: () => void;
  /** Moves the focus into the hint and remembers where it was. */
  readonly focus: () => void;
  /** Gives the focus back to where it was before `focus`. */
  readonly restoreFocus: () => void;
}

/** Shows hints on a stage until the signal aborts. */
export function createHintHost(
  document: Document,
  stage: Stage,
  callbacks: HintHostCallbacks,
  signal: AbortSignal,
): HintHost {
  let anchor: HintAnchor | null = null;
  let placed: Placement | null = null;
  let focusBefore: HTMLOrSVGElement | null = null;

  function place(fresh: boolean): void {
    const box = boxOf(stage);
    const view = document.defaultView;
    if (box === null || anchor === null || view === null) return;
    const seen = seenPartOf(view);
    const lines = anchor.lines().map((line) => inSeenPart(line, seen));
    if (lines.length > 0 && fresh) {
      box.dataset['kind'] = 'beside';
      for (const name of PLACE) box.style.removeProperty(name);
      giveRoom(box, seen.height);
      const { width, height } = box.getBoundingClientRect();
      placed = placeHint({
        lines,
        at: anchor.at === null ? null : pointInSeenPart(anchor.at, seen),
        viewport: seen,
        hint: { width: Math.min(width, seen.width), height },
        rtl: anchor.element !== null && view.getComputedStyle(anchor.element).direction === 'rtl',
      });
    }
    if (placed === null) return;
    applyPlacement(box, placed, seen);
    callbacks.onPlaced(box.getBoundingClientRect());
  }

  /** What lives as long as the host is in the document. */
  function watch({ root, signal: until }: Entered, box: HTMLElement): void {
    watchFocus(root, callbacks.onFocus, until);
    leaveByTab(root, restoreFocus, until);
    const resized = new ResizeObserver(() => place(false));
    resized.observe(box);
    until.addEventListener('abort', () => resized.disconnect());
    const view = document.defaultView;
    view?.addEventListener('resize', () => place(true), { signal: until });
    // Two fingers enlarge the page and move what is seen of it: a sheet stays at the edge of that.
    const follow = () => placed?.kind === 'sheet' && place(true);
    view?.visualViewport?.addEventListener('resize', follow, { signal: until });
    view?.visualViewport?.addEventListener('scroll', follow, { signal: until });
  }

  function restoreFocus(): boolean {
    const before = focusBefore;
    focusBefore = null;
    before?.focus({ preventScroll: true });
    if (before !== null && focusedIn(document) === before) return true;
    callbacks.onNothingFocused();
    return false;
  }

  function hide(): void {
    if (anchor === null) return;
    anchor = null;
    placed = null;
    stage.leave();
  }

  signal.addEventListener('abort', hide, { once: true });

  return {
    rehearse(props) {
      const unseen = document.createElement('div');
      render(h(Tooltip, props), unseen);
      render(null, unseen);
    },
    show(props, at) {
      const entered = stage.enter(at.element);
      const isNew = entered.content.firstElementChild === null;
      anchor = at;
      render(h(Tooltip, props), entered.content);
      const box = boxOf(stage);
      if (box === null) return;
      // Scrolling asks for the layout, which the place of a new one is about to change.
      if (!isNew) dialogOf(box)?.scrollTo(0, 0);
      place(true);
      if (isNew) watch(entered, box);
    },
    update(props) {
      const entered = stage.entered();
      if (entered !== null && anchor !== null) render(h(Tooltip, props), entered.content);
    },
    hide,
    focus() {
      const before = focusedIn(document);
      if (!stage.owns(before)) focusBefore = before;
      dialogOf(boxOf(stage))?.focus({ preventScroll: true });
    },
    restoreFocus,
  };
}

/** What has the keyboard focus, also inside of open shadow roots; null when it is the page as a whole. */
function focusedIn(document: Document): (Element & HTMLOrSVGElement) | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === document.body ? null : (focused as (Element & HTMLOrSVGElement) | null);
}

/** The frame of the drawn hint, our own element. */
function boxOf(stage: Stage): HTMLElement | null {
  return (stage.entered()?.content.firstElementChild ?? null) as HTMLElement | null;
}

/** What scrolls and takes the focus inside the frame. */
function dialogOf(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
}

const PLACE = ['left', 'top', 'bottom', 'width'] as const;

function applyPlacement(box: HTMLElement, placement: Placement, seen: SeenPart): void {
  const { style, dataset } = box;
  dataset['kind'] = placement.kind;
  for (const name of PLACE) style.removeProperty(name);
  giveRoom(box, placement.maxHeight);
  if (placement.kind === 'sheet') {
    dataset['edge'] = placement.edge;
    style.setProperty('left', `${seen.left}px`);
    style.setProperty('width', `${seen.width}px`);
    if (placement.edge === 'top') style.setProperty('top', `${seen.top}px`);
    else style.setProperty('bottom', `${seen.below}px`);
    return;
  }
  style.setProperty('left', `${seen.left + placement.left}px`);
  if (placement.side === 'below') style.setProperty('top', `${seen.top + placement.offset}px`);
  else style.setProperty('bottom', `${seen.below + placement.offset}px`);
}

/**
 * Limits the height to `room` pixels and what is pleasant to read. Said on the frame itself: a custom
 * property is inherited, and the browser would work out the style of everything inside anew each time.
 */
function giveRoom({ style, dataset }: HTMLElement, room: number): void {
  const most = dataset['kind'] === 'sheet' ? '38em, 55vh' : '38em';
  style.setProperty('max-height', `min(${most}, ${room}px)`);
}

/** A click focuses a button too, but the reader's hand is on the pointer then, which has its own say. */
function watchFocus(
  root: ShadowRoot,
  onFocus: (inside: boolean) => void,
  signal: AbortSignal,
): void {
  root.addEventListener(
    'focusin',
    ({ target }) => target instanceof Element && target.matches(':focus-visible') && onFocus(true),
    { signal },
  );
  root.addEventListener(
    'focusout',
    (event) => {
      const to = (event as FocusEvent).relatedTarget;
      if (!(to instanceof Node && root.contains(to))) onFocus(false);
    },
    { signal },
  );
}
