import { restingState, transition } from '../../hints/machine.ts';
import type { HintEffect, HintEvent, HintState, Token } from '../../hints/state.ts';
import type { Mark } from '../../page/marks/mark.ts';
import { goOnFrom } from '../../page/pointer/go-on-from.ts';
import { boxesOf, createHitTest } from '../../page/pointer/hit-test.ts';
import { watchDrift } from '../../page/pointer/mark-drift.ts';
import { whileHeld } from '../../page/pointer/modifier-key.ts';
import { type PointerSignal, watchPointer } from '../../page/pointer/pointer.ts';
import { isInView, revealMark } from '../../page/pointer/reveal.ts';
import { stepTo } from '../../page/pointer/step.ts';
import type { Answer, HintShow, OpenHint } from '../base/hint-show.ts';
import type { PageBase } from '../base/page-base.ts';
import type { ArticleSession } from './article-session.ts';
import type { HintManner } from './hint-manner.ts';
import { hintQuery } from './hint-query.ts';

/** Milliseconds that must be left of a rest, lest the hint waits for what should bring it sooner. */
const REHEARSAL = 30;

/** A page's hints, for whoever calls for one or brings changes. */
export interface Hints {
  /** Goes to the next (1) or previous (-1) mention and shows its hint. False where there is none. */
  readonly step: (direction: 1 | -1) => boolean;
  /** Goes to a mention and shows its hint; false where it is not painted or no longer shown. */
  readonly show: (mark: number) => boolean;
  /** Moves the focus into the hint of the mention where the reader is. False where there is none. */
  readonly open: () => boolean;
  /** Marks have left the page. */
  readonly gone: (marks: ReadonlySet<number>) => void;
  /** The reader's choices have changed: what is shown is asked for again. */
  readonly refresh: () => void;
}

/**
 * Runs the hover behaviour on a page: feeds it with what pointer, keys and background report and does
 * what it asks for, until the signal aborts.
 */
export function startHints(
  window: Window & typeof globalThis,
  session: ArticleSession,
  base: PageBase,
  manner: HintManner,
  signal: AbortSignal,
): Hints {
  const { document } = window;
  const timers = new Map<Token, ReturnType<typeof setTimeout>>();
  let state: HintState<Answer> = restingState();
  let open: OpenHint | null = null;
  /** The mark the reader was at last; stays when its hint is closed. */
  let at: number | null = null;

  const now = () => window.performance.now();

  const send = (event: HintEvent<Answer>): void => {
    if (signal.aborted && event.type !== 'reset') return;
    const step = transition(state, event, manner.timings);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };

  // Not here before the first hint: most articles are read without one.
  let shown: HintShow | null = null;
  let coming: Promise<HintShow> | null = null;
  let isOurs: (target: EventTarget | null) => boolean = () => false;

  const begin = async (): Promise<HintShow> => {
    const { stage, messages } = await base.stageFor(manner.locale);
    isOurs = stage.owns;
    shown = stage.begin(
      messages,
      session.publishedOf,
      {
        onPlaced: (box) => {
          const { shown: hint } = state;
          if (hint.stage !== 'none') send({ type: 'placed', token: hint.token, box });
        },
        onFocus: (inside) => send({ type: 'focus', time: now(), inside }),
        onNothingFocused: () => {
          const mark = at === null ? null : session.marks.get(at);
          if (mark !== null) goOnFrom(document, mark);
        },
        onPin: (pinned) => send({ type: 'pin', pinned }),
        onClose: () => send({ type: 'close', time: now() }),
      },
      signal,
    );
    return shown;
  };

  const show = (): Promise<HintShow> => {
    coming ??= begin().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };

  const ask = async (token: Token, id: number): Promise<void> => {
    // A hint compares figures, which are read after the mentions.
    await session.whole;
    // What is shown stays when its mark has gone: a reader who takes "not meant here" back reads on.
    const mark = session.marks.get(id) ?? (open?.answer.mark.id === id ? open.answer.mark : null);
    const found = mark === null ? null : session.findingsOf(mark.block.id);
    let answer: Answer | null = null;
    if (mark !== null && found !== null) {
      try {
        // Whoever has the answer can show it.
        const [hint] = await Promise.all([
          base.ask('hint', hintQuery(mark, found, session.publishedOf(mark.block.id))),
          show(),
        ]);
        // A carousel may have gone on meanwhile: beside nothing there is no place for a hint.
        const isThere = open !== null || boxesOf(mark).length > 0;
        answer = hint === null || !isThere ? null : { hint, mark };
      } catch (error) {
        base.failed('asking for a hint', error);
      }
    }
    send({ type: 'answer', time: now(), token, answer });
    const { next } = state;
    const left = next.stage === 'resting' ? next.since + next.dwell - now() : 0;
    if (answer !== null && left >= REHEARSAL) shown?.rehearse(answer);
  };

  const redraw = (change: Partial<OpenHint>): void => {
    if (open === null) return;
    open = { ...open, ...change };
    shown?.update(open);
  };

  const perform = (effect: HintEffect<Answer>): void => {
    switch (effect.type) {
      case 'start-timer': {
        const { token, ms } = effect;
        const ring = () => {
          timers.delete(token);
          send({ type: 'timer', time: now(), token });
        };
        clearTimeout(timers.get(token));
        timers.set(token, setTimeout(ring, ms));
        return;
      }
      case 'ask':
        void ask(effect.token, effect.mark);
        return;
      case 'show': {
        const { answer, by, pinned } = effect;
        open = { answer, byKeyboard: by === 'keyboard', pinned };
        at = answer.mark.id;
        session.marks.setCurrent(answer.mark);
        drift.follow(answer.mark);
        shown?.show(open, effect.at);
        return;
      }
      case 'update':
        redraw({ answer: effect.answer });
        return;
      case 'pin':
        redraw({ pinned: effect.pinned });
        return;
      case 'hide':
        open = null;
        session.marks.setCurrent(null);
        drift.follow(null);
        shown?.hide();
        return;
      case 'focus-hint':
        shown?.focus();
        return;
      case 'restore-focus':
        shown?.restoreFocus();
        return;
      case 'announce':
        show().then(
          ({ announce }) => announce(effect.answer),
          (error: unknown) => base.failed('saying something', error),
        );
        return;
    }
  };

  const drift = watchDrift(window, (by) => send({ type: 'scrolled', time: now(), by }), signal);
  const hitTest = createHitTest(document, session.marks);
  const { modifierKey } = manner;
  const hitTestWanted =
    modifierKey === null ? hitTest : whileHeld(modifierKey, window, hitTest, send, signal);
  const onPointer = (event: PointerSignal): void => {
    // Sent for before the rest is long enough to ask: the first hint shall not come later than others.
    if (event.type === 'pointer' && event.over.on === 'mark') {
      show().catch((error: unknown) => base.failed('loading what shows hints', error));
    }
    send(event.type === 'scrolled' ? { ...event, by: drift.since() ?? event.by } : event);
  };
  watchPointer(window, hitTestWanted, (target) => isOurs(target), onPointer, signal);

  // In the capture phase of the window, so that no script of the page can swallow it. The page's own
  // Escape is none of our business, but one pressed inside the hint is not meant for the dialog below.
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      if (isOurs(event.target)) {
        event.preventDefault();
        event.stopPropagation();
      }
      send({ type: 'close', time: now() });
    },
    { capture: true, signal },
  );

  const goTo = (mark: Mark | null, pin: boolean): boolean => {
    if (mark === null || !revealMark(window, mark)) return false;
    at = mark.id;
    session.marks.setCurrent(mark);
    send({ type: 'command', time: now(), mark: mark.id, pin });
    return true;
  };

  /** The mark the reader was at, as long as it is in view. */
  const here = (): Mark | null => {
    const mark = at === null ? null : session.marks.get(at);
    return mark !== null && isInView(mark, window) ? mark : null;
  };

  const next = (direction: 1 | -1) => stepTo(session.marks.painted(), here(), direction, window);

  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers.values()) clearTimeout(timer);
      send({ type: 'reset', time: now() });
    },
    { once: true },
  );

  return {
    step: (direction) => goTo(next(direction), false),
    show: (mark) => goTo(session.marks.get(mark), false),
    open: () => {
      const shown = open === null ? null : session.marks.get(open.answer.mark.id);
      return goTo(shown ?? here() ?? next(1), true);
    },
    gone: (marks) => send({ type: 'gone', time: now(), marks }),
    refresh: () => send({ type: 'refresh' }),
  };
}
