import { onceFor } from '../../claims/once-for.ts';
import type { Bound, NumberData } from '../languages/number-data.ts';
import { isPlainGap, type Word, withoutCurrency } from './words.ts';

/** "ca.", "approx." */
const LONGEST_ABBREVIATION = 6;

/** A turn before a number: its words from the last to the first. */
interface BoundTurn {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/**
 * The turns before a number by their last word, the longest first, and first words of those after it: most
 * words are none.
 */
interface Edges {
  readonly last: ReadonlyMap<string, readonly BoundTurn[]>;
  readonly first: ReadonlySet<string>;
}

const edgesOf = onceFor(
  (data: NumberData): Edges => ({
    last: byLastWord(data.before),
    first: new Set(Array.from(data.after.keys(), (turn) => turn.split(' ')[0] ?? '')),
  }),
);

function byLastWord(turns: ReadonlyMap<string, Bound>): ReadonlyMap<string, readonly BoundTurn[]> {
  const all = Array.from(turns, ([turn, bound]) => ({ words: turn.split(' ').reverse(), bound }));
  all.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(all, ({ words }) => words[0] ?? '');
}

interface Turns {
  readonly begin: number;
  readonly bounds: readonly Bound[];
}

const NO_BOUNDS: readonly Bound[] = [];

/** What the turns before word `from` say about the number there ("mindestens rund"), and where they begin. */
export function turnsBefore(words: readonly Word[], from: number, data: NumberData): Turns {
  let bounds: readonly Bound[] = NO_BOUNDS;
  let begin = from;
  for (let count = 0; count < 3; count++) {
    const direct = turnBefore(words, begin, data);
    const filled =
      direct === null && data.fillers.has(words[begin - 1]?.folded ?? '')
        ? turnBefore(words, begin - 1, data)
        : null;
    const turn = direct ?? filled;
    if (turn === null) break;
    if (!isTelling(words, turn.begin, data)) bounds = [...bounds, turn.bound];
    begin = turn.begin;
  }
  return { begin, bounds };
}

function turnBefore(
  words: readonly Word[],
  before: number,
  data: NumberData,
): { readonly begin: number; readonly bound: Bound } | null {
  const turns = before > 0 ? edgesOf(data).last.get((words[before - 1] as Word).folded) : undefined;
  if (turns === undefined) return null;
  if (!isPlainGap(withoutCurrency(gapAfterTurn(words, before)))) return null;
  const turn = turns.find((each) => endsAt(words, before, each));
  return turn === undefined ? null : { begin: before - turn.words.length, bound: turn.bound };
}

/** Whether a turn whose last word stands before a word is there as a whole. */
function endsAt(words: readonly Word[], before: number, { words: turn }: BoundTurn): boolean {
  for (let i = 1; i < turn.length; i++) {
    if (words[before - 1 - i]?.folded !== turn[i]) return false;
    if (!isPlainGap((words[before - i] as Word).gap)) return false;
  }
  return true;
}

/** The gap before a number, without the dot of an abbreviation ("ca. 10.000"). */
function gapAfterTurn(words: readonly Word[], before: number): string {
  const gap = words[before]?.gap ?? '';
  if (!gap.startsWith('.')) return gap;
  const short = (words[before - 1]?.folded.length ?? 0) <= LONGEST_ABBREVIATION;
  return short ? gap.slice(1) : gap;
}

const WORTH_REACH = 4;

/** "berichtete über 10.000 Soldaten": the preposition belongs to the verb. */
function isTelling(words: readonly Word[], begin: number, data: NumberData): boolean {
  // "handed over 6,057 bodies", "owned up to 5,937"
  const verb = words[begin - 1]?.folded ?? '';
  const verbs = data.particles.get(words[begin]?.folded ?? '');
  if (verbs?.some((stem) => verb.startsWith(stem))) return true;
  if (words[begin]?.folded !== data.aboutOrMore) return false;
  // "ein Hilfsgesetz für die Ukraine über 61 Milliarden Dollar"
  const worth = words.slice(Math.max(0, begin - WORTH_REACH), begin);
  if (worth.some(({ folded }) => data.worth.some((stem) => folded.includes(stem)))) return true;
  const before = words[begin - 1]?.folded ?? '';
  return data.telling.some((stem) => before.startsWith(stem));
}

/** Whether a turn after a number may begin with a word; hardly any does. */
function mayFollowNumber(word: Word | undefined, data: NumberData): boolean {
  return word !== undefined && edgesOf(data).first.has(word.folded);
}

/** Whether a clause says that a number is not reached yet by words on both sides: "geht auf die 1.000 zu". */
function isToward(
  words: readonly Word[],
  from: number,
  to: number,
  { toward }: NumberData,
): boolean {
  if (toward === null || words[to]?.folded !== toward.after) return false;
  const ends = !isPlainGap(words[to + 1]?.gap ?? '.');
  const before = words.slice(Math.max(0, from - 2), from);
  return (
    ends &&
    before.some(({ folded }) => folded === toward.before) &&
    words.slice(0, from).some(({ folded }) => toward.verbs.some((verb) => folded.startsWith(verb)))
  );
}

/** The turn after a number of the words `from` to `to`: "oder mehr", a plus sign; `next` is the word after it. */
export function turnAfter(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  data: NumberData,
): { readonly next: number; readonly bounds: readonly Bound[] } {
  const end = (words[to - 1] as Word).end;
  if (isToward(words, from, to, data)) return { next: to + 1, bounds: ['nearly'] };
  if (text.charAt(end) === '+') return { next: to, bounds: ['at-least'] };
  if (!mayFollowNumber(words[to], data)) return { next: to, bounds: NO_BOUNDS };
  for (let length = 2; length >= 1; length--) {
    const turn = words.slice(to, to + length);
    if (turn.length < length || !followsOn(words, to, to + length)) continue;
    const bound = data.after.get(turn.map((word) => word.folded).join(' '));
    if (bound !== undefined && !isOfNext(words, to + length, data)) {
      return { next: to + length, bounds: [bound] };
    }
  }
  return { next: to, bounds: [] };
}

/** "198,000 killed and more than 550,000 wounded", "2025 mindestens 12.142": the turn is the next number's. */
function isOfNext(words: readonly Word[], end: number, data: NumberData): boolean {
  for (let at = end; at < Math.min(words.length, end + 2); at++) {
    const { digits, beginsNumber } = words[at] as Word;
    if ((digits || beginsNumber) && turnsBefore(words, at, data).begin < end) return true;
  }
  return false;
}

/** "10,000-odd", "10,000 or so", "10,000, roughly, to": it stands right behind, or is put in between commas. */
function followsOn(words: readonly Word[], from: number, to: number): boolean {
  const gap = (words[from] as Word).gap.replace('-', '');
  return isPlainGap(gap) || (gap === ', ' && words[to]?.gap === ', ');
}
