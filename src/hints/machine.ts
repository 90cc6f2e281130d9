import { dismiss, hide, isHeldByMark, leave, loosen, stay, withoutRest } from './closing.ts';
import { answered, demand, restGoesOn } from './opening.ts';
import { pointerMoved } from './pointing.ts';
import type { HintEvent, HintState, MarkId, Step, Token } from './state.ts';
import { TIMINGS, type Timings } from './timings.ts';

/** Nothing shown, nothing wanted. */
export function restingState<Answer>(): HintState<Answer> {
  return {
    next: { stage: 'none' },
    shown: { stage: 'none' },
    pointer: null,
    stillAt: null,
    spent: null,
    warmUntil: 0,
    lastToken: 0,
  };
}

/**
 * What an event does: the new state, and what is to be done. Pure; time and geometry come with the
 * events. Late events whose token is stale change nothing.
 */
export function transition<Answer>(
  state: HintState<Answer>,
  event: HintEvent<Answer>,
  timings: Timings = TIMINGS,
): Step<Answer> {
  switch (event.type) {
    case 'pointer':
      return pointerMoved(state, event, timings);
    case 'pointer-left':
      return pointerLeft(state, event.time, timings);
    case 'press':
      return pressed(state, event);
    case 'command':
      return commanded(state, event.mark, event.pin);
    case 'timer':
      return timerRang(state, event.time, event.token, timings);
    case 'answer':
      return answered(state, event.token, event.answer);
    case 'placed': {
      const { shown } = state;
      if (shown.stage === 'none' || shown.token !== event.token) return stay(state);
      return stay({ ...state, shown: { ...shown, box: event.box } });
    }
    case 'scrolled':
      return scrolled(state, event.by, timings);
    case 'interrupted':
      return loosen(state);
    case 'gone':
      return marksGone(state, event.marks);
    case 'pin':
      return setPinned(state, event.pinned);
    case 'focus':
      return focusMoved(state, event.inside, event.time, timings);
    case 'close':
      return dismiss(state);
    case 'refresh': {
      const { shown } = state;
      if (shown.stage === 'none') return stay(state);
      return { state, effects: [{ type: 'ask', token: shown.token, mark: shown.mark }] };
    }
    case 'reset':
      return hide({ ...state, next: { stage: 'none' }, spent: null }, 0);
  }
}

function pointerLeft<Answer>(
  state: HintState<Answer>,
  time: number,
  timings: Timings,
): Step<Answer> {
  const { shown, pointer } = state;
  const away = { ...state, pointer: null, next: withoutRest(state.next) };
  if (shown.stage !== 'open' || shown.over === null || pointer === null) return stay(away);
  if (shown.focused) return stay({ ...away, shown: { ...shown, over: null } });
  return leave(away, pointer, time, timings);
}

function pressed<Answer>(
  state: HintState<Answer>,
  { over, at, touch }: Extract<HintEvent<Answer>, { type: 'press' }>,
): Step<Answer> {
  const { shown } = state;
  if (over.on === 'hint') return stay(state);
  if (over.on === 'page') {
    // A pinned hint is meant to stay while the reader goes on with the page; a sheet covers it.
    if (shown.stage !== 'pinned' || touch) return dismiss(state);
    return stay({ ...state, next: { stage: 'none' } });
  }
  if (shown.stage !== 'none' && shown.mark === over.mark) {
    return touch ? stay(state) : setPinned(state, shown.stage !== 'pinned');
  }
  const by = touch ? 'touch' : 'pointer';
  return demand(state, { mark: over.mark, by, pin: !touch, at });
}

function commanded<Answer>(state: HintState<Answer>, mark: MarkId, pin: boolean): Step<Answer> {
  const { shown } = state;
  if (shown.stage === 'none' || shown.mark !== mark) {
    return demand(state, { mark, by: 'keyboard', pin, at: null });
  }
  if (!pin) return stay(state);
  const pinned = setPinned(state, true);
  return { ...pinned, effects: [...pinned.effects, { type: 'focus-hint' }] };
}

function timerRang<Answer>(
  state: HintState<Answer>,
  time: number,
  token: Token,
  timings: Timings,
): Step<Answer> {
  const { shown } = state;
  if (shown.stage !== 'leaving' || shown.timer !== token) return restGoesOn(state, time, token);
  const left = shown.until - time;
  if (left <= 0) return hide(state, time + timings.warmFor);
  return { state, effects: [{ type: 'start-timer', token, ms: Math.ceil(left) }] };
}

function scrolled<Answer>(state: HintState<Answer>, by: number, timings: Timings): Step<Answer> {
  const { shown } = state;
  const still = { ...state, stillAt: state.pointer, next: withoutRest(state.next) };
  if (!isHeldByMark(state) || shown.stage === 'none' || shown.stage === 'pinned')
    return stay(still);
  const sum = shown.scrolled + Math.abs(by);
  if (sum > timings.scrollTolerance) return hide(still, 0);
  return stay({ ...still, shown: { ...shown, scrolled: sum } });
}

function marksGone<Answer>(state: HintState<Answer>, marks: ReadonlySet<MarkId>): Step<Answer> {
  const { next, shown } = state;
  const left: HintState<Answer> =
    next.stage !== 'none' && marks.has(next.mark) ? { ...state, next: { stage: 'none' } } : state;
  if (shown.stage === 'none' || !marks.has(shown.mark)) return stay(left);
  return isHeldByMark(state) ? hide(left, 0) : stay(left);
}

function setPinned<Answer>(state: HintState<Answer>, pinned: boolean): Step<Answer> {
  const { shown } = state;
  if (shown.stage === 'none' || (shown.stage === 'pinned') === pinned) return stay(state);
  const { token, mark, box, focused } = shown;
  const base = { token, mark, box, focused };
  // Unpinned by its button or by a click on the mark: the next pointer move tells which one.
  const open = { ...base, stage: 'open', over: 'hint', scrolled: 0 } as const;
  return {
    state: { ...state, shown: pinned ? { ...base, stage: 'pinned' } : open },
    effects: [{ type: 'pin', token, pinned }],
  };
}

function focusMoved<Answer>(
  state: HintState<Answer>,
  inside: boolean,
  time: number,
  timings: Timings,
): Step<Answer> {
  const { shown } = state;
  if (shown.stage === 'none' || shown.focused === inside) return stay(state);
  if (inside && shown.stage === 'leaving') {
    const { token, mark, box, scrolled: sum } = shown;
    const open = { stage: 'open', token, mark, box, focused: true, over: null } as const;
    return stay({ ...state, shown: { ...open, scrolled: sum } });
  }
  const moved = { ...state, shown: { ...shown, focused: inside } };
  if (inside || shown.stage !== 'open' || shown.over !== null) return stay(moved);
  return leave(moved, state.pointer ?? { x: 0, y: 0 }, time, timings);
}
