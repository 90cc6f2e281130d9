import { knownWordKey } from '../../lexicon/known-keys.ts';
import type { Word } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import type { Range } from '../sentence/segments.ts';
import { isPossessive, type NamedWords } from '../sentence/sentence.ts';

/** Whether one of the words `from` to `to` begins an adjective that the phrases of any topic have. */
export function hasModifierOfAny(
  { words, data, record }: NamedWords,
  from: number,
  to: number,
): boolean {
  const first = record.modifierWords.get(data.language.language);
  if (first === undefined) return false;
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) {
    if (first.has(knownWordKey((words[at] as Word).folded, data.language))) return true;
  }
  return false;
}

const NOTHING: readonly never[] = [];

/** Whether one of the words `from` to `to` is an adjective that a topic's phrases have ("nordkoreanisch"). */
export function hasModifier(
  { words, data }: NamedWords,
  { modifiers }: CountedTopic,
  from: number,
  to: number,
): boolean {
  const { language } = data;
  const sequences = modifiers.get(language.language) ?? NOTHING;
  const keyAt = (at: number) => knownWordKey((words[at] as Word).folded, language);
  const end = Math.min(to, words.length);
  for (let at = from; at < end; at++) {
    const key = keyAt(at);
    for (const sequence of sequences) {
      if (sequence[0] !== key || at + sequence.length > end) continue;
      if (sequence.every((part, i) => i === 0 || keyAt(at + i) === part)) return true;
    }
  }
  return false;
}

/** Whether a noun is said to be a topic's or its owner's: "Russia's losses", "Verluste der Nordkoreaner". */
export function isOwnedBy(sentence: NamedWords, topic: CountedTopic, noun: Range): boolean {
  const { words, data } = sentence;
  const possessive =
    isPossessive(sentence, noun.from) ||
    data.language.nameEndings.some((end) => words[noun.from - 1]?.folded.endsWith(end));
  if (possessive && hasName(sentence, topic, noun.from - 2, noun.from)) return true;
  const behind = words[noun.to]?.folded ?? '';
  return data.figures.ofWhom.has(behind) && hasName(sentence, topic, noun.to + 1, noun.to + 4);
}

/** Whether a topic or its owner is named among the words `from` to `to`, in any case ("der Nordkoreaner"). */
function hasName(
  { words, data }: NamedWords,
  { names }: CountedTopic,
  from: number,
  to: number,
): boolean {
  for (const sequence of names.get(data.language.language) ?? NOTHING) {
    for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) {
      if (isNameAt(words, at, to, sequence, data.language.nounEndings)) return true;
    }
  }
  return false;
}

/** Whether the words of a name, the last one inflected or not, begin at a word and end before another. */
function isNameAt(
  words: readonly Word[],
  at: number,
  to: number,
  name: readonly string[],
  endings: readonly string[],
): boolean {
  if (at + name.length > Math.min(to, words.length)) return false;
  return name.every((part, i) => {
    const { folded } = words[at + i] as Word;
    const isLast = i === name.length - 1;
    return folded === part || (isLast && endings.some((ending) => folded === part + ending));
  });
}
