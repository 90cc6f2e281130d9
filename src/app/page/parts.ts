import type { InterfaceLanguage } from '../../claims/language.ts';
import type { PartName } from '../../messaging/protocol.ts';
import type { ReadingMessages } from '../../ui/messages/messages.ts';
import type { startArticle } from '../article/running-article.ts';
import type { setStage } from '../hint/hint-stage.ts';

/** What hints say, one part for each language, by a BCP 47 tag. */
type HintTexts = Readonly<Record<InterfaceLanguage, (tag: string) => ReadingMessages>>;

/** What a page needs only once there is an article, a hint, or something to say. */
export interface Parts extends HintTexts {
  readonly article: typeof startArticle;
  readonly hint: typeof setStage;
}

/**
 * Where the scripts of a page meet: the small one that is on every page, and those that come when they
 * are needed. They share the world of content scripts, which no page can see.
 */
interface Door {
  readonly come: Partial<Parts>;
  readonly awaited: Map<PartName, (() => void)[]>;
}

const world = globalThis as { factHintsDoor?: Door };

/** Waits for parts of a page; see `openDoor`. */
export type Expect = <Name extends PartName>(names: readonly Name[]) => Promise<Pick<Parts, Name>>;

/**
 * Opens the door for the parts of this page and closes any that an earlier version of the extension has
 * left. What it returns waits until all these parts are here; those that are missing `fetch` has sent,
 * each once. It rejects when that fails, and may be tried again.
 */
export function openDoor(fetch: (names: readonly PartName[]) => Promise<unknown>): Expect {
  const door: Door = { come: {}, awaited: new Map() };
  world.factHintsDoor = door;
  const coming = new Map<PartName, Promise<void>>();

  const send = (names: readonly PartName[]): void => {
    const sent = fetch(names);
    for (const name of names) {
      const here = new Promise<void>((resolve, reject) => {
        door.awaited.set(name, [...(door.awaited.get(name) ?? []), resolve]);
        sent.catch((error: unknown) => {
          coming.delete(name);
          reject(error);
        });
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
export function enter<Name extends PartName>(name: Name, part: Parts[Name]): void {
  const door = world.factHintsDoor;
  if (door === undefined) return;
  Object.assign(door.come, { [name]: part });
  for (const resolve of door.awaited.get(name) ?? []) resolve();
  door.awaited.delete(name);
}
