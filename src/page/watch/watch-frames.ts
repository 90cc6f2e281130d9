/** A frame with less text is no article. */
const MIN_TEXT = 700;
/** Pixels; what is smaller is an advertisement, a player or a form. */
const MIN_WIDTH = 300;
const MIN_HEIGHT = 200;
const ADVERTISEMENT =
  /(?:^|[-_ ])(?:ads?|advert\w*|adslot|banner|sponsor\w*|anzeigen?|werbung)(?:$|[-_ \d])/i;

/**
 * Calls `onFound` for every frame of a tab's page that holds a text to read: of the same origin, so that it
 * is part of the site, large enough, and no advertisement. Frames that load later are looked at then.
 */
export function watchFrames(
  window: Window & typeof globalThis,
  onFound: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted || window !== window.top) return;
  const { document } = window;
  const seen = new WeakSet<Document>();

  const look = (frame: Element): void => {
    const inside = documentIn(frame);
    if (inside === null || seen.has(inside) || !holdsText(frame, inside)) return;
    seen.add(inside);
    onFound();
  };

  for (const frame of document.querySelectorAll('iframe, frame')) look(frame);
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof Element && /^i?frame$/.test(target.localName)) look(target);
    },
    // A frame's load does not bubble.
    { capture: true, signal },
  );
}

/** Whether a window is that of a tab, or of a frame that holds a text to read. */
export function isOwnPage(window: Window): boolean {
  if (window === window.top) return true;
  const { frameElement } = window;
  return frameElement !== null && holdsText(frameElement, window.document);
}

/** Null where the frame is of another origin, which nobody may look into, or has no address of its own. */
function documentIn(frame: Element): Document | null {
  try {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument?.URL.startsWith('http') ? contentDocument : null;
  } catch {
    return null;
  }
}

function holdsText(frame: Element, inside: Document): boolean {
  const names = ['id', 'class', 'name', 'title'].map((name) => frame.getAttribute(name) ?? '');
  if (names.some((name) => ADVERTISEMENT.test(name))) return false;
  const { width, height } = frame.getBoundingClientRect();
  if (width < MIN_WIDTH || height < MIN_HEIGHT) return false;
  return (inside.body?.textContent?.length ?? 0) >= MIN_TEXT;
}
