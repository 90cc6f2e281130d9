import type { ContextRule, TopicId } from '../../claims/topic.ts';
import { type Lexicon, topicId } from '../lexicon/lexicon.ts';
import type { CompiledRule } from './rules.ts';
import { holdsTopic, type SubjectPlan } from './subjects.ts';

/**
 * What a scan learnt about the article as a whole, small and serialisable. Sent back with a later
 * scan of new or changed blocks, it stands for the blocks that are not scanned again.
 */
export interface ArticleContext {
  /** Topics that were mentioned by an unconditional name. */
  readonly firm: readonly TopicId[];
  /** Context words that stand somewhere in the article, as `de:Texas`. */
  readonly words: readonly string[];
  /** Topics whose name the article uses for something else ("Moscow, Idaho"). */
  readonly elsewhere: readonly TopicId[];
  /** Folded surnames that more than one person bears here. */
  readonly shared: readonly string[];
  /** Firm topics that the headline or the lead names. */
  readonly opening: readonly TopicId[];
  /** Packs whose words of the matter stand in the article. */
  readonly matter: readonly string[];
  /** Packs whose subject the article touches. */
  readonly about: readonly string[];
}

/** A place in the article: words are counted through all blocks, with a wide step between them. */
export type Ordinal = number;

/** Where something stands in an article, by ordinals; both ends included. */
export interface Place {
  readonly from: Ordinal;
  readonly to: Ordinal;
  /** First and last word of the sentence around it. */
  readonly sentenceFrom: Ordinal;
  readonly sentenceTo: Ordinal;
  /** First word of the sentence before, across the border of a block too. */
  readonly nearFrom: Ordinal;
  /** In a heading: the long form may follow below. */
  readonly heading: boolean;
}

/** What the rules ask about. */
export interface Facts {
  /** Where each topic is first mentioned firmly; before everything for those of an earlier scan. */
  readonly firm: ReadonlyMap<number, Ordinal>;
  /** Where each context word stands, in order. */
  readonly cues: ReadonlyMap<number, readonly { readonly from: Ordinal; readonly to: Ordinal }[]>;
  /** Context words seen by an earlier scan. */
  readonly earlierCues: ReadonlySet<number>;
  /** Subjects that the article touches. */
  readonly about: readonly SubjectPlan[];
}

/** What a scan starts from and adds to. */
export interface Knowledge {
  readonly firm: Map<number, Ordinal>;
  readonly cues: Set<number>;
  readonly elsewhere: Set<number>;
  readonly shared: Set<string>;
  /** Nothing of the article was scanned before. */
  readonly first: boolean;
  /** Topics named by the headline or the lead. */
  readonly opening: Set<number>;
  /** Numbers of subjects: those whose words were seen, and those that the article touches. */
  readonly matter: Set<number>;
  readonly about: Set<number>;
}

/** Between the words of two blocks, so that "within three words" never reaches across. */
export const BLOCK_STEP = 100;
/** "Within three words". */
const NEAR = 3;

/** The first of the rules that holds at a place, null when none does. */
export function holdingRule(
  rules: readonly CompiledRule[],
  topic: number,
  place: Place,
  facts: Facts,
): ContextRule['rule'] | null {
  return rules.find((rule) => holds(rule, topic, place, facts))?.rule ?? null;
}

function holds(rule: CompiledRule, topic: number, place: Place, facts: Facts): boolean {
  switch (rule.rule) {
    case 'long-form': {
      const first = facts.firm.get(topic);
      return first !== undefined && (first < place.from || place.heading);
    }
    case 'subject':
      return isAbout(facts, topic);
    case 'topic':
      return rule.topics.some((wanted) => facts.firm.has(wanted));
    case 'before':
      return rule.cues.some((cue) => {
        const from = Math.max(place.sentenceFrom, place.from - NEAR);
        return standsWithin(facts, cue, from, place.from - 1, place);
      });
    case 'after':
      return rule.cues.some((cue) => {
        const to = Math.min(place.sentenceTo, place.to + NEAR);
        return standsWithin(facts, cue, place.to + 1, to, place);
      });
    case 'sentence':
      return rule.cues.some((cue) =>
        standsWithin(facts, cue, place.sentenceFrom, place.sentenceTo, place),
      );
    case 'near':
      return rule.cues.some((cue) =>
        standsWithin(facts, cue, place.nearFrom, place.sentenceTo, place),
      );
    case 'away':
      return !rule.cues.some((cue) =>
        standsWithin(facts, cue, place.nearFrom, place.sentenceTo, place),
      );
    case 'article':
      return rule.cues.some((cue) => standsAnywhere(facts, cue, place));
    case 'without':
      return !(
        rule.topics.some((wanted) => facts.firm.has(wanted)) ||
        rule.cues.some((cue) => standsAnywhere(facts, cue, place))
      );
  }
}

function standsAnywhere(facts: Facts, cue: number, place: Place): boolean {
  return (
    facts.earlierCues.has(cue) ||
    standsWithin(facts, cue, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, place)
  );
}

/** Whether the article touches the subject of a pack that has the topic. */
export function isAbout({ about }: Facts, topic: number): boolean {
  return about.some((plan) => holdsTopic(plan, topic));
}

/** Whether a context word touches the span, outside the mention itself. */
function standsWithin(
  facts: Facts,
  cue: number,
  from: Ordinal,
  to: Ordinal,
  place: Place,
): boolean {
  const list = facts.cues.get(cue);
  if (list === undefined) return false;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.to as number) < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < list.length; i++) {
    const at = list[i];
    if (at === undefined || at.from > to) return false;
    if (at.to < place.from || at.from > place.to) return true;
    // Only those inside the mention are passed over, and a mention is short.
  }
  return false;
}

const NUMBERS = new WeakMap<Lexicon, ReadonlyMap<TopicId, number>>();

/** The numbers of the topics by their ids; put together when an article is scanned a second time. */
function topicNumbers(lexicon: Lexicon): ReadonlyMap<TopicId, number> {
  const known = NUMBERS.get(lexicon);
  if (known !== undefined) return known;
  const numbers = new Map<TopicId, number>();
  for (let topic = 0; topic < lexicon.kinds.length; topic++) {
    numbers.set(topicId(lexicon, topic), topic);
  }
  NUMBERS.set(lexicon, numbers);
  return numbers;
}

/** What an earlier scan learnt; what the lexicon no longer has is dropped. */
export function earlierKnowledge(lexicon: Lexicon, context: ArticleContext | null): Knowledge {
  const knowledge: Knowledge = {
    firm: new Map(),
    cues: new Set(),
    elsewhere: new Set(),
    shared: new Set(context?.shared),
    first: context === null,
    opening: new Set(),
    matter: new Set(),
    about: new Set(),
  };
  if (context === null) return knowledge;
  const topics = topicNumbers(lexicon);
  const words = new Map(lexicon.cues.map((word, index) => [word, index]));
  for (const id of context.firm) {
    const topic = topics.get(id);
    if (topic !== undefined) knowledge.firm.set(topic, Number.NEGATIVE_INFINITY);
  }
  for (const id of context.elsewhere) {
    const topic = topics.get(id);
    if (topic !== undefined) knowledge.elsewhere.add(topic);
  }
  for (const id of context.opening) {
    const topic = topics.get(id);
    if (topic !== undefined) knowledge.opening.add(topic);
  }
  for (const word of context.words) {
    const cue = words.get(word);
    if (cue !== undefined) knowledge.cues.add(cue);
  }
  lexicon.subjects.forEach(({ pack }, subject) => {
    if (context.matter.includes(pack)) knowledge.matter.add(subject);
    if (context.about.includes(pack)) knowledge.about.add(subject);
  });
  return knowledge;
}

/** What to hand to a later scan of the same article. */
export function toContext(
  lexicon: Lexicon,
  { firm, cues, elsewhere, shared, opening, matter, about }: Knowledge,
  found: Facts['cues'],
): ArticleContext {
  const asked = articleCues(lexicon);
  const seen = [...new Set([...cues, ...found.keys()])].filter((cue) => asked.has(cue));
  const ids = (topics: Iterable<number>): TopicId[] =>
    [...topics].sort((a, b) => a - b).map((topic) => topicId(lexicon, topic));
  const packs = (subjects: ReadonlySet<number>): string[] =>
    lexicon.subjects.flatMap(({ pack }, subject) => (subjects.has(subject) ? pack : []));
  return {
    firm: ids(firm.keys()),
    words: seen.sort((a, b) => a - b).map((cue) => lexicon.cues[cue] ?? ''),
    elsewhere: ids(elsewhere),
    shared: [...shared].sort(),
    opening: ids(opening),
    matter: packs(matter),
    about: packs(about),
  };
}

/** The context words that may stand anywhere in the article; only these matter to a later scan. */
function articleCues(lexicon: Lexicon): ReadonlySet<number> {
  const cues = lexicon.rules.flatMap(({ when, unless }) =>
    [...(when ?? []), ...unless].flatMap((rule) =>
      rule.rule === 'article' || rule.rule === 'without' ? rule.cues : [],
    ),
  );
  return new Set(cues);
}
