import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { Cues } from '../counted/cues.ts';
import { hasModifier, isOwnedBy } from '../counted/modifier.ts';
import type { Scope } from '../counted/scope.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { mostOnRecord } from '../record/most-on-record.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type PlacedMention, type ReadSentence } from '../sentence/sentence.ts';
import { sideAsFor, sideNamed, sidesIn } from '../sentence/side-of.ts';
import { hasTurn } from '../turns/special-words.ts';
import { agentOf, beyondRelative, beyondReport } from './agent.ts';
import { asWorkers } from './as-workers.ts';
import { returning, sentBy } from './sent-by.ts';

/**
 * The topic that a number is about: what its noun phrase names; else the counted topic that is the only
 * one of its kind mentioned in the clause ("unter den nordkoreanischen Soldaten gab es 300 Tote"); else
 * what the sender's soldiers are ("Nordkorea hat 12.000 Soldaten geschickt"). Null when in doubt.
 */
export function subjectOf(
  sentence: ReadSentence,
  counted: Counted,
  cues: Cues,
  scope: Scope,
): CountedTopic | null {
  const { record } = sentence;
  const { measure } = counted;
  if (isOwn(sentence, counted)) return ownOf(sentence, counted);
  const workers = asWorkers(sentence, counted, cues, scope);
  if (workers !== null) return workers;
  if (counted.topic !== null) return record.topics.get(counted.topic) ?? null;
  switch (counted.kind) {
    case 'people':
      return (
        returning(sentence, counted, cues, scope) ??
        lossesOf(
          sentence,
          onSide(sentence, scope) ?? sideOfDescribed(sentence, counted, cues, scope),
        ) ??
        sufferedBy(sentence, counted, cues, scope) ??
        admittedBy(sentence, counted, cues, scope) ??
        sentBy(
          sentence,
          counted,
          cues,
          scope,
          (topic) => topic.people && (measure === null || topic.measures.has(measure)),
        )
      );
    case 'loss':
      return (
        mentionedIn(sentence, scope, counted.measure) ??
        described(sentence, scope, counted.measure) ??
        owned(sentence, scope, counted.measure) ??
        lossesOf(
          sentence,
          sideAsFor(sentence, scope.from, counted.from) ??
            sideNamed(sentence, scope.from, scope.to),
        )
      );
    case 'thing': {
      if (measure === null) return null;
      const counts = (topic: CountedTopic) => topic.measures.has(measure);
      return (
        mentionedIn(sentence, scope, measure) ?? sentBy(sentence, counted, cues, scope, counts)
      );
    }
  }
}

/** "its dead", "498 of its soldiers", "die eigenen Verluste": of who speaks. */
function isOwn({ words, data }: ReadSentence, { kind, topic, from, to }: Counted): boolean {
  if (kind === 'thing' || (kind === 'people' && topic !== null)) return false;
  const { own, sides } = data.figures;
  const among = words.slice(to, to + RANKS_REACH).map(({ folded }) => folded);
  return (
    hasWordOf(words, Math.max(0, from - OWN_REACH), to, own) ||
    // "1.350 tote Soldaten in den eigenen Reihen"
    among.some((word, i) => own.has(word) && sides.has(among[i + 1] ?? ''))
  );
}

/** "in den eigenen Reihen" */
const RANKS_REACH = 4;

/** "its own military dead", "of its soldiers" */
const OWN_REACH = 2;

/** The people of the one side that the clause names before, or else the sentence. */
function ownOf(sentence: ReadSentence, { from }: Counted): CountedTopic | null {
  const clause = segmentBounds(sentence.segments, from).from;
  const near = sidesIn(sentence, clause, from);
  const start = near.length > 0 ? clause : 0;
  const [side, second] = near.length > 0 ? near : sidesIn(sentence, 0, from);
  const { record } = sentence;
  // "North Korean troops killed 300 of its soldiers": whose is not said.
  const other = mentionsIn(sentence, start, from).some(
    ({ topic }) => record.kinds.get(topic) === 'place' && record.sides.get(topic) !== side,
  );
  return second !== undefined || other ? null : lossesOf(sentence, side ?? null);
}

/** The people of a side whose losses are counted. */
export function lossesOf(
  { record }: Pick<ReadSentence, 'record'>,
  side: TopicId | null,
): CountedTopic | null {
  if (side === null) return null;
  return mostOnRecord(
    [...record.topics.values()].filter(
      ({ topic, people, measures }) =>
        people && record.sides.get(topic) === side && [...measures.keys()].some(isLoss),
    ),
  );
}

/** The only topic mentioned in the clause of which this is counted on record. */
export function mentionedIn(
  sentence: ReadSentence,
  { from, to }: Scope,
  measure: Measure | null,
  also: (topic: CountedTopic) => boolean = () => true,
): CountedTopic | null {
  const found = new Set<CountedTopic>();
  for (const { topic } of mentionsIn(sentence, from, to)) {
    const counted = sentence.record.topics.get(topic);
    if (counted === undefined || measure === null) continue;
    const fits = isLoss(measure)
      ? counted.people && [...counted.measures.keys()].some(isLoss)
      : counted.measures.has(measure);
    if (fits && also(counted) && sentence.record.kinds.get(topic) !== 'event') found.add(counted);
  }
  return found.size === 1 ? ([...found][0] as CountedTopic) : null;
}

/** "bezifferte die nordkoreanischen Verluste auf 4.700 Tote und Verletzte": the adjective names them. */
function described(
  sentence: ReadSentence,
  { from, to }: Pick<Scope, 'from' | 'to'>,
  measure: Measure | null,
): CountedTopic | null {
  const { words, data, record } = sentence;
  const nouns = data.turns.losses(words, from, to);
  if (nouns.length === 0) return null;
  return mostOnRecord(
    [...record.topics.values()].filter(
      (topic) =>
        topic.people &&
        nouns.some(
          (noun) =>
            hasModifier(sentence, topic, Math.max(from, noun.from - 3), noun.from) ||
            // "Verluste der Nordkoreaner" alone may be the dead or all losses.
            (measure !== 'lost' && isOwnedBy(sentence, topic, noun)),
        ),
    ),
  );
}

/** "Nordkorea hat 4.000 Verluste erlitten": the losses of those it sent. */
function owned(sentence: ReadSentence, scope: Scope, measure: Measure | null): CountedTopic | null {
  // "Russia has taken 300 prisoners", "Kiew meldete 300 Tote": not their own.
  if (measure === null || measure === 'captured' || !suffers(sentence, scope)) return null;
  const agent = suffererOf(sentence, scope);
  if (agent === null) return null;
  return mostOnRecord(
    [...sentence.record.topics.values()].filter(
      (topic) =>
        (topic.owners.has(agent.topic) || topic.topic === agent.topic) &&
        [...topic.measures.keys()].some(isLoss),
    ),
  );
}

/** "160.000 Männer, die auf russischer Seite gefallen sind": the side that the clause or one it goes on with names. */
function onSide(sentence: ReadSentence, scope: Scope): TopicId | null {
  for (const { from, to } of [scope, ...scope.more]) {
    const side = sideNamed(sentence, from, to);
    if (side !== null) return side;
  }
  return null;
}

/** "Für die Ukraine nannten sie 70.000 getötete Soldaten": of whom the dead and wounded of a clause are told. */
function sideOfDescribed(
  sentence: ReadSentence,
  counted: Counted,
  { attribute }: Cues,
  scope: Scope,
): TopicId | null {
  const described = attribute.some(({ kind }) => isLoss(kind));
  return described ? sideAsFor(sentence, scope.from, counted.from) : null;
}

/** "Die russische Armee hat 100.000 getötete Soldaten zu beklagen": whose soldiers are counted as lost. */
function sufferedBy(
  sentence: ReadSentence,
  { to }: Counted,
  { attribute, predicate }: Cues,
  scope: Scope,
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
  return agent === null ? null : lossesOf(sentence, record.sides.get(agent.topic) ?? null);
}

/** Who acts in a clause, though a remark or a relative clause stands between: "Russia, he said, had suffered …". */
function suffererOf(sentence: ReadSentence, scope: Scope): PlacedMention | null {
  return (
    agentOf(sentence, scope) ?? beyondRelative(sentence, scope) ?? beyondReport(sentence, scope)
  );
}

/** Fewer soldiers are those of one day or place. */
const LEAST_ADMITTED = 1000;

/** "Russia has acknowledged the deaths of 6,000 soldiers": what a side admits is of its own. */
function admittedBy(
  sentence: ReadSentence,
  { from, to }: Counted,
  { predicate, attribute }: Cues,
  { above }: Scope,
): CountedTopic | null {
  const { quantities, data, segments } = sentence;
  const number = quantities.findLast(({ next }) => next <= from);
  if ((number?.high ?? number?.low ?? 0) < LEAST_ADMITTED) return null;
  if (![...predicate, ...attribute].some(({ kind }) => isLoss(kind))) return null;
  const clause = segmentBounds(segments, from);
  const first = Math.min(above.from, clause.from);
  if (!hasTurn(sentence, first, clause.to, data.figures.admits)) return null;
  const [side, second] = sidesIn(sentence, first, Math.max(to, clause.to));
  return second === undefined ? lossesOf(sentence, side ?? null) : null;
}

function suffers({ words, data }: ReadSentence, { from, to }: Scope): boolean {
  // "claimed to have suffered" is of one's own.
  const says = data.turns
    .reporting(words, from, to)
    .some((verb) => words[verb.to]?.folded !== data.figures.marker);
  return !says && hasWordOf(words, from, to, data.figures.suffers);
}
