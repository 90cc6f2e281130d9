import { leave, stay, withoutRest } from './closing.ts';
import { distance, type Point } from './geometry.ts';
import { beginRest } from './opening.ts';
import { isOnWay } from './safe-way.ts';
import type { HintEvent, HintState, Shown, Step } from './state.ts';
import type { Timings } from './timings.ts';

type PointerEvent<Answer> = Extract<HintEvent<Answer>, { type: 'pointer' }>;

/** A mouse or pen moved: what is shown is held or left, what may open next is found. */
export function pointerMoved<Answer>(
  state: HintState<Answer>,
  event: PointerEvent<Answer>,
  timings: Timings,
): Step<Answer> {
  const { at, over } = event;
  const { stillAt } = state;
  if (stillAt !== null && distance(stillAt, at) <= timings.wakeDistance) {
    return stay({ ...state, pointer: at });
  }
  if (event.pressed) {
    return stay({ ...state, pointer: at, stillAt: null, next: withoutRest(state.next) });
  }
  const before = state.pointer ?? at;
  const keepsSpent = over.on === 'hint' || (over.on === 'mark' && over.mark === state.spent);
  const spent = keepsSpent ? state.spent : null;
  const held = hold({ ...state, pointer: at, stillAt: null, spent }, event, before, timings);
  const sought = seek(held.state, event, before, timings);
  return { state: sought.state, effects: [...held.effects, ...sought.effects] };
}

/** What the pointer does to the hint that is shown. */
function hold<Answer>(
  state: HintState<Answer>,
  { at, over, time }: PointerEvent<Answer>,
  before: Point,
  timings: Timings,
): Step<Answer> {
  const { shown } = state;
  if (shown.stage === 'none' || shown.stage === 'pinned') return stay(state);
  const { token, mark, box, focused, scrolled } = shown;
  const holder =
    over.on === 'hint' ? 'hint' : over.on === 'mark' && over.mark === mark ? 'mark' : null;
  if (holder !== null) {
    const open = { stage: 'open', token, mark, box, focused, scrolled, over: holder } as const;
    return stay({ ...state, shown: open });
  }
  if (shown.stage === 'open') {
    if (shown.over === null) return stay(state);
    if (focused) return stay({ ...state, shown: { ...shown, over: null } });
    return leave(state, before, time, timings);
  }
  if (!isLeavingFor(shown, before, at)) return stay(state);
  return stay({ ...state, shown: { ...shown, until: time + timings.grace } });
}

/** What the pointer does to what may open next. */
function seek<Answer>(
  state: HintState<Answer>,
  { at, over, time }: PointerEvent<Answer>,
  before: Point,
  timings: Timings,
): Step<Answer> {
  const { next, shown } = state;
  if (next.stage === 'waiting' && next.by !== 'pointer') return stay(state);
  const shownMark = shown.stage === 'none' ? null : shown.mark;
  if (
    over.on !== 'mark' ||
    over.mark === state.spent ||
    over.mark === shownMark ||
    shown.stage === 'pinned'
  ) {
    return stay({ ...state, next: { stage: 'none' } });
  }
  if (next.stage !== 'none' && next.mark === over.mark) {
    if (next.stage === 'waiting') return stay({ ...state, next: { ...next, at } });
    if (distance(next.at, at) <= timings.restRadius) return stay(state);
    return stay({ ...state, next: { ...next, at, since: time } });
  }
  const onWay = isLeavingFor(shown, before, at);
  const warm = !onWay && (shown.stage !== 'none' || time < state.warmUntil);
  return beginRest(state, { mark: over.mark, at, time, warm }, timings);
}

/** Whether the pointer has left the mark and heads for the hint. */
function isLeavingFor(shown: Shown, before: Point, at: Point): boolean {
  if (shown.stage !== 'leaving' || shown.box === null) return false;
  return isOnWay(shown.from, before, at, shown.box);
}
