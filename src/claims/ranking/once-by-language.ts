import { byLanguage, type Language } from '../language.ts';
import { onceFor } from '../once-for.ts';

/** The same as `onceFor`, in each language apart. */
export function onceByLanguage<Key extends object, Value>(
  work: (key: Key, language: Language) => Value,
): (key: Key, language: Language) => Value {
  const known = byLanguage((language) => onceFor((key: Key) => work(key, language)));
  return (key, language) => known[language](key);
}
