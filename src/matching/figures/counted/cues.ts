import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { Cue } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { withSeparable } from '../sentence/separable.ts';
import type { Counted } from './counted.ts';
import type { OneNumber } from './one-number.ts';

/** Whether a cue belongs to the noun phrase of another number. */
function isInside(
  { from, to }: Cue,
  { begin, next }: Quantity,
  phrase: Counted | null | undefined,
): boolean {
  return from >= begin && to <= (phrase?.to ?? next);
}

/** Cues inside the noun phrase ("verwundete"), and those outside of it that speak about the number. */
export interface Cues {
  readonly attribute: readonly Cue[];
  readonly predicate: readonly Cue[];
}

/** The cues of a number's scope, in the order of the text. */
export function cuesOf({ sentence, quantity, index, phrases, scope }: OneNumber): Cues {
  const { data, words, quantities } = sentence;
  const behind = phrases[index]?.to ?? quantity.next;
  const next = quantities[index + 1];
  const isOfOther = (cue: Cue) =>
    quantities.some((each, i) => i !== index && isInside(cue, each, phrases[i]));
  // "… und noch einmal 3.000", "… and killed 300 others": the verb belongs to the next number.
  const leads = ({ kind, to }: Cue) =>
    to === next?.begin &&
    (kind === 'again' || (!data.language.capitalNouns && isPlainGap(words[next.begin]?.gap ?? '')));
  return {
    attribute: [
      // "weitere 3.000", "an additional 3,000"
      ...cuesAmong(sentence, Math.max(0, quantity.begin - 2), quantity.begin).filter(
        ({ kind, to }) => kind === 'additional' && to === quantity.begin,
      ),
      ...cuesAmong(sentence, quantity.next, behind),
    ],
    predicate: [
      ...cuesAmong(sentence, scope.from, quantity.begin).filter((cue) => !isOfOther(cue)),
      ...cuesAmong(sentence, behind, scope.to).filter((cue) => !leads(cue) && !isOfOther(cue)),
      ...scope.more.flatMap(({ from, to }) => cuesAmong(sentence, from, to)),
    ],
  };
}

/** The cues among the words `from` to `to`; nouns of people and events are no predicate. */
function cuesAmong(sentence: ReadSentence, from: number, to: number): readonly Cue[] {
  const { words, data } = sentence;
  const found = withSeparable(sentence, data.turns.cues(words, from, to), from, to);
  if (found.length === 0) return found;
  const isNoVerb = data.language.capitalNouns ? isNoun : isEvent;
  return found.filter((cue) => !isNoVerb(sentence, cue));
}

/** "The fighting has cost 300 of them their lives" tells of no people who fight. */
function isEvent({ words, data }: ReadSentence, { kind, from }: Cue): boolean {
  return kind === 'fighting' && data.language.articles.has(words[from - 1]?.folded ?? '');
}

/** "Verwundete" with a capital are people. */
function isNoun({ words, data }: ReadSentence, { kind, from, to }: Cue): boolean {
  const word = words[from];
  const isPerson = to === from + 1 && from > 0 && word?.capital === true;
  if (!isPerson || data.figures.happening?.test(word.folded) === true) return false;
  return kind === 'killed' || kind === 'wounded';
}
