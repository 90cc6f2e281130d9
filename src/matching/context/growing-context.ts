import { onceFor } from '../../claims/once-for.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { Ordinal } from '../candidates/place.ts';
import { type Lexicon, topicId } from '../lexicon/lexicon.ts';
import type { ArticleContext } from './article-context.ts';
import { type CuePlaces, stands } from './cue-places.ts';
import type { Spoken } from './spoken.ts';

/** What is known of an article while it is scanned, by numbers of the lexicon: an `ArticleContext` that grows. */
export interface GrowingContext {
  readonly firm: Map<number, Ordinal>;
  readonly cues: Set<number>;
  readonly elsewhere: Set<number>;
  readonly shared: Set<string>;
  /** Topics named by the headline or the lead. */
  readonly opening: Set<number>;
  /** Numbers of subjects: those whose words were seen, and those that the article touches. */
  readonly matter: Map<number, Spoken>;
  readonly about: Set<number>;
}

/** The numbers of the topics by their ids; put together when an article is scanned a second time. */
const topicNumbers = onceFor((lexicon: Lexicon): ReadonlyMap<TopicId, number> => {
  const numbers = new Map<TopicId, number>();
  for (let topic = 0; topic < lexicon.kinds.length; topic++) {
    numbers.set(topicId(lexicon, topic), topic);
  }
  return numbers;
});

/** What a scan starts from: what an earlier one learnt; what the lexicon no longer has is dropped. */
export function growingContext(lexicon: Lexicon, context: ArticleContext | null): GrowingContext {
  const known: GrowingContext = {
    firm: new Map(),
    cues: new Set(),
    elsewhere: new Set(),
    shared: new Set(context?.shared),
    opening: new Set(),
    matter: new Map(),
    about: new Set(),
  };
  if (context === null) return known;
  const topics = topicNumbers(lexicon);
  const words = new Map(lexicon.cues.map((word, index) => [word, index]));
  for (const id of context.firm) {
    const topic = topics.get(id);
    if (topic !== undefined) known.firm.set(topic, Number.NEGATIVE_INFINITY);
  }
  for (const id of context.elsewhere) {
    const topic = topics.get(id);
    if (topic !== undefined) known.elsewhere.add(topic);
  }
  for (const id of context.opening) {
    const topic = topics.get(id);
    if (topic !== undefined) known.opening.add(topic);
  }
  for (const word of context.words) {
    const cue = words.get(word);
    if (cue !== undefined) known.cues.add(cue);
  }
  lexicon.subjects.forEach(({ pack }, subject) => {
    if (context.matter.includes(pack)) known.matter.set(subject, 'plainly');
    else if (context.faint.includes(pack)) known.matter.set(subject, 'faintly');
    if (context.about.includes(pack)) known.about.add(subject);
  });
  return known;
}

/** What to hand to a later scan of the same article; `idOf` gives the ids of topics. */
export function toContext(
  lexicon: Lexicon,
  idOf: (topic: number) => TopicId,
  { firm, cues, elsewhere, shared, opening, matter, about }: GrowingContext,
  found: CuePlaces,
): ArticleContext {
  const asked = articleCues(lexicon);
  const seen = new Set<number>();
  for (const cue of asked) if (cues.has(cue) || stands(found, cue)) seen.add(cue);
  const ids = (topics: Iterable<number>): TopicId[] => [...topics].sort((a, b) => a - b).map(idOf);
  const packs = (holds: (subject: number) => boolean): string[] =>
    lexicon.subjects.flatMap(({ pack }, subject) => (holds(subject) ? pack : []));
  return {
    firm: ids(firm.keys()),
    words: [...seen].sort((a, b) => a - b).map((cue) => lexicon.cues[cue] ?? ''),
    elsewhere: ids(elsewhere),
    shared: [...shared].sort(),
    opening: ids(opening),
    matter: packs((subject) => matter.get(subject) === 'plainly'),
    faint: packs((subject) => matter.get(subject) === 'faintly'),
    about: packs((subject) => about.has(subject)),
  };
}

/** The context words that may stand anywhere in the article; only these matter to a later scan. */
const articleCues = onceFor(({ rules, subjects }: Lexicon): ReadonlySet<number> => {
  const cues = rules.flatMap(({ when, unless }) =>
    [...(when ?? []), ...unless].flatMap((rule) =>
      rule.rule === 'article' || rule.rule === 'without' ? rule.cues : [],
    ),
  );
  return new Set([...cues, ...subjects.flatMap(({ aside }) => aside)]);
});
