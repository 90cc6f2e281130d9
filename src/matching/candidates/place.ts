/** A place in the article: words are counted through all blocks, with a wide step between them. */
export type Ordinal = number;

/** Where something stands in an article, by ordinals; both ends included. */
export interface Place {
  readonly from: Ordinal;
  readonly to: Ordinal;
  /** First and last word of the sentence around it. */
  readonly sentenceFrom: Ordinal;
  readonly sentenceTo: Ordinal;
  /** First word of the sentence before, across the border of a block too. */
  readonly nearFrom: Ordinal;
  /** Last word of the sentence; behind a heading the first of those below it. */
  readonly nearTo: Ordinal;
  /** In a heading: the long form may follow below. */
  readonly heading: boolean;
}

/** Between the words of two blocks, so that "within three words" never reaches across. */
export const BLOCK_STEP = 100;
