import type { Language } from '../../claims/language.ts';
import type { Subject } from '../../claims/subject.ts';
import {
  type Alias,
  type Phrase,
  TOPIC_KINDS,
  type Topic,
  type TopicId,
  type TopicKind,
} from '../../claims/topic.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { buildSpellingIndex, type SpellingIndex } from '../spelling/spelling-index.ts';
import { foldWord } from '../words/fold.ts';
import { buildTextList, type TextList, textAt } from '../words/text-list.ts';
import { BEYOND_ASCII, FIRST_UPPER, NUMBER, POSSESSIVE } from '../words/tokens.ts';
import { nounKey, prefixTerm, suffixTerm } from './inflection.ts';
import { pathsOf, termsOf } from './pattern-terms.ts';
import { type PatternUse, type PatternWord, patternWords } from './pattern-words.ts';
import {
  CLOSED,
  CONDITIONAL,
  createPatterns,
  EXACT,
  NO_COMPOUND,
  type PatternRole,
  type Patterns,
  type PhrasePlan,
  PLAIN_NAME,
  SPELLINGS,
  SURNAME_FIRST,
  SURNAME_LAST,
} from './patterns.ts';
import { createRuleCompiler, type RuleSet } from './rules.ts';
import { compileSubjects, type SubjectPlan } from './subjects.ts';
import type { Trie } from './trie.ts';
import { createTrieBuilder } from './trie-builder.ts';
import {
  createPrefixGate,
  createTermNumbers,
  openGate,
  type PrefixGate,
  type WordTable,
} from './word-table.ts';

/** An alias of more words is left out. */
export const MAX_ALIAS_WORDS = 24;
/** The last part of a closed compound is only looked for when it is at least this long. */
const SHORTEST_SUFFIX = 5;

/**
 * The compiled aliases of all topics: flat tables, and plain data of what phrases and rules there are, so
 * that it can be shipped as bytes (`lexicon-bytes.ts`). Build it with `buildLexicon`.
 */
export interface Lexicon {
  /** Ids of the topics. */
  readonly topics: TextList;
  /** Numbers of their kinds in `TOPIC_KINDS`. */
  readonly kinds: Uint8Array;
  readonly patterns: Patterns;
  readonly phrases: readonly PhrasePlan[];
  readonly rules: readonly RuleSet[];
  readonly subjects: readonly SubjectPlan[];
  /** Context words, as `de:Texas`; patterns with the role `cue` point into it. */
  readonly cues: readonly string[];
  readonly words: WordTable;
  readonly gate: PrefixGate;
  readonly trie: Trie;
  readonly spellings: SpellingIndex;
}

/** The id of a topic by its number. */
export function topicId({ topics }: Lexicon, topic: number): TopicId {
  return textAt(topics, topic);
}

/** The kind of a topic by its number. */
export function topicKind({ kinds }: Lexicon, topic: number): TopicKind {
  return TOPIC_KINDS[kinds[topic] as number] as TopicKind;
}

/**
 * Compiles topics and the subjects they belong to; without subjects all topics are one. An alias without
 * a word, or with more than `MAX_ALIAS_WORDS`, is left out.
 */
export function buildLexicon(topics: Iterable<Topic>, subjects: readonly Subject[] = []): Lexicon {
  const all = [...topics];
  const numbers = new Map(all.map((topic, index) => [topic.id, index]));
  const compiler = createRuleCompiler(numbers);
  const patterns = createPatterns();
  const phrases: PhrasePlan[] = [];
  const gate = createGate();
  const { of: term, build: buildWords } = createTermNumbers((text) => openGateTo(gate, text));
  const trie = createTrieBuilder();
  const names = new Map<string, number>();

  const add = (
    role: PatternRole,
    owner: number,
    text: string,
    language: number,
    use: PatternUse,
    flags: number,
    rules: number,
  ): void => {
    const data = LANGUAGE_DATA[language] as LanguageData;
    const words = patternWords(text, data, use, (flags & EXACT) !== 0);
    if (words.length === 0 || words.length > MAX_ALIAS_WORDS) return;
    const only = words.length === 1 ? words[0] : undefined;
    const pattern = patterns.add(
      role,
      owner,
      text,
      language,
      words.every(isPlainName) ? flags | PLAIN_NAME : flags,
      rules,
      words,
    );
    const choices = words.map((word) => termsOf(word, data, language).map(term));
    // Context words count however they are written.
    const small = role === 'cue' || ((words[0]?.shape ?? 0) & FIRST_UPPER) === 0;
    for (const path of pathsOf(choices)) trie.add(path, pattern, small);
    if ((flags & SPELLINGS) !== 0) {
      for (const { wordClass, variants, shape } of words) {
        if (wordClass !== 'name' || (shape & NUMBER) !== 0) continue;
        for (const variant of variants) names.set(variant, term(variant));
      }
    }
    if (only === undefined) return;
    if ((flags & CLOSED) !== 0) {
      for (const variant of only.variants) trie.add([term(prefixTerm(variant))], pattern, small);
    }
    if (role === 'head' && data.capitalNouns) {
      const key = nounKey(only.folded, data);
      if (key.length > SHORTEST_SUFFIX) trie.add([term(suffixTerm(key, language))], pattern, small);
    }
  };

  all.forEach((topic, owner) => {
    LANGUAGE_DATA.forEach(({ language }, number) => {
      for (const alias of topic.aliases[language] ?? []) {
        const rules = compiler.compile(alias.when, alias.unless, language);
        add('alias', owner, alias.text, number, topic.kind, aliasFlags(alias, topic), rules);
      }
      for (const phrase of topic.phrases?.[language] ?? []) {
        const rules = compiler.compile(phrase.when, phrase.unless, language);
        const plan = {
          topic: owner,
          language: number,
          gap: phrase.gap,
          except: (phrase.except ?? []).map((word) =>
            nounKey(foldWord(word), LANGUAGE_DATA[number] as LanguageData),
          ),
          rules,
          ...conditional(phrase),
        };
        const id = phrases.push(plan) - 1;
        for (const head of phrase.heads) add('head', id, head, number, 'head', 0, 0);
        for (const modifier of phrase.modifiers) {
          add('modifier', id, modifier, number, 'modifier', 0, 0);
        }
        for (const of of phrase.of) add('of', id, of, number, 'of', 0, 0);
      }
    });
  });
  const plans = compileSubjects(subjects, numbers, compiler);
  compiler.cues.forEach((cue, index) => {
    const [language = '', ...rest] = cue.split(':');
    const number = LANGUAGE_DATA.findIndex((data) => data.language === (language as Language));
    add('cue', index, rest.join(':'), number, 'cue', 0, 0);
  });

  const { table, places } = buildWords();
  for (const [name, number] of names) names.set(name, places[number] as number);
  return {
    topics: buildTextList(all.map(({ id }) => id)),
    kinds: Uint8Array.from(all, ({ kind }) => TOPIC_KINDS.indexOf(kind)),
    patterns: patterns.build(),
    phrases,
    rules: compiler.rules,
    subjects: plans,
    cues: compiler.cues,
    words: table,
    gate,
    trie: trie.build(places),
    spellings: buildSpellingIndex(names),
  };
}

function isPlainName({ wordClass, shape }: PatternWord): boolean {
  return wordClass === 'name' && (shape & ~(POSSESSIVE | BEYOND_ASCII)) === FIRST_UPPER;
}

function aliasFlags(alias: Alias, { kind, aliases }: Topic): number {
  let flags = kind === 'person' ? surnamePlace(alias.text, aliases) : 0;
  if (alias.form === 'exact') flags |= EXACT;
  if (alias.when !== undefined) flags |= CONDITIONAL;
  if (alias.compound === 'closed') flags |= CLOSED;
  if (alias.compound === 'none') flags |= NO_COMPOUND;
  const varies = kind === 'person' || kind === 'place';
  if ((alias.spelling ?? varies) && alias.form !== 'exact') flags |= SPELLINGS;
  return flags;
}

function conditional(phrase: Phrase): { readonly firm: boolean } {
  return { firm: phrase.when === undefined };
}

/** Where a name of one word stands in the full names of the same person. */
function surnamePlace(text: string, aliases: Topic['aliases']): number {
  if (/[\s-]/.test(text)) return 0;
  let flags = 0;
  const name = foldWord(text);
  for (const alias of Object.values(aliases).flat()) {
    const words = alias.text.split(/\s+/).map(foldWord);
    if (words.length < 2) continue;
    if (words[0] === name) flags |= SURNAME_FIRST;
    if (words.at(-1) === name) flags |= SURNAME_LAST;
  }
  return flags;
}

/** Lets every word that tells a language pass. */
function createGate(): PrefixGate {
  const gate = createPrefixGate();
  for (const data of LANGUAGE_DATA) {
    for (const word of data.functionWords) openGate(gate, word);
  }
  return gate;
}

/** Lets the words pass by which a term may be read. */
function openGateTo(gate: PrefixGate, term: string): void {
  const sign = term[0] ?? '';
  // A compound that ends like a head may begin with anything: the vocabulary asks for it itself.
  if (sign === '$') return;
  const inflected = sign === '#' || sign === '~';
  openGate(gate, inflected ? term.slice(2).replace('|', '') : term.replace('+', ''));
}
