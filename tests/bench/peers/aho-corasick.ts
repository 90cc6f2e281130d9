import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import Modern from 'modern-ahocorasick';
import type { Peer } from './peer.ts';
import { countSelected, type Hit } from './select.ts';

const folded = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))];

/** The package everybody finds first. */
export const ahocorasick: Peer = {
  name: 'ahocorasick',
  most: 200_000,
  mostQuick: 100_000,
  build: (names) => {
    const automaton = new AhoCorasick(folded(names));
    return (blocks) => {
      let count = 0;
      for (const { text } of blocks) {
        const hits: Hit[] = [];
        for (const [last, words] of automaton.search(text.toLowerCase())) {
          for (const word of words) hits.push({ start: last - word.length + 1, end: last + 1 });
        }
        count += countSelected(text, hits);
      }
      return count;
    };
  },
};

const monyoneFinder =
  (automaton: Monyone | MonyoneFast) => (blocks: Parameters<ReturnType<Peer['build']>>[0]) => {
    let count = 0;
    for (const { text } of blocks) {
      const hits = automaton.matchInText(text.toLowerCase());
      count += countSelected(
        text,
        hits.map(({ begin, end }) => ({ start: begin, end })),
      );
    }
    return count;
  };

export const monyone: Peer = {
  name: '@monyone/aho-corasick',
  most: 200_000,
  mostQuick: 20_000,
  build: (names) => monyoneFinder(new Monyone(folded(names))),
};

/** The quickest of the packages, a double array; its build grows with the square of the aliases. */
export const monyoneFast: Peer = {
  name: '@monyone/aho-corasick/fast',
  most: 100_000,
  mostQuick: 20_000,
  build: (names) => monyoneFinder(new MonyoneFast(folded(names))),
};

export const modern: Peer = {
  name: 'modern-ahocorasick',
  most: 200_000,
  mostQuick: 20_000,
  build: (names) => {
    const automaton = new Modern(folded(names));
    return (blocks) => {
      let count = 0;
      for (const { text } of blocks) {
        count += countSelected(text, automaton.search(text.toLowerCase()));
      }
      return count;
    };
  },
};
