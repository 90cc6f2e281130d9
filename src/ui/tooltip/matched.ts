import type { Mention } from '../../matching/mention.ts';

/** How a mention was found: what stands on the page, and what it was recognised by. */
export interface Matched extends Pick<Mention, 'alias' | 'via' | 'rule'> {
  readonly text: string;
}

/**
 * The recorded name as its reader knows it. An exact one differs from what stands on the page by apostrophes,
 * dashes, capitals or a second spelling of its language at most.
 */
export function nameOf({ text, alias, via }: Pick<Matched, 'text' | 'alias' | 'via'>): string {
  return via === 'exact' ? text : alias;
}
