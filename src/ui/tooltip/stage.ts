import { render } from 'preact';
import { keepFromPage } from './event-fence.ts';

/** Everything that exists while the host is in the document. */
export interface Entered {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where a view is rendered. */
  readonly content: HTMLElement;
  /** Aborts when the host is taken away. */
  readonly signal: AbortSignal;
}

/**
 * The one place of Fact Hints in a foreign page. Its host element is in the document only while there
 * is something to show or say.
 */
export interface Stage {
  /** Brings the host to where it can be used beside an element of the page. */
  readonly enter: (beside: Element | null) => Entered;
  readonly entered: () => Entered | null;
  /** Takes the host away with whatever it shows or says. */
  readonly leave: () => void;
  /** Percent of the usual text size, for whatever is shown from now on. */
  readonly setTextSize: (percent: number) => void;
  /** Says a text politely to a screen reader. */
  readonly announce: (text: string) => void;
  /** Whether an event's target, as the page sees it, is the host. */
  readonly owns: (target: EventTarget | null) => boolean;
}

/** Time for a screen reader to notice the live region before it speaks; at once, most say nothing. */
const BEFORE_SPEECH = 100;
/** Time to say it before the host goes when nothing is shown. */
const SPEECH = 4_000;
/** Time after which what is shown hides by itself when nothing keeps it any more. */
const LEFT_ALONE = 6_000;
const KEEP = 2_000;

/**
 * A host element with a closed shadow root, shown as a manual popover, so that no style comes in or
 * goes out, no page script reads it, and it lies above dialogs and fullscreen. `css` goes into the
 * root only. Everything ends with `signal`.
 */
export function createStage(document: Document, css: string, signal: AbortSignal): Stage {
  let now: (Entered & { readonly voice: HTMLElement; readonly end: () => void }) | null = null;
  let speech: ReturnType<typeof setTimeout> | undefined;
  let textSize = 100;
  const sheet = toSheet(document, css);

  const enterIn = (parent: Element) => {
    if (now !== null && now.host.parentElement === parent && now.host.isConnected) return now;
    leave();
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    const content = document.createElement('div');
    const voice = document.createElement('div');
    voice.className = 'voice';
    voice.role = 'status';
    root.append(content, voice);
    const ending = new AbortController();
    keepFromPage(host, ending.signal);
    parent.append(host);
    host.showPopover();
    keepShown(content, ending.signal);
    // What a page does to its own size would else be done to ours, and move it from its place.
    const zoom = host.currentCSSZoom ?? 1;
    content.style.setProperty('font-size', `${textSize}%`);
    if (zoom !== 1) content.style.setProperty('zoom', `${1 / zoom}`);
    now = { host, root, content, voice, signal: ending.signal, end: () => ending.abort() };
    return now;
  };

  const leave = (): void => {
    clearTimeout(speech);
    if (now === null) return;
    const { host, content, end } = now;
    now = null;
    end();
    render(null, content);
    host.remove();
  };

  signal.addEventListener('abort', leave, { once: true });

  return {
    enter: (beside) => enterIn(homeFor(document, beside)),
    entered: () => now,
    leave,
    setTextSize(percent) {
      textSize = percent;
      now?.content.style.setProperty('font-size', `${percent}%`);
    },
    announce(text) {
      if (signal.aborted) return;
      const { voice } = now ?? enterIn(homeFor(document, null));
      clearTimeout(speech);
      voice.textContent = '';
      speech = setTimeout(() => {
        voice.textContent = text;
        speech = setTimeout(() => now?.content.firstElementChild === null && leave(), SPEECH);
      }, BEFORE_SPEECH);
    },
    owns: (target) => now !== null && target === now.host,
  };
}

/**
 * Where the host is appended: in the modal dialog or fullscreen element around the mention, because
 * everything outside of it is inert; else at the end of the document, outside of the body, which
 * scripts of the page look after.
 */
function homeFor(document: Document, element: Element | null): Element {
  return element?.closest(':modal') ?? document.documentElement;
}

/**
 * Firefox ends a script at once when the extension is updated, switched off or removed: then nobody
 * could close what is shown, so it vanishes of itself unless the script goes on keeping it.
 */
function keepShown(shown: HTMLElement, signal: AbortSignal): void {
  const fuse = shown.animate([{ visibility: 'hidden' }, { visibility: 'hidden' }], {
    delay: LEFT_ALONE,
    duration: 1,
    fill: 'forwards',
  });
  const timer = setInterval(() => {
    fuse.currentTime = 0;
  }, KEEP);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** A constructed sheet is not subject to the page's Content-Security-Policy, and is read once for all hints. */
function toSheet(document: Document, css: string): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}
