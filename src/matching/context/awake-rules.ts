import type { CueList } from '../find/cue-list.ts';
import type { CompiledRule, RuleSet } from '../lexicon/rules.ts';

/**
 * Tells which rule sets have anything to go by where they ask for words in a sentence. Most have not: none of
 * their words stands in the block or at the end of the one before, and nobody has to know the sentence.
 */
export interface AwakeRules {
  /** Begins an article: nothing stands before it. */
  readonly begin: () => void;
  /** Goes on to the next block, in which these context words stand. */
  readonly wake: (cues: CueList) => void;
  /** Whether a word that the set asks for stands in this block or the one before. */
  readonly isAwake: (set: number) => boolean;
}

/** Prepares the rule sets of a lexicon with so many context words. */
export function createAwakeRules(sets: readonly RuleSet[], cues: number): AwakeRules {
  const { first, askers } = askersOf(sets, cues);
  /** By rule set the last block in which it was woken. */
  const woken = new Float64Array(sets.length);
  let block = 2;
  return {
    begin: () => {
      block += 2;
    },
    wake: ({ numbers, used }) => {
      block += 1;
      for (let k = 0; k < used; k += 3) {
        const cue = numbers[k] as number;
        const end = first[cue + 1] as number;
        for (let i = first[cue] as number; i < end; i++) woken[askers[i] as number] = block;
      }
    },
    isAwake: (set) => (woken[set] as number) >= block - 1,
  };
}

/** The rule sets that ask for each context word in a sentence: those of `cue` begin at `first[cue]`. */
function askersOf(
  sets: readonly RuleSet[],
  cues: number,
): { readonly first: Int32Array; readonly askers: Int32Array } {
  const first = new Int32Array(cues + 1);
  eachAsked(sets, cues, (cue) => {
    first[cue + 1] = (first[cue + 1] as number) + 1;
  });
  for (let cue = 0; cue < cues; cue++) {
    first[cue + 1] = (first[cue + 1] as number) + (first[cue] as number);
  }
  const next = first.slice();
  const askers = new Int32Array(first[cues] as number);
  eachAsked(sets, cues, (cue, set) => {
    const at = next[cue] as number;
    next[cue] = at + 1;
    askers[at] = set;
  });
  return { first, askers };
}

/** Goes through the context words that the rules of each set ask for, each once for a set. */
function eachAsked(
  sets: readonly RuleSet[],
  cues: number,
  visit: (cue: number, set: number) => void,
): void {
  /** By context word the last set that asks for it. */
  const last = new Int32Array(cues).fill(-1);
  sets.forEach(({ when, unless }, set) => {
    for (const rules of [when ?? NO_RULES, unless]) {
      for (const rule of rules) {
        for (const cue of asked(rule)) {
          if (last[cue] === set) continue;
          last[cue] = set;
          visit(cue, set);
        }
      }
    }
  });
}

const NO_RULES: readonly CompiledRule[] = [];

/** The context words that a rule asks for in the sentence or the one before. */
function asked(rule: CompiledRule): readonly number[] {
  switch (rule.rule) {
    case 'before':
    case 'after':
    case 'sentence':
    case 'side':
    case 'near':
    case 'away':
      return rule.cues;
    case 'long-form':
    case 'subject':
    case 'topic':
    case 'article':
    case 'without':
      return [];
  }
}
