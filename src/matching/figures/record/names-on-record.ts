import { LANGUAGES, type Language } from '../../../claims/language.ts';
import type { Topic, TopicId } from '../../../claims/topic.ts';
import { LANGUAGE_DATA } from '../../languages/all.ts';
import { NAMINGS } from '../../languages/namings.ts';
import { foldWord } from '../../words/fold.ts';

/** Folded names without conditions, each with its topic. */
export function namesOf(topics: readonly Topic[]): ReadonlyMap<string, TopicId> {
  const names = new Map<string, TopicId>();
  for (const { id, aliases } of topics) {
    for (const language of LANGUAGES) {
      for (const { text } of aliases[language] ?? []) {
        const name = nameKey(text, language);
        if (!names.has(name)) names.set(name, id);
      }
    }
  }
  return names;
}

/**
 * Topics that a topic belongs to by its own names: North Korea for "Soldaten aus Nordkorea", Russia for
 * "Russia's losses". `names` as `namesOf` gives them.
 */
export function ownersOf(topic: Topic, names: ReadonlyMap<string, TopicId>): ReadonlySet<TopicId> {
  const owners = new Set<TopicId>();
  for (const language of LANGUAGES) {
    const phrases = topic.phrases?.[language] ?? [];
    const own = (topic.aliases[language] ?? []).flatMap(
      ({ text }) => NAMINGS[language].owner?.exec(text)?.[1] ?? [],
    );
    for (const name of [...phrases.flatMap(({ of, by }) => (by === undefined ? of : [])), ...own]) {
      const owner = names.get(nameKey(name, language));
      if (owner !== undefined && owner !== topic.id) owners.add(owner);
    }
  }
  return owners;
}

function nameKey(text: string, language: Language): string {
  const { articles } = NAMINGS[language];
  return text
    .split(/[\s-]+/)
    .map(foldWord)
    .filter((word) => !articles.has(word))
    .join(' ');
}

/** Longer names are titles and descriptions. */
const LONGEST_NAME = 3;

/** The names of these topics that have up to three words, as folded words, by language. */
export function shortNames(
  topics: ReadonlyMap<TopicId, Topic>,
  ids: Iterable<TopicId>,
): ReadonlyMap<Language, readonly (readonly string[])[]> {
  const chosen = [...ids].flatMap((id) => topics.get(id) ?? []);
  return new Map(
    LANGUAGE_DATA.map(({ language }) => [
      language,
      chosen
        // A person is no nation: "Kims Verluste" are left alone.
        .filter(({ kind }) => kind !== 'person')
        .flatMap(({ aliases }) => aliases[language] ?? [])
        .map(({ text }) => text.split(/[\s-]+/).map(foldWord))
        .filter(({ length }) => length <= LONGEST_NAME),
    ]),
  );
}
