/**
 * As whose the browser takes our style sheet of marks: the reader's, not the page's. Firefox neither lets a
 * highlight inherit into shadow roots (bugzilla 1868009) nor a sheet of the page reach into them.
 */
export const STYLE_ORIGIN = 'USER';
