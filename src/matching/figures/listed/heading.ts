import type { Language } from '../../../claims/language.ts';
import type { Mention } from '../../mention.ts';
import { wordsOf } from '../../numbers/words.ts';
import { createWordKeeper } from '../../words/kept-words.ts';
import { sentencesOf } from '../../words/sentences.ts';
import { tokenize } from '../../words/tokenize.ts';
import { createTokens } from '../../words/tokens.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import type { FigureRecord } from '../record/record.ts';
import { figureLanguage } from '../sentence/figure-languages.ts';
import { placeMentions } from '../sentence/placed-mentions.ts';
import { segmentsOf } from '../sentence/segments.ts';
import type { NamedWords, PlacedMention } from '../sentence/sentence.ts';
import { isSinceLater, isSpanned, type Timed } from '../sentence/span.ts';
import { lossesTold } from '../whose/losses-told.ts';

/** A block of an article with the one above it. */
export interface PlacedBlock {
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly above: PlacedBlock | null;
}

/** The longest list of losses has some fifteen lines. */
const MOST_LINES = 20;
const LONGEST_HEADING = 120;
const ENDS_SENTENCE = /[.!?…]["”“»«]?\s*$/;

/**
 * Whose losses a block counts that is a line of a list: "Russlands Verluste im Überblick" may stand above its lines,
 * "The losses of Russian forces are put at:" or, with one paragraph between, a heading. Null for any other block.
 */
export function listedUnder(line: PlacedBlock, record: FigureRecord): CountedTopic | null {
  let block: PlacedBlock | null = line;
  let lines = 0;
  while (block !== null && lines < MOST_LINES && isLine(block)) {
    block = block.above;
    lines++;
  }
  if (lines > 0 && block !== null && !isHeading(block)) block = block.above;
  return lines > 0 && block !== null && isHeading(block) ? toldBy(block, record) : null;
}

/** "Panzer: 7.434 (+5)"; more lines may follow. */
function isLine({ text }: PlacedBlock): boolean {
  return /^[^\p{N}\n]{2,50}(?::|\s[\u2010-\u2014-])\s[^\p{N}\n]{0,20}\p{N}[^:\n]{0,50}(?:\n|$)/u.test(
    text,
  );
}

function isHeading({ text }: PlacedBlock): boolean {
  return /:\s*$/.test(text) || (text.length <= LONGEST_HEADING && !ENDS_SENTENCE.test(text));
}

function toldBy(
  { text, language, mentions }: PlacedBlock,
  record: FigureRecord,
): CountedTopic | null {
  const bounds = sentencesOf(text, language);
  const start = bounds.at(-2) ?? 0;
  const data = figureLanguage(language);
  const tokens = createTokens();
  tokenize(text, tokens, () => false);
  const words = wordsOf(text, createWordKeeper()(tokens), start, text.length, 0, data.lexis);
  const placed = placeMentions(
    words,
    mentions.filter((mention) => mention.start >= start),
    [],
  );
  const standing = data.specials.standingIn(words);
  const segments = segmentsOf(words, () => false);
  const heading = { words, mentions: placed, standing, segments, quantities: [], record, data };
  return lossesListed(heading, words.length);
}

/** Whose losses the words before a list speak of; null for nobody's and for those of some time or place alone. */
export function lossesListed(sentence: NamedWords & Timed, to: number): CountedTopic | null {
  const { words, mentions, record, data } = sentence;
  const isOnePlace = ({ topic }: PlacedMention) =>
    record.kinds.get(topic) === 'place' && !record.sides.has(topic);
  if (mentions.some((each) => each.to <= to && isOnePlace(each))) return null;
  if (data.turns.periods(words, 0, to).length > 0) return null;
  if (isSpanned(sentence, 0, to) || isSinceLater(sentence, 0, to)) return null;
  return lossesTold(sentence, 0, to);
}
