import type { Tokens } from '../words/tokens.ts';

/** A block's text with its words and language. */
export interface ReadBlock {
  readonly text: string;
  readonly tokens: Tokens;
  /** Number of the block's language in `LANGUAGE_DATA`. */
  readonly language: number;
}
