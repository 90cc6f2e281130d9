import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import { isAdverb } from '../measure/future.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { Cue } from '../sentence/losses.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { type ReadSentence, untilNumber } from '../sentence/sentence.ts';

/** "have already been", "others were": so many words may stand between a number and its loss. */
const LONGEST_GAP = 5;

/**
 * The loss beside a number that has no noun: behind it in "300 getötet und 2.700 verletzt" and "another
 * 4,100 have been injured", before it in "killed 300 soldiers and wounded 2,700". Null for none.
 */
export function lossBeside(sentence: ReadSentence, quantity: Quantity): readonly Cue[] {
  const behind = lossBehind(sentence, quantity);
  return behind.length > 0 ? behind : lossBefore(sentence, quantity);
}

function lossBehind(sentence: ReadSentence, { next }: Quantity): readonly Cue[] {
  const { words, data } = sentence;
  let at = next;
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
    const word = words[at];
    if (word === undefined || (skipped > 0 && !isPlainGap(word.gap))) return [];
    const isNext = skipped > 0 || isPlainGap(word.gap);
    const found = lossesFrom(data.turns.cues(words, at, at + LONGEST_GAP), at, words, data);
    if (found.length > 0) return found;
    const { auxiliaries, others } = data.figures;
    const skips =
      auxiliaries.has(word.folded) ||
      others.has(word.folded) ||
      isAdverb(word.folded, data.figures) ||
      // "were believed to be dead"
      word.folded === data.figures.marker ||
      data.turns.reporting(words, at, at + 1).length > 0;
    if (!skips || !isNext)
      return skipped > 0 && data.figures.verbLast ? lossAtEnd(sentence, at) : [];
    at++;
  }
  return [];
}

/** "tausend weitere wurden bei Kämpfen in Kursk verletzt": the verb ends the clause. */
function lossAtEnd(sentence: ReadSentence, at: number): readonly Cue[] {
  const { words, segments, data } = sentence;
  const to = untilNumber(sentence, at, segmentBounds(segments, at).to);
  const found = data.turns.cues(words, at, to).filter(({ kind }) => isLoss(kind));
  const last = found.at(-1);
  const rest = words.slice(last?.to ?? to, to).map(({ folded }) => folded);
  const { auxiliaries, perfect } = data.figures;
  const { conjunctions } = data.language;
  const passes = (word: string) =>
    auxiliaries.has(word) || perfect.has(word) || conjunctions.has(word);
  return last !== undefined && rest.every(passes) ? found : [];
}

/** "Getötet wurden nach seinen Worten rund 600": the participle opens the clause that the number ends. */
function lossAtHead(sentence: ReadSentence, { begin, next }: Quantity): readonly Cue[] {
  const { words, segments, data } = sentence;
  const { from, to } = segmentBounds(segments, begin);
  if (next < to) return [];
  const head = data.turns.cues(words, from, from + 1).filter(({ kind }) => isLoss(kind));
  const isPassive = data.figures.auxiliaries.has(words[from + 1]?.folded ?? '');
  const others = data.turns.cues(words, from + 2, begin).length > 0;
  return isPassive && !others ? head : [];
}

/** "wounded 2,700": the verb of an active clause, where the number ends its phrase. */
function lossBefore(sentence: ReadSentence, quantity: Quantity): readonly Cue[] {
  const { words, data, quantities } = sentence;
  const { begin, next } = quantity;
  const atHead = data.figures.verbLast ? lossAtHead(sentence, quantity) : [];
  if (atHead.length > 0) return atHead;
  const behind = words[next];
  const ends =
    behind === undefined ||
    !isPlainGap(behind.gap) ||
    data.language.prepositions.has(behind.folded) ||
    data.figures.others.has(behind.folded);
  if (!ends) return [];
  // "…, verletzt 2.700", "… and wounded 2,700"
  const gap = words[begin - 1]?.gap ?? '';
  // "Kiew zufolge starben 1.500"
  const isAlone = quantities.every((each) => each.begin >= begin);
  const joined = data.figures.verbLast
    ? gap.startsWith(',') || isAlone
    : data.language.conjunctions.has(words[begin - 2]?.folded ?? '');
  return joined ? data.turns.cues(words, begin - 1, begin).filter(({ kind }) => isLoss(kind)) : [];
}

/** The losses that begin at a word, with those joined to them ("getötet oder verwundet"). */
function lossesFrom(
  cues: readonly Cue[],
  at: number,
  words: ReadSentence['words'],
  data: ReadSentence['data'],
): readonly Cue[] {
  const found = [...cues, ...data.turns.losses(words, at, at + LONGEST_GAP)].filter(
    ({ kind, from }) => from === at && isLoss(kind),
  );
  const last = found.at(-1);
  if (last === undefined || !data.language.conjunctions.has(words[last.to]?.folded ?? '')) {
    return found;
  }
  // "killed or seriously wounded"
  const next = last.to + (isAdverb(words[last.to + 1]?.folded, data.figures) ? 2 : 1);
  return [...found, ...cues.filter(({ kind, from }) => from === next && isLoss(kind))];
}

/** "a further 3,000", "3.000 weitere": more of what the number before counts. */
export function isFurther({ words, data }: ReadSentence, quantity: Quantity): boolean {
  const around = data.turns.cues(words, Math.max(0, quantity.begin - 2), quantity.next + 1);
  return around.some(({ kind, from, to }) => {
    const beside = to === quantity.begin || from === quantity.next;
    return (kind === 'additional' || kind === 'again') && beside;
  });
}
