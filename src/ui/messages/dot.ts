/** Stands between the parts of a line, and ends a line rather than beginning one. */
export const DOT = '\u00a0· ';
