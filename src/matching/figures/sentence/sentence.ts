import type { TopicId } from '../../../claims/topic.ts';
import type { FigureData } from '../../languages/figure-data.ts';
import type { LanguageData } from '../../languages/language-data.ts';
import type { NumberData } from '../../languages/number-data.ts';
import type { ReportData } from '../../languages/report-data.ts';
import type { Special } from '../../languages/special-data.ts';
import type { Mention, StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Lexis, Word } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import type { FigureRecord } from '../record/record.ts';
import type { Turns } from '../turns/figure-turns.ts';
import type { SpecialSearch } from '../turns/special-search.ts';
import type { SpecialTurns, StandingTurn } from '../turns/special-words.ts';

/** All that is known of a language where figures are read. */
export interface FigureLanguage {
  readonly language: LanguageData;
  readonly numbers: NumberData;
  readonly figures: FigureData;
  readonly reports: ReportData;
  readonly turns: Turns;
  readonly specials: SpecialSearch;
  readonly lexis: Lexis;
  /** Folded turns that may be `needed`. */
  readonly needed: SpecialTurns;
  /** Folded words that may be `futureLike`. */
  readonly futureFolded: ReadonlySet<string>;
}

/** A mention with the words it covers: `from` to `to` (not included). */
export interface PlacedMention {
  readonly mention: Mention;
  readonly topic: TopicId;
  readonly from: number;
  readonly to: number;
}

/** The people that the sentence before is about: whom "they" and "of them" mean. */
export interface Antecedent {
  readonly topic: CountedTopic;
  /** They are the first the sentence names. */
  readonly leads: boolean;
  /** It states a figure of them, or speaks of how many they are. */
  readonly counted: boolean;
}

/** A sentence taken apart. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** See `segmentsOf`. */
  readonly segments: readonly number[];
  readonly mentions: readonly PlacedMention[];
  readonly quantities: readonly Quantity[];
  /** Turns of the lists that are asked for, as they stand in it. */
  readonly standing: readonly StandingTurn[];
  /** The same of the sentence right before it in the paragraph. */
  readonly standingBefore: () => readonly StandingTurn[];
  /** The measures of their own that it has words for. */
  readonly specials: readonly Special[];
  readonly record: FigureRecord;
  readonly data: FigureLanguage;
  /** The people that the sentence before is about; null for none or several. */
  readonly antecedent: () => Antecedent | null;
  /** Figures of the sentence before. */
  readonly said: readonly StatedFigure[];
  /** The words of the sentence right before it in the paragraph. */
  readonly wordsBefore: () => readonly Word[];
  /** Topics that the paragraph has named before the sentence. */
  readonly earlier: ReadonlySet<TopicId>;
}

/** The words of a sentence and what is known of their language. */
export type SentenceWords = Pick<ReadSentence, 'words' | 'data'>;

/** The words of a sentence and what they name; enough to know whom it is about. */
export type NamedWords = Pick<ReadSentence, 'words' | 'mentions' | 'standing' | 'record' | 'data'>;

/** Whether a word is one that folds to another's past ("würden", "wurden"). */
export function isFutureLike(
  { raw, folded }: Word,
  { figures, futureFolded }: FigureLanguage,
): boolean {
  return futureFolded.has(folded) && figures.futureLike.has(raw.toLowerCase());
}

/** The mention that begins at a word; null where none does. */
export function mentionFrom(
  { mentions }: Pick<ReadSentence, 'mentions'>,
  at: number,
): PlacedMention | null {
  return mentions.find(({ from }) => from === at) ?? null;
}

/** The mention that covers a word; null for none. */
export function mentionAt(
  { mentions }: Pick<ReadSentence, 'mentions'>,
  at: number,
): PlacedMention | null {
  return mentions.find(({ from, to }) => from <= at && at < to) ?? null;
}

/** The mentions that lie between two words. */
export function mentionsIn(
  { mentions }: Pick<ReadSentence, 'mentions'>,
  from: number,
  to: number,
): readonly PlacedMention[] {
  return mentions.filter((each) => each.from >= from && each.to <= to);
}

/** The last number that ends before word `at`; undefined for none. */
export function numberBefore(
  { quantities }: Pick<ReadSentence, 'quantities'>,
  at: number,
): Quantity | undefined {
  return quantities.findLast(({ next }) => next <= at);
}

/** The first number that begins at word `at` or behind it; undefined for none. */
export function numberFrom(
  { quantities }: Pick<ReadSentence, 'quantities'>,
  at: number,
): Quantity | undefined {
  return quantities.find(({ begin }) => begin >= at);
}

/** Where the words from `at` to `to` end, or a number among them begins. */
export function untilNumber(
  sentence: Pick<ReadSentence, 'quantities'>,
  at: number,
  to: number,
): number {
  return Math.min(to, numberFrom(sentence, at)?.begin ?? to);
}

/** The word before a noun and its article. */
export function beforeArticle({ words, data }: ReadSentence, at: number): number {
  return data.language.articles.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
}

/** Whether a name that ends before a word has the sign of an owner: "Russia's", "the Houthis'". */
export function isPossessive({ words }: Pick<ReadSentence, 'words'>, to: number): boolean {
  return /^['’]s?\s/.test(words[to]?.gap ?? '');
}

/** Whether the word before `to` ends like an owner's name without such a sign: "Nordkoreas". */
export function isGenitive({ words, data }: NamedWords, to: number): boolean {
  const last = words[to - 1]?.folded ?? '';
  return data.language.nameEndings.some((end) => last.endsWith(end));
}

/** Whether a bracket opens right before a word, or the sign before it: "(43", "(€43". */
export function opensBracket({ words }: Pick<ReadSentence, 'words'>, at: number): boolean {
  return /\([€$£]?$/.test(words[at]?.gap ?? '');
}

/** Whether a verb that is known stands among some words. */
export function hasVerb({ words, data }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (data.figures.auxiliaries.has(words[at]?.folded ?? '')) return true;
  }
  return data.turns.cues(words, from, to).length > 0;
}
