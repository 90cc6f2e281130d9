import type { Measure } from '../../../claims/measure.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import type { FoundTurn } from '../turns/turn-table.ts';

/** Nouns of losses that are counted together, with what they mean together; null for no such measure. */
export interface LossList {
  readonly from: number;
  readonly to: number;
  readonly measure: Measure | null;
}

type Loss = FoundTurn<'killed' | 'wounded' | 'killed-or-wounded' | 'captured' | 'lost'>;

/** "Tote, Verwundete und Vermisste", "killed, wounded and captured": the list that begins with a noun. */
export function lossList(sentence: ReadSentence, first: Loss): LossList {
  const kinds = new Set<string>([first.kind]);
  let { to } = first;
  for (let next = joinedTo(sentence, to); next !== null; next = joinedTo(sentence, to)) {
    kinds.add(next.kind);
    to = next.to;
  }
  return { from: first.from, to, measure: kinds.size === 1 ? first.kind : together(kinds) };
}

/** What is listed behind a noun of a loss that ends at a word, behind a comma or conjunction; null for nothing. */
function joinedTo(
  { words, data }: ReadSentence,
  end: number,
): { readonly kind: string; readonly to: number } | null {
  const { folded = '', gap = '' } = words[end] ?? {};
  const isJoined = data.language.conjunctions.has(folded);
  if (isJoined ? !isPlainGap(gap) : gap !== ', ') return null;
  const at = isJoined ? end + 1 : end;
  const loss =
    data.turns.losses(words, at, at + LONGEST).find(({ from }) => from === at) ??
    data.turns.cues(words, at, at + 1).find(({ kind }) => kind === 'captured');
  if (loss !== undefined) return loss;
  const isMissing = data.figures.missing.has(words[at]?.folded ?? '');
  return isMissing ? { kind: 'missing', to: at + 1 } : null;
}

/** The longest noun of a loss has so many words. */
const LONGEST = 4;

function together(kinds: ReadonlySet<string>): Measure | null {
  const dead = kinds.has('killed') || kinds.has('killed-or-wounded');
  const wounded = kinds.has('wounded') || kinds.has('killed-or-wounded');
  if (!dead || kinds.has('lost')) return null;
  if (kinds.has('captured')) return wounded ? 'lost' : null;
  if (kinds.has('missing')) return wounded ? 'killed-wounded-missing' : 'killed-or-missing';
  return 'killed-or-wounded';
}

/** The lists of losses among some words, in order; none of them lies in another one. */
export function lossLists(sentence: ReadSentence, from: number, to: number): readonly LossList[] {
  const found: LossList[] = [];
  for (const turn of sentence.data.turns.losses(sentence.words, from, to)) {
    if (turn.from < (found.at(-1)?.to ?? 0)) continue;
    found.push(lossList(sentence, turn));
  }
  return found;
}

/** The list of losses that begins at a word; null for none. */
export function lossListFrom(sentence: ReadSentence, at: number): LossList | null {
  const [list] = lossLists(sentence, at, at + LONGEST);
  return list?.from === at ? list : null;
}
