/**
 * One of the cases a fit learns from: options, each a row of evidence, of which some are right, or none of
 * them. `ignored` options are neither.
 */
export interface Case {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly ignored: readonly boolean[];
}

/** Pulls the weights towards 0: evidence of a handful of cases shall not carry far. */
const RIDGE = 0.5;
const MOST_STEPS = 60;
/** Nats by which a step must do better to be worth another. */
const WORTH_A_STEP = 1e-3;

/**
 * The weights under which the right options are likeliest: conditional logistic regression ("none" is
 * an option of odds 1), several right options counting together, by Newton's method.
 */
export function fitWeights(cases: readonly Case[], kinds: number): readonly number[] {
  let weights: readonly number[] = Array<number>(kinds).fill(0);
  let best = slopeAt(cases, weights);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = stepFrom(cases, weights, best);
    if (next === null) break;
    const gained = next.slope.value - best.value;
    weights = next.weights;
    best = next.slope;
    if (gained < WORTH_A_STEP) break;
  }
  return weights;
}

/** How likely the right options are under some weights, in nats; 0 is certainty. */
export function likelihood(cases: readonly Case[], weights: readonly number[]): number {
  return cases.reduce((sum, each) => sum + likelihoodOf(each, weights).value, 0);
}

interface Slope {
  readonly value: number;
  readonly gradient: readonly number[];
  /** How much the slope falls per unit, as if the right options were known: never negative. */
  readonly curve: readonly (readonly number[])[];
}

/** Half as far until it does better; null where it nowhere does. */
function stepFrom(
  cases: readonly Case[],
  weights: readonly number[],
  { value, gradient, curve }: Slope,
): { readonly weights: readonly number[]; readonly slope: Slope } | null {
  const direction = solve(curve, gradient);
  for (let length = 1; length > 1e-3; length /= 2) {
    const tried = weights.map((weight, kind) => weight + length * (direction[kind] ?? 0));
    const slope = slopeAt(cases, tried);
    if (slope.value > value) return { weights: tried, slope };
  }
  return null;
}

interface Odds {
  readonly value: number;
  /** By option: how likely it is, and how likely if one of the right ones is. */
  readonly chosen: readonly number[];
  readonly given: readonly number[];
}

function likelihoodOf({ rows, right, ignored }: Case, weights: readonly number[]): Odds {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(0, ...scores);
  const odds = scores.map((score, option) => (ignored[option] ? 0 : Math.exp(score - top)));
  const none = Math.exp(-top);
  const all = odds.reduce((sum, each) => sum + each, none);
  const asked = right.includes(true);
  const good = odds.reduce(
    (sum, each, option) => sum + (right[option] ? each : 0),
    asked ? 0 : none,
  );
  return {
    value: Math.log(good / all),
    chosen: odds.map((each) => each / all),
    given: odds.map((each, option) => (right[option] ? each / good : 0)),
  };
}

/** Less likely than this an option bends nothing. */
const NOTHING = 1e-7;

function slopeAt(cases: readonly Case[], weights: readonly number[]): Slope {
  const kinds = weights.length;
  const gradient = weights.map((weight) => -RIDGE * weight);
  const curve = weights.map((_, kind) => weights.map((_, other) => (kind === other ? RIDGE : 0)));
  let value = -(RIDGE / 2) * dot(weights, weights);
  for (const each of cases) {
    const { value: own, chosen, given } = likelihoodOf(each, weights);
    value += own;
    const mean = Array<number>(kinds).fill(0);
    each.rows.forEach((row, option) => {
      const share = chosen[option] as number;
      const more = (given[option] as number) - share;
      if (share < NOTHING && more < NOTHING) return;
      for (let kind = 0; kind < kinds; kind += 1) {
        const x = row[kind] as number;
        if (x === 0) continue;
        gradient[kind] = (gradient[kind] as number) + more * x;
        mean[kind] = (mean[kind] as number) + share * x;
        const bends = curve[kind] as number[];
        for (let other = 0; other < kinds; other += 1) {
          bends[other] = (bends[other] as number) + share * x * (row[other] as number);
        }
      }
    });
    for (let kind = 0; kind < kinds; kind += 1) {
      const bends = curve[kind] as number[];
      for (let other = 0; other < kinds; other += 1) {
        bends[other] = (bends[other] as number) - (mean[kind] as number) * (mean[other] as number);
      }
    }
  }
  return { value, gradient, curve };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1)
    sum += (a[index] as number) * (b[index] as number);
  return sum;
}

/** Solves a symmetric positive system by elimination. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, index) => [...row, right[index] as number]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const own = rows[pivot] as number[];
    for (let below = pivot + 1; below < size; below += 1) {
      const row = rows[below] as number[];
      const factor = (row[pivot] as number) / (own[pivot] as number);
      for (let column = pivot; column <= size; column += 1) {
        row[column] = (row[column] as number) - factor * (own[column] as number);
      }
    }
  }
  const solution = Array<number>(size).fill(0);
  for (let index = size - 1; index >= 0; index -= 1) {
    const row = rows[index] as number[];
    let rest = row[size] as number;
    for (let column = index + 1; column < size; column += 1) {
      rest -= (row[column] as number) * (solution[column] as number);
    }
    solution[index] = rest / (row[index] as number);
  }
  return solution;
}
