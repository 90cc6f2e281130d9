import { expect, test, vi } from 'vitest';
import { type Gate, passGate, putGate } from '../../../../src/app/base/gate.ts';

function gate(): Gate {
  return {
    window: {} as never,
    life: new AbortController(),
    isArticle: () => true,
    pass: vi.fn(() => undefined),
  };
}

test('what reads articles begins once at a gate, however often it is sent', () => {
  const start = vi.fn();
  const first = gate();
  putGate(first);
  passGate(start);
  passGate(start);
  expect(start.mock.calls).toEqual([[first]]);
  expect(first.pass).toHaveBeenCalledTimes(1);

  // A page that was given back has a gate again.
  const second = gate();
  putGate(second);
  passGate(start);
  expect(start.mock.calls).toEqual([[first], [second]]);
});

test('it does not begin where nothing of ours is, or nothing any more', () => {
  const start = vi.fn();
  passGate(start);
  const left = gate();
  putGate(left);
  left.life.abort();
  passGate(start);
  expect(start).not.toHaveBeenCalled();
  expect(left.pass).not.toHaveBeenCalled();
});
