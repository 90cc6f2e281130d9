import Fuse from 'fuse.js';
import type { Peer } from './peer.ts';

const THRESHOLD = 0.2;
const LONGEST = 3;

/** Fuse.js asked for every run of one to three words. */
export const fuseNgrams: Peer = {
  name: 'Fuse.js, runs of words',
  most: 100_000,
  mostQuick: 2_000,
  build: (names) => {
    const fuse = new Fuse(names, { threshold: THRESHOLD, includeScore: true });
    return (blocks) => {
      let count = 0;
      for (const { text } of blocks) {
        const words = text.match(/[\p{L}\p{N}-]+/gu) ?? [];
        for (let i = 0; i < words.length; i++) {
          for (let length = 1; length <= LONGEST && i + length <= words.length; length++) {
            count += fuse.search(words.slice(i, i + length).join(' '), { limit: 1 }).length;
          }
        }
      }
      return count;
    };
  },
};

/** Fuse.js asked for every sentence, the name anywhere in it. */
export const fuseSentences: Peer = {
  name: 'Fuse.js, sentences',
  most: 100_000,
  mostQuick: 2_000,
  build: (names) => {
    const fuse = new Fuse(names, {
      threshold: THRESHOLD,
      includeScore: true,
      ignoreLocation: true,
    });
    return (blocks) => {
      let count = 0;
      for (const { text } of blocks) {
        for (const sentence of text.split(/(?<=[.!?])\s+/)) {
          count += fuse.search(sentence.slice(0, 200), { limit: 10 }).length;
        }
      }
      return count;
    };
  },
};

/** Fuse.js asked for one name; for the cost of a name that nobody knows. */
export function fuseNames(names: readonly string[]): (name: string) => number {
  const fuse = new Fuse(names, { threshold: THRESHOLD, includeScore: true });
  return (name) => fuse.search(name, { limit: 5 }).length;
}
