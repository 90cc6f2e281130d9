import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { Cue } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { withSeparable } from '../sentence/separable.ts';
import type { Counted } from './counted.ts';
import type { Scope } from './scope.ts';

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
export function cuesOf(
  sentence: ReadSentence,
  index: number,
  phrases: readonly (Counted | null)[],
  scope: Scope,
): Cues {
  const { data, words, quantities } = sentence;
  const counted = phrases[index] ?? null;
  const other = phrases[index + 1];
  const quantity = quantities[index] as Quantity;
  const behind = Math.max(counted?.to ?? 0, quantity.next);
  const next = quantities[index + 1];
  const attribute: Cue[] = [];
  const predicate: Cue[] = [];
  // "weitere 3.000", "an additional 3,000"
  for (const cue of cuesAmong(sentence, Math.max(0, quantity.begin - 2), quantity.begin)) {
    if (cue.kind === 'additional' && cue.to === quantity.begin) attribute.push(cue);
  }
  attribute.push(...cuesAmong(sentence, quantity.next, counted?.to ?? quantity.next));
  for (const cue of cuesAmong(sentence, scope.from, quantity.begin)) {
    const isOfEarlier = quantities.some((each, i) => i < index && isInside(cue, each, phrases[i]));
    if (!isOfEarlier) predicate.push(cue);
  }
  for (const cue of cuesAmong(sentence, behind, scope.to)) {
    // "… und noch einmal 3.000"
    if (cue.kind === 'again' && cue.to === next?.begin) continue;
    // "… and killed 300 others": the verb belongs to the next number.
    const leads =
      !data.language.capitalNouns &&
      cue.to === next?.begin &&
      isPlainGap(words[next.begin]?.gap ?? '');
    if (!leads && !(next !== undefined && isInside(cue, next, other))) predicate.push(cue);
  }
  for (const { from, to } of scope.more) predicate.push(...cuesAmong(sentence, from, to));
  return { attribute, predicate };
}

/** The cues among the words `from` to `to`; "Verwundete" with a capital are people, no predicate. */
function cuesAmong(sentence: ReadSentence, from: number, to: number): readonly Cue[] {
  const { words, data } = sentence;
  const found = withSeparable(sentence, data.turns.cues(words, from, to), from, to);
  if (!data.language.capitalNouns) return found.filter((cue) => !isEvent(sentence, cue));
  return found.filter(
    (cue) => !((cue.kind === 'killed' || cue.kind === 'wounded') && isNoun(words, cue)),
  );
}

/** "what the fighting has wrecked" tells of no people who fight. */
function isEvent({ words, data }: ReadSentence, { kind, from }: Cue): boolean {
  return (
    kind === 'fighting' &&
    data.language.articles.has(words[from - 1]?.folded ?? '') &&
    data.figures.presumes.has(words[from - 2]?.folded ?? '')
  );
}

function isNoun(words: ReadSentence['words'], { from, to }: Cue): boolean {
  const word = words[from];
  return to === from + 1 && from > 0 && word?.capital === true && !word.folded.endsWith('ung');
}
