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

/** Whether a topic or its owner is named among the words `from` to `to`, in any case ("der Nordkoreaner"). */
export function hasName(
  { words, data }: ReadSentence,
  { names }: CountedTopic,
  from: number,
  to: number,
): boolean {
  const sequences = names.get(data.language.language) ?? [];
  const folded = words.slice(from, to).map((word) => word.folded);
  return sequences.some((sequence) =>
    folded.some((_, at) =>
      sequence.every((part, i) => {
        const word = folded[at + i];
        return word === part || (i === sequence.length - 1 && isInflected(word, part));
      }),
    ),
  );
}

function isInflected(word: string | undefined, name: string): boolean {
  return word?.startsWith(name) === true && /^(?:s|n|ns|es|en)$/.test(word.slice(name.length));
}
