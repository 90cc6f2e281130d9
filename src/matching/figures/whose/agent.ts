import type { Word } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { Cues } from '../counted/cues.ts';
import type { NumberOfNoun } from '../counted/one-number.ts';
import type { Scope } from '../counted/scope.ts';
import { isMarkedInfinitive } from '../sentence/infinitive.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import {
  hasVerb,
  isGenitive,
  isPossessive,
  mentionFrom,
  mentionsIn,
  type NamedWords,
  type PlacedMention,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { isTimeWord } from '../sentence/time-word.ts';

/** ", wie Seoul am Freitag mitteilte," */
const LONGEST_REPORT = 6;

/** Who sends those that a number counts; null where the clause does not say. */
export function senderOf(
  { sentence, counted, scope }: NumberOfNoun,
  cues: Cues,
): PlacedMention | null {
  if (isInfinitive(sentence, cues)) return agentOf(sentence, scope.above);
  if (isItself(sentence, scope)) {
    // "claims from Moscow that it lost 6,000 troops"
    const { above } = scope;
    return agentOf(sentence, above) ?? mentionsIn(sentence, above.from, above.to).at(-1) ?? null;
  }
  const relative = relativeBehind(sentence, counted);
  if (relative !== null) return agentOf(sentence, relative);
  return (
    passiveAgentOf(sentence, scope) ??
    agentOf(sentence, scope) ??
    beyondReport(sentence, scope) ??
    beyondList(sentence, scope)
  );
}

/**
 * Who acts in the clause: its first mention without a preposition. "Laut Seoul hat Nordkorea …" is
 * about North Korea, "Russland hat mit Nordkoreas Hilfe …" about Russia.
 */
export function agentOf(
  sentence: NamedWords,
  { from, to }: Pick<Scope, 'from' | 'to'>,
): PlacedMention | null {
  const { words, data, record } = sentence;
  for (const mention of mentionsIn(sentence, from, to)) {
    const kind = record.kinds.get(mention.topic);
    if (kind !== 'place' && kind !== 'person' && kind !== 'organisation' && kind !== 'force')
      continue;
    if (data.reports.sourceAfter.has(words[behindSame(sentence, mention)]?.folded ?? '')) continue;
    if (isGoverned(sentence, mention.from, from) || isOwner(sentence, mention)) continue;
    return isOneOfTwo(sentence, mention) ? null : mention;
  }
  return null;
}

/** Behind a name and another one of the same right behind it: "dem südkoreanischen Geheimdienst (NIS)". */
function behindSame(sentence: NamedWords, { topic, to }: PlacedMention): number {
  const next = mentionFrom(sentence, to);
  return next?.topic === topic ? next.to : to;
}

/** "Russians and North Koreans have lost 38,000 soldiers": not the loss of either. */
function isOneOfTwo(sentence: NamedWords, { from, to }: PlacedMention): boolean {
  const { words, data } = sentence;
  const { conjunctions, articles } = data.language;
  const joins = (at: number) => conjunctions.has(words[at]?.folded ?? '');
  const second = articles.has(words[to + 1]?.folded ?? '') ? to + 2 : to + 1;
  if (joins(to) && mentionFrom(sentence, second) !== null) return true;
  return joins(from - 1) && words[from - 2]?.capital === true;
}

/** "30.000 Soldaten, die Nordkorea schicken wolle": the relative clause says who sends them. */
function relativeBehind({ words, data, segments }: ReadSentence, { to }: Counted): Range | null {
  if (!data.figures.relatives.has(words[to]?.folded ?? '')) return null;
  return segmentBounds(segments, to);
}

/** "North Korea has said it lost 350 soldiers": who says so. */
function isItself({ words, data }: ReadSentence, { from }: Scope): boolean {
  return data.figures.it.has(words[from]?.folded ?? '');
}

/** "Pyongyang, Seoul said, has sent 10,000 soldiers": who acts stands before what is put in. */
export function beyondReport(sentence: ReadSentence, { above }: Scope): PlacedMention | null {
  const { words, data, segments } = sentence;
  const { reporting, sources } = data.turns;
  if (above.from === 0 || above.to - above.from > LONGEST_REPORT) return null;
  const told = [...reporting(words, above.from, above.to), ...sources(words, above.from, above.to)];
  if (told.length === 0 && !data.figures.asSaid.has(words[above.from]?.folded ?? '')) return null;
  return agentOf(sentence, segmentBounds(segments, above.from - 1));
}

/** "The North Korean troops, who …, have suffered 3,000 casualties": who acts stands before what is put in. */
export function beyondRelative(
  sentence: ReadSentence,
  { from, above }: Scope,
): PlacedMention | null {
  const { words, data, segments } = sentence;
  const { relatives, auxiliaries, suffers } = data.figures;
  const verb = words[from]?.folded ?? '';
  if (above.from === 0 || !(auxiliaries.has(verb) || suffers.has(verb))) return null;
  // "Ukraine, with its smaller army, had suffered"
  const putIn =
    relatives.has(words[above.from]?.folded ?? '') || !hasVerb(sentence, above.from, above.to);
  return putIn ? agentOf(sentence, segmentBounds(segments, above.from - 1)) : null;
}

/** "Nordkorea hat nicht nur Munition, Raketen und Geschütze, sondern auch 10.000 Soldaten entsandt". */
function beyondList(sentence: ReadSentence, { from }: Scope): PlacedMention | null {
  const { words, data } = sentence;
  return data.figures.butAlso.has(words[from]?.folded ?? '')
    ? agentOf(sentence, { from: 0, to: from })
    : null;
}

/** "sent by North Korea", "durch Nordkorea": who acts in a passive clause or behind a noun. */
function passiveAgentOf(
  sentence: ReadSentence,
  { from, to }: Pick<Scope, 'from' | 'to'>,
): PlacedMention | null {
  const { words, data } = sentence;
  return (
    mentionsIn(sentence, from, to).find(
      (mention) =>
        data.figures.actors.has(words[mention.from - 1]?.folded ?? '') &&
        data.turns.reporting(words, Math.max(from, mention.from - 2), mention.from).length === 0,
    ) ?? null
  );
}

/** "Unterstützung Russlands", "Russia's help": not who acts. */
function isOwner(sentence: NamedWords, { from, to }: PlacedMention): boolean {
  if (isPossessive(sentence, to)) return true;
  const before = sentence.words[from - 1];
  if (before === undefined || !sentence.data.language.capitalNouns || !before.capital) return false;
  return from > 1 && isGenitive(sentence, to);
}

/** "…, 12.000 Soldaten zu entsenden": who acts stands in the clause above. */
function isInfinitive(sentence: NamedWords, { predicate }: Cues): boolean {
  return predicate.some(({ kind, from }) => kind === 'send' && isMarkedInfinitive(sentence, from));
}

/** "from the North Korean" */
const GOVERNED = 4;

/** Whether a preposition, with an article or adjective between, stands before a word. */
function isGoverned(sentence: NamedWords, at: number, lowest: number): boolean {
  const { words, data } = sentence;
  const { language, turns } = data;
  // "nach Erkenntnissen der USA"
  const source = turns.sources(words, Math.max(lowest, at - 6), at).at(-1);
  if (source !== undefined && !hasVerb(sentence, source.to, at)) return true;
  for (let k = at - 1; k >= Math.max(lowest, at - GOVERNED); k--) {
    const word = words[k] as Word;
    const { folded } = word;
    // "In March North Korea sent …"
    if (isTimeWord(word, data)) return false;
    if (language.prepositions.has(folded) || isGovernedNoun(sentence, k, lowest)) return true;
    if (!language.articles.has(folded) && !data.figures.nation.test(word.raw)) return false;
  }
  return false;
}

/** "Nach Aussagen der ukrainischen Armee", "In der jüngsten Offensive der ukrainischen Armee": the noun at a place. */
function isGovernedNoun({ words, data }: NamedWords, at: number, lowest: number): boolean {
  const { capitalNouns, articles, prepositions } = data.language;
  if (!capitalNouns || words[at]?.capital !== true) return false;
  let before = at - 1;
  while (before > lowest && isBeforeNoun(words[before] as Word, articles)) before--;
  return before >= lowest && prepositions.has(words[before]?.folded ?? '');
}

/** "der jüngsten": an article or an adjective with its ending. */
function isBeforeNoun({ folded, capital }: Word, articles: ReadonlySet<string>): boolean {
  return articles.has(folded) || (!capital && /e[mnrs]?$/.test(folded));
}
