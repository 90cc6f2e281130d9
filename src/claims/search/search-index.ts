import Fuse from 'fuse.js';
import type { Spans } from './search-results.ts';

/** A text of an entry in which words are looked for; `weight`: what a word found there is worth. */
export interface SearchText {
  readonly text: string;
  readonly weight: number;
}

/** An entry that has every word of the query, with what they are worth together. */
export interface IndexHit<Entry> {
  readonly entry: Entry;
  readonly score: number;
}

/** The entries of one kind, to be found by their words. */
export interface SearchIndex<Entry> {
  /** Entries that hold a word of every one of these sets, best first, else in their own order. */
  readonly find: (words: readonly ReadonlySet<string>[]) => readonly IndexHit<Entry>[];
  readonly words: Iterable<string>;
}

/** A number with its separators, so that 12000 finds "12,000" and "12.000", or a word. */
const WORD = /\d{1,3}(?:[.,]\d{3})+(?!\d)|[\p{L}\p{N}]+/gu;

/** From here on a word may have a typing error; shorter ones would become any other. */
const MIN_FORGIVEN = 4;
/** Longer than any name on record. */
const MAX_FORGIVEN = 32;
/** More words than anybody types; each costs a look at the whole vocabulary. */
const MOST_WORDS = 10;
/** One wrong letter in four. */
const FORGIVENESS = 0.3;

/** Which entry has which word, and where. */
export function createSearchIndex<Entry>(
  entries: readonly Entry[],
  textsOf: (entry: Entry) => readonly SearchText[],
): SearchIndex<Entry> {
  const weights = new Map<string, Map<number, number>>();
  entries.forEach((entry, place) => {
    for (const { text, weight } of textsOf(entry)) {
      for (const word of wordsOf(text)) {
        const places = weights.get(word) ?? new Map<number, number>();
        weights.set(word, places.set(place, Math.max(weight, places.get(place) ?? 0)));
      }
    }
  });
  return {
    words: weights.keys(),
    find: (sets) => {
      let scores: Map<number, number> | null = null;
      for (const set of sets) {
        const best = new Map<number, number>();
        for (const word of set) {
          for (const [place, weight] of weights.get(word) ?? []) {
            best.set(place, Math.max(weight, best.get(place) ?? 0));
          }
        }
        scores = scores === null ? best : bothOf(scores, best);
      }
      return [...(scores ?? [])]
        .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
        .map(([place, score]) => ({ entry: entries[place] as Entry, score }));
    },
  };
}

/**
 * Tells for each word of a query which recorded words it can mean: those that begin with it; only when
 * there are none, those it can be a misspelling of.
 */
export function createSpeller(words: Iterable<string>): (query: string) => ReadonlySet<string>[] {
  const known = [...new Set(words)];
  // Fuse.js looks at the beginning of each word only: `distance: 0` allows no other place.
  const fuse = new Fuse(known, { threshold: FORGIVENESS, distance: 0, includeScore: true });
  return (query) =>
    [...new Set(wordsOf(query))].slice(0, MOST_WORDS).map((word) => {
      const begun = known.filter((each) => each.startsWith(word));
      if (begun.length > 0 || !isForgiven(word)) {
        return new Set(begun);
      }
      const near = fuse.search(word);
      const best = near[0]?.score ?? 0;
      return new Set(near.filter(({ score = 1 }) => score <= best + 0.05).map(({ item }) => item));
    });
}

function isForgiven(word: string): boolean {
  return word.length >= MIN_FORGIVEN && word.length <= MAX_FORGIVEN && !/^\d+$/.test(word);
}

/** Where these words stand in a text. */
export function spansOf(text: string, words: readonly ReadonlySet<string>[]): Spans {
  return [...text.matchAll(WORD)]
    .filter(([word]) => words.some((set) => set.has(fold(word))))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => fold(word));
}

/** Without case, accents and the separators of numbers. */
function fold(word: string): string {
  if (/^[\d.,]+$/.test(word)) return word.replace(/[.,]/g, '');
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

function bothOf(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
): Map<number, number> {
  const both = new Map<number, number>();
  for (const [place, score] of a) {
    const other = b.get(place);
    if (other !== undefined) both.set(place, score + other);
  }
  return both;
}
