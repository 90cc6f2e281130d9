import { h, render } from 'preact';
import type { Point, Rect } from '../../hints/geometry.ts';
import { type Placement, placeHint } from '../../hints/placement.ts';
import { keepFromPage } from './event-fence.ts';
import { Tooltip, type TooltipProps } from './Tooltip.tsx';

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
}

/** The one hint of a page. Its host element is in the document only while there is something to show or say. */
export interface HintHost {
  /** Shows a hint at a mention, in place of any other. */
  readonly show: (props: TooltipProps, anchor: HintAnchor) => void;
  /** Draws the open hint anew where it is; nothing when none is open. */
  readonly update: (props: TooltipProps) => void;
  readonly hide: () => void;
  /** Moves the focus into the hint and remembers where it was. */
  readonly focus: () => void;
  /** Gives the focus back to where it was before `focus`. */
  readonly restoreFocus: () => void;
  /** Says a text politely to a screen reader. */
  readonly announce: (text: string) => void;
  /** Whether an event's target, as the page sees it, is the hint. */
  readonly owns: (target: EventTarget | null) => boolean;
}

/** Time for a screen reader to notice the live region before it speaks; at once, most say nothing. */
const BEFORE_SPEECH = 100;
/** Time to say it before the host goes when no hint is open. */
const SPEECH = 4_000;

/** Everything that exists while the host is in the document. */
interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly content: HTMLElement;
  readonly voice: HTMLElement;
  readonly ending: AbortController;
}

/**
 * The hint's home in a foreign page: a host element with a closed shadow root, shown as a manual
 * popover, so that no style comes in or goes out, no page script reads it, and it lies above dialogs
 * and fullscreen. `css` goes into the root only. Everything ends with `signal`.
 */
export function createHintHost(
  document: Document,
  css: string,
  callbacks: HintHostCallbacks,
  signal: AbortSignal,
): HintHost {
  let stage: Stage | null = null;
  let anchor: HintAnchor | null = null;
  let placed: Placement | null = null;
  let focusBefore: HTMLOrSVGElement | null = null;
  let speech: ReturnType<typeof setTimeout> | undefined;

  function enter(parent: Element): Stage {
    if (stage !== null && stage.host.parentElement === parent && stage.host.isConnected) {
      return stage;
    }
    leave();
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    dress(document, root, css);
    const content = document.createElement('div');
    const voice = document.createElement('div');
    voice.className = 'voice';
    voice.role = 'status';
    root.append(content, voice);
    const ending = new AbortController();
    keepFromPage(host, ending.signal);
    watchFocus(root, callbacks.onFocus, ending.signal);
    parent.append(host);
    host.showPopover();
    stage = { host, root, content, voice, ending };
    return stage;
  }

  function leave(): void {
    clearTimeout(speech);
    if (stage === null) return;
    const { host, content, ending } = stage;
    stage = null;
    ending.abort();
    render(null, content);
    host.remove();
  }

  function place(fresh: boolean): void {
    const box = boxOf(stage);
    const view = document.defaultView;
    if (box === null || anchor === null || view === null) return;
    const lines = anchor.lines();
    if (lines.length > 0 && fresh) {
      box.dataset['kind'] = 'beside';
      box.style.setProperty('--room', `${view.innerHeight}px`);
      const { width, height } = box.getBoundingClientRect();
      placed = placeHint({
        lines,
        at: anchor.at,
        viewport: { width: document.documentElement.clientWidth, height: view.innerHeight },
        hint: { width, height },
        rtl: anchor.element !== null && view.getComputedStyle(anchor.element).direction === 'rtl',
      });
    }
    if (placed === null) return;
    applyPlacement(box, placed);
    callbacks.onPlaced(box.getBoundingClientRect());
  }

  function draw(props: TooltipProps): void {
    if (stage !== null) render(h(Tooltip, props), stage.content);
  }

  function hide(): void {
    anchor = null;
    placed = null;
    leave();
  }

  signal.addEventListener('abort', hide, { once: true });

  return {
    show(props, at) {
      const { content, ending } = enter(homeFor(document, at.element));
      const isNew = content.firstElementChild === null;
      anchor = at;
      draw(props);
      const box = boxOf(stage);
      if (box === null) return;
      dialogOf(box)?.scrollTo(0, 0);
      place(true);
      if (!isNew) return;
      const resized = new ResizeObserver(() => place(false));
      resized.observe(box);
      ending.signal.addEventListener('abort', () => resized.disconnect());
      document.defaultView?.addEventListener('resize', () => place(true), {
        signal: ending.signal,
      });
    },
    update: draw,
    hide,
    focus() {
      const before = document.activeElement as (Element & HTMLOrSVGElement) | null;
      if (before !== stage?.host) focusBefore = before;
      dialogOf(boxOf(stage))?.focus({ preventScroll: true });
    },
    restoreFocus() {
      focusBefore?.focus({ preventScroll: true });
      focusBefore = null;
    },
    announce(text) {
      const { voice } = enter(stage?.host.parentElement ?? homeFor(document, null));
      clearTimeout(speech);
      voice.textContent = '';
      speech = setTimeout(() => {
        voice.textContent = text;
        speech = setTimeout(() => anchor === null && leave(), SPEECH);
      }, BEFORE_SPEECH);
    },
    owns: (target) => stage !== null && target === stage.host,
  };
}

/** The frame of the drawn hint, our own element. */
function boxOf(stage: Stage | null): HTMLElement | null {
  return (stage?.content.firstElementChild ?? null) as HTMLElement | null;
}

/** What scrolls and takes the focus inside the frame. */
function dialogOf(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
}

/**
 * Where the host is appended: in the modal dialog or fullscreen element around the mention, because
 * everything outside of it is inert; else at the end of the document, outside of the body, which
 * scripts of the page look after.
 */
function homeFor(document: Document, element: Element | null): Element {
  return element?.closest(':modal') ?? document.documentElement;
}

/** A constructed sheet is not subject to the page's Content-Security-Policy. */
function dress(document: Document, root: ShadowRoot, css: string): void {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

function applyPlacement(box: HTMLElement, placement: Placement): void {
  const { style, dataset } = box;
  dataset['kind'] = placement.kind;
  for (const name of ['left', 'top', 'bottom', '--room']) style.removeProperty(name);
  if (placement.kind === 'sheet') {
    dataset['edge'] = placement.edge;
    return;
  }
  style.setProperty('left', `${placement.left}px`);
  style.setProperty(placement.side === 'below' ? 'top' : 'bottom', `${placement.offset}px`);
  style.setProperty('--room', `${placement.maxHeight}px`);
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
