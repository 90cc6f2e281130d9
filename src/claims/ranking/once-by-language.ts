import { byLanguage, type Language } from '../language.ts';

/**
 * Works something out of an object in a language when it is first asked for, and keeps it as long as the
 * object is there. For what never changes: claims, a database, what stands on record.
 */
export function onceByLanguage<Key extends object, Value>(
  work: (key: Key, language: Language) => Value,
): (key: Key, language: Language) => Value {
  const known = byLanguage(() => new WeakMap<Key, { readonly value: Value }>());
  return (key, language) => {
    const before = known[language].get(key);
    if (before !== undefined) return before.value;
    const value = work(key, language);
    known[language].set(key, { value });
    return value;
  };
}
