import type { ReadSentence } from './sentence.ts';
import type { Word } from './words.ts';

/** Turns of a `Special`; see there for their form. */
export type SpecialTurns = readonly (readonly string[])[];

/** Whether one of the turns stands among the words `from` to `to`. */
export function hasTurn(
  { words }: Pick<ReadSentence, 'words'>,
  from: number,
  to: number,
  turns: SpecialTurns,
): boolean {
  if (turns.length === 0) return false;
  const end = Math.min(to, words.length);
  const { first, open, all } = parse(turns);
  for (let at = Math.max(0, from); at < end; at++) {
    const { folded } = words[at] as Word;
    // Nearly no word begins a turn.
    if (!first.has(folded) && !fitsAny(folded, open)) continue;
    for (const { parts, particle } of all) {
      if (at + parts.length > to || !standsAt(words, at, parts)) continue;
      // "sagte der Ukraine 31 Panzer zu"
      if (particle === null || words[to - 1]?.folded === particle) return true;
    }
  }
  return false;
}

/** Whether one of the turns stands right before word `at`. */
export function endsWithTurn(
  { words }: Pick<ReadSentence, 'words'>,
  at: number,
  turns: SpecialTurns,
): boolean {
  return parse(turns).all.some(
    ({ parts, particle }) =>
      at >= parts.length &&
      standsAt(words, at - parts.length, parts) &&
      (particle === null || words[at - 1]?.folded === particle),
  );
}

/** What the first word of a turn is like. */
export function firstOf(turn: SpecialTurns[number]): string {
  return (turn[0] ?? '').split('+')[0] ?? '';
}

interface Part {
  readonly text: string;
  /** Where the word may go on. */
  readonly open: 'no' | 'end' | 'start' | 'both';
}

interface ParsedTurn {
  readonly parts: readonly Part[];
  /** The second part of a verb, which ends the clause; null for none. */
  readonly particle: string | null;
}

interface Parsed {
  readonly all: readonly ParsedTurn[];
  /** Whole words that turns begin with, and parts of words. */
  readonly first: ReadonlySet<string>;
  readonly open: readonly Part[];
}

const PARSED = new WeakMap<SpecialTurns, Parsed>();

function parse(turns: SpecialTurns): Parsed {
  const known = PARSED.get(turns);
  if (known !== undefined) return known;
  const all = turns.map((turn): ParsedTurn => {
    const [verb = '', particle] = (turn[0] ?? '').split('+');
    return particle === undefined
      ? { parts: turn.map(toPart), particle: null }
      : { parts: [toPart(verb)], particle };
  });
  const begins = all.flatMap(({ parts: [part] }) => part ?? []);
  const parsed: Parsed = {
    all,
    first: new Set(begins.flatMap(({ text, open }) => (open === 'no' ? text : []))),
    open: begins.filter(({ open }) => open !== 'no'),
  };
  PARSED.set(turns, parsed);
  return parsed;
}

function toPart(word: string): Part {
  const from = word.startsWith('*') ? 1 : 0;
  const to = word.endsWith('*') ? -1 : word.length;
  const open = from === 1 ? (to === -1 ? 'both' : 'start') : to === -1 ? 'end' : 'no';
  return { text: word.slice(from, to), open };
}

function standsAt(words: readonly Word[], at: number, parts: readonly Part[]): boolean {
  for (let i = 0; i < parts.length; i++) {
    if (!fits(words[at + i]?.folded ?? '', parts[i] as Part)) return false;
  }
  return true;
}

function fitsAny(word: string, parts: readonly Part[]): boolean {
  for (const part of parts) if (fits(word, part)) return true;
  return false;
}

function fits(word: string, { text, open }: Part): boolean {
  switch (open) {
    case 'no':
      return word === text;
    case 'end':
      return word.startsWith(text);
    case 'start':
      return word.endsWith(text);
    case 'both':
      return word.includes(text);
  }
}
