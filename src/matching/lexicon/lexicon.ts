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
import { LANGUAGE_DATA, languageNumber } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { foldWord } from '../words/fold.ts';
import { createTextList, type TextList, textAt } from '../words/text-list.ts';
import { nounKey } from './inflection.ts';
import { createPatternIndexer, type PatternIndex } from './pattern-indexer.ts';
import type { PatternUse } from './pattern-words.ts';
import {
  CLOSED,
  CONDITIONAL,
  EXACT,
  NO_COMPOUND,
  type PhrasePlan,
  SPELLINGS,
  SURNAME_FIRST,
  SURNAME_LAST,
} from './patterns.ts';
import { createRuleCompiler, type RuleSet } from './rules.ts';
import { compileSubjects, type SubjectPlan } from './subjects.ts';

/**
 * The compiled aliases of all topics: flat tables, and plain data of what phrases and rules there are, so
 * that it can be shipped as bytes (`lexicon-bytes.ts`). Build it with `buildLexicon`.
 */
export interface Lexicon extends PatternIndex {
  /** Ids of the topics. */
  readonly topics: TextList;
  /** Numbers of their kinds in `TOPIC_KINDS`. */
  readonly kinds: Uint8Array;
  readonly phrases: readonly PhrasePlan[];
  readonly rules: readonly RuleSet[];
  readonly subjects: readonly SubjectPlan[];
  /** Context words, as `de:Texas`; patterns with the role `cue` point into it. */
  readonly cues: readonly string[];
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
 * a word, or with more than `MAX_PATTERN_WORDS`, is left out.
 */
export function buildLexicon(topics: Iterable<Topic>, subjects: readonly Subject[] = []): Lexicon {
  const all = [...topics];
  const numbers = new Map(all.map((topic, index) => [topic.id, index]));
  const compiler = createRuleCompiler(numbers);
  const { add, build } = createPatternIndexer();
  const phrases: PhrasePlan[] = [];
  const ids = createTextList();
  const kinds = new Uint8Array(all.length);
  all.forEach((topic, owner) => {
    ids.add(topic.id);
    kinds[owner] = TOPIC_KINDS.indexOf(topic.kind);
    LANGUAGE_DATA.forEach(({ language }, number) => {
      for (const alias of topic.aliases[language] ?? []) {
        add({
          role: 'alias',
          owner,
          text: alias.text,
          language: number,
          use: topic.kind,
          flags: aliasFlags(alias, topic),
          rules: compiler.compile(alias.when, alias.unless, language, alias.office),
        });
      }
      for (const phrase of topic.phrases?.[language] ?? []) {
        const rules = compiler.compile(phrase.when, phrase.unless, language);
        const id = phrases.push(toPlan(phrase, owner, number, rules)) - 1;
        const addAll = (
          role: 'head' | 'modifier' | 'of',
          texts: readonly string[],
          use: PatternUse = role,
        ) => {
          for (const text of texts) add({ role, owner: id, text, language: number, use });
        };
        addAll('head', phrase.heads);
        addAll('modifier', phrase.modifiers);
        addAll('of', phrase.of, nameUse(phrase.by ?? null));
      }
    });
  });
  const plans = compileSubjects(subjects, numbers, compiler);
  compiler.cues.forEach((cue, index) => {
    const [language = '', ...rest] = cue.split(':');
    const number = languageNumber(language as Language);
    add({ role: 'cue', owner: index, text: rest.join(':'), language: number, use: 'cue' });
  });
  return {
    ...build(),
    topics: ids.build(),
    kinds,
    phrases,
    rules: compiler.rules,
    subjects: plans,
    cues: compiler.cues,
  };
}

/** How the names of a phrase vary: behind prepositions of its own stands any noun, "Übergabe von Leichen". */
export function nameUse(by: readonly string[] | null): PatternUse {
  return by === null ? 'of' : 'head';
}

function toPlan(phrase: Phrase, topic: number, language: number, rules: number): PhrasePlan {
  const data = LANGUAGE_DATA[language] as LanguageData;
  return {
    topic,
    language,
    gap: phrase.gap,
    by: phrase.by?.map(foldWord) ?? null,
    except: (phrase.except ?? []).map((word) => nounKey(foldWord(word), data)),
    rules,
    firm: phrase.when === undefined,
  };
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
