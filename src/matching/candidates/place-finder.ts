import { sentenceAt, sentenceStartBefore } from '../words/sentences.ts';
import type { Tokens } from '../words/tokens.ts';
import { BLOCK_STEP, type Ordinal, type Place } from './place.ts';

/** Says where words of a block stand in the article. */
export interface PlaceFinder {
  /** With the sentence around them. */
  readonly inSentence: (from: number, to: number) => Place;
  /** Without it, where no rule has anything to ask of it. */
  readonly plain: (from: number, to: number) => Place;
}

/** So many words at the end of a block stand for its last sentence, which is not looked up again. */
const USUAL_SENTENCE = 25;
/** Longest line that is taken for a heading. */
const LONGEST_HEADING = 160;

/**
 * Prepares the places of a block whose first word has the ordinal `base`; `sentences` gives the bounds of
 * its sentences and is only asked when a place in one is.
 */
export function createPlaceFinder(
  text: string,
  tokens: Tokens,
  base: Ordinal,
  sentences: () => readonly number[],
): PlaceFinder {
  const heading = isHeading(text);
  const below = base + tokens.count - 1 + BLOCK_STEP + USUAL_SENTENCE;
  const plain = (from: number, to: number): Place => ({
    from: base + from,
    to: base + to,
    sentenceFrom: base + from,
    sentenceTo: base + to,
    nearFrom: base + from,
    nearTo: heading ? below : base + to,
    heading,
  });
  // Names come in the order of the text, several in a sentence.
  let start = 0;
  let end = 0;
  let sentenceFrom = 0;
  let sentenceTo = 0;
  let nearFrom = 0;
  return {
    plain,
    inSentence: (from, to) => {
      const at = tokens.start[from] as number;
      if (at < start || at >= end) {
        const bounds = sentences();
        const sentence = sentenceAt(bounds, at);
        if (sentence === null) return plain(from, to);
        ({ start, end } = sentence);
        const before = sentenceStartBefore(bounds, start);
        sentenceFrom = base + firstWordFrom(tokens, start);
        sentenceTo = base + firstWordFrom(tokens, end) - 1;
        nearFrom =
          before === null
            ? base - BLOCK_STEP - USUAL_SENTENCE
            : base + firstWordFrom(tokens, before);
      }
      const nearTo = heading ? below : sentenceTo;
      return {
        from: base + from,
        to: base + to,
        sentenceFrom,
        sentenceTo,
        nearFrom,
        nearTo,
        heading,
      };
    },
  };
}

/** A short line without a full stop. A heading names people shortly whom the text below introduces. */
function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[.!?…:;,]["'”“»«’)\s]*$/.test(text);
}

/** The first word that begins at or after an offset. */
function firstWordFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
