import type { Language } from '../../claims/language.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { Mention, StatedFigure } from '../mention.ts';
import { once } from '../once.ts';
import { type KeptWords, wordFrom } from '../words/kept-words.ts';
import { antecedentIn, type SentenceBefore } from './antecedent.ts';
import { listsLosses } from './attributes.ts';
import { carriedOn } from './carried.ts';
import { countedBy } from './counted.ts';
import { isElsewhere } from './elsewhere.ts';
import { figureLanguage } from './figure-languages.ts';
import { isAsked } from './negation.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { isQuoted, quotesOf } from './quotes.ts';
import { recognised } from './recognised.ts';
import type { FigureRecord } from './record.ts';
import { segmentsOf } from './segments.ts';
import type { PlacedMention, ReadSentence } from './sentence.ts';
import { needsNoTopic } from './special.ts';
import { stateFigure } from './state-figure.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * Reads the figures of a block: `mentions` are the block's, in order of the text; `numbers` says where
 * the words stand of which a number has at least one, in order. Offsets are UTF-16 units of `text`.
 * When in doubt what is counted or of whom, there is no figure. Linear in the text.
 */
export type FigureReader = (block: FigureBlock) => readonly StatedFigure[];

/** A block as figures are read from it. */
export interface FigureBlock {
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly Mention[];
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
  return ({ text, language, mentions, numbers, words: all, sentences }) => {
    if (numbers.length === 0) return [];
    // "6,5 Millionen Ukrainer sind geflohen": people of a side, who need no mention.
    const peoples = once(() => stemsIn(text, record.demonyms));
    const found: StatedFigure[] = [];
    let quotes: readonly number[] | null = null;
    const bounds = sentences();
    let next = 0;
    let number = 0;
    let word = 0;
    let known: SentenceBefore | null = null;
    const earlier = new Set<TopicId>();
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
      const named = last > next;
      const numbered = (numbers[number] as number) < end;
      if (!named && !numbered) continue;
      const inside = mentions.slice(next, last);
      word = wordFrom(all, start, word);
      const first = word;
      const words = once(() =>
        wordsOf(text, all, start, end, first, figureLanguage(language).lexis),
      );
      const about = named || (numbered && namesAny(text, start, end, peoples()));
      let figures: readonly StatedFigure[] = NOTHING;
      if (
        numbered &&
        (about || before !== null) &&
        hasNumber(numbers, number, end, inside, record)
      ) {
        const data = figureLanguage(language);
        const said = before?.figures ?? NOTHING;
        const antecedent = before === null ? null : antecedentIn(before, record.topics);
        if (about || antecedent !== null || said.length > 0) {
          const context = { record, data, antecedent, said, earlier };
          const quoted = ({ start, end }: StatedFigure): boolean => {
            quotes ??= quotesOf(text);
            return isQuoted(quotes, start, end);
          };
          figures = piecesOf(words())
            .flatMap((piece) => readSentence(text, piece, inside, context))
            .map((figure) => ({ ...figure, quoted: quoted(figure) }));
          found.push(...figures);
        }
      }
      for (const { topic } of inside) earlier.add(topic);
      if (named || figures.length > 0) known = { words, mentions: inside, figures };
    }
    return found;
  };
}

const NOTHING: readonly StatedFigure[] = [];

function piecesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length <= LONGEST_SENTENCE) return [words];
  return Array.from({ length: Math.ceil(words.length / LONGEST_SENTENCE) }, (_, i) =>
    words.slice(i * LONGEST_SENTENCE, (i + 1) * LONGEST_SENTENCE),
  );
}

function namesAny(text: string, start: number, end: number, stems: readonly string[]): boolean {
  return stems.length > 0 && stemsIn(text.slice(start, end), stems).length > 0;
}

function stemsIn(text: string, stems: readonly string[]): readonly string[] {
  const small = text.toLowerCase();
  return stems.filter((stem) => small.includes(stem));
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

function readSentence(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  context: Pick<ReadSentence, 'record' | 'data' | 'antecedent' | 'said' | 'earlier'>,
): readonly StatedFigure[] {
  const { data, antecedent, said } = context;
  const all = quantitiesOf(text, words, data.numbers);
  const placed = placeMentions(words, mentions).map((mention) => behindNumber(mention, all));
  const quantities = all.filter(
    (quantity) =>
      !placed.some(
        (mention) =>
          mention.from < quantity.to &&
          quantity.from < mention.to &&
          !isNamedBy(mention, quantity, context.record),
      ),
  );
  if (quantities.length === 0) return [];
  if (isOfLongAgo(words)) return [];
  // Neither a name nor a number ("4,3 Millionen") is cut by its comma, nor "killed, wounded or captured".
  const isInside = (at: number) =>
    listsLosses(words, at, data) ||
    placed.some(({ from, to }) => from < at && at < to) ||
    quantities.some(({ from, to }) => from < at && at < to);
  const segments = segmentsOf(words, isInside);
  const isAlone = placed.length === 0 && antecedent === null && said.length === 0;
  const standing = data.specials.standingIn(words);
  const told = data.specials.saidBy(standing);
  const sentence: ReadSentence = {
    ...context,
    text,
    words,
    segments,
    mentions: placed,
    quantities,
    standing,
    specials: isAlone ? told.filter(needsNoTopic) : told,
  };
  if (isAsked(sentence) || (isAlone && sentence.specials.length === 0)) return [];
  const phrases = quantities.map((_, index) => countedBy(sentence, index));
  const found: StatedFigure[] = [];
  quantities.forEach((quantity, index) => {
    const figure =
      stateFigure(sentence, quantity, index, phrases, found.at(-1) ?? null) ??
      carriedOn(sentence, quantity, index, phrases, found) ??
      recognised(sentence, quantity, index, phrases);
    if (figure === null || (isAlone && !needsNoTopic(figure))) return;
    if (!isElsewhere(sentence, quantity, figure.of)) found.push(figure);
  });
  return found;
}

/** Smaller numbers are part of a name ("Leopard 2", "Lancet-3"). */
const LEAST_NAMED = 100;

/** "Austausch von je 1.000 Gefangenen", "90-Milliarden-Euro-Kredit": a name that says how many. */
function isNamedBy(
  { topic }: PlacedMention,
  { low, high }: Quantity,
  record: FigureRecord,
): boolean {
  return record.special.has(topic) && (high ?? low ?? 0) >= LEAST_NAMED;
}

/** "In 1967 North Korea sent 200 soldiers to Vietnam": nothing on record is of another century. */
function isOfLongAgo(words: readonly Word[]): boolean {
  return words.some(({ digits, raw }) => digits && /^1[89]\d\d$/.test(raw));
}

/** "North Korea's 10,000 soldiers": the words behind the number name what it counts. */
function behindNumber(placed: PlacedMention, quantities: readonly Quantity[]): PlacedMention {
  if (placed.mention.via !== 'phrase') return placed;
  const inside = quantities.find(({ from, next }) => from > placed.from && next < placed.to);
  return inside === undefined ? placed : { ...placed, from: inside.next };
}

function placeMentions(
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly PlacedMention[] {
  const placed: PlacedMention[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < words.length && (words[at] as Word).end <= mention.start) at++;
    let to = at;
    while (to < words.length && (words[to] as Word).start < mention.end) to++;
    if (to > at) placed.push({ mention, topic: mention.topic, from: at, to });
  }
  return placed;
}
