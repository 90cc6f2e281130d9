/** The package brings no types; this is what is used of it. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      terms: readonly string[],
      options: { readonly accuracy: 'exactly'; readonly separateWordSearch: boolean },
    ): void;
  }
}
