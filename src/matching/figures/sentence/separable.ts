import type { Cue } from './losses.ts';
import { segmentBounds } from './segments.ts';
import type { ReadSentence } from './sentence.ts';

/**
 * The cues among the words `from` to `to`, with those of verbs whose second part ends the clause, or follows where no verb
 * ends it: "fielen 1.000 Soldaten aus" is of those who are out of action, "cost 300 their lives" of the dead.
 */
export function withSeparable(
  { words, segments, data }: ReadSentence,
  cues: readonly Cue[],
  from: number,
  to: number,
): readonly Cue[] {
  const { separable } = data.figures;
  if (separable.size === 0) return cues;
  const found: Cue[] = [];
  for (let at = from; at < to; at++) {
    const verbs = separable.get(words[at]?.folded ?? '');
    if (verbs === undefined) continue;
    const end = segmentBounds(segments, at).to;
    const second = words.slice(data.figures.verbLast ? end - 1 : at + 1, end);
    const verb = verbs.find(({ words: [, particle] }) =>
      second.some(({ folded }) => folded === particle),
    );
    // "cost the lives of 300" is one turn.
    const isWhole = cues.some(({ kind, from: first }) => first === at && kind === verb?.kind);
    if (verb !== undefined && !isWhole) found.push({ kind: verb.kind, from: at, to: at + 1 });
  }
  if (found.length === 0) return cues;
  const rest = cues.filter((cue) => !found.some((each) => each.from === cue.from));
  return [...rest, ...found].sort((a, b) => a.from - b.from);
}
