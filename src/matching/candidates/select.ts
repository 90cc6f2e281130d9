import type { Candidate } from './candidate.ts';

/**
 * The candidates that stay when no two may overlap: the one that begins first, of those the longest,
 * of those the one that a rule lets count ("46,000 Russian soldiers were killed" are losses, not forces), of
 * those the surest. A longer name of the same topic that begins inside wins over an office and a
 * part of the name ("Machthaber Kim Jong-un").
 */
export function selectLongest(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      a.block - b.block ||
      a.start - b.start ||
      b.end - a.end ||
      Number(a.firm) - Number(b.firm) ||
      b.score - a.score ||
      a.topic - b.topic,
  );
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.block !== candidate.block || candidate.start >= last.end) {
      kept.push(candidate);
      continue;
    }
    const longer = candidate.end - candidate.start > last.end - last.start;
    if (candidate.topic === last.topic && candidate.end > last.end && longer) {
      kept[kept.length - 1] = candidate;
    }
  }
  return joinHyphenated(kept);
}

/** Two names of one topic joined by a hyphen are one: "Brics-Gipfel in Kasan". */
function joinHyphenated(kept: readonly Candidate[]): Candidate[] {
  const whole: Candidate[] = [];
  for (const candidate of kept) {
    const last = whole.at(-1);
    const continues =
      last !== undefined &&
      candidate.joined &&
      candidate.topic === last.topic &&
      candidate.alias !== last.alias &&
      candidate.place.from === last.place.to + 1;
    if (!continues) whole.push(candidate);
    else {
      const place = { ...last.place, to: candidate.place.to };
      whole[whole.length - 1] = { ...last, end: candidate.end, place };
    }
  }
  return whole;
}
