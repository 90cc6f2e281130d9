import type { Measure } from '../../../claims/measure.ts';
import { sizeOf } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Cues } from '../counted/cues.ts';
import type { NumberOfNoun } from '../counted/one-number.ts';
import type { Scope } from '../counted/scope.ts';
import { type CountedTopic, hasLosses } from '../record/counted-topic.ts';
import { lossesOf } from '../record/losses-of.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { numberBefore, type PlacedMention, type ReadSentence } from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';
import { hasTurn } from '../turns/special-words.ts';
import { agentOf, beyondRelative, beyondReport } from './agent.ts';
/** "Nordkorea hat 4.000 Verluste erlitten": the losses of those it sent. */
export function ownedLosses(
  sentence: ReadSentence,
  scope: Scope,
  measure: Measure,
): CountedTopic | null {
  // "Russia has taken 300 prisoners", "Kiew meldete 300 Tote": not their own.
  if (measure === 'captured' || !suffers(sentence, scope)) return null;
  const agent = suffererOf(sentence, scope);
  if (agent === null) return null;
  const isTheirs = ({ topic, owners }: CountedTopic) =>
    owners.has(agent.topic) || topic === agent.topic;
  return mostOnRecord(topicsWith(sentence.record, (topic) => isTheirs(topic) && hasLosses(topic)));
}

function suffers({ words, data }: ReadSentence, { from, to }: Scope): boolean {
  // "claimed to have suffered" is of one's own.
  const says = data.turns
    .reporting(words, from, to)
    .some((verb) => words[verb.to]?.folded !== data.figures.marker);
  return !says && hasWordOf(words, from, to, data.figures.suffers);
}

/** "Die russische Armee hat 100.000 getötete Soldaten zu beklagen": whose soldiers are counted as lost. */
export function sufferedBy(
  { sentence, counted: { to }, scope }: NumberOfNoun,
  { attribute, predicate }: Cues,
): CountedTopic | null {
  const { words, data, record } = sentence;
  const { suffers, auxiliaries } = data.figures;
  // "has 300 fallen soldiers buried" is no verb of suffering.
  const verb = words
    .slice(scope.from, scope.to)
    .some(({ folded }) => suffers.has(folded) && !auxiliaries.has(folded));
  // "suffered 180,000 personnel wounded"
  const lost = [...attribute, ...predicate.filter(({ from }) => from === to)];
  if (!verb || !lost.some(({ kind }) => isLoss(kind))) return null;
  const agent = suffererOf(sentence, scope);
  return agent === null ? null : lossesOf(record, record.sides.get(agent.topic) ?? null);
}

/** Fewer soldiers are those of one day or place. */
const LEAST_ADMITTED = 1000;

/** "Russia has acknowledged the deaths of 6,000 soldiers": what a side admits is of its own. */
export function admittedBy(
  { sentence, counted: { from, to }, scope: { above } }: NumberOfNoun,
  { predicate, attribute }: Cues,
): CountedTopic | null {
  const { data, segments, record } = sentence;
  const number = numberBefore(sentence, from);
  if (number === undefined || sizeOf(number) < LEAST_ADMITTED) return null;
  if (![...predicate, ...attribute].some(({ kind }) => isLoss(kind))) return null;
  const clause = segmentBounds(segments, from);
  const first = Math.min(above.from, clause.from);
  if (!hasTurn(sentence, first, clause.to, data.figures.admits)) return null;
  const [side, second] = sidesIn(sentence, first, Math.max(to, clause.to));
  return second === undefined ? lossesOf(record, side ?? null) : null;
}

/** Who acts in a clause, though a remark or a relative clause stands between: "Russia, he said, had suffered …". */
function suffererOf(sentence: ReadSentence, scope: Scope): PlacedMention | null {
  return (
    agentOf(sentence, scope) ?? beyondRelative(sentence, scope) ?? beyondReport(sentence, scope)
  );
}
