import { useState } from 'preact/hooks';

/**
 * A value that follows the reader's hand until the setting itself has another one. Compared while
 * drawing, because an effect of the first drawing may come after the reader has moved it already.
 */
export function useMoved(value: number): readonly [number, (moved: number) => void] {
  const [moved, setMoved] = useState(value);
  const [known, setKnown] = useState(value);
  if (known === value) return [moved, setMoved];
  setKnown(value);
  setMoved(value);
  return [value, setMoved];
}
