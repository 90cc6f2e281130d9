/**
 * What a page could react to: shortcuts on its document, click handlers that close something,
 * scroll hijacking, focus traps. Pointer moves are left alone, nobody acts on them.
 */
const FENCED = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'selectstart',
  'dragstart',
] as const;

/**
 * Ends the way of an element's events before they reach the page around it. Listeners in the capture
 * phase of the window, ours among them, have had them by then.
 */
export function keepFromPage(host: HTMLElement, signal: AbortSignal): void {
  for (const type of FENCED) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}
