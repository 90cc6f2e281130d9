import { wordKey } from '../inflection.ts';
import type { CountedTopic } from './record.ts';
import type { ReadSentence } from './sentence.ts';

/** Whether one of the words `from` to `to` is an adjective that a topic's phrases have ("nordkoreanisch"). */
export function hasModifier(
  { words, data }: ReadSentence,
  { modifiers }: CountedTopic,
  from: number,
  to: number,
): boolean {
  const { language } = data;
  const sequences = modifiers.get(language.language) ?? [];
  const keys = words.slice(from, to).map(({ folded }) => wordKey(folded, language));
  return sequences.some((sequence) =>
    keys.some((_, at) => sequence.every((part, i) => keys[at + i] === part)),
  );
}
