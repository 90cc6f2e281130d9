/** FNV-1a over UTF-16 units; the tokenizer computes the same number while it reads the text. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** 32-bit hash of a string; `seed` gives an independent second one. */
export function hashOf(text: string, seed: number = HASH_START): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  }
  return hash;
}

/** Spreads the bits of a hash so that its low bits can index a table. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
