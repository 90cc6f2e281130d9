import type { Language } from '../../../claims/language.ts';
import type { Measure } from '../../../claims/measure.ts';
import type { Topic, TopicId } from '../../../claims/topic.ts';
import { englishSpecials } from '../../languages/en/specials.ts';
import type { CountedTopic } from './counted-topic.ts';
import { countedTopics } from './counted-topics.ts';
import { type Givers, giversOf, givingOf } from './givers.ts';
import { type FigureClaim, type KnownFigures, knownFigures } from './known-figures.ts';
import { isAid } from './measure-kinds.ts';
import { modifierWordsOf } from './modifier-words.ts';
import { namesOf, ownersOf } from './names-on-record.ts';
import { demonymsOf, type Sides, sidesOf } from './sides.ts';

/** All that reading figures has to know of a database. */
export interface FigureRecord {
  readonly topics: ReadonlyMap<TopicId, CountedTopic>;
  readonly kinds: ReadonlyMap<TopicId, Topic['kind']>;
  /** The topics that have figures of a measure of their own, see `specialOf`. */
  readonly special: ReadonlyMap<TopicId, CountedTopic>;
  /** By language: keys of the words that the adjectives of any topic begin with. */
  readonly modifierWords: ReadonlyMap<Language, ReadonlySet<string>>;
  readonly sides: Sides;
  /** The beginnings of words for the people of a side, folded ("ukrain"). */
  readonly demonyms: readonly string[];
  readonly givers: Givers;
  /** Folded names of one word of places. */
  readonly placeNames: ReadonlyMap<string, TopicId>;
  readonly giving: ReadonlyMap<TopicId, readonly TopicId[]>;
  /** Organisations that count the dead by name, and names of such counts. */
  readonly listsNames: ReadonlySet<TopicId>;
  /** The numbers themselves, see `recognised`. */
  readonly known: KnownFigures;
}

/** Prepares what `createFigureReader` needs; linear in the packs, done once. */
export function buildFigureRecord(
  topics: Iterable<Topic>,
  claims: Iterable<FigureClaim>,
): FigureRecord {
  const all = [...topics];
  const claimed = [...claims];
  const names = namesOf(all);
  const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
  const counted = countedTopics(all, claimed, names);
  const special = new Map(
    [...counted].filter(([, { measures }]) =>
      [...measures.keys()].some((each) => SPECIAL.has(each)),
    ),
  );
  const givers = giversOf(all.filter(({ id }) => givesAid(counted.get(id))));
  const sides = sidesOf(counted, all, (topic) => ownersOf(topic, names));
  return {
    special,
    topics: counted,
    kinds,
    modifierWords: modifierWordsOf(counted.values()),
    sides,
    demonyms: demonymsOf(counted, sides),
    givers,
    placeNames: new Map(
      [...names].filter(([name, id]) => !name.includes(' ') && kinds.get(id) === 'place'),
    ),
    giving: givingOf(all, givers),
    listsNames: listingNames(all, claimed),
    known: knownFigures(claimed),
  };
}

/** Who counts the dead by name, and what such a count is called: what claims with such a figure are about besides. */
function listingNames(topics: readonly Topic[], claims: readonly FigureClaim[]): Set<TopicId> {
  const about = new Set(
    claims.flatMap(({ figure, topics }) =>
      figure?.measure === 'killed-by-name' ? topics.filter((topic) => topic !== figure.of) : [],
    ),
  );
  const lists = topics.filter(({ kind }) => kind === 'organisation' || kind === 'concept');
  return new Set(lists.map(({ id }) => id).filter((id) => about.has(id)));
}

function givesAid(counted: CountedTopic | undefined): boolean {
  return [...(counted?.measures.keys() ?? [])].some((each) => isAid(each));
}

/** The measures that both languages have words of their own for. */
const SPECIAL: ReadonlySet<Measure> = new Set(englishSpecials.map(({ measure }) => measure));
