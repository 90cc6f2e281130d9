/** Hits, misses and false hits of one kind of finding. */
export interface Tally {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

export const NOTHING: Tally = { right: 0, missed: 0, wrong: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, missed: a.missed + b.missed, wrong: a.wrong + b.wrong };
}

/** Of what was found, the share that is right; 1 where nothing was found. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what was there, the share that was found; 1 where nothing was there. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1(tally: Tally): number {
  const sum = precision(tally) + recall(tally);
  return sum === 0 ? 0 : (2 * precision(tally) * recall(tally)) / sum;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Pairs what was expected with what was found: the same thing at overlapping places, each at most once.
 * Both lists in text order.
 */
export function pair<Expected extends Span, Found extends Span>(
  expected: readonly Expected[],
  found: readonly Found[],
  same: (expected: Expected, found: Found) => boolean,
): {
  readonly right: readonly (readonly [Expected, Found])[];
  readonly missed: readonly Expected[];
  readonly wrong: readonly Found[];
} {
  const left = new Set(found);
  const right: [Expected, Found][] = [];
  const missed: Expected[] = [];
  for (const wanted of expected) {
    let partner: Found | null = null;
    for (const candidate of left) {
      const overlap = candidate.start < wanted.end && wanted.start < candidate.end;
      if (overlap && same(wanted, candidate)) {
        partner = candidate;
        break;
      }
    }
    if (partner === null) missed.push(wanted);
    else {
      left.delete(partner);
      right.push([wanted, partner]);
    }
  }
  return { right, missed, wrong: [...left] };
}
