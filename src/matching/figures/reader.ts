import { once } from '../../claims/once.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { Mention, StatedFigure } from '../mention.ts';
import { type Word, wordsOf } from '../numbers/words.ts';
import { type KeptWords, rowFrom } from '../words/kept-words.ts';
import { antecedentIn, type SentenceBefore } from './bare/antecedent.ts';
import { listedUnder, type PlacedBlock } from './listed/heading.ts';
import { readSentence, type SentenceContext } from './read-sentence.ts';
import type { FigureRecord } from './record/record.ts';
import { figureLanguage } from './sentence/figure-languages.ts';
import { isQuoted, quotesOf } from './sentence/quotes.ts';
import type { Antecedent, FigureLanguage } from './sentence/sentence.ts';

/**
 * Reads the figures of a block: `mentions` are the block's, in order of the text; `numbers` says where
 * the words stand of which a number has at least one, in order. Offsets are UTF-16 units of `text`.
 * When in doubt what is counted or of whom, there is no figure. Linear in the text.
 */
export type FigureReader = (block: FigureBlock) => readonly StatedFigure[];

/** A block as figures are read from it. */
export interface FigureBlock extends PlacedBlock {
  readonly numbers: readonly number[];
  /** All its words; only looked at where there is a number. */
  readonly words: KeptWords;
  /** Bounds of its sentences, see `sentencesOf`; only asked where there is something to read. */
  readonly sentences: () => readonly number[];
}

/** No sentence of an article has more words; longer ones are read in pieces, which keeps the time linear. */
const LONGEST_SENTENCE = 300;

/** A reader of figures about the topics that have figures on record. */
export function createFigureReader(record: FigureRecord): FigureReader {
  const namesPeople = peopleFinder(record);
  return (block) => {
    const { text, language, mentions, numbers, words: all, sentences } = block;
    if (numbers.length === 0) return NOTHING;
    const listed = once(() => listedUnder(block, record));
    // Most paragraphs with a number have nothing to do with any topic: nobody has to know their sentences.
    const isAbout = mentions.length > 0 || namesPeople(text) || listed() !== null;
    if (!isAbout) return NOTHING;
    const bounds = sentences();
    const quotes = once(() => quotesOf(text));
    // Those of the sentence with these bounds; none of them stands before row `first`.
    const wordsLater = (bound: number, first: number) =>
      once(() => {
        const { lexis } = figureLanguage(language);
        return wordsOf(
          text,
          all,
          bounds[bound] as number,
          bounds[bound + 1] as number,
          first,
          lexis,
        );
      });
    const quoted = (figure: StatedFigure): StatedFigure =>
      isQuoted(quotes(), figure.start, figure.end) ? { ...figure, quoted: true } : figure;
    const found: StatedFigure[] = [];
    const earlier = new Set<TopicId>();
    let next = 0;
    let number = 0;
    let row = all.from;
    let known: SentenceBefore | null = null;
    let words: (() => readonly Word[]) | null = null;
    for (let i = 0; i < bounds.length; i += 2) {
      const start = bounds[i] as number;
      const end = bounds[i + 1] as number;
      while (next < mentions.length && (mentions[next] as Mention).end <= start) next++;
      let last = next;
      while (last < mentions.length && (mentions[last] as Mention).start < end) last++;
      while (number < numbers.length && (numbers[number] as number) < start) number++;
      if (number === numbers.length) break;
      const before: SentenceBefore | null = known;
      known = null;
      const wordsOfLast = words;
      const rowOfLast = row;
      row = rowFrom(all, start, row);
      words = null;
      const named = last > next;
      const numbered = (numbers[number] as number) < end;
      if (!named && !numbered) continue;
      words = wordsLater(i, row);
      const inside = mentions.slice(next, last);
      let figures: readonly StatedFigure[] = NOTHING;
      const heading = i === 0 ? listed : NO_HEADING;
      if (
        numbered &&
        (named || before !== null || heading() || namesPeople(text.slice(start, end))) &&
        hasNumber(numbers, number, end, inside, record)
      ) {
        const said = before?.figures ?? NOTHING;
        const data = figureLanguage(language);
        const antecedent = antecedentLater(before, record, data);
        const wordsBefore = wordsOfLast ?? (i === 0 ? NO_WORDS : wordsLater(i - 2, rowOfLast));
        const context = { record, data, antecedent, said, earlier, wordsBefore, heading };
        figures = readWords(text, words(), inside, context).map(quoted);
        found.push(...figures);
      }
      for (const { topic } of inside) earlier.add(topic);
      if (named || figures.length > 0) known = { words, mentions: inside, figures };
    }
    return found;
  };
}

const NOTHING: readonly StatedFigure[] = [];
const NO_WORDS = (): readonly Word[] => [];
const NO_ANTECEDENT = (): null => null;
const NO_HEADING = (): null => null;

/** Apart from the loop, whose variables a closure would have made anew for each sentence, read or not. */
function antecedentLater(
  before: SentenceBefore | null,
  record: FigureRecord,
  data: FigureLanguage,
): () => Antecedent | null {
  return before === null ? NO_ANTECEDENT : once(() => antecedentIn(before, record, data));
}

/** The figures of a sentence; of a very long one those of its pieces. */
function readWords(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  context: SentenceContext,
): readonly StatedFigure[] {
  if (words.length <= LONGEST_SENTENCE) return readSentence(text, words, mentions, context);
  const figures: StatedFigure[] = [];
  for (let from = 0; from < words.length; from += LONGEST_SENTENCE) {
    const piece = words.slice(from, from + LONGEST_SENTENCE);
    figures.push(...readSentence(text, piece, mentions, context));
  }
  return figures;
}

/**
 * Whether a text names people of a side, who need no mention: "6,5 Millionen Ukrainer sind geflohen". As one
 * expression, which takes a fifth of the time of a search for each; folded letters mean themselves there.
 */
function peopleFinder({ demonyms }: FigureRecord): (text: string) => boolean {
  const any = new RegExp(demonyms.join('|'));
  return (text) => demonyms.length > 0 && any.test(text.toLowerCase());
}

/** Whether a number may begin before `end` that is no part of a name ("KN-23"); `at` is the next number. */
function hasNumber(
  numbers: readonly number[],
  at: number,
  end: number,
  mentions: readonly Mention[],
  record: FigureRecord,
): boolean {
  for (let i = at; i < numbers.length && (numbers[i] as number) < end; i++) {
    const place = numbers[i] as number;
    // "North Korea's 10,000 soldiers" is one mention, and the number is none of its names.
    const named = mentions.some(
      ({ topic, start, end, via }) =>
        start <= place &&
        place < end &&
        !(via === 'phrase' && start < place) &&
        !record.special.has(topic),
    );
    if (!named) return true;
  }
  return false;
}
