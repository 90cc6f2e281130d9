import type { Unit } from '../../../claims/figure.ts';
import type { Language } from '../../../claims/language.ts';
import { FORCE_MEASURES, type Measure } from '../../../claims/measure.ts';
import type { Topic, TopicId } from '../../../claims/topic.ts';
import { LANGUAGE_DATA } from '../../languages/all.ts';
import type { LanguageData } from '../../languages/language-data.ts';
import { NAMINGS } from '../../languages/namings.ts';
import { nounKey, wordKey } from '../../lexicon/inflection.ts';
import { foldWord } from '../../words/fold.ts';
import type { CountedTopic } from './counted-topic.ts';
import type { FigureClaim } from './known-figures.ts';
import { ownersOf, shortNames } from './names-on-record.ts';

/** The topics that claims count something of, in the order of `topics`; `names` as `namesOf` gives them. */
export function countedTopics(
  topics: readonly Topic[],
  claims: readonly FigureClaim[],
  names: ReadonlyMap<string, TopicId>,
): ReadonlyMap<TopicId, CountedTopic> {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const numbers = numbersOf(claims);
  const found = new Map<TopicId, CountedTopic>();
  for (const topic of topics) {
    const own = numbers.get(topic.id);
    if (own !== undefined) found.set(topic.id, toCountedTopic(topic, own, topics, byId, names));
  }
  return found;
}

type Numbers = Pick<CountedTopic, 'measures' | 'units' | 'kinds' | 'places'>;

/** What is counted in claims, by the topic that it is counted of. */
function numbersOf(claims: readonly FigureClaim[]): ReadonlyMap<TopicId, Numbers> {
  const found = new Map<
    TopicId,
    { measures: Map<Measure, number>; units: Set<Unit>; kinds: Set<string>; places: Set<string> }
  >();
  for (const { figure } of claims) {
    if (figure === null) continue;
    const { of, measure, unit, place } = figure;
    const entry = found.get(of) ?? {
      measures: new Map(),
      units: new Set(),
      kinds: new Set(),
      places: new Set(),
    };
    entry.measures.set(measure, (entry.measures.get(measure) ?? 0) + 1);
    entry.units.add(unit);
    entry.kinds.add(`${measure} ${unit}`);
    entry.places.add(`${measure} ${place ?? ''}`);
    found.set(of, entry);
  }
  return found;
}

/** A topic with what its numbers, its phrases and the other topics tell of it. */
function toCountedTopic(
  topic: Topic,
  numbers: Numbers,
  all: readonly Topic[],
  byId: ReadonlyMap<TopicId, Topic>,
  names: ReadonlyMap<string, TopicId>,
): CountedTopic {
  const { id, kind } = topic;
  const modifiers = modifiersOf(topic);
  const hasMembers = [...numbers.measures.keys()].some((each) => countsPeople(each, numbers));
  const people = kind === 'force' || (kind !== 'event' && hasMembers);
  // "Soldaten der nordkoreanischen Armee": the army that bears their adjective.
  const armies = people ? all.filter((each) => each.id !== id && isArmyOf(each, modifiers)) : [];
  const owners = new Set([...ownersOf(topic, names), ...armies.map((army) => army.id)]);
  // The names of a matter ("losses") are no names of people.
  const named = [...(kind === 'force' ? [id] : []), ...owners];
  return {
    topic: id,
    ...numbers,
    people,
    heads: headsOf(topic),
    modifiers,
    names: people ? shortNames(byId, named) : new Map(),
    owners,
  };
}

const PEOPLE: ReadonlySet<Measure> = new Set<Measure>([...FORCE_MEASURES, 'workers']);

function countsPeople(measure: Measure, { kinds }: Pick<CountedTopic, 'kinds'>): boolean {
  return PEOPLE.has(measure) && kinds.has(`${measure} people`);
}

function isArmyOf({ kind, aliases }: Topic, modifiers: CountedTopic['modifiers']): boolean {
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
