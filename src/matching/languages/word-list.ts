/** A set of the words in a text, separated by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}

/** The words in a text, separated by white space. */
export function wordList(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/** The turns in a list parted by commas, each its words; one and the same list for what is written alike. */
export function turnList(text: string): TurnList {
  const known = TURN_LISTS.get(text);
  if (known !== undefined) return known;
  const list: (readonly string[])[] = [];
  for (const part of text.split(',')) {
    const turn = part.trim();
    // Most are of one word.
    if (turn !== '') list.push(/\s/.test(turn) ? turn.split(/\s+/) : [turn]);
  }
  TURN_LISTS.set(text, list);
  return list;
}

type TurnList = readonly (readonly string[])[];

/** The tables of two languages have some six hundred; nothing else makes any. */
const TURN_LISTS = new Map<string, TurnList>();
