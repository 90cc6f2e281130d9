import { hasWordOf } from '../../numbers/words.ts';
import { isExchange, isLoss } from '../record/measure-kinds.ts';
import { type Cue, lossMeasured, type Measured } from '../sentence/losses.ts';
import { positionIn } from '../sentence/place.ts';
import { isOthersLoss } from '../whose/others-loss.ts';
import { isForeseen, isLossToCome } from './future.ts';
import { has, isMoreOf, placeOf, type Told } from './told.ts';

/** The dead and the prisoners of a noun phrase, counted as such whatever else is said of them. */
export function lostByNoun(told: Told): Measured | null | undefined {
  const described = told.cues.attribute.filter(({ kind }) => isLoss(kind));
  if (has(described, 'killed')) return loss(told, described);
  // Where prisoners are is not where they were taken.
  return has(described, 'captured') ? { measure: 'captured', place: null } : undefined;
}

/** "verwundete Soldaten", of whom no verb says more; those who are exchanged are not all who were wounded. */
export function woundedByNoun(told: Told): Measured | null | undefined {
  if (told.sentence.specials.some(({ measure }) => isExchange(measure))) return undefined;
  const described = told.cues.attribute.filter(({ kind }) => isLoss(kind));
  return described.length > 0 ? loss(told, described) : undefined;
}

/** Whom the verbs about a number tell to be lost. */
export function lostByVerb(told: Told): Measured | null | undefined {
  const losses = ownLosses(told);
  if (losses.length === 0) return undefined;
  return isLossToCome(told.sentence, losses, told.scope) ? null : loss(told, losses, losses[0]);
}

function loss(told: Told, losses: readonly Cue[], verb?: Cue): Measured | null {
  if (isForeseen(told)) return null;
  const measured = lossMeasured(losses, placeOf(told, verb, positionIn));
  return measured !== null && isMoreOf(told, measured.measure) ? null : measured;
}

/** Of "600 seien gefallen und 4.000 Soldaten verwundet worden" each number has its own verb. */
function ownLosses({ sentence, cues, quantity, behind }: Told): readonly Cue[] {
  const { words, data } = sentence;
  const { begin } = quantity;
  const all = cues.predicate.filter(
    (cue) => isLoss(cue.kind) && !isOthersLoss(sentence, cue, begin, behind),
  );
  const after = all.filter(({ from }) => from >= behind);
  const before = all.findLast(({ to }) => to <= begin);
  if (before === undefined || after.length === 0) return all;
  return hasWordOf(words, before.to, begin, data.language.conjunctions) ? after : all;
}
