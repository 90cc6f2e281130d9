/** The package brings no types; this is what is used of it. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Offset of a hit's last unit, and all keywords that end there. */
    search(text: string): [last: number, keywords: string[]][];
  }
}
