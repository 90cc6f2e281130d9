import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { Cues } from '../counted/cues.ts';
import { hasModifier, isOwnedBy } from '../counted/modifier.ts';
import type { NumberOfNoun } from '../counted/one-number.ts';
import type { Scope } from '../counted/scope.ts';
import { type CountedTopic, hasLosses } from '../record/counted-topic.ts';
import { lossesOf } from '../record/losses-of.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { isPossessive, mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { sideAsFor, sideNamed, sidesIn } from '../sentence/side-of.ts';
import { asWorkers } from './as-workers.ts';
import { returning, sentBy } from './sent-by.ts';
import { admittedBy, ownedLosses, sufferedBy } from './suffered.ts';

/**
 * The topic that a number is about: what its noun phrase names; else the counted topic that is the only
 * one of its kind mentioned in the clause ("unter den nordkoreanischen Soldaten gab es 300 Tote"); else
 * what the sender's soldiers are ("Nordkorea hat 12.000 Soldaten geschickt"). Null when in doubt.
 */
export function subjectOf(one: NumberOfNoun, cues: Cues): CountedTopic | null {
  const { sentence, counted, scope } = one;
  const { record } = sentence;
  if (isOwn(sentence, counted)) return ownOf(sentence, counted);
  const workers = asWorkers(one, cues);
  if (workers !== null) return workers;
  if (counted.topic !== null) return record.topics.get(counted.topic) ?? null;
  switch (counted.kind) {
    case 'people':
      return (
        returning(one, cues) ??
        lossesOf(record, onSide(sentence, scope) ?? sideOfDescribed(one, cues)) ??
        sufferedBy(one, cues) ??
        admittedBy(one, cues) ??
        sentBy(one, cues, ({ people }) => people)
      );
    case 'loss':
      return (
        mentionedIn(sentence, scope, counted.measure) ??
        described(sentence, scope, counted.measure) ??
        ownedLosses(sentence, scope, counted.measure) ??
        lossesOf(
          record,
          sideAsFor(sentence, segmentBounds(sentence.segments, counted.from).from, counted.from) ??
            sideNamed(sentence, scope.from, scope.to),
        )
      );
    case 'thing': {
      const { measure } = counted;
      if (measure === null) return null;
      const counts = (topic: CountedTopic) => topic.measures.has(measure);
      return mentionedIn(sentence, scope, measure) ?? sentBy(one, cues, counts);
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
  return second !== undefined || other ? null : lossesOf(record, side ?? null);
}

/** The only topic mentioned in the clause of which this is counted on record. */
export function mentionedIn(
  sentence: ReadSentence,
  { from, to }: Scope,
  measure: Measure,
  also: (topic: CountedTopic) => boolean = () => true,
): CountedTopic | null {
  const found = new Set<CountedTopic>();
  for (const { topic } of mentionsIn(sentence, from, to)) {
    const counted = sentence.record.topics.get(topic);
    if (counted === undefined) continue;
    const fits = isLoss(measure)
      ? counted.people && hasLosses(counted)
      : counted.measures.has(measure);
    if (fits && also(counted) && sentence.record.kinds.get(topic) !== 'event') found.add(counted);
  }
  return found.size === 1 ? ([...found][0] as CountedTopic) : null;
}

/** "bezifferte die nordkoreanischen Verluste auf 4.700 Tote und Verletzte": the adjective names them. */
function described(
  sentence: ReadSentence,
  { from, to }: Pick<Scope, 'from' | 'to'>,
  measure: Measure,
): CountedTopic | null {
  const { words, data, record } = sentence;
  const nouns = data.turns.losses(words, from, to);
  if (nouns.length === 0) return null;
  const isTheirs = (topic: CountedTopic) =>
    nouns.some(
      (noun) =>
        hasModifier(sentence, topic, Math.max(from, noun.from - 3), noun.from) ||
        // "Verluste der Nordkoreaner" alone may be the dead or all losses.
        (measure !== 'lost' && isOwnedBy(sentence, topic, noun)),
    );
  return mostOnRecord(topicsWith(record, (topic) => topic.people && isTheirs(topic)));
}

/** "160.000 Männer, die auf russischer Seite gefallen sind": the side that the clause or one it goes on with names. */
function onSide(sentence: ReadSentence, scope: Scope): TopicId | null {
  for (const { from, to } of [scope, ...scope.more]) {
    // "lost 15,000 to Russia's 35,000": whose the next number is.
    const owner = sentence.mentions.find((each) => each.to === to && each.from >= from);
    const isOfNext = owner !== undefined && isPossessive(sentence, to);
    const side = sideNamed(sentence, from, isOfNext ? owner.from : to);
    if (side !== null) return side;
  }
  return null;
}

/** "Für die Ukraine nannten sie 70.000 getötete Soldaten": of whom the dead and wounded of a clause are told. */
function sideOfDescribed({ sentence, counted }: NumberOfNoun, { attribute }: Cues): TopicId | null {
  const described = attribute.some(({ kind }) => isLoss(kind));
  const { from } = segmentBounds(sentence.segments, counted.from);
  return described ? sideAsFor(sentence, from, counted.from) : null;
}
