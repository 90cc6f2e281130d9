/** A set of the words in a text, separated by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}

/** The words in a text, separated by white space. */
export function wordList(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/** The turns in a list parted by commas, each its words. */
export function turnList(list: string): readonly (readonly string[])[] {
  return list
    .split(',')
    .map((turn) => turn.trim())
    .filter((turn) => turn !== '')
    .map((turn) => turn.split(/\s+/));
}
