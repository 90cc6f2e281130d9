import type { FigureData } from '../../languages/figure-data.ts';
import { hasWordOf, type Word } from '../../numbers/words.ts';
import type { Said } from '../counted/one-number.ts';
import type { Scope } from '../counted/scope.ts';
import { isMarkedInfinitive } from '../sentence/infinitive.ts';
import type { Cue } from '../sentence/losses.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { isFutureLike, type ReadSentence, type SentenceWords } from '../sentence/sentence.ts';
import { withSeparable } from '../sentence/separable.ts';
import { has, isSending } from './told.ts';

/** Whether a verb of sending speaks of what has happened or of what is to come. */
export type Time = 'done' | 'planned' | 'unsure';

/**
 * The time of the verbs of sending among the cues: planned after a modal with the infinitive or beside
 * a word of intention. "Soll … geschickt haben" is hearsay of what has happened, "werden … verlegt"
 * and "could have sent" are neither surely done nor surely planned.
 */
export function timeOf(sentence: ReadSentence, cues: readonly Cue[], scope: Scope): Time {
  const verbs = cues.filter(isSending);
  const { verbLast } = sentence.data.figures;
  const intended = has(cues, 'intends', 'coming');
  const modal = verbLast
    ? apart(sentence, verbs, scope)
    : sideBySide(sentence, verbs, scope, intended);
  if (modal !== null) return modal;
  const sent = has(verbs, 'sent');
  if (sent && !verbLast) return 'done';
  if (intended) return 'planned';
  const present = verbs.some(
    ({ from }) => isPresent(sentence, from, scope) || isMarkedInfinitive(sentence, from),
  );
  if (sent && !present) return 'done';
  const { from, to } = scope.above;
  const cuesAbove = sentence.data.turns.cues(sentence.words, from, to);
  const above = withSeparable(sentence, cuesAbove, from, to);
  return has(above, 'intends', 'coming') ? 'planned' : present ? 'unsure' : 'done';
}

/** "Demnach entsendet Nordkorea 1.000 Pioniere": it may be announced as well as done. */
function isPresent(sentence: ReadSentence, at: number, { from, to }: Scope): boolean {
  const { words, data } = sentence;
  if (!data.figures.sending.has(words[at]?.folded ?? '') || words[at]?.capital) return false;
  if (!data.figures.verbLast) return !isHeadline(sentence);
  // "hat … entsendet", "die Nordkorea entsendet", but "dass Nordkorea 10.000 entsendet"
  const isRelative = at === to - 1 && !data.figures.that.has(words[from]?.folded ?? '');
  return !isRelative && !hasWordOf(words, from, to, data.figures.perfect);
}

/** "NIS: North Korea sends 3,000 more": a line without a full stop, or with a colon, tells in the present what happened. */
function isHeadline({ text, words }: ReadSentence): boolean {
  const end = words.at(-1)?.end ?? 0;
  return words.some(({ gap }) => gap.startsWith(':')) || !/[.!?…]/.test(text.slice(end, end + 3));
}

/** "will 10.000 Soldaten schicken", "sollen … verlegt werden"; null where no modal makes a plan. */
function apart(
  { words, data }: ReadSentence,
  verbs: readonly Cue[],
  { from, to, more }: Scope,
): Time | null {
  const { modals, passive, perfect } = data.figures;
  const clauses = [{ from, to }, ...more].flatMap((range) => words.slice(range.from, range.to));
  const isFuture = (word: Word) => isFutureLike(word, data);
  const auxiliaries = clauses
    .filter((word) => !isFuture(word))
    .map(({ folded }) => folded)
    .filter((word) => modals.has(word) || perfect.has(word));
  if (!auxiliaries.some((word) => modals.has(word)) && !clauses.some(isFuture)) return null;
  if (!has(verbs, 'sent')) return has(verbs, 'send') ? 'planned' : null;
  if (auxiliaries.some((word) => perfect.has(word))) return null;
  // With a participle: "sollen verlegt werden" is a plan, "werden verlegt" may be going on.
  const hasPureModal = auxiliaries.some((word) => modals.has(word) && !passive.has(word));
  return hasPureModal && auxiliaries.some((word) => passive.has(word)) ? 'planned' : 'unsure';
}

/** "will send", "to be sent"; null where the verb has no modal. The last verb that has one counts. */
function sideBySide(
  sentence: SentenceWords,
  verbs: readonly Cue[],
  scope: Range,
  intended: boolean,
): Time | null {
  let found: Time | null = null;
  for (const verb of verbs) {
    // "would have sent … by December"
    if (isUnreal(sentence, verb)) return intended ? 'planned' : 'unsure';
    const time = isNoun(sentence, verb)
      ? timeOfNoun(sentence, { from: verb.to, to: scope.to })
      : timeOfVerb(sentence, verb, intended);
    found = time ?? found;
  }
  return found;
}

/** "the deployment", not "to deploy". */
function isNoun({ words, data }: SentenceWords, { kind, from }: Cue): boolean {
  return kind === 'send' && data.language.articles.has(words[from - 1]?.folded ?? '');
}

/** "The deployment will include 5,000 builders", "… of 12,000 troops would be an escalation" */
function timeOfNoun({ words, data }: SentenceWords, { from, to }: Range): Time | null {
  const { modals, will, marker } = data.figures;
  const modal = words.slice(from, to).find(({ folded }) => modals.has(folded) && folded !== marker);
  if (modal === undefined) return null;
  return will.has(modal.folded) ? 'planned' : 'unsure';
}

function timeOfVerb(sentence: SentenceWords, verb: Cue, intended: boolean): Time | null {
  const { modals, passive, perfect, being } = sentence.data.figures;
  const { at, auxiliary, before } = auxiliaryOf(sentence, verb);
  if (modals.has(auxiliary)) return 'planned';
  if (passive.has(auxiliary) && modals.has(before)) {
    return isReportedState(sentence, at - 1) ? 'done' : 'planned';
  }
  if (!being.has(auxiliary)) return null;
  // "have been moving to Russia and are expected to …"; "is sending" may be now or soon
  if (perfect.has(before)) return 'done';
  if (verb.kind !== 'send') return null;
  return intended ? 'planned' : 'unsure';
}

function isUnreal(sentence: SentenceWords, verb: Cue): boolean {
  const { modals, perfect, marker } = sentence.data.figures;
  const { auxiliary, before } = auxiliaryOf(sentence, verb);
  return perfect.has(auxiliary) && modals.has(before) && before !== marker;
}

/** The word before a verb and its adverbs, which is at `at`, and the word before that. */
function auxiliaryOf({ words, data }: SentenceWords, { from }: Cue) {
  let at = from - 1;
  while (isAdverb(words[at]?.folded, data.figures)) at--;
  return { at, auxiliary: words[at]?.folded ?? '', before: words[at - 1]?.folded ?? '' };
}

/** "are believed to be deployed": what somebody says of now; who is "expected to be deployed" is not there. */
function isReportedState({ words, data }: SentenceWords, marker: number): boolean {
  if (words[marker]?.folded !== data.figures.marker) return false;
  const said = data.turns.reporting(words, marker - 1, marker).length > 0;
  return said && !has(data.turns.cues(words, marker - 1, marker), 'intends', 'foreseen');
}

/** "could be killed", "may lose", "nearly cost", "könnten getötet werden": losses that have not happened. */
export function isLossToCome(
  { words, data }: ReadSentence,
  losses: readonly Cue[],
  { from, to }: Scope,
): boolean {
  const { modals, passive, verbLast, perfect, goingOn, marker, nearly } = data.figures;
  if (!verbLast) {
    return losses.some((loss) => {
      let at = loss.from - 1;
      if (nearly.has(words[at]?.folded ?? '')) return true;
      while (passive.has(words[at]?.folded ?? '') || isAdverb(words[at]?.folded, data.figures))
        at--;
      const word = words[at]?.folded ?? '';
      // "is said to have lost", "to avenge the killed" is no plan.
      return modals.has(word) && word !== marker;
    });
  }
  const modal = words
    .slice(from, to)
    .some(({ folded }) => modals.has(folded) && !passive.has(folded) && !goingOn.has(folded));
  // "sollen getötet worden sein" is hearsay of what has happened.
  const done = hasWordOf(words, from, to, perfect);
  return modal && !done && hasWordOf(words, to - 1, to, passive);
}

/**
 * "Analysts fear 5,000 dead by summer", "fürchten, dass 5.000 Soldaten getötet werden": losses that somebody
 * expects, or that would have been. What has been done is only said so: "fears that 600 have been killed".
 */
export function isForeseen({ sentence, quantity: { begin }, scope }: Said): boolean {
  const { words, segments, data } = sentence;
  const { from, to, above } = scope;
  const own = { from: segmentBounds(segments, begin).from, to: begin };
  const foreseen = [own, above].some((range) =>
    has(data.turns.cues(words, range.from, range.to), 'foreseen'),
  );
  return (
    (foreseen && !hasWordOf(words, from, to, data.figures.perfect)) ||
    isOnlyThought(sentence, scope)
  );
}

/** "would have cost 3,000 their lives", "hätte 3.000 das Leben gekostet" */
function isOnlyThought({ words, data }: ReadSentence, { from, to }: Scope): boolean {
  const { unreal, perfect } = data.figures;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (unreal.has(word.raw.toLowerCase())) return true;
    if (isFutureLike(word, data) && perfect.has(words[at + 1]?.folded ?? '')) return true;
  }
  return false;
}

/** Whether a word may stand between an auxiliary and its verb, as far as its ending tells. */
export function isAdverb(
  word: string | undefined,
  { fillers, adverbs }: Pick<FigureData, 'fillers' | 'adverbs'>,
): boolean {
  return word !== undefined && (fillers.has(word) || adverbs.some((end) => word.endsWith(end)));
}

/** "there will be 12,000": those who are not there yet. */
export function isToCome({ words, data }: ReadSentence, { from, to }: Scope): boolean {
  const { will, passive } = data.figures;
  return words
    .slice(from, to)
    .some(({ folded }, i) => will.has(folded) && passive.has(words[from + i + 1]?.folded ?? ''));
}
