import { hasWordOf } from '../../numbers/words.ts';
import type { Cues } from '../counted/cues.ts';
import type { NumberOfNoun } from '../counted/one-number.ts';
import type { Scope } from '../counted/scope.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { sentBy } from './sent-by.ts';

/**
 * The workers of a land whose people are said to be that: "15,000 North Koreans have been sent to Russia as labourers",
 * "in Russland arbeiten 15.000 Nordkoreaner".
 * Null where the clause does not say so, or not whose they are.
 */
export function asWorkers(one: NumberOfNoun, cues: Cues): CountedTopic | null {
  const { sentence, counted, scope } = one;
  if (counted.kind !== 'people' || !isAsWorkers(sentence, scope)) return null;
  const isOfWorkers = ({ measures }: CountedTopic) => measures.has('workers');
  const { record } = sentence;
  const named = record.topics.get(counted.topic ?? '');
  if (named === undefined) return sentBy(one, cues, isOfWorkers);
  return mostOnRecord(
    topicsWith(
      record,
      (topic) => isOfWorkers(topic) && [...topic.owners].some((owner) => named.owners.has(owner)),
    ),
  );
}

function isAsWorkers({ words, data }: ReadSentence, { from, to }: Scope): boolean {
  if (hasWordOf(words, from, to, data.figures.labours)) return true;
  return data.turns
    .things(words, from, to)
    .some(
      (noun) =>
        noun.kind === 'workers' &&
        hasWordOf(words, noun.from - REACH, noun.from, data.figures.inRole),
    );
}

/** "as construction workers" */
const REACH = 2;
