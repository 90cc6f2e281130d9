import { restingState, transition } from '../../../src/hints/machine.ts';
import type { HintEffect, HintEvent, HintState, MarkId, Over } from '../../../src/hints/state.ts';

export const A = 1;
export const B = 2;

export const onPage: Over = { on: 'page' };
export const onHint: Over = { on: 'hint' };
export const onMark = (mark: MarkId): Over => ({ on: 'mark', mark });

/** A hint below a line of text that ends at y = 120; marks stand on y = 100 to 120. */
const BOX = { left: 80, top: 128, right: 500, bottom: 428 };

/**
 * Drives the machine as a page would: keeps the clock and the timers, and notes what the machine
 * wanted done. Answers come when the test gives them.
 */
export function createScene() {
  let state: HintState<string> = restingState();
  let now = 1_000;
  let timers: { token: number; due: number }[] = [];
  let asked: number | null = null;
  const effects: HintEffect<string>[] = [];

  function send(event: HintEvent<string>): void {
    const step = transition(state, event);
    state = step.state;
    for (const effect of step.effects) {
      effects.push(effect);
      if (effect.type === 'ask') asked = effect.token;
      if (effect.type === 'start-timer') {
        timers.push({ token: effect.token, due: now + effect.ms });
      }
    }
  }

  const scene = {
    get state() {
      return state;
    },
    get now() {
      return now;
    },
    send,
    move(x: number, y: number, over: Over, pressed = false) {
      send({ type: 'pointer', time: now, at: { x, y }, over, pressed });
    },
    press(over: Over, touch = false) {
      send({ type: 'press', time: now, at: { x: 100, y: 110 }, over, touch });
    },
    command(mark: MarkId, pin: boolean) {
      send({ type: 'command', time: now, mark, pin });
    },
    scroll(by: number) {
      send({ type: 'scrolled', time: now, by });
    },
    close() {
      send({ type: 'close', time: now });
    },
    /** Lets time pass and the timers ring. */
    wait(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = timers
          .filter((timer) => timer.due <= end)
          .toSorted((a, b) => a.due - b.due)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = next.due;
        send({ type: 'timer', time: now, token: next.token });
      }
      now = end;
    },
    /** Answers the latest question. */
    answer(answer: string | null = 'hint') {
      if (asked === null) throw new Error('nothing was asked');
      send({ type: 'answer', time: now, token: asked, answer });
    },
    place(box = BOX) {
      if (state.shown.stage === 'none') throw new Error('nothing is shown');
      send({ type: 'placed', token: state.shown.token, box });
    },
    /** Rests on a mark until its hint is open and placed. */
    open(mark: MarkId, x = 100) {
      scene.move(x, 110, onMark(mark));
      scene.wait(100);
      scene.answer(`hint ${mark}`);
      scene.wait(100);
      scene.place();
      effects.length = 0;
    },
    /** What was done since the last call, timers left out, shortest form first. */
    done(): string[] {
      const words = effects.filter((effect) => effect.type !== 'start-timer').map(toWords);
      effects.length = 0;
      return words;
    },
    get timers() {
      return timers.length;
    },
  };
  return scene;
}

export type Scene = ReturnType<typeof createScene>;

function toWords(effect: HintEffect<string>): string {
  switch (effect.type) {
    case 'ask':
      return `ask ${effect.mark}`;
    case 'show':
      return `show ${effect.mark} by ${effect.by}${effect.pinned ? ' pinned' : ''}`;
    case 'update':
      return `update ${effect.answer}`;
    case 'pin':
      return effect.pinned ? 'pin' : 'unpin';
    case 'announce':
      return `announce ${effect.answer}`;
    case 'start-timer':
      return `timer ${effect.ms}`;
    default:
      return effect.type;
  }
}
