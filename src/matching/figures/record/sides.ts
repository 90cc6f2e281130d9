import type { Language } from '../../../claims/language.ts';
import type { Topic, TopicId } from '../../../claims/topic.ts';
import { LANGUAGE_DATA } from '../../languages/all.ts';
import { wordKey } from '../../lexicon/inflection.ts';
import { foldWord } from '../../words/fold.ts';
import type { CountedTopic } from './counted-topic.ts';

/** The country of a force, by the topics that speak for it: "Moscow", "Russia's defence ministry". */
export type Sides = ReadonlyMap<TopicId, TopicId>;

/**
 * Which side a topic stands for: the country that a counted force belongs to, for the force, for the
 * other names of that country and for the bodies that are named by it.
 */
export function sidesOf(
  counted: ReadonlyMap<TopicId, CountedTopic>,
  topics: readonly Topic[],
  ownersOf: (topic: Topic) => ReadonlySet<TopicId>,
): Sides {
  const kinds = new Map(topics.map(({ id, kind }) => [id, kind]));
  const sides = new Map<TopicId, TopicId>();
  for (const { topic, owners } of counted.values()) {
    if (kinds.get(topic) !== 'force') continue;
    const home = [...owners].find((owner) => kinds.get(owner) === 'place');
    if (home === undefined) continue;
    for (const each of [topic, ...owners]) if (!sides.has(each)) sides.set(each, home);
  }
  for (const topic of topics) {
    if (sides.has(topic.id)) continue;
    const homes = new Set([...ownersOf(topic)].flatMap((owner) => sides.get(owner) ?? []));
    const [home] = homes;
    if (homes.size === 1 && home !== undefined) sides.set(topic.id, home);
  }
  return sides;
}

/** Shorter beginnings of adjectives begin other words too. */
const SHORTEST_STEM = 5;

/** The beginnings of the adjectives of all sides: "ukrain" of "ukrainisch", for "Ukrainer". */
export function demonymsOf(
  counted: ReadonlyMap<TopicId, CountedTopic>,
  sides: Sides,
): readonly string[] {
  const armies = [...sides.keys()].flatMap((topic) => counted.get(topic) ?? []);
  const keys = armies.flatMap(({ modifiers }) => [...modifiers.values()].flat());
  const stems = keys
    .filter(({ length }) => length === 1)
    .map(([key = '']) => key.split('|')[0] ?? '')
    .filter(({ length }) => length >= SHORTEST_STEM);
  return [...new Set(stems)];
}

/** "US aid to Ukraine", "Europe's support": who gives stands before the aid. */
const AID =
  /^(?!military|financial|westliche|western)([^\s'’]+?)(?:['’]s)?[\s-](?:military\s|financial\s)?(?:aid|support|assistance|hilfen?|unterstutzung|militarhilfe)\b/;
/** "aid to Ukraine": who gets it is no giver. */
const RECEIVER = /\b(?:to|for|fur)\s(?:die\s)?(.+)$/;

/** By language: keys of the words that name a giver ("us", "europäisch", "Europe"), with the topic of its aid. */
export type Givers = ReadonlyMap<Language, ReadonlyMap<string, TopicId>>;

/** The givers in the names of topics of aid. */
export function giversOf(aid: readonly Topic[]): Givers {
  return new Map(
    LANGUAGE_DATA.map((data) => {
      const names = aid.flatMap((topic) =>
        namesOfAid(topic, data.language).map((text) => ({ id: topic.id, text: foldName(text) })),
      );
      const receivers = new Set(names.flatMap(({ text }) => RECEIVER.exec(text)?.[1] ?? []));
      const givers = new Map<string, TopicId>();
      for (const { id, text } of names) {
        const giver = AID.exec(text)?.[1];
        if (giver === undefined || receivers.has(giver)) continue;
        givers.set(wordKey(giver, data), id);
        // "Europas Hilfe"
        const genitive = data.nameEndings.find((end) => giver.endsWith(end) && giver.length > 4);
        if (genitive !== undefined) givers.set(wordKey(giver.slice(0, -genitive.length), data), id);
      }
      return [data.language, givers];
    }),
  );
}

/** The names of a topic of aid; of each family of names one for every giver and receiver: "US Hilfe", "Hilfe für Kiew". */
function namesOfAid({ aliases, phrases }: Topic, language: Language): readonly string[] {
  return [
    ...(aliases[language] ?? []).map(({ text }) => text),
    ...(phrases?.[language] ?? []).flatMap(({ heads: [head], modifiers, of, by }) =>
      by === undefined
        ? [...modifiers, ...of].map((giver) => `${giver} ${head}`)
        : of.map((receiver) => `${head} ${by[0]} ${receiver}`),
    ),
  ];
}

/** By topic: the aid that it gives, where it bears the name of a giver ("US" is a name of the United States). */
export function givingOf(
  topics: readonly Topic[],
  givers: Givers,
): ReadonlyMap<TopicId, readonly TopicId[]> {
  return new Map(
    topics.map(({ id, aliases }) => {
      const aid = LANGUAGE_DATA.flatMap((data) =>
        (aliases[data.language] ?? []).flatMap(({ text }) =>
          /\s/.test(text)
            ? []
            : (givers.get(data.language)?.get(wordKey(foldWord(text), data)) ?? []),
        ),
      );
      return [id, [...new Set(aid)]];
    }),
  );
}

function foldName(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => word.split('-').map(foldWord).join('-'))
    .join(' ');
}
