import type { ArticlePart } from './article-part.ts';

/**
 * Where the two scripts of a page meet: the small one that is on every page, and the one that comes
 * only where there is an article. They share the world of content scripts, which no page can see.
 */
interface Door {
  part: ArticlePart | null;
  expected: ((part: ArticlePart) => void)[];
}

function door(): Door {
  const world = globalThis as { factHintsDoor?: Door };
  world.factHintsDoor ??= { part: null, expected: [] };
  return world.factHintsDoor;
}

/** The article's part, as soon as it is here; `fetch` has it sent. Rejects when that fails. */
export async function expectArticlePart(fetch: () => Promise<unknown>): Promise<ArticlePart> {
  const { part, expected } = door();
  if (part !== null) return part;
  const entered = new Promise<ArticlePart>((resolve) => expected.push(resolve));
  await fetch();
  return entered;
}

/** Called by the article's part when it has arrived. */
export function enterArticlePart(part: ArticlePart): void {
  const at = door();
  at.part = part;
  for (const resolve of at.expected) resolve(part);
  at.expected = [];
}
