import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restingState, transition } from '../../../src/hints/machine.ts';
import type { HintEvent, Over } from '../../../src/hints/state.ts';

const mark = fc.integer({ min: 1, max: 3 });
const at = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
const over: fc.Arbitrary<Over> = fc.oneof(
  mark.map((id): Over => ({ on: 'mark', mark: id })),
  fc.constantFrom<Over>({ on: 'hint' }, { on: 'page' }),
);
const time = fc.constant(0);
// Tokens old, current and never given.
const token = fc.integer({ min: 0, max: 12 });
const event: fc.Arbitrary<HintEvent<string>> = fc.oneof(
  fc.record({ type: fc.constant('pointer' as const), time, at, over, pressed: fc.boolean() }),
  fc.record({ type: fc.constant('pointer-left' as const), time }),
  fc.record({ type: fc.constant('press' as const), time, at, over, touch: fc.boolean() }),
  fc.record({ type: fc.constant('command' as const), time, mark, pin: fc.boolean() }),
  fc.record({ type: fc.constant('timer' as const), time, token }),
  fc.record({
    type: fc.constant('answer' as const),
    time,
    token,
    answer: fc.option(fc.constant('hint')),
  }),
  fc.record({
    type: fc.constant('placed' as const),
    token,
    box: fc.constant({ left: 0, top: 30, right: 60, bottom: 90 }),
  }),
  fc.record({ type: fc.constant('scrolled' as const), time, by: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ type: fc.constant('interrupted' as const), time }),
  fc.record({ type: fc.constant('gone' as const), time, marks: mark.map((id) => new Set([id])) }),
  fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
  fc.record({ type: fc.constant('focus' as const), time, inside: fc.boolean() }),
  fc.record({ type: fc.constant('close' as const), time }),
  fc.constant({ type: 'refresh' as const }),
);

/** Events in the order of time. */
const story = fc
  .array(fc.tuple(event, fc.integer({ min: 0, max: 250 })), { maxLength: 80 })
  .map((steps) => {
    let now = 0;
    return steps.map(([step, pause]) => {
      now += pause;
      return 'time' in step ? { ...step, time: now } : step;
    });
  });

test('whatever happens, effects and state agree', () => {
  fc.assert(
    fc.property(story, (events) => {
      let state = restingState<string>();
      let visible: number | null = null;
      const asked = new Set<number>();
      for (const step of events) {
        const before = state;
        const { state: after, effects } = transition(state, step);
        state = after;
        for (const effect of effects) {
          if (effect.type === 'ask') asked.add(effect.token);
          if (effect.type === 'start-timer') expect(effect.ms).toBeGreaterThan(0);
          if (effect.type === 'show') {
            expect(asked).toContain(effect.token);
            visible = effect.token;
          }
          if (effect.type === 'hide') {
            expect(visible).toBe(effect.token);
            visible = null;
          }
          if (effect.type === 'update' || effect.type === 'pin') {
            expect(visible).toBe(effect.token);
          }
          if (effect.type === 'focus-hint') expect(visible).not.toBeNull();
        }
        expect(visible).toBe(state.shown.stage === 'none' ? null : state.shown.token);
        if (step.type === 'timer' || step.type === 'answer') {
          const { next, shown } = before;
          const known = [
            next.stage === 'none' ? null : next.token,
            shown.stage === 'none' ? null : shown.token,
            shown.stage === 'leaving' ? shown.timer : null,
          ];
          if (!known.includes(step.token)) expect(effects).toEqual([]);
        }
      }
      const end = transition(state, { type: 'reset', time: 1e6 });
      expect(end.state.shown.stage).toBe('none');
      expect(end.state.next.stage).toBe('none');
    }),
    { numRuns: 500 },
  );
});

test('scrolling and a pointer that does not move open nothing', () => {
  const still = fc.array(
    fc.oneof(
      over.map((under) => ({ over: under })),
      fc.integer({ min: -200, max: 200 }).map((by) => ({ by })),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(still, (steps) => {
      const at0 = { x: 20, y: 20 };
      let now = 0;
      let { state } = transition(restingState<string>(), {
        type: 'pointer',
        time: now,
        at: at0,
        over: { on: 'page' },
        pressed: false,
      });
      state = transition(state, { type: 'scrolled', time: now, by: 1 }).state;
      for (const step of steps) {
        now += 400;
        const result =
          'by' in step
            ? transition(state, { type: 'scrolled', time: now, by: step.by })
            : transition(state, {
                type: 'pointer',
                time: now,
                at: at0,
                over: step.over,
                pressed: false,
              });
        expect(result.effects).toEqual([]);
        state = result.state;
      }
    }),
  );
});
