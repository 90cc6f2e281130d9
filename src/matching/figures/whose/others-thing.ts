import type { TopicId } from '../../../claims/topic.ts';
import type { Scope } from '../counted/scope.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import type { FigureRecord } from '../record/record.ts';
import { mentionAt, mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { agentOf } from './agent.ts';

/**
 * Whether a clause is about things that somebody else gave or got than those on record: "Die EU lieferte
 * der Ukraine 500.000 Granaten", "North Korea got 9,000 containers of food", "Russia uses 10,000 shells".
 */
export function isOthersThing(
  sentence: ReadSentence,
  counted: CountedTopic,
  { from, to }: Pick<Scope, 'from' | 'to'>,
): boolean {
  const agent = agentOf(sentence, { from, to });
  if (agent === null || counted.owners.size === 0) return false;
  const { words, data, record } = sentence;
  const { receives, gives } = data.figures;
  const clause = words.slice(from, to);
  const gets = clause.some(({ folded }) => receives.has(folded));
  const { owners, receivers } = alliesOf(record, counted);
  if (owners.has(agent.topic)) return gets;
  const kind = record.kinds.get(agent.topic);
  if (kind !== 'place' && kind !== 'organisation') return false;
  // "shells from North Korea" by one name or two
  const own = mentionsIn(sentence, from, to).some(
    (mention) =>
      owners.has(mention.topic) ||
      (mention.topic === counted.topic && mention.to - mention.from > 1),
  );
  // "Seoul counted 5 million shells", but neither "the United States" nor "gave Ukraine 5 million shells"
  const named = (at: number) => mentionAt(sentence, at) !== null;
  const says =
    clause.some(({ folded }, i) => gives.has(folded) && !named(from + i + 1)) ||
    data.turns.reporting(words, from, to).some((verb) => !named(verb.from) && !named(verb.to));
  if (own || says) return false;
  const side = record.sides.get(agent.topic);
  return !gets || (side !== undefined && !receivers.has(side));
}

/** Whose a thing is by all their names, and where their people were sent. */
interface Allies {
  readonly owners: ReadonlySet<TopicId>;
  readonly receivers: ReadonlySet<string>;
}

const ALLIES = new WeakMap<CountedTopic, Allies>();

function alliesOf(record: FigureRecord, counted: CountedTopic): Allies {
  const known = ALLIES.get(counted) ?? findAllies(record, counted);
  ALLIES.set(counted, known);
  return known;
}

function findAllies({ topics }: FigureRecord, { owners }: CountedTopic): Allies {
  const allies = [...topics.values()].filter((topic) =>
    [...topic.owners].some((owner) => owners.has(owner)),
  );
  const sent = allies.flatMap(({ places }) =>
    [...places].flatMap((place) => (place.startsWith(SENT) ? place.slice(SENT.length) : [])),
  );
  return {
    owners: new Set(allies.flatMap((topic) => [...topic.owners])),
    receivers: new Set(sent),
  };
}

const SENT = 'deployed ';
