/** A part of a block's text that stands in one text node, character for character. */
export interface TextPiece {
  readonly node: Text;
  /** Offset of the part in the node's data, UTF-16 code units. */
  readonly nodeStart: number;
  /** Offset of the part in the block's text. */
  readonly start: number;
  readonly length: number;
  /** What the node held as a whole. As long as it holds the very same, nobody need look for the part. */
  readonly whole: string;
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
  /**
   * Adds a part of a node's `data`; runs of white space become one space, none at the block's start.
   * Asking a node for its data is not free, so whoever has it hands it over.
   */
  add(node: Text, data: string, from: number, to: number, linked: boolean): void;
  /** Sets off what follows by a space, or by a line break, unless white space is there already. */
  space(separator: ' ' | '\n'): void;
  /** Ends the block and begins the next one; null when it holds no letter and no digit. */
  take(): BlockText | null;
}

/** White space that is not a single space already. */
const IRREGULAR_GAP = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g;
const NO_GAP = /[^ \t\n\r\f]/;
/** White space in HTML is a blank and what comes before it in Unicode; nothing else there stands in a text. */
const BLANK = 0x20;

/** Asks the same as the pattern, only quicker: most texts have no such gap. */
const HAS_IRREGULAR_GAP = /[\t\n\r\f]| {2}/;

/** A builder that keeps, for every character, where on the page it stands. */
export function createBlockText(): BlockTextBuilder {
  let text = '';
  let pieces: TextPiece[] = [];
  let linked = 0;
  let end: 'nothing' | 'word' | 'space' | 'line' = 'nothing';

  const put = (node: Text, whole: string, nodeStart: number, data: string): void => {
    if (data === '') return;
    pieces.push({ node, nodeStart, start: text.length, length: data.length, whole });
    text += data;
    end = data.endsWith(' ') ? 'space' : 'word';
  };

  const space = (separator: ' ' | '\n'): void => {
    if (end === 'nothing' || end === 'line') return;
    if (end === 'space') {
      if (separator === ' ') return;
      dropLastSpace();
    }
    text += separator;
    end = separator === ' ' ? 'space' : 'line';
  };

  /** A space before a line break is not seen. */
  const dropLastSpace = (): void => {
    text = text.slice(0, -1);
    const piece = pieces.at(-1);
    if (piece === undefined || piece.start + piece.length <= text.length) return;
    pieces.pop();
    if (piece.length > 1) pieces.push({ ...piece, length: piece.length - 1 });
  };

  return {
    get length() {
      return text.length;
    },
    add(node, all, from, to, isLinked) {
      const before = text.length;
      const data = from === 0 && to >= all.length ? all : all.slice(from, to);
      const hasGap = end !== 'word' && data.charCodeAt(0) <= BLANK;
      let done = hasGap ? data.search(NO_GAP) : 0;
      // As between two paragraphs.
      if (done === -1) return;
      if (HAS_IRREGULAR_GAP.test(data)) {
        IRREGULAR_GAP.lastIndex = done;
        for (let gap = IRREGULAR_GAP.exec(data); gap !== null; gap = IRREGULAR_GAP.exec(data)) {
          put(node, all, from + done, data.slice(done, gap.index));
          space(' ');
          done = gap.index + gap[0].length;
        }
      }
      put(node, all, from + done, done === 0 ? data : data.slice(done));
      if (isLinked) linked += text.length - before;
    },
    space,
    take() {
      if (text === '') return null;
      const taken = { text: text.trimEnd(), pieces, linked };
      text = '';
      pieces = [];
      linked = 0;
      end = 'nothing';
      return /[\p{L}\p{N}]/u.test(taken.text) ? taken : null;
    },
  };
}
