import type { Finder, Peer } from './peer.ts';

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

const createNode = (): Node => ({ next: new Map(), ends: false });

const INSIDE = Uint8Array.from({ length: 0x1_0000 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let i = 0; i < text.length; ) {
    while (i < text.length && INSIDE[text.charCodeAt(i)] === 0) i++;
    const start = i;
    while (i < text.length && INSIDE[text.charCodeAt(i)] === 1) i++;
    if (i > start) words.push(text.slice(start, i));
  }
  return words;
}

/** What FlashText does: a trie of words in maps, walked over the words of the text. */
export const tokenTrie: Peer = {
  name: 'trie of words (FlashText)',
  most: Number.POSITIVE_INFINITY,
  mostQuick: 200_000,
  build: (names): Finder => {
    const root = createNode();
    for (const name of names) {
      let node = root;
      for (const word of wordsOf(name.toLowerCase())) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = createNode();
          node.next.set(word, next);
        }
        node = next;
      }
      node.ends = true;
    }
    return (blocks) => {
      let count = 0;
      for (const { text } of blocks) {
        const words = wordsOf(text.toLowerCase());
        for (let i = 0; i < words.length; ) {
          let node = root.next.get(words[i] as string);
          let end = 0;
          for (let k = i + 1; node !== undefined; k++) {
            if (node.ends) end = k;
            node = k < words.length ? node.next.get(words[k] as string) : undefined;
          }
          if (end > 0) count += 1;
          i = Math.max(end, i + 1);
        }
      }
      return count;
    };
  },
};
