import { expect, test } from 'vitest';
import { watchUncaught } from '../../../src/faults/uncaught.ts';

const FILES = 'chrome-extension://abcdefgh/';

/** Stands for the window of a page: calls its listeners with events as a browser makes them. */
function pageWorld() {
  const listeners = new Map<string, { listen: (event: Event) => void; signal?: AbortSignal }>();
  return {
    addEventListener: (
      type: string,
      listen: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) => {
      if (typeof listen !== 'function') throw new TypeError('a function was expected');
      const signal = typeof options === 'object' ? options.signal : undefined;
      listeners.set(type, { listen, ...(signal && { signal }) });
    },
    dispatch: (type: string, event: object) => {
      const entry = listeners.get(type);
      if (entry !== undefined && entry.signal?.aborted !== true) entry.listen(event as Event);
    },
  };
}

function thrownAt(address: string): Error {
  const error = new TypeError('x is not a function');
  error.stack = `TypeError: x is not a function\n    at ${address}:1:2`;
  return error;
}

test('what nobody caught in our files is reported, until the end', () => {
  const world = pageWorld();
  const said: unknown[] = [];
  const ending = new AbortController();
  watchUncaught(
    world,
    () => FILES,
    (where, error) => said.push([where, error]),
    ending,
  );
  const ours = thrownAt(`${FILES}article.js`);
  const theirs = thrownAt('https://news.test/site.js');

  world.dispatch('error', { isTrusted: true, error: ours });
  world.dispatch('unhandledrejection', { isTrusted: true, reason: ours });
  expect(said).toEqual([
    ['doing something unforeseen', ours],
    ['doing something unforeseen', ours],
  ]);

  // The page's own errors, ones it makes up, and ones without a place.
  world.dispatch('error', { isTrusted: true, error: theirs });
  world.dispatch('error', { isTrusted: false, error: ours });
  world.dispatch('error', { isTrusted: true, error: null });
  world.dispatch('unhandledrejection', { isTrusted: true, reason: 'a word' });
  expect(said).toHaveLength(2);

  ending.abort();
  world.dispatch('error', { isTrusted: true, error: ours });
  expect(said).toHaveLength(2);
});
