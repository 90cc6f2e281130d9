import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isSpeaker } from '../sentence/attribution.ts';
import { placeIn, targetIn } from '../sentence/place.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import {
  beforeArticle,
  mentionAt,
  mentionFrom,
  numberFrom,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { adjectivesIn } from '../sentence/side-of.ts';
import { hasTurn } from '../turns/special-words.ts';
import { isInSentenceBefore } from './special-matter.ts';

/** "34 über der Region Moskau abgeschossene ukrainische Drohnen", "34 Ukrainian drones": whose they are. */
const WHOSE_REACH = 8;

/**
 * Where drones were launched at or shot down. Who launches them is the one country, who shoots them down
 * the other, so that the numbers of the two are never set against each other; undefined in doubt.
 */
export function dronePlace(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  measure: 'drones-launched' | 'drones-shot-down',
  topic: CountedTopic,
  { from, to }: Range,
): TopicId | undefined {
  const target = targetIn(sentence, from, to) ?? placeIn(sentence, from, to);
  if (target !== null) return target;
  const attacker = sentence.record.sides.get(topic.topic);
  const attacked = launchedAt(topic);
  const other = (side: TopicId): TopicId | undefined =>
    side === attacker ? attacked : side === attacked ? attacker : undefined;
  const all = sidesNamed(sentence, topic);
  const sides = all.filter(({ speaks }) => !speaks);
  // "Russia launched 100 drones and Ukraine 50": who stands before another number is named for that.
  const isOfNextNumber = (at: number) => numberFrom(sentence, at + 1)?.begin === at + 1;
  const end = Math.min(to, next + WHOSE_REACH);
  const behind = all.find(({ at }) => at >= next && at < end && !isOfNextNumber(at));
  const role = behind === undefined ? null : roleOf(sentence, next, behind);
  if (role === 'target') return behind?.side;
  // "Russland griff die Ukraine mit 728 Drohnen an": who acts is named first.
  const here = sides.find(({ at }) => at >= from && at < begin);
  // "Of 728 Russian drones 711 were shot down"
  const owner = sides.find(({ at }) => at < begin && isOfDrones(sentence, topic, at));
  if (owner !== undefined && (here ?? owner) === owner) return other(owner.side);
  if (behind !== undefined && role === 'owner') return other(behind.side);
  const { segments } = sentence;
  const last = sides.findLast(({ at }) => at < from);
  const before = last && sides.find(({ at }) => segments[at] === segments[last.at]);
  // "267 Drohnen, die Moskau losschickte"
  const relative = sentence.data.figures.relatives.has(sentence.words[to]?.folded ?? '');
  const beyond = relative ? sides.find(({ at }) => at >= to) : undefined;
  const actor = (role === 'actor' ? behind : here) ?? before ?? beyond;
  if (actor === undefined) {
    // Who tells of drones and names nobody else was attacked, and shot them down.
    const teller = all.find(({ speaks }) => speaks)?.side;
    return teller ?? (isOfRecord(sentence, topic, attacker, attacked) ? attacked : undefined);
  }
  if (isAttacked(sentence, actor)) return actor.side;
  if (measure === 'drones-launched') return other(actor.side);
  // "neutralised 245 of the 292 drones fired by Moscow", "… launched 500 drones, of which 400 were shot down"
  const told = actor === behind ? { from: next, to: actor.at } : segmentBounds(segments, actor.at);
  return actor !== here && saysLaunched(sentence, told) ? other(actor.side) : actor.side;
}

/** Whether drones that nobody is named to have launched are the ones on record: a report names them without more. */
function isOfRecord(
  sentence: ReadSentence,
  { topic }: CountedTopic,
  attacker: TopicId | undefined,
  attacked: TopicId | undefined,
): boolean {
  const isNamed = sentence.mentions.some((mention) => mention.topic === topic);
  return isNamed || isOnAttack(sentence, attacker, attacked);
}

/**
 * "Russland hat die Ukraine mit Luftangriffen überzogen. Dabei seien 500 Drohnen eingesetzt worden": whether the
 * sentence before tells of an attack, and the paragraph names the attacker, and then who is attacked.
 */
function isOnAttack(
  sentence: ReadSentence,
  attacker: TopicId | undefined,
  attacked: TopicId | undefined,
): boolean {
  const { data, record, earlier } = sentence;
  // What a ministry or an air force says of an attack does not lead it.
  const sides = [...earlier]
    .filter((topic) => record.kinds.get(topic) !== 'organisation')
    .flatMap((topic) => record.sides.get(topic) ?? []);
  return (
    sides[0] === attacker &&
    sides.some((side) => side === attacked) &&
    data.specials
      .ofMeasure('drones-launched')
      .some(({ verb }) => isInSentenceBefore(sentence, verb))
  );
}

function saysLaunched(sentence: ReadSentence, { from, to }: Range): boolean {
  return sentence.data.specials
    .ofMeasure('drones-launched')
    .some(({ verb }) => hasTurn(sentence, from, to, verb));
}

/** A side that a sentence names. */
interface NamedSide {
  readonly side: TopicId;
  readonly at: number;
  /** As who says so. */
  readonly speaks: boolean;
}

/** The sides that a sentence names, in order; drones as such are of none. */
function sidesNamed(sentence: ReadSentence, { topic }: CountedTopic): readonly NamedSide[] {
  const { record, words } = sentence;
  const adjectiveAt = adjectivesIn(sentence);
  const found: NamedSide[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention = mentionAt(sentence, at);
    // "Shahed drones launched by Russia" may be one name.
    const name =
      mention?.topic === topic
        ? record.placeNames.get(words[at]?.folded ?? '')
        : mention?.from === at
          ? mention.topic
          : undefined;
    const side = adjectiveAt(at) ?? record.sides.get(name ?? '');
    if (side === undefined) continue;
    const speaks = mention !== null && isSpeaker(sentence, mention);
    found.push({ side, at, speaks });
  }
  return found;
}

/** "Russian drones": whether a side is named right before the drones. */
function isOfDrones({ mentions }: ReadSentence, { topic }: CountedTopic, at: number): boolean {
  return mentions.some((each) => each.topic === topic && each.from <= at + 1 && at + 1 < each.to);
}

/**
 * "attacked Ukraine with 120 drones": who is named right behind the verb; in German that may be who acts. "Ukraine was
 * hit by 120 drones", "wurde die Ukraine mit 120 Drohnen angegriffen": in any language.
 */
function isAttacked(sentence: ReadSentence, { at }: NamedSide): boolean {
  const { words, data } = sentence;
  const verb = beforeArticle(sentence, at);
  const before = words[verb]?.folded ?? '';
  const { undergoes, verbLast } = data.figures;
  if (data.language.prepositions.has(before)) return false;
  if (
    undergoes.has(before) ||
    hasWordOf(words, at + 1, at + (verbLast ? 2 : PASSIVE_REACH), undergoes)
  )
    return true;
  return !verbLast && saysLaunched(sentence, { from: verb, to: at + 1 });
}

/** "Ukraine has been" */
const PASSIVE_REACH = 3;

/** Whose the drones behind a number are, who acts, who says so, or at whom they are sent. */
function roleOf(
  sentence: ReadSentence,
  from: number,
  named: NamedSide,
): 'owner' | 'actor' | 'teller' | 'target' {
  const { words, data, record } = sentence;
  const { at, speaks } = named;
  const { actors, inWhich, targets, ofWhom } = data.figures;
  // "fired 50,000 drones at Ukrainian cities", "launched 126 drones over Ukraine"
  const governs = words[Math.max(from, beforeArticle(sentence, at))]?.folded ?? '';
  if (targets.has(governs) || isAttacked(sentence, named)) return 'target';
  // "150 habe die russische Luftabwehr abgeschossen"
  if (data.figures.verbLast && data.figures.auxiliaries.has(words[from]?.folded ?? ''))
    return 'actor';
  const isPlace = record.kinds.get(mentionFrom(sentence, at)?.topic ?? '') === 'place';
  const isOf = [actors, data.language.origins, ofWhom].some((list) => list.has(governs));
  if (isPlace && data.language.prepositions.has(governs) && !isOf) return 'target';
  // "shot down by Ukraine's air defences", "74 of which Ukraine's air force destroyed"
  const acts = hasWordOf(words, from, at, actors) || hasWordOf(words, from, at, inWhich);
  if (acts) return 'actor';
  return speaks ? 'teller' : 'owner';
}

/** The country that the drones on record were launched at. */
function launchedAt({ places }: CountedTopic): TopicId | undefined {
  const key: Measure = 'drones-launched';
  return [...places].find((each) => each.startsWith(`${key} `))?.slice(key.length + 1);
}
