import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rect } from '../../../src/hints/geometry.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { createHintHost, type HintAnchor, type HintHost } from '../../../src/ui/tooltip/mount.ts';
import { createStage, type Stage } from '../../../src/ui/tooltip/stage.ts';
import type { TooltipProps } from '../../../src/ui/tooltip/Tooltip.tsx';
import css from '../../../src/ui/tooltip/tooltip.css?inline';
import { sampleHint, sampleTopic } from '../../support/sample-claims.ts';

const props: TooltipProps = {
  messages: messagesFor('en'),
  hint: sampleHint('en'),
  matched: { text: 'mention', alias: 'mention', via: 'exact' },
  site: 'example.org',
  scheme: 'light',
  pinned: false,
  tabStops: true,
  loadClaims: async () => [],
  onPin: () => {},
  onClose: () => {},
  onSuppress: async () => true,
  onCopy: async () => true,
};

const placed = vi.fn((_: Rect) => {});
const focused = vi.fn((_: boolean) => {});
const unfocused = vi.fn(() => {});
let ending: AbortController;
let stage: Stage;
let host: HintHost;
let roots: ShadowRoot[];

beforeEach(async () => {
  await page.viewport(1000, 800);
  document.body.innerHTML = '<p style="margin: 100px 40px">before <b>mention</b> after</p>';
  roots = [];
  keepRoots(window);
  ending = new AbortController();
  stage = createStage(document, css, ending.signal);
  host = createHintHost(
    document,
    stage,
    { onPlaced: placed, onFocus: focused, onNothingFocused: unfocused },
    ending.signal,
  );
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  placed.mockClear();
  focused.mockClear();
  unfocused.mockClear();
  document.body.innerHTML = '';
});

/** A closed root is out of reach for the page; a test has to catch it when it is made. */
function keepRoots({ Element }: Pick<typeof globalThis, 'Element'>): void {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
}

function anchorAt(element: Element | null, at: HintAnchor['at'] = null): HintAnchor {
  return { lines: () => [...(element?.getClientRects() ?? [])], at, element };
}
const mention = (): HTMLElement => document.querySelector('b') ?? document.body;

/** The host as the page sees it. */
function hosts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[popover]')];
}

function box(): HTMLElement {
  const found = roots.at(-1)?.querySelector<HTMLElement>('.frame') ?? null;
  if (found === null) throw new Error('no hint is drawn');
  return found;
}

/** What scrolls and takes the focus in it. */
function dialog(): HTMLElement {
  const found = box().querySelector<HTMLElement>('[role="dialog"]');
  if (found === null) throw new Error('the hint is no dialog');
  return found;
}

describe('the page', () => {
  test('is the same before and after, and has one more element in between', () => {
    const before = document.documentElement.outerHTML;
    host.show(props, anchorAt(mention()));
    expect(hosts()).toHaveLength(1);
    const [own] = hosts();
    expect(document.documentElement.outerHTML.replace(own?.outerHTML ?? '', '')).toBe(before);
    expect(own?.shadowRoot).toBeNull();
    expect(own?.outerHTML).toBe('<div popover="manual"></div>');
    host.show(props, anchorAt(mention()));
    expect(hosts()).toHaveLength(1);
    host.hide();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('sees nothing of a rehearsal, and the first hint after it is like any other', () => {
    host.show(props, anchorAt(mention()));
    const usual = box().outerHTML;
    host.hide();
    const before = document.documentElement.outerHTML;
    host.rehearse(props);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(placed).toHaveBeenCalledTimes(1);
    host.show(props, anchorAt(mention()));
    expect(box().outerHTML).toBe(usual);
  });

  test('has it removed when the content script ends', () => {
    host.show(props, anchorAt(mention()));
    ending.abort();
    expect(hosts()).toEqual([]);
  });

  test('cannot restyle it', () => {
    host.show(props, anchorAt(mention()));
    const before = box().getBoundingClientRect();
    const styles = document.createElement('style');
    styles.textContent = `
      * { font-size: 40px !important; color: red !important; position: static !important; }
      div, [popover] { display: none !important; opacity: 0 !important; transform: scale(3) !important;
        width: 900px !important; filter: blur(9px) !important; --ink: red; letter-spacing: 1em }`;
    document.head.append(styles);
    const own = hosts()[0] ?? document.body;
    expect(box().getBoundingClientRect()).toEqual(before);
    expect(getComputedStyle(box()).color).toBe('rgb(28, 28, 31)');
    expect(getComputedStyle(own).display).toBe('block');
    expect(getComputedStyle(own).opacity).toBe('1');
    expect(getComputedStyle(own).filter).toBe('none');
    styles.remove();
  });

  test('is not restyled by it', () => {
    const colour = getComputedStyle(mention()).color;
    host.show(props, anchorAt(mention()));
    expect(getComputedStyle(mention()).color).toBe(colour);
    expect(getComputedStyle(document.body).fontFamily).not.toContain('system-ui');
  });

  test('hears nothing of what happens inside, but for listeners that come first', () => {
    host.show(props, anchorAt(mention()));
    const heard = vi.fn();
    const first = vi.fn();
    for (const type of ['keydown', 'click', 'pointerdown', 'wheel', 'focusin']) {
      document.addEventListener(type, heard, { signal: ending.signal });
      window.addEventListener(type, first, { capture: true, signal: ending.signal });
      box().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
    expect(first).toHaveBeenCalledTimes(5);
  });

  test('tells by the target whether something happened in the hint', () => {
    host.show(props, anchorAt(mention()));
    const targets: boolean[] = [];
    window.addEventListener('pointermove', (event) => targets.push(stage.owns(event.target)), {
      capture: true,
      signal: ending.signal,
    });
    const move = () => new PointerEvent('pointermove', { bubbles: true, composed: true });
    box().querySelector('h2')?.dispatchEvent(move());
    mention().dispatchEvent(move());
    host.hide();
    mention().dispatchEvent(move());
    expect(targets).toEqual([true, false, false]);
  });
});

describe('place', () => {
  test('below the line, beginning near the pointer, and told to the machine', () => {
    const line = mention().getBoundingClientRect();
    host.show(props, anchorAt(mention(), { x: line.left + 10, y: line.top + 5 }));
    const at = box().getBoundingClientRect();
    expect(at.top).toBe(line.bottom + 6);
    expect(at.left).toBe(line.left + 10 - 36);
    expect(placed).toHaveBeenLastCalledWith(at);
  });

  test('above a line at the bottom, and growing does not push it onto the line', async () => {
    mention().parentElement?.style.setProperty('margin-top', '700px');
    const line = mention().getBoundingClientRect();
    const hint = sampleHint('en', { claims: [] });
    host.show({ ...props, hint }, anchorAt(mention()));
    const before = box().getBoundingClientRect();
    expect(before.bottom).toBeCloseTo(line.top - 6, 1);
    placed.mockClear();
    box().querySelector('summary')?.click();
    await vi.waitFor(() => expect(placed).toHaveBeenCalled());
    const after = box().getBoundingClientRect();
    expect(after.height).toBeGreaterThan(before.height);
    expect(after.bottom).toBeCloseTo(line.top - 6, 1);
  });

  test('scrolls inside when there is no room for all of it', async () => {
    await page.viewport(1000, 420);
    host.show(props, anchorAt(mention()));
    expect(box().getBoundingClientRect().bottom).toBeLessThanOrEqual(420 - 8);
    expect(dialog().scrollHeight).toBeGreaterThan(dialog().clientHeight);
  });

  test('at the edge of a narrow window as a sheet that does not cover the line', async () => {
    await page.viewport(390, 800);
    host.show(props, anchorAt(mention()));
    expect(box().getBoundingClientRect()).toMatchObject({ left: 0, right: 390, bottom: 800 });
    expect(box().getBoundingClientRect().top).toBeGreaterThan(
      mention().getBoundingClientRect().bottom,
    );
    host.hide();
    mention().parentElement?.style.setProperty('margin-top', '700px');
    host.show(props, anchorAt(mention()));
    expect(box().getBoundingClientRect()).toMatchObject({ left: 0, top: 0 });
  });

  test.each([
    [800, true],
    [256, false],
  ])('with its title in sight while it scrolls, in a window %i high: %s', async (height, stays) => {
    await page.viewport(320, height);
    mention().parentElement?.style.setProperty('margin-top', '20px');
    host.show(props, anchorAt(mention()));
    dialog().scrollTo(0, 200);
    expect(dialog().scrollTop).toBe(200);
    const title = box().querySelector('.title')?.getBoundingClientRect();
    expect((title?.bottom ?? 0) > dialog().getBoundingClientRect().top).toBe(stays);
  });

  test('at the edge of what is seen while two fingers enlarge the page', async () => {
    await page.viewport(390, 800);
    // Only a device with a touch screen enlarges like this: what it reports is put in its place.
    const seen = Object.assign(new EventTarget(), {
      offsetLeft: 60,
      offsetTop: 40,
      width: 260,
      height: 500,
      scale: 1.5,
    });
    vi.spyOn(window, 'visualViewport', 'get').mockReturnValue(seen as unknown as VisualViewport);
    host.show(props, anchorAt(mention()));
    expect(box().getBoundingClientRect()).toMatchObject({ left: 60, right: 320, bottom: 540 });
    expect(box().getBoundingClientRect().top).toBeGreaterThan(
      mention().getBoundingClientRect().bottom,
    );
    Object.assign(seen, { offsetTop: 90 });
    seen.dispatchEvent(new Event('scroll'));
    expect(box().getBoundingClientRect()).toMatchObject({ left: 60, bottom: 590 });
    Object.assign(seen, { offsetLeft: 0, offsetTop: 0, width: 390, height: 800, scale: 1 });
    seen.dispatchEvent(new Event('resize'));
    expect(box().getBoundingClientRect()).toMatchObject({ left: 0, right: 390, bottom: 800 });
  });

  test('ends near the pointer on a page that runs from right to left', () => {
    document.body.innerHTML = '<p dir="rtl" style="margin: 100px 40px">قبل <b>الذكر</b> بعد</p>';
    const line = mention().getBoundingClientRect();
    host.show(props, anchorAt(mention(), { x: line.left + 5, y: line.top + 5 }));
    expect(box().getBoundingClientRect().right).toBeCloseTo(line.left + 5 + 36, 0);
    expect(getComputedStyle(box()).direction).toBe('ltr');
  });

  test('stays where it is when its mention has vanished', () => {
    host.show(props, anchorAt(mention()));
    const before = box().getBoundingClientRect();
    mention().remove();
    window.dispatchEvent(new Event('resize'));
    expect(box().getBoundingClientRect()).toEqual(before);
  });

  test('the next mention takes the same box, at its top', () => {
    document.body.innerHTML += '<p style="margin: 100px 300px"><i>other</i></p>';
    host.show(props, anchorAt(mention()));
    const first = box();
    dialog().scrollTop = 50;
    const hint = sampleHint('en', { topic: sampleTopic('en', { id: 'other' }) });
    host.show({ ...props, hint }, anchorAt(document.querySelector('i')));
    expect(box()).toBe(first);
    expect(dialog().scrollTop).toBe(0);
    expect(first.getBoundingClientRect().left).toBeGreaterThan(250);
  });
});

describe('above everything', () => {
  test('over the highest layer of the page', () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: red';
    document.body.append(cover);
    host.show(props, anchorAt(mention()));
    const { left, top } = box().getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(hosts()[0]);
  });

  test('inside a modal dialog, where it can be used', () => {
    document.body.innerHTML = '<dialog><p><b>mention</b></p></dialog>';
    const modal = document.querySelector('dialog');
    modal?.showModal();
    host.show(props, anchorAt(mention()));
    expect(hosts()[0]?.parentElement).toBe(modal);
    const { left, top } = box().getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(hosts()[0]);
    host.focus();
    expect(document.activeElement).toBe(hosts()[0]);
  });

  test('in a page with the strictest policies', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 900px; height: 600px';
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"><b>mention</b>`;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    const strict = frame.contentDocument;
    const view = strict?.defaultView;
    if (strict === null || !view) throw new Error('the frame is out of reach');
    keepRoots(view);
    const refused = vi.fn();
    strict.addEventListener('securitypolicyviolation', refused);
    const inside = createHintHost(
      strict,
      createStage(strict, css, ending.signal),
      { onPlaced: placed, onFocus: focused, onNothingFocused: unfocused },
      ending.signal,
    );
    inside.show(props, anchorAt(strict.querySelector('b')));
    expect(box().ownerDocument).toBe(strict);
    expect(getComputedStyle(box()).borderRadius).toBe('10px');
    await new Promise(requestAnimationFrame);
    expect(refused).not.toHaveBeenCalled();
  });
});

describe('focus', () => {
  test('goes into the hint and back to where it was', () => {
    document.body.innerHTML += '<button>here</button>';
    const here = document.querySelector('button');
    here?.focus();
    host.show(props, anchorAt(mention()));
    expect(document.activeElement).toBe(here);
    host.focus();
    host.focus();
    expect(document.activeElement).toBe(hosts()[0]);
    expect(roots.at(-1)?.activeElement).toBe(dialog());
    host.hide();
    host.restoreFocus();
    expect(document.activeElement).toBe(here);
    expect(unfocused).not.toHaveBeenCalled();
  });

  test('that nothing on the page had is not given back', () => {
    host.show(props, anchorAt(mention()));
    host.focus();
    host.restoreFocus();
    expect(unfocused).toHaveBeenCalledOnce();
  });

  test('goes back inside of a shadow root', () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const inner = document.createElement('button');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.focus();
    host.show(props, anchorAt(mention()));
    host.focus();
    host.restoreFocus();
    expect(outer.shadowRoot?.activeElement).toBe(inner);
  });

  test('leaves by the Tab key to where it was, from either end', async () => {
    document.body.innerHTML += '<a href="#1">here</a><a href="#2">next</a>';
    const [here, next] = document.querySelectorAll('a');
    const stops = () => [
      ...(roots.at(-1)?.querySelectorAll<HTMLElement>('a, button, summary') ?? []),
    ];
    here?.focus();
    host.show(props, anchorAt(mention()));
    host.focus();
    stops().at(-1)?.focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(next);
    here?.focus();
    host.focus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(here);
  });

  test('goes from a claim of a list to the stops before and after it', async () => {
    document.body.innerHTML += '<a href="#1">here</a>';
    document.querySelector('a')?.focus();
    host.show(props, anchorAt(mention()));
    host.focus();
    const claim = dialog().querySelector<HTMLElement>('.claims > li:nth-child(2), .claims > li');
    for (const [keys, beside] of [
      ['{Shift>}{Tab}{/Shift}', Node.DOCUMENT_POSITION_PRECEDING],
      ['{Tab}', Node.DOCUMENT_POSITION_CONTAINED_BY],
    ] as const) {
      claim?.setAttribute('tabindex', '-1');
      claim?.focus();
      expect(roots.at(-1)?.activeElement).toBe(claim);
      await userEvent.keyboard(keys);
      const now = roots.at(-1)?.activeElement;
      if (now == null) throw new Error(`${keys} left the hint`);
      expect((claim?.compareDocumentPosition(now) ?? 0) & beside).toBe(beside);
    }
  });

  test('of the keyboard is told, that of a click is not', () => {
    host.show(props, anchorAt(mention()));
    host.focus();
    expect(focused.mock.calls).toEqual([[true]]);
    dialog().blur();
    expect(focused.mock.calls).toEqual([[true], [false]]);
  });
});

describe('speech', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const voice = () => roots.at(-1)?.querySelector('[role="status"]')?.textContent;

  test('comes after the live region was noticed, and stays while the hint is open', () => {
    host.show(props, anchorAt(mention()));
    stage.announce('Kursk: 3 claims on record');
    expect(voice()).toBe('');
    vi.advanceTimersByTime(200);
    expect(voice()).toBe('Kursk: 3 claims on record');
    vi.advanceTimersByTime(60_000);
    expect(hosts()).toHaveLength(1);
  });

  test('without a hint leaves nothing behind', () => {
    stage.announce('Nothing on record to show here.');
    vi.advanceTimersByTime(200);
    expect(voice()).toBe('Nothing on record to show here.');
    vi.advanceTimersByTime(60_000);
    expect(hosts()).toEqual([]);
  });
});

describe('a page that is zoomed by its own style', () => {
  afterEach(() => document.documentElement.style.removeProperty('zoom'));

  test('does not zoom it, nor move it from its line', () => {
    host.show(props, anchorAt(mention()));
    const { width } = box().getBoundingClientRect();
    host.hide();
    document.documentElement.style.setProperty('zoom', '1.5');
    host.show(props, anchorAt(mention()));
    const zoomed = box().getBoundingClientRect();
    const line = mention().getBoundingClientRect();
    expect(zoomed.width).toBeCloseTo(width, 0);
    expect(zoomed.top).toBeCloseTo(line.bottom + 6, 0);
    expect(zoomed.left).toBeCloseTo(line.left, 0);
  });
});
