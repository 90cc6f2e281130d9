import { expect, test, vi } from 'vitest';
import { enter, openDoor } from '../../../../src/app/page/parts.ts';

const start = (() => undefined) as never;
const stage = (() => undefined) as never;

test('a part is sent once, whoever waits for it', async () => {
  const fetch = vi.fn(async (_: readonly string[]) => undefined);
  const expectParts = openDoor(fetch);
  const both = Promise.all([expectParts(['de']), expectParts(['de', 'hint'])]);
  enter('de', start);
  enter('hint', stage);
  const [first, second] = await both;
  expect([first.de, second.hint]).toEqual([start, stage]);
  expect(fetch.mock.calls).toEqual([[['de']], [['hint']]]);
  expect((await expectParts(['de'])).de).toBe(start);
});

test('a part that could not be sent may be sent for again', async () => {
  const fetch = vi.fn().mockRejectedValueOnce(new Error('asleep')).mockResolvedValue(undefined);
  const expectParts = openDoor(fetch);
  await expect(expectParts(['de'])).rejects.toThrow('asleep');
  const again = expectParts(['de']);
  enter('de', start);
  expect((await again).de).toBe(start);
});

test('a part that was sent and threw on its way may be sent for again', async () => {
  const expectParts = openDoor(async () => undefined);
  await expect(expectParts(['de'])).rejects.toThrow('de did not come');
  const again = expectParts(['de']);
  enter('de', start);
  expect((await again).de).toBe(start);
});

test('a part goes through the door of the version that runs now', async () => {
  const outdated = openDoor(async () => undefined)(['en']);
  const current = openDoor(async () => undefined)(['en']);
  const seen = vi.fn();
  outdated.then(seen, seen);
  enter('en', start);
  expect((await current).en).toBe(start);
  await Promise.resolve();
  expect(seen).not.toHaveBeenCalled();
});
