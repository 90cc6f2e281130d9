import type { Language } from '../claims/language.ts';
import { once } from '../claims/once.ts';
import type { Candidate } from './candidates/candidate.ts';
import { createNamedPatterns } from './candidates/named-pattern.ts';
import { BLOCK_STEP, type Ordinal } from './candidates/place.ts';
import { toCandidates } from './candidates/to-candidates.ts';
import { acceptCandidates } from './context/accept.ts';
import type { ArticleContext } from './context/article-context.ts';
import { createAwakeRules } from './context/awake-rules.ts';
import { createCuePlacer } from './context/cue-places.ts';
import { growingContext, toContext } from './context/growing-context.ts';
import type { FigureBlock, FigureReader } from './figures/reader.ts';
import { addCue, type CueList } from './find/cue-list.ts';
import { createPatternFinder, type FoundPatterns } from './find/find-patterns.ts';
import { createSpellingMemo, findSpellings } from './find/find-spellings.ts';
import { createNumberList } from './find/number-list.ts';
import { type ReadBlock, toReadBlock } from './find/read-block.ts';
import { countLanguages, languageOfArticle, languageOfBlock } from './language-of.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createPatternCache } from './lexicon/pattern-cache.ts';
import { createTopicIds } from './lexicon/topic-ids.ts';
import { createVocabulary } from './lexicon/vocabulary.ts';
import { countsIn, NO_SPELLING } from './lexicon/word-meaning.ts';
import type { BlockFindings, BlockMentions, Mention, TextBlock } from './mention.ts';
import { createWordKeeper, type KeptWords } from './words/kept-words.ts';
import { sentencesOf } from './words/sentences.ts';
import { tokenize } from './words/tokenize.ts';
import { createTokens, type KnowsWord, NUMBER } from './words/tokens.ts';

/** What a scan is told about the article. */
export interface ScanOptions {
  /** The language that the article declares; null: decided from its text. */
  readonly language: Language | null;
  /** The context that an earlier scan of the same article gave back; null or absent at the first one. */
  readonly context?: ArticleContext | null;
}

/** What a scan found, and what a later one needs of it. */
export interface ScanResult {
  /** One for each block, in the order they were given. */
  readonly findings: readonly BlockFindings[];
  readonly context: ArticleContext;
}

/** A scan whose mentions are known. Figures take several times as long as they and can be read later. */
export interface BegunScan {
  /** One for each block, in the order they were given. */
  readonly found: readonly BlockMentions[];
  readonly context: ArticleContext;
  /** Reads the figures about what was found. */
  readonly withFigures: (read: FigureReader) => readonly BlockFindings[];
}

/** Finds the topics of a lexicon in texts. */
export interface Matcher {
  /**
   * Reads the blocks of one article, in document order. Context rules see all blocks of this call
   * and the context of an earlier one. Same input, same answer; time grows linearly with the text.
   */
  readonly scan: (blocks: readonly TextBlock[], options: ScanOptions) => ScanResult;
  /** The same without its figures, which may be read from what comes back at any time. */
  readonly begin: (blocks: readonly TextBlock[], options: ScanOptions) => BegunScan;
}

/** What a word may mean without being one that the lexicon knows. */
const NOTHING_ITSELF = LANGUAGE_DATA.reduce(
  (flags, _, language) => flags | countsIn(language),
  NO_SPELLING,
);

/** Figures are read of blocks with a number only. */
const NO_WORDS = createWordKeeper()(createTokens());

/** The headline and the first sentence below it have about so many words and say what an article is about. */
const LEAD = 25;

/**
 * A matcher keeps what it learnt about words; one is meant to serve all pages. Without a figure reader
 * its findings have no figures.
 */
export function createMatcher(lexicon: Lexicon, readFigures: FigureReader = () => []): Matcher {
  const vocabulary = createVocabulary(lexicon);
  const cache = createPatternCache(lexicon);
  const spellings = createSpellingMemo(lexicon);
  const idOf = createTopicIds(lexicon);
  const tokens = createTokens();
  const cues = createNumberList();
  // The rules and context words of a shipped lexicon are decoded when the first article comes.
  const placeCues = once(() => createCuePlacer(lexicon.cues.length));
  const awake = once(() => createAwakeRules(lexicon.rules, lexicon.cues.length));
  const lookups = {
    lexicon,
    cache,
    named: createNamedPatterns(lexicon, cache),
    isAwake: (rules: number) => awake().isAwake(rules),
  };
  const findPatterns = createPatternFinder(lexicon, cache, vocabulary);
  // That a word is one of a number does not keep it together: "CNNZwölf".
  const knows: KnowsWord = (text, start, end, hash, check) =>
    (vocabulary.meaningOf(text, start, end, hash, check) & ~NOTHING_ITSELF) !== 0;

  const read = (text: string): void => {
    vocabulary.settle();
    tokenize(text, tokens, knows);
    vocabulary.read(text, tokens);
  };

  const articleLanguage = (blocks: readonly TextBlock[], declared: Language | null): Language =>
    languageOfArticle(
      declared !== null
        ? []
        : blocks.map(({ text }) => {
            read(text);
            return countLanguages(text, tokens);
          }),
      declared,
    );

  const begin = (blocks: readonly TextBlock[], options: ScanOptions): BegunScan => {
    const article = articleLanguage(blocks, options.language);
    const context = options.context ?? null;
    const candidates: Candidate[] = [];
    const sentences: (() => readonly number[])[] = [];
    cues.used = 0;
    awake().begin();
    const languages: Language[] = [];
    const numbers: (readonly number[])[] = [];
    const kept: KeptWords[] = [];
    const keepWords = createWordKeeper();
    let base: Ordinal = 0;
    let lead: Ordinal = 0;
    let words = 0;
    blocks.forEach(({ text, language: declared }, index) => {
      read(text);
      const language = languageOfBlock(countLanguages(text, tokens), declared, article);
      languages.push(language);
      const block = toReadBlock(text, tokens, language);
      const counts = numbersOf(block);
      numbers.push(counts);
      kept.push(counts.length === 0 ? NO_WORDS : keepWords(tokens));
      const found = findPatterns(block);
      addCuesOf(found, base, cues);
      const spelt = findSpellings(lexicon, cache, vocabulary, spellings, block, found.aliases);
      const bounds = once(() => sentencesOf(text, language));
      sentences.push(bounds);
      awake().wake(found.cues);
      const whole = { block, index, base, sentences: bounds, found, spellings: spelt };
      toCandidates(lookups, whole, candidates);
      if (context === null && words < LEAD) lead = base + Math.min(tokens.count, LEAD - words);
      words += tokens.count;
      base += tokens.count + BLOCK_STEP;
    });

    const known = growingContext(lexicon, context);
    const cuePlaces = placeCues()(cues);
    const accepted = acceptCandidates({ lexicon, candidates, cues: cuePlaces, lead }, known);
    const mentions: Mention[][] = blocks.map(() => []);
    for (const { candidate, rule } of accepted) {
      const { start, end, alias, via, score } = candidate;
      const topic = idOf(candidate.topic);
      mentions[candidate.block]?.push(
        rule === null
          ? { start, end, topic, alias, via, score }
          : { start, end, topic, alias, via, score, rule },
      );
    }
    const found = blocks.map(
      ({ id }, index): BlockMentions => ({
        block: id,
        language: languages[index] ?? article,
        mentions: mentions[index] ?? [],
      }),
    );
    return {
      found,
      context: toContext(lexicon, idOf, known, cuePlaces),
      withFigures: (readBlock) => {
        let above: FigureBlock | null = null;
        return found.map((block, index) => {
          const read: FigureBlock = {
            text: blocks[index]?.text ?? '',
            language: block.language,
            mentions: block.mentions,
            above,
            numbers: numbers[index] ?? [],
            words: kept[index] ?? NO_WORDS,
            sentences: sentences[index] ?? (() => []),
          };
          above = read;
          return { ...block, figures: readBlock(read) };
        });
      },
    };
  };

  const scan = (blocks: readonly TextBlock[], options: ScanOptions): ScanResult => {
    const { withFigures, context } = begin(blocks, options);
    return { findings: withFigures(readFigures), context };
  };

  return { scan, begin };
}

/** Where the words stand of which a number has at least one. */
function numbersOf({ tokens, language }: ReadBlock): readonly number[] {
  const flag = countsIn(language);
  const found: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const isNumber =
      ((tokens.shape[i] as number) & NUMBER) !== 0 || ((tokens.meaning[i] as number) & flag) !== 0;
    if (isNumber) found.push(tokens.start[i] as number);
  }
  return found;
}

/** Adds the context words of a block whose first word has the ordinal `base`. */
function addCuesOf({ cues: { numbers, used } }: FoundPatterns, base: Ordinal, all: CueList): void {
  for (let k = 0; k < used; k += 3) {
    const from = base + (numbers[k + 1] as number);
    addCue(all, numbers[k] as number, from, base + (numbers[k + 2] as number));
  }
}
