import type { InterfaceLanguage } from '../../claims/language.ts';
import type { ReadingMessages } from '../../ui/messages/messages.ts';
import type { setStage } from '../hint/hint-stage.ts';

/** What hints say, one part for each language, by a BCP 47 tag. */
type HintTexts = Readonly<Record<InterfaceLanguage, (tag: string) => ReadingMessages>>;

/** What a page needs only once there is a hint, or something to say. */
export interface Parts extends HintTexts {
  readonly hint: typeof setStage;
}

type Name = keyof Parts;

/**
 * Where those parts meet the script that reads articles: in the world of content scripts, which no page
 * can see.
 */
interface Door {
  readonly come: Partial<Parts>;
  readonly awaited: Map<Name, (() => void)[]>;
}

const world = globalThis as { factHintsDoor?: Door };

/** Sends for parts of a page and waits for them; see `openDoor`. */
export type SendFor = <Each extends Name>(names: readonly Each[]) => Promise<Pick<Parts, Each>>;

/**
 * Opens the door for the parts of this page and closes any that an earlier version of the extension has
 * left. What it returns waits until all these parts are here; those that are missing `fetch` has sent,
 * each once. It rejects when that fails or a part was sent and did not come, and may be tried again.
 */
export function openDoor(fetch: (names: readonly Name[]) => Promise<unknown>): SendFor {
  const door: Door = { come: {}, awaited: new Map() };
  world.factHintsDoor = door;
  const coming = new Map<Name, Promise<void>>();

  const send = (names: readonly Name[]): void => {
    const sent = fetch(names);
    for (const name of names) {
      const here = new Promise<void>((resolve, reject) => {
        door.awaited.set(name, [...(door.awaited.get(name) ?? []), resolve]);
        const missed = (error: unknown): void => {
          coming.delete(name);
          reject(error);
        };
        sent.then(() => {
          // Chromium says nothing of a file that threw. Through the door of a later version none comes here.
          const isOurs = world.factHintsDoor === door;
          if (isOurs && door.come[name] === undefined) missed(new Error(`${name} did not come`));
        }, missed);
      });
      coming.set(name, here);
    }
  };

  return async (names) => {
    const missing = names.filter((name) => !coming.has(name));
    if (missing.length > 0) send(missing);
    await Promise.all(names.map((name) => coming.get(name)));
    return door.come as Pick<Parts, (typeof names)[number]>;
  };
}

/** Called by a part when it has arrived; nobody may be waiting for it on a page that was left meanwhile. */
export function enter<Each extends Name>(name: Each, part: Parts[Each]): void {
  const door = world.factHintsDoor;
  if (door === undefined) return;
  Object.assign(door.come, { [name]: part });
  for (const resolve of door.awaited.get(name) ?? []) resolve();
  door.awaited.delete(name);
}
