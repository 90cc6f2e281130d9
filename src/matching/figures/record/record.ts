import type { Unit } from '../../../claims/figure.ts';
import type { Language } from '../../../claims/language.ts';
import { FORCE_MEASURES, type Measure } from '../../../claims/measure.ts';
import type { Topic, TopicId } from '../../../claims/topic.ts';
import { LANGUAGE_DATA } from '../../languages/all.ts';
import { englishSpecials } from '../../languages/en/specials.ts';
import type { LanguageData } from '../../languages/language-data.ts';
import { NAMINGS } from '../../languages/namings.ts';
import { nounKey, wordKey } from '../../lexicon/inflection.ts';
import { foldWord } from '../../words/fold.ts';
import type { CountedTopic } from './counted-topic.ts';
import { type Givers, giversOf, givingOf } from './givers.ts';
import { type FigureClaim, type KnownFigures, knownFigures } from './known-figures.ts';
import { isAid } from './measure-kinds.ts';
import { modifierWordsOf } from './modifier-words.ts';
import { namesOf, ownersOf, shortNames } from './names-on-record.ts';
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
  const counted = new Map<
    TopicId,
    { measures: Map<Measure, number>; units: Set<Unit>; kinds: Set<string>; places: Set<string> }
  >();
  for (const { figure } of claimed) {
    if (figure === null) continue;
    const entry = counted.get(figure.of) ?? {
      measures: new Map(),
      units: new Set(),
      kinds: new Set(),
      places: new Set(),
    };
    entry.measures.set(figure.measure, (entry.measures.get(figure.measure) ?? 0) + 1);
    entry.units.add(figure.unit);
    entry.kinds.add(`${figure.measure} ${figure.unit}`);
    entry.places.add(`${figure.measure} ${figure.place ?? ''}`);
    counted.set(figure.of, entry);
  }
  const result = new Map<TopicId, CountedTopic>();
  for (const topic of all) {
    const entry = counted.get(topic.id);
    if (entry === undefined) continue;
    result.set(topic.id, {
      topic: topic.id,
      ...entry,
      people:
        topic.kind === 'force' ||
        (topic.kind !== 'event' &&
          [...entry.measures.keys()].some((each) => countsPeople(each, entry))),
      heads: headsOf(topic),
      modifiers: modifiersOf(topic),
      names: new Map(),
      owners: ownersOf(topic, names),
    });
  }
  // "Soldaten der nordkoreanischen Armee": the army that bears their adjective.
  for (const [id, entry] of result) {
    if (!entry.people) continue;
    const armies = all.filter((topic) => topic.id !== id && isArmyOf(topic, entry));
    if (armies.length > 0) {
      result.set(id, { ...entry, owners: new Set([...entry.owners, ...armies.map((a) => a.id)]) });
    }
  }
  const byId = new Map(all.map((topic) => [topic.id, topic]));
  for (const [id, entry] of result) {
    if (!entry.people) continue;
    // The names of a matter ("losses") are no names of people.
    const own = byId.get(id)?.kind === 'force' ? [id] : [];
    result.set(id, { ...entry, names: shortNames(byId, [...own, ...entry.owners]) });
  }
  const special = new Map(
    [...result].filter(([, { measures }]) =>
      [...measures.keys()].some((each) => SPECIAL.has(each)),
    ),
  );
  const givers = giversOf(all.filter(({ id }) => givesAid(result.get(id))));
  const sides = sidesOf(result, all, (topic) => ownersOf(topic, names));
  return {
    special,
    topics: result,
    kinds: new Map(all.map(({ id, kind }) => [id, kind])),
    modifierWords: modifierWordsOf(result.values()),
    sides,
    demonyms: demonymsOf(result, sides),
    givers,
    placeNames: new Map(
      [...names].filter(([name, id]) => !name.includes(' ') && byId.get(id)?.kind === 'place'),
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

const PEOPLE: ReadonlySet<Measure> = new Set<Measure>([...FORCE_MEASURES, 'workers']);

function countsPeople(measure: Measure, { kinds }: Pick<CountedTopic, 'kinds'>): boolean {
  return PEOPLE.has(measure) && kinds.has(`${measure} people`);
}

function isArmyOf({ kind, aliases }: Topic, { modifiers }: CountedTopic): boolean {
  if (kind !== 'organisation' && kind !== 'force') return false;
  return LANGUAGE_DATA.some((data) =>
    (aliases[data.language] ?? []).some(({ text }) => {
      const words = text.split(/[\s-]+/).map(foldWord);
      if (!NAMINGS[data.language].armies.has(words.at(-1) ?? '')) return false;
      const keys = words.slice(0, -1).map((word) => wordKey(word, data));
      return (modifiers.get(data.language) ?? []).some(
        (sequence) =>
          sequence.length === keys.length && sequence.every((part, i) => keys[i] === part),
      );
    }),
  );
}

type PhraseOf = NonNullable<NonNullable<Topic['phrases']>[Language]>[number];

/** The phrases that say whose their heads are: "Gespräche in Genf" are nobody's. */
function phrasesOf(topic: Topic, { language }: LanguageData): readonly PhraseOf[] {
  return (topic.phrases?.[language] ?? []).filter(({ by }) => by === undefined);
}

function headsOf(topic: Topic): CountedTopic['heads'] {
  return new Map(
    LANGUAGE_DATA.map((data) => [
      data.language,
      new Set(
        phrasesOf(topic, data).flatMap(({ heads }) =>
          heads.map((text) => nounKey(lastWord(text), data)),
        ),
      ),
    ]),
  );
}

function modifiersOf(topic: Topic): CountedTopic['modifiers'] {
  return new Map(
    LANGUAGE_DATA.map((data) => [
      data.language,
      phrasesOf(topic, data)
        // "heavy losses" are a side's by what else its sentence says; "heavy" is no word for the side.
        .filter(({ of, when }) => of.length > 0 || when === undefined)
        .flatMap(({ modifiers }) =>
          modifiers.map((text) =>
            text.split(/[\s-]+/).map((word) => wordKey(foldWord(word), data)),
          ),
        ),
    ]),
  );
}

function lastWord(text: string): string {
  return foldWord(
    text
      .trim()
      .split(/[\s-]+/)
      .at(-1) ?? '',
  );
}
