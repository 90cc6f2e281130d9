import { LANGUAGES, type Language } from '../../claims/language.ts';
import type { ContextRule, TopicId } from '../../claims/topic.ts';

/** A context rule with numbers in place of topics and words. */
export type CompiledRule =
  | { readonly rule: 'long-form' | 'subject' }
  | { readonly rule: 'topic'; readonly topics: readonly number[] }
  | {
      readonly rule: 'before' | 'after' | 'sentence' | 'side' | 'near' | 'away' | 'article';
      readonly cues: readonly number[];
    }
  | {
      readonly rule: 'without';
      readonly topics: readonly number[];
      readonly cues: readonly number[];
    };

/** The conditions of one or more aliases. */
export interface RuleSet {
  /** Null: counts without a rule. */
  readonly when: readonly CompiledRule[] | null;
  readonly unless: readonly CompiledRule[];
  /** Of an office, see `Alias`; left out elsewhere. */
  readonly office?: true;
}

/** Puts the conditions of aliases and phrases into numbers of topics and context words. */
export interface RuleCompiler {
  /** Number of the rule set, 0 for "no rules at all"; equal conditions share one. */
  readonly compile: (
    when: readonly ContextRule[] | undefined,
    unless: readonly ContextRule[] | undefined,
    language: Language,
    office?: true,
  ) => number;
  /** Numbers of context words. */
  readonly words: (
    words: Readonly<Partial<Record<Language, readonly string[]>>>,
  ) => readonly number[];
  readonly rules: readonly RuleSet[];
  readonly cues: readonly string[];
}

/** Compiles rules; a topic that no pack has can never be mentioned and is left out of its rule. */
export function createRuleCompiler(topics: ReadonlyMap<TopicId, number>): RuleCompiler {
  const rules: RuleSet[] = [{ when: null, unless: [] }];
  const known = new Map<string, number>([[JSON.stringify(rules[0]), 0]]);
  const cues: string[] = [];
  const cueNumbers = new Map<string, number>();

  const cue = (word: string, language: Language): number => {
    const key = `${language}:${word}`;
    let number = cueNumbers.get(key);
    if (number === undefined) {
      number = cues.push(key) - 1;
      cueNumbers.set(key, number);
    }
    return number;
  };

  const compileOne = (rule: ContextRule, language: Language): CompiledRule => {
    const numbers = (ids: readonly TopicId[]) => ids.flatMap((id) => topics.get(id) ?? []);
    switch (rule.rule) {
      case 'long-form':
      case 'subject':
        return { rule: rule.rule };
      case 'topic':
        return { rule: 'topic', topics: numbers(rule.anyOf) };
      case 'without':
        return {
          rule: 'without',
          topics: numbers(rule.anyOf),
          cues: rule.words.map((word) => cue(word, language)),
        };
      case 'before':
      case 'after':
      case 'sentence':
      case 'side':
      case 'near':
      case 'away':
      case 'article':
        return { rule: rule.rule, cues: rule.words.map((word) => cue(word, language)) };
    }
  };

  return {
    rules,
    cues,
    words: (words) =>
      LANGUAGES.flatMap((language) => (words[language] ?? []).map((word) => cue(word, language))),
    compile: (when, unless, language, office) => {
      if (when === undefined && (unless === undefined || unless.length === 0) && !office) return 0;
      const set: RuleSet = {
        when: when?.map((rule) => compileOne(rule, language)) ?? null,
        unless: unless?.map((rule) => compileOne(rule, language)) ?? [],
        ...(office && { office }),
      };
      const key = JSON.stringify(set);
      let number = known.get(key);
      if (number === undefined) {
        number = rules.push(set) - 1;
        known.set(key, number);
      }
      return number;
    },
  };
}
