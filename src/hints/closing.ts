import type { Point } from './geometry.ts';
import type { HintEffect, HintState, Next, Step } from './state.ts';
import type { Timings } from './timings.ts';

/** Nothing changes and nothing is to be done. */
export function stay<Answer>(state: HintState<Answer>): Step<Answer> {
  return { state, effects: [] };
}

/** What may open next without what only the resting pointer asked for. */
export function withoutRest<Answer>(next: Next<Answer>): Next<Answer> {
  return next.stage === 'waiting' && next.by !== 'pointer' ? next : { stage: 'none' };
}

/** Takes the hint away at once; `warmUntil`: how long a neighbouring mark opens quickly. */
export function hide<Answer>(state: HintState<Answer>, warmUntil: number): Step<Answer> {
  const { shown } = state;
  if (shown.stage === 'none') return stay(state);
  const effects: HintEffect<Answer>[] = [{ type: 'hide', token: shown.token }];
  if (shown.focused) effects.push({ type: 'restore-focus' });
  return { state: { ...state, shown: { stage: 'none' }, warmUntil }, effects };
}

/** The reader closes the hint or turns away from a mark: the pointer has to leave it to open it again. */
export function dismiss<Answer>(state: HintState<Answer>): Step<Answer> {
  const { shown, next } = state;
  const spent =
    shown.stage !== 'none' ? shown.mark : next.stage !== 'none' ? next.mark : state.spent;
  return hide({ ...state, next: { stage: 'none' }, spent }, 0);
}

/** The pointer or the focus has left an open hint: it stays for the grace. */
export function leave<Answer>(
  state: HintState<Answer>,
  from: Point,
  time: number,
  timings: Timings,
): Step<Answer> {
  const { shown } = state;
  if (shown.stage !== 'open') return stay(state);
  const { token, mark, box, focused, scrolled } = shown;
  const timer = state.lastToken + 1;
  const until = time + timings.grace;
  return {
    state: {
      ...state,
      lastToken: timer,
      shown: { stage: 'leaving', token, mark, box, focused, scrolled, timer, until, from },
    },
    effects: [{ type: 'start-timer', token: timer, ms: timings.grace }],
  };
}

/**
 * The page moved, or the reader's attention went elsewhere: drops what the pointer only rests on.
 * What the reader is inside of (pointer or focus in the hint, pinned, called by keyboard or tap) stays.
 */
export function loosen<Answer>(state: HintState<Answer>): Step<Answer> {
  const loose = { ...state, next: withoutRest(state.next) };
  return isHeldByMark(state) ? hide(loose, 0) : stay(loose);
}

/** Whether nothing but a pointer on the mark, or the grace after it, keeps the hint open. */
export function isHeldByMark<Answer>({ shown }: HintState<Answer>): boolean {
  if (shown.stage === 'leaving') return !shown.focused;
  return shown.stage === 'open' && shown.over === 'mark' && !shown.focused;
}
