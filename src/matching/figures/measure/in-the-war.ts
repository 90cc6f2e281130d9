import type { Scope } from '../counted/scope.ts';
import type { Cue } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** "sind im Krieg stationiert", "are assisting Russia in its war": sent, wherever they are. */
export function isInTheWar(
  { words, data }: ReadSentence,
  predicate: readonly Cue[],
  { from, to, more }: Scope,
): boolean {
  const { modals, marker } = data.figures;
  const fights = predicate.filter(({ kind }) => kind === 'fighting');
  // "were sent to fight", but not "up to 10,000"
  const isModal = (folded: string, at: number) =>
    modals.has(folded) && (folded !== marker || fights.some((cue) => cue.from === at + 1));
  const isPlan = [{ from, to }, ...more].some((range) =>
    words.slice(range.from, range.to).some(({ folded }, i) => isModal(folded, range.from + i)),
  );
  return (
    (fights.length > 0 && !isPlan) ||
    predicate.some(
      ({ kind, from }) => kind === 'located' && words[from]?.folded.startsWith('station') === true,
    )
  );
}
