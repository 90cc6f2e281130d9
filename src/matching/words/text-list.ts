import { writeUtf8 } from './utf8.ts';

/**
 * Many short texts in one array of UTF-8 bytes: nothing is decoded before it is asked for, so that a list
 * of a hundred thousand costs nothing to attach.
 */
export interface TextList {
  readonly bytes: Uint8Array;
  /** Where each text ends in `bytes`. */
  readonly end: Uint32Array;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Collects texts and lays them out as they come. A half of a surrogate pair comes back as U+FFFD. */
export function createTextList(): {
  /** Returns the text's number. */
  readonly add: (text: string) => number;
  readonly build: () => TextList;
} {
  let bytes = new Uint8Array(1 << 10);
  let used = 0;
  const ends: number[] = [];
  return {
    add: (text) => {
      if (used + 3 * text.length > bytes.length) {
        const larger = new Uint8Array(2 * bytes.length + 3 * text.length);
        larger.set(bytes);
        bytes = larger;
      }
      used = writeUtf8(text, bytes, used);
      return ends.push(used) - 1;
    },
    build: () => ({ bytes: bytes.slice(0, used), end: new Uint32Array(ends) }),
  };
}

/** A list of these texts, numbered in their order. */
export function listTexts(texts: readonly string[]): TextList {
  const list = createTextList();
  for (const text of texts) list.add(text);
  return list.build();
}

/** Longer texts the decoder puts together sooner, although it takes long to call. */
const SHORT = 32;

/** The text with this number, empty where there is none. */
export function textAt({ bytes, end }: TextList, number: number): string {
  const from = end[number - 1] ?? 0;
  const to = end[number] ?? 0;
  let text = '';
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte > 0x7f || to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}
