/** Remembers what was worked out for words by the identity that the tokenizer gives them. */
export interface IdentityMemo<Value> {
  readonly find: (hash: number, check: number) => Value | undefined;
  /** Keeps a value; where there is no room it takes the place of another. */
  readonly keep: (hash: number, check: number, value: Value) => void;
}

/** So many slots are looked at before another word gives way. */
const REACH = 4;

/** A memo of `1 << bits` words; it never grows, however many words a page makes up. */
export function createIdentityMemo<Value>(bits: number): IdentityMemo<Value> {
  const slots = 1 << bits;
  const mask = slots - 1;
  /** Hash and check of each slot side by side, so that both come from memory at once. */
  const keys = new Int32Array(2 * slots);
  const values: (Value | undefined)[] = new Array<Value | undefined>(slots).fill(undefined);
  const find = (hash: number, check: number): Value | undefined => {
    let slot = (hash ^ (hash >>> bits)) & mask;
    for (let k = 0; k < REACH; k++) {
      if (keys[2 * slot] === hash && keys[2 * slot + 1] === check) return values[slot];
      slot = (slot + 1) & mask;
    }
    return undefined;
  };
  return {
    find,
    keep: (hash, check, value) => {
      const first = (hash ^ (hash >>> bits)) & mask;
      let slot = first;
      for (let k = 0; k < REACH && values[slot] !== undefined; k++) slot = (slot + 1) & mask;
      if (values[slot] !== undefined || ((slot - first) & mask) >= REACH) slot = first;
      keys[2 * slot] = hash;
      keys[2 * slot + 1] = check;
      values[slot] = value;
    },
  };
}
