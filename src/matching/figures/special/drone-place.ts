import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isSpeaker } from '../sentence/attribution.ts';
import { placeIn, targetIn } from '../sentence/place.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
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
  quantity: Quantity,
  measure: 'drones-launched' | 'drones-shot-down',
  topic: CountedTopic,
  { from, to }: Range,
): TopicId | undefined {
  const { record, words, segments } = sentence;
  const says: Says = (verbsOf, range) =>
    sentence.data.specials
      .verbsOf(verbsOf)
      .some((verbs) => hasTurn(sentence, range.from, range.to, verbs));
  // "shot down 15 drones that Russia launched": these are not all.
  if (measure === 'drones-launched' && says('drones-shot-down', { from: 0, to: quantity.begin })) {
    return undefined;
  }
  const target = targetIn(sentence, from, to) ?? placeIn(sentence, from, to, undefined);
  if (target !== null) return target;
  const attacker = record.sides.get(topic.topic);
  const attacked = launchedAt(topic);
  const other = (side: TopicId): TopicId | undefined =>
    side === attacker ? attacked : side === attacked ? attacker : undefined;
  const sides = sidesNamed(sentence, topic);
  const behind = sides.find(
    ({ at }) => at >= quantity.next && at < Math.min(to, quantity.next + WHOSE_REACH),
  );
  const role = behind === undefined ? null : roleOf(sentence, quantity.next, behind);
  if (role === 'target') return behind?.side;
  // "Russland griff die Ukraine mit 728 Drohnen an": who acts is named first.
  const here = sides.find(({ at, speaks }) => at >= from && at < quantity.begin && !speaks);
  // "Of 728 Russian drones 711 were shot down"
  const owner = sides.find(({ at }) => at < quantity.begin && isOfDrones(sentence, topic, at));
  const owned = measure === 'drones-shot-down' && (here === undefined || here === owner);
  if (owner !== undefined && owned) return other(owner.side);
  if (here !== undefined && isAttacked(sentence, here, says)) return here.side;
  if (behind !== undefined && role === 'owner' && here?.side !== behind.side) {
    return other(behind.side);
  }
  const acts = role === 'actor' ? behind : undefined;
  // "neutralised 245 of the 292 drones fired by Moscow"
  if (acts !== undefined && measure === 'drones-shot-down') {
    if (says('drones-launched', { from: quantity.next, to: acts.at })) return other(acts.side);
  }
  const last = sides.findLast(({ at, speaks }) => at < from && !speaks);
  const clause = last === undefined ? null : segmentBounds(segments, last.at);
  const before = sides.find(({ at, speaks }) => clause !== null && at >= clause.from && !speaks);
  // "267 Drohnen, die Moskau losschickte"
  const relative = sentence.data.figures.relatives.has(words[to]?.folded ?? '');
  const next = sides.find(({ at }) => relative && at >= to && at < segmentBounds(segments, to).to);
  const actor = acts ?? here ?? (role === 'owner' ? behind : undefined) ?? before ?? next;
  if (actor === undefined) {
    // Who tells of drones and names nobody else was attacked, and shot them down.
    const teller = sides.find(({ speaks }) => speaks)?.side;
    // Those that a report names without more are the ones on record.
    const known = mentionsIn(sentence, 0, words.length).some((each) => each.topic === topic.topic);
    return teller ?? (known || isOnAttack(sentence, attacker, attacked) ? attacked : undefined);
  }
  if (measure === 'drones-launched') return other(actor.side);
  // "… launched 500 drones, of which 400 were shot down": by the other side.
  const told = actor === before && clause !== null && says('drones-launched', clause);
  return told ? other(actor.side) : actor.side;
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
  const isAttack = data.specials
    .verbsOf('drones-launched')
    .some((verbs) => isInSentenceBefore(sentence, verbs));
  const sides = [...earlier].map((topic) => ({ topic, side: record.sides.get(topic) }));
  const first = sides.find(
    ({ topic, side }) => side === topic || record.kinds.get(topic) === 'force',
  );
  return isAttack && first?.side === attacker && sides.some(({ side }) => side === attacked);
}

type Says = (measure: Measure, range: Range) => boolean;

/** A side that a sentence names. */
interface NamedSide {
  readonly side: TopicId;
  readonly at: number;
  /** As who says so. */
  readonly speaks: boolean;
}

/** The sides that a sentence names, in order; drones as such are of none. */
function sidesNamed(sentence: ReadSentence, { topic }: CountedTopic): readonly NamedSide[] {
  const { record, mentions, words } = sentence;
  const adjectiveAt = adjectivesIn(sentence);
  const found: NamedSide[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention = mentions.find((each) => each.from <= at && at < each.to);
    // "Shahed drones launched by Russia" may be one name.
    const name =
      mention?.topic === topic
        ? record.placeNames.get(words[at]?.folded ?? '')
        : mention?.from === at
          ? mention.topic
          : undefined;
    const side = adjectiveAt(at) ?? record.sides.get(name ?? '');
    if (side === undefined) continue;
    const speaks = mention !== undefined && mention.topic !== topic && isSpeaker(sentence, mention);
    found.push({ side, at, speaks });
  }
  return found;
}

/** "Russian drones": whether a side is named right before the drones. */
function isOfDrones({ mentions }: ReadSentence, { topic }: CountedTopic, at: number): boolean {
  return mentions.some((each) => each.topic === topic && each.from <= at + 1 && at + 1 < each.to);
}

/** "attacked Ukraine with 120 drones": who is named right behind the verb; in German that may be who acts. */
function isAttacked({ data, words }: ReadSentence, { at }: NamedSide, says: Says): boolean {
  const verb = data.language.articles.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  return !data.figures.verbLast && says('drones-launched', { from: verb, to: verb + 1 });
}

/** Whose the drones behind a number are, who acts, who says so, or at whom they are sent. */
function roleOf(
  sentence: ReadSentence,
  from: number,
  { at, speaks }: NamedSide,
): 'owner' | 'actor' | 'teller' | 'target' {
  const { words, data } = sentence;
  const { actors, inWhich, origin, targets } = data.figures;
  const preposition = data.language.articles.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  // "fired 50,000 drones at Ukrainian cities"
  if (preposition >= from && targets.has(words[preposition]?.folded ?? '')) return 'target';
  // "launched 126 drones over Ukraine"
  const governs = words[preposition]?.folded ?? '';
  const isPlace = mentionsIn(sentence, at, words.length).some(
    (each) => each.from === at && sentence.record.kinds.get(each.topic) === 'place',
  );
  const where = preposition >= from && data.language.prepositions.has(governs);
  if (where && isPlace && !actors.has(governs) && !origin.has(governs) && governs !== 'of') {
    return 'target';
  }
  // "shot down by Ukraine's air defences", "74 of which Ukraine's air force destroyed"
  const between = words.slice(from, at);
  if (between.some(({ folded }) => actors.has(folded) || inWhich.has(folded))) return 'actor';
  return speaks ? 'teller' : 'owner';
}

/** The country that the drones on record were launched at. */
function launchedAt({ places }: CountedTopic): TopicId | undefined {
  const key: Measure = 'drones-launched';
  return [...places].find((each) => each.startsWith(`${key} `))?.slice(key.length + 1);
}
