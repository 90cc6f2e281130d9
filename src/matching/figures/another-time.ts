import type { Measure } from '../../claims/measure.ts';
import { SPANS } from '../languages/spans.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { type Range, segmentBounds } from './sentence/segments.ts';
import { hasVerb, type ReadSentence, untilNumber } from './sentence/sentence.ts';
import { hasTurn } from './turns/special-words.ts';

/**
 * "In 1967 North Korea sent 200 soldiers to Vietnam": nothing on record is of another century. No "1899 tanks", no
 * "M1991", no "since 1945", which is until now, no "tanks of the 1970s".
 */
export function isOfLongAgo({
  words,
  quantities,
  mentions,
  data,
}: Pick<ReadSentence, 'words' | 'quantities' | 'mentions' | 'data'>): boolean {
  const { since } = SPANS[data.language.language];
  return words.some(({ digits, raw }, at) => {
    if (!digits || !/^1[89]\d\d$/.test(raw)) return false;
    const isIn = ({ from, to }: Range) => from <= at && at < to;
    return (
      !quantities.some(isIn) &&
      !mentions.some(isIn) &&
      !since.has(words[at - 1]?.folded ?? '') &&
      words[at + 1]?.gap !== ''
    );
  });
}

/**
 * Whether the clause of a number, or the opening of its sentence, is of the time before the war: "Before the war
 * 20,000 North Koreans worked in Russia", "in 2012". Nobody on record has counted soldiers and arms of that time.
 */
export function isOfAnotherTime(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  measure: Measure,
): boolean {
  if (!OF_THE_WAR.has(measure)) return false;
  const { segments, data } = sentence;
  const { from, to } = segmentBounds(segments, begin);
  const head = segmentBounds(segments, 0);
  const end = untilNumber(sentence, next, to);
  const opens = !hasVerb(sentence, head.from, head.to);
  return [{ from, to: end }, ...(opens ? [head] : [])].some(
    (range) =>
      hasTurn(sentence, range.from, range.to, data.figures.beforeWar) ||
      hasYearBefore(sentence, range),
  );
}

/** A year before the war, with the word that makes it one: "in 2012", "Ende 2019". */
function hasYearBefore({ words, data }: ReadSentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.digits !== true || !/^20(?:0\d|1\d|2[01])$/.test(word.raw)) continue;
    // A sentence may begin with it, in German.
    if (at === 0 || data.figures.inYear.has(words[at - 1]?.folded ?? '')) return true;
  }
  return false;
}

const OF_THE_WAR: ReadonlySet<Measure> = new Set<Measure>([
  'deployed',
  'present',
  'planned',
  'additional',
  'in-training',
  'near-border',
  'returned',
  'workers',
  'killed',
  'wounded',
  'killed-or-wounded',
  'captured',
  'shells',
  'missiles',
  'guns',
  'launchers',
  'containers',
]);
