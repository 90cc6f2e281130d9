import type { TextBlock } from '../../src/matching/mention.ts';

const SEPARATOR = 0;
const PRIME = 0x01000193;
const START = 0x811c9dc5 | 0;

/** One number for each UTF-16 unit: the folded letter, or 0 for a separator. Made before anything is timed. */
const FOLDED = Uint16Array.from({ length: 0x1_0000 }, (_, code) => {
  const unit = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(unit)) return SEPARATOR;
  return unit.toLowerCase().normalize('NFD').charCodeAt(0);
});

/**
 * The floor under every matcher of words: one pass that reads each unit, folds it by a table and hashes
 * the words, without looking any of them up. Returns something that depends on every unit.
 */
export function readAndHash(blocks: readonly TextBlock[]): number {
  let sum = 0;
  for (const { text } of blocks) {
    let hash = START;
    let inside = false;
    for (let i = 0; i < text.length; i++) {
      const unit = FOLDED[text.charCodeAt(i)] as number;
      if (unit !== SEPARATOR) {
        hash = Math.imul(hash ^ unit, PRIME);
        inside = true;
      } else if (inside) {
        sum ^= hash;
        hash = START;
        inside = false;
      }
    }
    sum ^= hash;
  }
  return sum;
}

/** A bare pass over the text. */
export function readOnly(blocks: readonly TextBlock[]): number {
  let sum = 0;
  for (const { text } of blocks) {
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  }
  return sum;
}
