const encoder = new TextEncoder();

/** Texts up to this length take less time than calling the encoder does. */
const SHORT = 48;

/**
 * Writes a text as UTF-8 into bytes that have room for three times its length; returns where it ends. A half of
 * a surrogate pair becomes U+FFFD.
 */
export function writeUtf8(text: string, bytes: Uint8Array, from: number): number {
  if (text.length > SHORT) return encode(text, bytes, from);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return encode(text, bytes, from);
    bytes[from + i] = code;
  }
  return from + text.length;
}

function encode(text: string, bytes: Uint8Array, from: number): number {
  return from + encoder.encodeInto(text, from === 0 ? bytes : bytes.subarray(from)).written;
}
