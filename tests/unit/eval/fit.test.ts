import { expect, test } from 'vitest';
import { readCorpus } from '../../eval/corpus.ts';
import { type Choice, choicesIn } from '../../eval/fit/choices.ts';
import { likelihood } from '../../eval/fit/regression.ts';
import { inSource, toCases, weightsFor } from '../../eval/fit/weigh.ts';
import { loadShipped } from '../../support/shipped-packs.ts';

/**
 * Nats by which a case may be less likely under the weights in the source than under those that fit best.
 * Rounding costs a thousandth; the rest is room for what changes in packs and matching from day to day.
 */
const BEHIND = 0.015;

test('the weights of the source are those that npm run fit prints, or nearly', async () => {
  const shipped = await loadShipped();
  const choices: Choice[] = [];
  for (const text of readCorpus('tuning')) choices.push(...(await choicesIn(shipped, text)));
  const cases = toCases(choices);
  const behind = likelihood(cases, weightsFor(choices)) - likelihood(cases, inSource());
  expect(behind / cases.length).toBeLessThan(BEHIND);
}, 240_000);
