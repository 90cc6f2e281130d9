import type { Mention, StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Word } from '../../numbers/words.ts';
import type { FigureRecord } from '../record/record.ts';
import { placeMentions } from '../sentence/placed-mentions.ts';
import type { Antecedent, FigureLanguage, ReadSentence } from '../sentence/sentence.ts';
import { lossesTold } from '../whose/losses-told.ts';

/** The sentence before: its words, and what it names and counts. */
export interface SentenceBefore {
  readonly words: () => readonly Word[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly StatedFigure[];
}

/**
 * The one kind of people that a sentence names or, where it names none, whose losses it speaks of; null where there are
 * several, or others whom no mention covers ("… und ukrainische Soldaten").
 */
export function antecedentIn(
  before: SentenceBefore,
  record: FigureRecord,
  data: FigureLanguage,
): Antecedent | null {
  const { mentions, figures } = before;
  const named = mentions.filter(({ topic }) => record.topics.get(topic)?.people === true);
  const only = named[0]?.topic ?? figures[0]?.of;
  const words = before.words();
  if (only === undefined) {
    const standing = data.specials.standingIn(words);
    const placed = placeMentions(words, mentions, []);
    const topic = lossesTold({ words, mentions: placed, standing, record, data }, 0, words.length);
    return topic === null ? null : { topic, leads: false, counted: true };
  }
  const topic = record.topics.get(only);
  if (topic?.people !== true) return null;
  if (named.some((each) => each.topic !== only) || figures.some(({ of }) => of !== only)) {
    return null;
  }
  const { howMany, numbers, nation, otherwise } = data.figures;
  if (joinsNations(words, nation, data.language.conjunctions, numbers)) return null;
  // "12,000 North Korean troops are hors de combat, or fallen soldiers": the same once more.
  const again = (at: number) =>
    [1, 2].some((back) => otherwise.has(words[at - back]?.folded ?? ''));
  // "North Korean troops lost 4,700 men": those of a number that is of them.
  const isCounted = ({ start }: Word) =>
    figures.some(({ end }) => start > end && start - end <= NOUN_REACH);
  const nouns = words.filter(
    (word, at) => word.isPeople && !again(at) && !(named.length > 0 && isCounted(word)),
  ).length;
  if (nouns > Math.max(1, named.length)) return null;
  const asks = words.some(
    ({ folded }, at) =>
      numbers.has(folded) ||
      howMany.some((turn) => turn.every((word, i) => words[at + i]?.folded === word)),
  );
  return { topic, leads: mentions[0]?.topic === topic.topic, counted: asks || figures.length > 0 };
}

/** So many letters behind its number may stand the noun that it counts. */
const NOUN_REACH = 24;

/** "nordkoreanische und russische Soldaten", "Russian and Ukrainian losses": of both. */
function joinsNations(
  words: readonly Word[],
  nation: RegExp,
  conjunctions: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): boolean {
  const isOfThem = (word: Word | undefined) =>
    word?.isPeople === true || numbers.has(word?.folded ?? '');
  return words.some(
    ({ folded }, at) =>
      conjunctions.has(folded) &&
      nation.test(words[at - 1]?.raw ?? '') &&
      nation.test(words[at + 1]?.raw ?? '') &&
      (isOfThem(words[at + 2]) || isOfThem(words[at + 3])),
  );
}

/** The last of some figures if all count the same; null for none and for one that was denied. */
export function onlyKind(figures: readonly StatedFigure[]): StatedFigure | null {
  const last = figures.at(-1);
  if (last === undefined || last.negated) return null;
  const alike = figures.every(
    ({ measure, of, unit }) => measure === last.measure && of === last.of && unit === last.unit,
  );
  return alike ? last : null;
}

/** Whether a number begins its sentence, or only "another" does: "A further 4,000 …". */
export function opensSentence({ words, data }: ReadSentence, { begin }: Quantity): boolean {
  const more = data.turns.cues(words, 0, begin)[0];
  return begin === 0 || (more?.kind === 'additional' && more.to === begin);
}
