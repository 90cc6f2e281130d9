import type { TopicId } from '../../../claims/topic.ts';
import type { Mention, StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap, type Word } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isSource } from '../sentence/attribution.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type {
  Antecedent,
  FigureLanguage,
  PlacedMention,
  ReadSentence,
} from '../sentence/sentence.ts';
import { isTurn, turnFrom } from '../turns/special-words.ts';

/** The sentence before: its words, and what it names and counts. */
export interface SentenceBefore {
  readonly words: () => readonly Word[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly StatedFigure[];
}

/**
 * The one kind of people that a sentence names; null where it names several, or others whom no mention
 * covers ("… und ukrainische Soldaten").
 */
export function antecedentIn(
  { words, mentions, figures }: SentenceBefore,
  topicsOnRecord: ReadonlyMap<TopicId, CountedTopic>,
  {
    figures: { howMany, numbers, nation, otherwise },
    language,
  }: Pick<FigureLanguage, 'figures' | 'language'>,
): Antecedent | null {
  const named = mentions.filter(({ topic }) => topicsOnRecord.get(topic)?.people === true);
  const only = named[0]?.topic ?? figures[0]?.of;
  const topic = only === undefined ? undefined : topicsOnRecord.get(only);
  if (topic === undefined || !topic.people) return null;
  if (named.some((each) => each.topic !== only) || figures.some(({ of }) => of !== only)) {
    return null;
  }
  if (joinsNations(words(), nation, language.conjunctions, numbers)) return null;
  // "12,000 North Korean troops are hors de combat, or fallen soldiers": the same once more.
  const again = (at: number) =>
    [1, 2].some((back) => otherwise.has(words()[at - back]?.folded ?? ''));
  // "North Korean troops lost 4,700 men": those of a number that is of them.
  const isCounted = ({ start }: Word) =>
    figures.some(({ end }) => start > end && start - end <= NOUN_REACH);
  const nouns = words().filter(
    (word, at) => word.isPeople && !again(at) && !(named.length > 0 && isCounted(word)),
  ).length;
  if (nouns > Math.max(1, named.length)) return null;
  const asks = words().some(
    ({ folded }, at, all) =>
      numbers.has(folded) ||
      howMany.some((turn) => turn.every((word, i) => all[at + i]?.folded === word)),
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

/** Whom a number is about that has no noun: those it is said to be a part of, or those just counted. */
export function partOf(
  sentence: ReadSentence,
  quantity: Quantity,
  previous: StatedFigure | null,
): CountedTopic | null {
  const { data, record, antecedent } = sentence;
  const { figures } = data;
  const { from } = segmentBounds(sentence.segments, quantity.begin);
  const opening = turnFrom(sentence, from, figures.ofThem) - from;
  const lead = quantity.begin - from;
  const refers =
    turnFrom(sentence, quantity.next, figures.ofThem) > quantity.next ||
    (opening === 1 && lead <= SHORT_OPENING) ||
    (opening === 2 && lead <= LONGEST_OPENING) ||
    // "Of those, 4,000 …", "Of these, he said, 2,600 …"
    (isTurn(sentence, 0, 2, figures.ofThem) &&
      (from === 2 || (from <= LONGEST_OPENING && isReport(sentence, 2, from))));
  if (refers) {
    const counted = previous === null ? undefined : record.topics.get(previous.of);
    return (counted?.people ? counted : null) ?? antecedent?.topic ?? null;
  }
  // "Von den nordkoreanischen Soldaten seien 3.000 tot"
  const mention = sentence.mentions.find((each) => each.from >= from);
  if (mention === undefined || mention.to > quantity.begin) return null;
  const named = record.topics.get(mention.topic);
  const isPart = named?.people === true && isTurn(sentence, from, mention.from, figures.partOf);
  return isPart ? named : null;
}

/** ", he said,": a remark of one segment that names who says so. */
function isReport({ words, segments, data }: ReadSentence, from: number, to: number): boolean {
  if (segmentBounds(segments, from).to !== to) return false;
  const { reporting, sources } = data.turns;
  return reporting(words, from, to).length + sources(words, from, to).length > 0;
}

/** "Von ihnen seien nach Angaben des südkoreanischen Geheimdienstes 1.000" */
const LONGEST_OPENING = 9;
/** "Davon seien etwa 1.000" */
const SHORT_OPENING = 3;

/** Fewer dead are those of one day or place. */
const LEAST_TOLD = 1000;

/**
 * Whom "4.000 der 11.000 entsandten Soldaten" and "6,000 of these soldiers" are of: those who were just
 * counted, or whom the sentence before is about.
 */
export function pointsBack(
  sentence: ReadSentence,
  { begin, next, low, high }: Quantity,
  { kind, to }: Counted,
  previous: StatedFigure | null,
): CountedTopic | null {
  const { words, data, record, antecedent, mentions } = sentence;
  const { definite, ofMembers } = data.figures;
  // "60 der Soldaten einer Brigade"
  if (ofMembers.has(words[to]?.folded ?? '') && isPlainGap(words[to]?.gap ?? '')) return null;
  const part =
    turnFrom(sentence, next, data.figures.partOf) > next &&
    (definite.has(words[next]?.folded ?? '') || definite.has(words[next + 1]?.folded ?? ''));
  const preceding = words[begin - 1]?.folded ?? '';
  const whole = previous !== null && definite.has(preceding);
  // "Seoul spricht von mindestens 300 getöteten Soldaten"
  const told =
    data.figures.givesBy.has(preceding) && data.figures.gives.has(words[begin - 2]?.folded ?? '');
  if (!part && !whole && !told) return null;
  const before = previous === null ? antecedent?.topic : record.topics.get(previous.of);
  if (before?.people !== true) return null;
  const isOfPlace = ({ topic }: PlacedMention) =>
    record.kinds.get(topic) === 'place' && !record.sides.has(topic);
  // "London spricht von 50.000 Toten" goes on about losses of an army, "… von zwölf Toten" may be of an attack.
  const all =
    previous === null &&
    told &&
    record.kinds.get(before.topic) === 'concept' &&
    (high ?? low ?? 0) >= LEAST_TOLD &&
    !mentions.some((mention) => isOfPlace(mention) && !isSource(sentence, mention));
  if (kind === 'loss' && !all) return null;
  // "300 of the soldiers whom Ukraine fought": another force is named.
  const other = mentions.some(
    (mention) =>
      mention.topic !== before.topic &&
      (record.kinds.get(mention.topic) === 'force' ||
        (previous === null && !told && mention.to <= begin && !isSource(sentence, mention))),
  );
  return other ? null : before;
}

/** Whether the sentence goes on about those of the sentence before: "They have lost 4,000 men". */
export function goesOn(
  sentence: ReadSentence,
  quantity: Quantity,
  counted: Counted | null,
): CountedTopic | null {
  const { words, data, antecedent, mentions, record } = sentence;
  if (antecedent === null) return null;
  if (mentions.some(({ topic }) => record.kinds.get(topic) === 'force')) return null;
  const { they, auxiliaries, sheToo } = data.figures;
  const first = words[0]?.folded ?? '';
  const second = words[1]?.folded ?? '';
  if (they.has(first) && antecedent.leads) {
    if (data.turns.reporting(words, 1, 3).length > 0) return null;
    return !sheToo || (auxiliaries.has(second) && /(?:n|en)$/.test(second))
      ? antecedent.topic
      : null;
  }
  // "11,000 soldiers were sent. Around 4,000 have been killed."
  const opens = counted === null && antecedent.counted && opensSentence(sentence, quantity);
  return opens ? antecedent.topic : null;
}

/** Whether a number begins its sentence, or only "another" does: "A further 4,000 …". */
export function opensSentence({ words, data }: ReadSentence, { begin }: Quantity): boolean {
  const more = data.turns.cues(words, 0, begin)[0];
  return begin === 0 || (more?.kind === 'additional' && more.to === begin);
}
