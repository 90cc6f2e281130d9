import type { HitTest } from './hit-test.ts';
import type { PointerSignal } from './pointer.ts';

export type ModifierKey = 'alt' | 'control' | 'shift';

/** As `KeyboardEvent.key` and `getModifierState` call them. */
const NAMES: Readonly<Record<ModifierKey, string>> = {
  alt: 'Alt',
  control: 'Control',
  shift: 'Shift',
};

/**
 * A hit test that finds marks only while a key is held; a finger needs none. Pressing the key over a
 * mark is told as a pointer that has come to it. Keys and events are only listened to, never stopped.
 */
export function whileHeld(
  key: ModifierKey,
  window: Window,
  hitTest: HitTest,
  onSignal: (signal: PointerSignal) => void,
  signal: AbortSignal,
): HitTest {
  const name = NAMES[key];
  const options = { passive: true, capture: true, signal } as const;
  let held = false;
  let at: { readonly x: number; readonly y: number } | null = null;

  const followPointer = (event: PointerEvent): void => {
    held = event.pointerType === 'touch' || event.getModifierState(name);
    at = { x: event.clientX, y: event.clientY };
  };
  window.addEventListener('pointermove', followPointer, options);
  window.addEventListener('pointerdown', followPointer, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || event.key !== name) return;
      held = true;
      const mark = at === null ? null : hitTest(at.x, at.y);
      if (at === null || mark === null) return;
      const time = window.performance.now();
      onSignal({ type: 'pointer', time, at, over: { on: 'mark', mark: mark.id }, pressed: false });
    },
    options,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === name) held = false;
    },
    options,
  );

  return (x, y) => (held ? hitTest(x, y) : null);
}
