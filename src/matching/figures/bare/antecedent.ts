import type { Mention, StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Word } from '../../numbers/words.ts';
import type { FigureRecord } from '../record/record.ts';
import { joinsNations } from '../sentence/attributes.ts';
import { placeMentions } from '../sentence/placed-mentions.ts';
import type { Antecedent, FigureLanguage, ReadSentence } from '../sentence/sentence.ts';
import { namesOtherPeople } from '../sentence/side-of.ts';
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
  if (joinsPeoples(words, data)) return null;
  const placed = placeMentions(words, mentions, []);
  if (namesOtherPeople({ words, mentions: placed, standing: [], record, data }, only)) return null;
  if (namesCivilians(words, data)) return null;
  // "North Korean troops lost 4,700 men": those of a number that is of them.
  const isCounted = ({ start }: Word) =>
    figures.some(({ end }) => start > end && start - end <= NOUN_REACH);
  const nouns = words.filter(
    (word) => word.isPeople && !(named.length > 0 && isCounted(word)),
  ).length;
  if (nouns > Math.max(1, named.length)) return null;
  return { topic, leads: mentions[0]?.topic === topic.topic, counted: figures.length > 0 };
}

/** "Russian troops fired at civilians. 300 of them were killed": of either. */
function namesCivilians(words: readonly Word[], { turns }: FigureLanguage): boolean {
  return turns.things(words, 0, words.length).some(({ kind }) => kind === 'civilians-killed');
}

/** So many letters behind its number may stand the noun that it counts. */
const NOUN_REACH = 24;

/** "nordkoreanische und russische Soldaten", "Russian and Ukrainian losses": of both. */
function joinsPeoples(words: readonly Word[], data: FigureLanguage): boolean {
  return words.some((_, at) => {
    const next = words[at + 2];
    const isOfThem = next?.isPeople === true || data.figures.numbers.has(next?.folded ?? '');
    return isOfThem && joinsNations({ words, data }, at);
  });
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
