import { createTextList, type TextList, textAt } from '../words/text-list.ts';
import { namedAbroad } from './named-abroad.ts';
import type { PatternWord } from './pattern-words.ts';

/** What a pattern is: a name of a topic, a part of a phrase, or a word that context rules ask for. */
export const PATTERN_ROLES = ['alias', 'head', 'modifier', 'of', 'cue'] as const;
export type PatternRole = (typeof PATTERN_ROLES)[number];

export const EXACT = 1;
/** Counts only when a rule holds. */
export const CONDITIONAL = 2;
export const CLOSED = 4;
export const NO_COMPOUND = 8;
/** Is found in other spellings too. */
export const SPELLINGS = 16;
/** A lone surname that stands first ("Kim Jong-un") or last ("Lloyd Austin") in the full name. */
export const SURNAME_FIRST = 32;
export const SURNAME_LAST = 64;
/** Every word is a name, with a capital and no other. */
export const PLAIN_NAME = 128;

/** All authored patterns in flat arrays and one string. */
export interface Patterns {
  readonly count: number;
  readonly texts: TextList;
  /** By pattern: `EXACT` and the others, and what `patternRole`, `languageOf` and `speaksIn` tell. */
  readonly flags: Uint16Array;
  /** What `ownerOf` tells, in three bytes: a lexicon has fewer topics than they can number. */
  readonly owner: Uint16Array;
  readonly ownerAbove: Uint8Array;
  /** The patterns with rules, in order, and the number of the rule set of each. */
  readonly bound: Int32Array;
  readonly rules: Uint16Array;
}

/**
 * Above the flags stand the role, its number in `PATTERN_ROLES`, the number of the pattern's language, and
 * the bits of the languages in whose texts it counts. Four languages would need more than two bytes.
 */
const ROLE_SHIFT = 8;
const LANGUAGE_SHIFT = 11;
const SPEAKS_SHIFT = 13;
/** So many bits of an owner stand in `owner`. */
const OWNER_BITS = 16;
const below = (from: number, to: number): number => (1 << (to - from)) - 1;

/** A family of names made of a head and what makes it the topic; its words are patterns. */
export interface PhrasePlan {
  readonly topic: number;
  readonly language: number;
  readonly gap: number;
  /** Folded prepositions by which a name follows the head; null for those by which it says whose the head is. */
  readonly by: readonly string[] | null;
  readonly rules: number;
  /** Keys of nouns that end like a head and are none. */
  readonly except: readonly string[];
  /** Counts without a rule. */
  readonly firm: boolean;
}

/** A pattern as it is collected. */
interface NewPattern {
  readonly role: PatternRole;
  /** Number of the topic, phrase or context word it stands for. */
  readonly owner: number;
  readonly text: string;
  /** Number of its language in `LANGUAGE_DATA`. */
  readonly language: number;
  readonly flags: number;
  /** Number of the rule set; 0 for none. */
  readonly rules: number;
  readonly words: readonly PatternWord[];
}

/** Collects patterns; the aliases of a topic one after the other. */
export function createPatterns(): {
  /** Gives the number of the pattern. */
  readonly add: (pattern: NewPattern) => number;
  readonly build: () => Patterns;
} {
  const texts = createTextList();
  const allFlags: number[] = [];
  /** By alias: the languages in whose texts it counts, unless they have the same name. */
  const abroad: number[] = [];
  const languages: number[] = [];
  const owners: number[] = [];
  const bound: number[] = [];
  const ruleSets: number[] = [];
  /** By pattern: which of `languagesOf` it belongs to. */
  const twins: number[] = [];
  /** The languages that have a name of a topic; 0 for what is no alias. */
  const languagesOf = [0];
  /** The folded names of the topic at hand, and where the first of them is in `languagesOf`. */
  let names: string[] = [];
  let namesFrom = 0;
  let namesOwner = -1;
  const twinOf = (owner: number, folded: string, language: number): number => {
    if (owner !== namesOwner) {
      names = [];
      namesFrom = languagesOf.length;
      namesOwner = owner;
    }
    let name = names.indexOf(folded);
    if (name === -1) {
      name = names.push(folded) - 1;
      languagesOf.push(0);
    }
    const at = namesFrom + name;
    languagesOf[at] = (languagesOf[at] as number) | (1 << language);
    return at;
  };
  return {
    add: ({ role, owner, text, language, flags, rules, words }) => {
      const [only] = words;
      const folded =
        words.length === 1 && only !== undefined
          ? only.folded
          : words.map((word) => word.folded).join(' ');
      twins.push(role === 'alias' ? twinOf(owner, folded, language) : 0);
      abroad.push(role === 'alias' ? namedAbroad(words, language) : -1);
      languages.push(language);
      allFlags.push(
        flags | (PATTERN_ROLES.indexOf(role) << ROLE_SHIFT) | (language << LANGUAGE_SHIFT),
      );
      if (rules !== 0) {
        bound.push(owners.length);
        ruleSets.push(rules);
      }
      owners.push(owner);
      return texts.add(text);
    },
    build: () => {
      const flags = new Uint16Array(allFlags);
      for (let pattern = 0; pattern < flags.length; pattern++) {
        const others = languagesOf[twins[pattern] as number] as number;
        const own = 1 << (languages[pattern] as number);
        const speaks = own | ((abroad[pattern] as number) & ~others);
        flags[pattern] = (flags[pattern] as number) | (speaks << SPEAKS_SHIFT);
      }
      return {
        count: owners.length,
        texts: texts.build(),
        flags,
        owner: new Uint16Array(owners),
        ownerAbove: Uint8Array.from(owners, (owner) => owner >> OWNER_BITS),
        bound: new Int32Array(bound),
        rules: new Uint16Array(ruleSets),
      };
    },
  };
}

/** Whether any pattern has a flag. */
export function anyHas({ count, flags }: Patterns, flag: number): boolean {
  for (let i = 0; i < count; i++) if (((flags[i] as number) & flag) !== 0) return true;
  return false;
}

/** The authored text of a pattern. */
export function patternText(patterns: Patterns, pattern: number): string {
  return textAt(patterns.texts, pattern);
}

/** Number of the topic, phrase or context word that a pattern belongs to. */
export function ownerOf({ owner, ownerAbove }: Patterns, pattern: number): number {
  return (owner[pattern] as number) | ((ownerAbove[pattern] as number) << OWNER_BITS);
}

/** The role of a pattern. */
export function patternRole(patterns: Patterns, pattern: number): PatternRole {
  return PATTERN_ROLES[
    ((patterns.flags[pattern] as number) >> ROLE_SHIFT) & below(ROLE_SHIFT, LANGUAGE_SHIFT)
  ] as PatternRole;
}

/** The language of a pattern, by its number in `LANGUAGE_DATA`. */
export function languageOf(patterns: Patterns, pattern: number): number {
  return (
    ((patterns.flags[pattern] as number) >> LANGUAGE_SHIFT) & below(LANGUAGE_SHIFT, SPEAKS_SHIFT)
  );
}

/**
 * Whether an alias counts in a block of this language. One of another language counts only as a name: it
 * has a capital, is none of the language's own words, and the pack does not list the same name for this
 * language with its own conditions.
 */
export function speaksIn(patterns: Patterns, pattern: number, language: number): boolean {
  return ((patterns.flags[pattern] as number) & (1 << (SPEAKS_SHIFT + language))) !== 0;
}

/** Number of the rule set of a pattern; 0: it has no rules. */
export function rulesOf({ bound, rules }: Patterns, pattern: number): number {
  let low = 0;
  let high = bound.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bound[middle] as number) < pattern) low = middle + 1;
    else high = middle;
  }
  return bound[low] === pattern ? (rules[low] as number) : 0;
}
