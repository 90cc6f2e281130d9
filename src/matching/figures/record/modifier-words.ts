import type { Language } from '../../../claims/language.ts';
import type { CountedTopic } from './counted-topic.ts';

/** By language: keys of the words that the adjectives of any of some topics begin with. */
export function modifierWordsOf(
  topics: Iterable<CountedTopic>,
): ReadonlyMap<Language, ReadonlySet<string>> {
  const words = new Map<Language, Set<string>>();
  for (const { modifiers } of topics) {
    for (const [language, sequences] of modifiers) {
      const known = words.get(language) ?? new Set();
      for (const [first] of sequences) if (first !== undefined) known.add(first);
      words.set(language, known);
    }
  }
  return words;
}
