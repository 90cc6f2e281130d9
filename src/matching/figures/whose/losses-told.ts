import { hasWordOf, type Word } from '../../numbers/words.ts';
import { hasModifier, isOwnedBy } from '../counted/modifier.ts';
import { type CountedTopic, hasLosses } from '../record/counted-topic.ts';
import { lossesOf } from '../record/losses-of.ts';
import { mostOnRecord, topicsWith } from '../record/most-on-record.ts';
import { isSpeaker } from '../sentence/attribution.ts';
import { isWithin } from '../sentence/place.ts';
import { isGenitive, isPossessive, mentionsIn, type NamedWords } from '../sentence/sentence.ts';
import { sideAsFor, sidesIn } from '../sentence/side-of.ts';
import { agentOf } from './agent.ts';

/** "its war dead", "South Korea's estimate of North Korean deaths": whose they are stands so near. */
const OWNER_REACH = 3;

/** "is losing more men", "Soldaten verloren" */
const MEN_REACH = 3;

/** What tells of losses; `isNoun` where it only names them, and does not say that somebody has them. */
interface Loss {
  readonly from: number;
  readonly to: number;
  readonly isNoun: boolean;
}

/**
 * Whose losses some words speak of, with or without a number: "North Korean deaths", "Kyiv says little about its
 * dead", "Russia has paid a high price". Null for none and for those of several.
 */
export function lossesTold(sentence: NamedWords, from: number, to: number): CountedTopic | null {
  const losses = lossesIn(sentence, from, to);
  if (losses.length === 0) return null;
  const { words, data, record } = sentence;
  const people = topicsWith(record, (topic) => topic.people && hasLosses(topic));
  const named = people.filter((topic) =>
    losses.some(
      (loss) =>
        hasModifier(sentence, topic, Math.max(from, loss.from - OWNER_REACH), loss.from) ||
        isOwnedBy(sentence, topic, loss) ||
        isOfTheirs(sentence, topic, loss) ||
        isNamed(sentence, topic, loss) ||
        hasOwnerNear(sentence, topic, Math.max(from, loss.from - OWNER_REACH), loss.from),
    ),
  );
  const sides = new Set(named.map(({ topic }) => record.sides.get(topic)));
  if (sides.size > 0) return sides.size === 1 ? mostOnRecord(named) : null;
  const isOwn = losses.some((loss) =>
    hasWordOf(words, Math.max(from, loss.from - OWNER_REACH), loss.from, data.figures.own),
  );
  if (isOwn) {
    const [side, second] = sidesIn(sentence, from, to);
    return second === undefined ? lossesOf(record, side ?? null) : null;
  }
  const side = sideAsFor(sentence, from, to);
  if (side !== null) return lossesOf(record, side);
  const suffers = hasWordOf(words, from, to, data.figures.suffers);
  if (!suffers && losses.every(({ isNoun }) => isNoun)) return null;
  // "Kyiv says Russia is losing men in Ukraine": neither who says so nor where.
  const mentions = sentence.mentions.filter(
    (mention) => !isSpeaker(sentence, mention) && !isWithin(sentence, mention, from),
  );
  const agent = agentOf({ ...sentence, mentions }, { from, to });
  if (agent === null || sidesIn({ ...sentence, mentions }, from, to).length > 1) return null;
  return mostOnRecord(
    people.filter(({ topic, owners }) => topic === agent.topic || owners.has(agent.topic)),
  );
}

/** "Ukraine's war casualties" may be a name of theirs. */
function isNamed({ mentions }: NamedWords, { topic }: CountedTopic, { from }: Loss): boolean {
  return mentions.some((each) => each.topic === topic && each.from <= from && from < each.to);
}

/** "Opferzahlen des ukrainischen Militärs", "casualties among Russian troops": whose by an adjective behind. */
function isOfTheirs(sentence: NamedWords, topic: CountedTopic, { to }: Loss): boolean {
  const { words, data } = sentence;
  return (
    data.figures.ofWhom.has(words[to]?.folded ?? '') &&
    hasModifier(sentence, topic, to + 1, to + OWNER_REACH)
  );
}

/** "Russlands hoher Preis", "Ukraine's human cost": whose country stands a few words before. */
function hasOwnerNear(
  sentence: NamedWords,
  { owners }: CountedTopic,
  from: number,
  to: number,
): boolean {
  return mentionsIn(sentence, from, to).some(
    (mention) =>
      owners.has(mention.topic) &&
      (isPossessive(sentence, mention.to) || isGenitive(sentence, mention.to)),
  );
}

function isOfPeople({ isPeople }: Word): boolean {
  return isPeople;
}

/** Nouns of losses, what a war costs, and verbs of losing. */
function lossesIn({ words, data }: NamedWords, from: number, to: number): readonly Loss[] {
  const { language, turns, figures } = data;
  const nouns = turns
    .losses(words, from, to)
    .filter(({ kind }) => kind !== 'captured')
    .filter((noun) => !language.capitalNouns || words[noun.from]?.capital === true);
  // "losing men", but not "losing the town"
  const lost = turns
    .cues(words, from, to)
    .filter(({ kind }) => kind === 'lost')
    .filter((verb) =>
      words.slice(Math.max(from, verb.from - MEN_REACH), verb.to + MEN_REACH).some(isOfPeople),
    );
  const costs = words.flatMap(({ folded }, at) =>
    at >= from && at < to && (figures.tolls.has(folded) || figures.costly.has(folded))
      ? [{ from: at, to: at + 1 }]
      : [],
  );
  return [
    ...nouns.map((noun) => ({ ...noun, isNoun: true })),
    ...[...costs, ...lost].map((loss) => ({ ...loss, isNoun: false })),
  ];
}
