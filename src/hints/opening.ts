import { hide, stay } from './closing.ts';
import type { Point } from './geometry.ts';
import type { HintEffect, HintState, MarkId, Opener, Shown, Step, Token } from './state.ts';
import type { Timings } from './timings.ts';

/** A wish to see a mark's hint now. */
export interface Demand {
  readonly mark: MarkId;
  readonly by: Opener;
  readonly pin: boolean;
  readonly at: Point | null;
}

/** Opens as soon as the answer is there: at once if it was fetched while the pointer rested. */
export function demand<Answer>(state: HintState<Answer>, wish: Demand): Step<Answer> {
  const { next } = state;
  if (next.stage !== 'none' && next.mark === wish.mark) {
    if (next.stage === 'resting' && next.answer !== null) {
      return open(state, next.token, wish, next.answer);
    }
    if (next.stage === 'waiting' || next.asked) {
      return stay({ ...state, next: { stage: 'waiting', token: next.token, ...wish } });
    }
  }
  const token = state.lastToken + 1;
  return {
    state: { ...state, lastToken: token, next: { stage: 'waiting', token, ...wish } },
    effects: [{ type: 'ask', token, mark: wish.mark }],
  };
}

/** An answer has come; null: there is nothing to show. */
export function answered<Answer>(
  state: HintState<Answer>,
  token: Token,
  answer: Answer | null,
): Step<Answer> {
  const { next, shown } = state;
  if (next.stage !== 'none' && next.token === token) {
    if (answer === null) return nothingToShow(state);
    if (next.stage === 'waiting') return open(state, token, next, answer);
    return stay({ ...state, next: { ...next, answer } });
  }
  if (shown.stage === 'none' || shown.token !== token) return stay(state);
  if (answer === null) return hide(state, 0);
  return { state, effects: [{ type: 'update', token, answer }] };
}

function nothingToShow<Answer>(state: HintState<Answer>): Step<Answer> {
  const { next } = state;
  if (next.stage === 'none') return stay(state);
  const byKeyboard = next.stage === 'waiting' && next.by === 'keyboard';
  return {
    state: { ...state, next: { stage: 'none' }, spent: next.mark },
    effects: byKeyboard ? [{ type: 'announce', answer: null }] : [],
  };
}

/** Goes on with a pointer's rest: asks in its course, opens at its end, else sleeps until then. */
export function restGoesOn<Answer>(
  state: HintState<Answer>,
  time: number,
  token: Token,
): Step<Answer> {
  const { next } = state;
  if (next.stage !== 'resting' || next.token !== token) return stay(state);
  const { mark, answer } = next;
  const effects: HintEffect<Answer>[] = next.asked ? [] : [{ type: 'ask', token, mark }];
  const left = next.since + next.dwell - time;
  if (left > 0) {
    effects.push({ type: 'start-timer', token, ms: Math.ceil(left) });
    return { state: { ...state, next: { ...next, asked: true } }, effects };
  }
  const wish: Demand = { mark, by: 'pointer', pin: false, at: state.pointer };
  if (answer !== null) return open(state, token, wish, answer);
  return { state: { ...state, next: { stage: 'waiting', token, ...wish } }, effects };
}

/** The pointer begins to rest on a mark. */
export function beginRest<Answer>(
  state: HintState<Answer>,
  rest: {
    readonly mark: MarkId;
    readonly at: Point;
    readonly time: number;
    readonly warm: boolean;
  },
  timings: Timings,
): Step<Answer> {
  const { mark, at, time, warm } = rest;
  const token = state.lastToken + 1;
  const dwell = warm ? timings.warmDwell : timings.dwell;
  const effects: HintEffect<Answer>[] = warm ? [{ type: 'ask', token, mark }] : [];
  const ms = warm ? dwell : Math.min(timings.askAfter, dwell);
  effects.push({ type: 'start-timer', token, ms });
  const next = { stage: 'resting', token, mark, at, since: time, dwell, asked: warm } as const;
  return { state: { ...state, lastToken: token, next: { ...next, answer: null } }, effects };
}

function open<Answer>(
  state: HintState<Answer>,
  token: Token,
  { mark, by, pin, at }: Demand,
  answer: Answer,
): Step<Answer> {
  const hadFocus = state.shown.stage !== 'none' && state.shown.focused;
  const focused = hadFocus || (by === 'keyboard' && pin);
  const base = { token, mark, box: null, focused } as const;
  const over = by === 'pointer' ? 'mark' : null;
  const shown: Shown = pin
    ? { ...base, stage: 'pinned' }
    : { ...base, stage: 'open', over, scrolled: 0 };
  const effects: HintEffect<Answer>[] = [
    { type: 'show', token, mark, answer, by, at, pinned: pin },
  ];
  if (focused) effects.push({ type: 'focus-hint' });
  else if (by !== 'pointer') effects.push({ type: 'announce', answer });
  return { state: { ...state, next: { stage: 'none' }, shown, spent: null }, effects };
}
