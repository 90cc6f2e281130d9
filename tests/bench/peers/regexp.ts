import type { Peer } from './peer.ts';

/** One regular expression of all aliases, the longest first, at whole words only. */
export const alternation: Peer = {
  name: 'regular expression',
  // Above, V8 needs seconds for the first look and its stack may overflow.
  most: 100_000,
  mostQuick: 20_000,
  build: (names) => {
    const parts = [...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    );
    return (blocks) => {
      let count = 0;
      for (const { text } of blocks) for (const _ of text.matchAll(pattern)) count += 1;
      return count;
    };
  },
};
