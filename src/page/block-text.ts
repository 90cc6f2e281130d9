/** A part of a block's text that stands in one text node, character for character. */
export interface TextPiece {
  readonly node: Text;
  /** Offset of the part in the node's data, UTF-16 code units. */
  readonly nodeStart: number;
  /** Offset of the part in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** Text that is put together from text nodes, with white space as a reader sees it. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** How much of the text stands in links to elsewhere. */
  readonly linked: number;
}

/** Collects the text of one block after the other. */
export interface BlockTextBuilder {
  /** Length of the text so far. */
  readonly length: number;
  /** Adds a part of a node's data; runs of white space become one space, none at the block's start. */
  add(node: Text, from: number, to: number, linked: boolean): void;
  /** Sets off what follows by a space, or by a line break, unless white space is there already. */
  space(separator: ' ' | '\n'): void;
  /** Ends the block and begins the next one; null when it holds no letter and no digit. */
  take(): BlockText | null;
}

const WHITE_SPACE = /[ \t\n\r\f]+/g;
const IRREGULAR = /[\t\n\r\f]| {2}/;

/** A builder that keeps, for every character, where on the page it stands. */
export function createBlockText(): BlockTextBuilder {
  let text = '';
  let pieces: TextPiece[] = [];
  let linked = 0;

  const put = (node: Text, nodeStart: number, data: string): void => {
    if (data === '') return;
    pieces.push({ node, nodeStart, start: text.length, length: data.length });
    text += data;
  };

  const endsOpen = (): boolean => text === '' || text.endsWith(' ') || text.endsWith('\n');

  const space = (separator: ' ' | '\n'): void => {
    if (text === '' || text.endsWith('\n')) return;
    if (!text.endsWith(' ')) text += separator;
    else if (separator === '\n') turnLastSpace();
  };

  /** A space before a line break is not seen; the character behind it is no longer found on the page. */
  const turnLastSpace = (): void => {
    text = `${text.slice(0, -1)}\n`;
    const last = pieces.at(-1);
    if (last === undefined || last.start + last.length !== text.length) return;
    pieces.pop();
    if (last.length > 1) pieces.push({ ...last, length: last.length - 1 });
  };

  return {
    get length() {
      return text.length;
    },
    add(node, from, to, isLinked) {
      const before = text.length;
      const data = from === 0 && to >= node.data.length ? node.data : node.data.slice(from, to);
      if (IRREGULAR.test(data)) {
        let done = 0;
        for (const gap of data.matchAll(WHITE_SPACE)) {
          const isPlain = gap[0] === ' ' && (gap.index > 0 || !endsOpen());
          if (isPlain) continue;
          put(node, from + done, data.slice(done, gap.index));
          space(' ');
          done = gap.index + gap[0].length;
        }
        put(node, from + done, data.slice(done));
      } else {
        const drop = data.startsWith(' ') && endsOpen() ? 1 : 0;
        put(node, from + drop, data.slice(drop));
      }
      if (isLinked) linked += text.length - before;
    },
    space,
    take() {
      const taken = { text: text.trimEnd(), pieces, linked };
      text = '';
      pieces = [];
      linked = 0;
      return /[\p{L}\p{N}]/u.test(taken.text) ? taken : null;
    },
  };
}
