import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName, builtExtension } from '../support/reader-browser.ts';

/** What a start of the background has done before it can answer. */
interface Start {
  /** The interfaces of the browser that it has asked for, each of which the browser makes then. */
  readonly interfaces: ReadonlySet<string>;
  /** How often it has asked for how a language writes dates or numbers. */
  readonly locales: number;
  /** How many lists of words it has taken apart. */
  readonly lists: number;
}

/** Something that has every property, may be called and answers with a promise: the session knows us already. */
const anything: object = new Proxy(() => undefined, {
  get: (_, key) => (key === 'then' || typeof key === 'symbol' ? undefined : anything),
  apply: () => Promise.resolve({ began: true }),
});

function start(name: BrowserName): Start {
  const interfaces = new Set<string>();
  const counts = { locales: 0, lists: 0 };
  const all = Object.fromEntries(
    ['action', 'commands', 'permissions', 'runtime', 'scripting', 'storage', 'tabs', 'windows'].map(
      (each) => [each, anything],
    ),
  );
  const browser = new Proxy(all, {
    get: (_, key) => {
      interfaces.add(String(key));
      return anything;
    },
    getOwnPropertyDescriptor: (target, key) => {
      interfaces.add(String(key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  const world = createContext({
    counts,
    browser,
    chrome: browser,
    addEventListener: () => undefined,
    TextDecoder,
    TextEncoder,
    URL,
  });
  runInContext(
    `{
      const { split } = String.prototype;
      String.prototype.split = function (...how) {
        counts.lists += 1;
        return split.apply(this, how);
      };
      const counted = (format) => new Proxy(format, {
        apply: (...call) => { counts.locales += 1; return Reflect.apply(...call); },
        construct: (...call) => { counts.locales += 1; return Reflect.construct(...call); },
      });
      Intl.DateTimeFormat = counted(Intl.DateTimeFormat);
      Intl.NumberFormat = counted(Intl.NumberFormat);
      Date.prototype.toLocaleString = counted(Date.prototype.toLocaleString);
    }`,
    world,
  );
  runInContext(readFileSync(join(builtExtension(name), 'background.js'), 'utf8'), world);
  return { interfaces, ...counts };
}

// Whoever opens an article while the background sleeps waits for all of this (docs/benchmarks.md).
describe.each(BROWSERS)('a start of the background in %s', (name) => {
  const { interfaces, locales, lists } = start(name);

  test('asks the browser for the interfaces it listens to and for no other', () => {
    expect([...interfaces].sort()).toEqual(['commands', 'permissions', 'runtime', 'storage']);
  });

  test('does not ask how a language writes dates', () => {
    expect(locales).toBe(0);
  });

  test('leaves the words by which figures are read alone', () => {
    expect(lists).toBeLessThan(300);
  });
});
