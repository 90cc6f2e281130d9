import { APOSTROPHE, COMMA, DIGIT, DOT, IGNORED, MARK, SMALL, UPPER } from './fold.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER } from './tokens.ts';

/** Instead of a shape: there may be more to the word. */
export const MORE = 0xff;
const KINDS = UPPER | DIGIT | SMALL;
const FIRST_SHIFT = 17;
const OTHERS_SHIFT = 14;
const AFTER_SHIFT = 6;
/** What stands behind a word, beside the kinds of separators: a space that may be part of a number. */
export const WIDE_SPACE = 10;
/** The shape of a word by its traits, see `traitsOf`. */
export const SHAPES: Uint8Array = Uint8Array.from({ length: 1 << (AFTER_SHIFT + 4) }, (_, traits) =>
  shapeOf((traits << FIRST_SHIFT) & KINDS, (traits << OTHERS_SHIFT) & KINDS, traits >> AFTER_SHIFT),
);

/** The kinds of a word's first and of its other units, and the kind of separator behind it, as one number. */
export function traitsOf(first: number, others: number, after: number): number {
  return (
    ((first & KINDS) >> FIRST_SHIFT) | ((others & KINDS) >> OTHERS_SHIFT) | (after << AFTER_SHIFT)
  );
}

function shapeOf(first: number, others: number, after: number): number {
  // A mark or something invisible may have more of the word behind it, an apostrophe a possessive.
  if (after === 0 || after === MARK || after === IGNORED || after === APOSTROPHE) return MORE;
  if ((others & ~SMALL) === 0 && (first === SMALL || first === UPPER)) {
    // A dot after a single letter may be that of an initial.
    if (others === 0 && after === DOT) return MORE;
    return first === UPPER ? FIRST_UPPER : 0;
  }
  if (first === UPPER && others === UPPER) return FIRST_UPPER | ALL_UPPER;
  if (first !== DIGIT || (others & ~DIGIT) !== 0) return MORE;
  return after === DOT || after === COMMA || after === WIDE_SPACE ? MORE : NUMBER;
}
