interface Word {
  readonly text: string;
  readonly width: number;
}

/**
 * A text in lines of at most this width, as few as there can be, and those as even as they can be. Only
 * a word that is wider is longer than that; it stands alone.
 */
export function breakLines(
  text: string,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const space = measure(' ');
  const words = text.split(' ').map((word) => ({ text: word, width: measure(word) }));
  let lines = fill(words, space, most);
  // Narrower, step by step, as long as that takes no further line.
  for (;;) {
    const longest = Math.max(...lines.map((line) => widthOf(line, space)));
    const narrower = fill(words, space, longest - 1);
    const isNarrower = narrower.every((line) => widthOf(line, space) < longest);
    if (narrower.length > lines.length || !isNarrower) break;
    lines = narrower;
  }
  return lines.map((line) => line.map((word) => word.text).join(' '));
}

function fill(words: readonly Word[], space: number, most: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined || widthOf([...line, word], space) > most) lines.push([word]);
    else line.push(word);
  }
  return lines;
}

function widthOf(line: readonly Word[], space: number): number {
  return line.reduce((sum, { width }) => sum + space + width, -space);
}
