import type { TextBlock } from '../../../src/matching/mention.ts';

/** Another way to find aliases in text, compiled from plain strings. */
export interface Peer {
  readonly name: string;
  /** From so many aliases on it is not measured: it would take minutes or break off. */
  readonly most: number;
  /** More is only built in the full benchmark. */
  readonly mostQuick: number;
  readonly build: (names: readonly string[]) => Finder;
}

/** Finds aliases; returns how many. */
export type Finder = (blocks: readonly TextBlock[]) => number;
