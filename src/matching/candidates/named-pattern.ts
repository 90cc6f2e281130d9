import type { TopicKind } from '../../claims/topic.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import type { PatternWord } from '../lexicon/pattern-words.ts';
import { CONDITIONAL, languageOf, ownerOf, rulesOf } from '../lexicon/patterns.ts';
import { FIRST_UPPER } from '../words/tokens.ts';

/** What an alias is wherever it stands. */
export interface NamedPattern {
  readonly topic: number;
  readonly kind: TopicKind;
  readonly alias: string;
  readonly words: readonly PatternWord[];
  /** Number of the rule set. */
  readonly rules: number;
  /** Unconditional. */
  readonly firm: boolean;
  readonly flags: number;
  /** 1 where it begins with an article, which is no part of the mention: "the North". */
  readonly lead: number;
  /** Of one word. */
  readonly single: boolean;
  /** Names who holds an office. */
  readonly office: boolean;
  /** The folded surname where it names a person by that alone, else null. */
  readonly surname: string | null;
}

/** Works out what an alias is when it is first asked for; most of a lexicon never is. */
export function createNamedPatterns(
  lexicon: Lexicon,
  cache: PatternCache,
): (pattern: number) => NamedPattern {
  const known = new Map<number, NamedPattern>();
  return (pattern) => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const named = describe(lexicon, cache, pattern);
    known.set(pattern, named);
    return named;
  };
}

function describe(lexicon: Lexicon, cache: PatternCache, pattern: number): NamedPattern {
  const { patterns } = lexicon;
  const words = cache.words(pattern);
  const language = languageOf(patterns, pattern);
  const topic = ownerOf(patterns, pattern);
  const kind = topicKind(lexicon, topic);
  const flags = patterns.flags[pattern] as number;
  const firm = (flags & CONDITIONAL) === 0;
  const single = words.length === 1;
  const rules = rulesOf(patterns, pattern);
  const office = lexicon.rules[rules]?.office === true;
  return {
    topic,
    kind,
    alias: cache.text(pattern),
    words,
    rules,
    firm,
    flags,
    lead: leadingArticle(words, language),
    single,
    office,
    surname: kind === 'person' && single && !firm && !office ? (words[0]?.folded ?? null) : null,
  };
}

function leadingArticle(words: readonly PatternWord[], language: number): number {
  const [first] = words;
  if (first === undefined || words.length === 1 || (first.shape & FIRST_UPPER) !== 0) return 0;
  return LANGUAGE_DATA[language]?.articles.has(first.folded) === true ? 1 : 0;
}
