/** Stands between the parts of a line (`Dotted` draws it). */
export const DOT = '\u00a0· ';
