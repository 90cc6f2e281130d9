// `npm run fit`: the weights of the ranking, fitted to the labelled texts.
import { KINDS } from '../../../src/claims/ranking/weights.ts';
import { commandOptions } from '../../support/command-options.ts';
import { loadShipped } from '../../support/shipped-packs.ts';
import { readCorpus } from '../corpus.ts';
import { type Choice, choicesIn } from './choices.ts';
import { likelihood } from './regression.ts';
import { inSource, offer, toCases, type Weights, weightsFor } from './weigh.ts';

const HELP = `usage: npm run --silent fit -- [--without]

  The weights of src/claims/ranking/weights.ts, fitted to the tuning part of the corpus, and how far they
  carry to texts that were left out of the fit.
  --without    also tries the fit without each kind of evidence: one whose loss costs nothing is not worth its place`;

const values = commandOptions(HELP, { without: { type: 'boolean', default: false } });

/** Texts are left out in so many parts, one after the other. */
const PARTS = 5;
const THRESHOLDS = [0.06, 0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.25];

const shipped = await loadShipped();
const byText: (readonly Choice[])[] = [];
for (const text of readCorpus('tuning')) byText.push(await choicesIn(shipped, text));

const used = inSource();
const fitted = weightsFor(byText.flat());
const names = [...KINDS, 'ORIGIN', 'WITHOUT_TOPIC'];
console.log('weight            fitted  in the source');
names.forEach((name, kind) => {
  const [now, before] = [fitted[kind] ?? 0, used[kind] ?? 0];
  console.log(
    `${name.padEnd(16)}  ${now.toFixed(1).padStart(6)}  ${before.toFixed(1).padStart(6)}`,
  );
});
const cases = toCases(byText.flat());
console.log(
  `\nnats: fitted ${nats(likelihood(cases, fitted))}, in the source ${nats(likelihood(cases, used))}`,
);

const folds = leaveOut(byText);
console.log(`texts left out of the fit, in ${PARTS} parts: ${nats(heldOut(folds))}`);
for (const least of THRESHOLDS) {
  const outcomes = folds.map(({ left, weights }) => offer(left, weights, least));
  const sum = (kind: keyof (typeof outcomes)[number]) =>
    outcomes.reduce((total, outcome) => total + outcome[kind], 0);
  console.log(
    `  from ${least.toFixed(2)} on: right first ${sum('right')} of ${sum('asked')}, wrong ${sum('wrong')}, unasked ${sum('unasked')}`,
  );
}

if (values.without) {
  KINDS.forEach((name, kind) => {
    console.log(
      `  without ${name.padEnd(14)} ${nats(heldOut(leaveOut(byText.map((text) => withoutKind(text, kind)))))}`,
    );
  });
}

interface Fold {
  readonly left: readonly Choice[];
  readonly weights: Weights;
}

function leaveOut(texts: readonly (readonly Choice[])[]): readonly Fold[] {
  return Array.from({ length: PARTS }, (_, part) => ({
    left: texts.filter((_, index) => index % PARTS === part).flat(),
    weights: weightsFor(texts.filter((_, index) => index % PARTS !== part).flat()),
  }));
}

function heldOut(folds: readonly Fold[]): number {
  return folds.reduce((sum, { left, weights }) => sum + likelihood(toCases(left), weights), 0);
}

function withoutKind(choices: readonly Choice[], kind: number): readonly Choice[] {
  return choices.map((choice) => ({
    ...choice,
    options: choice.options.map((option) => ({
      ...option,
      evidence: option.evidence.with(kind, 0),
    })),
  }));
}

function nats(value: number): string {
  return value.toFixed(1);
}
