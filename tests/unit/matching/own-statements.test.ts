import { expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import type { Figure } from '../../../src/claims/figure.ts';
import type { Language } from '../../../src/claims/language.ts';
import { database, figuresBehind } from './read-war-figures.ts';

// The packs' own statements, read as the text of an article: of each the claim's figure, or none.

const LANGUAGES: readonly Language[] = ['de', 'en'];

/**
 * Statements whose number is on record for something else than their words say by themselves: "Verluste" that
 * the source calls dead and wounded, systems that count as a giver's aid, losses of a war instead of an army.
 * One is a fault that is known, in both languages: beside the injured, civilians whom missiles killed are taken for all of the war.
 */
const READ_OTHERWISE: ReadonlySet<string> = new Set([
  'de isw-92-per-day',
  'de uk-4000-quarter-killed',
  'de uk-5000-casualties',
  'de uk-6000-casualties',
  'de us-1200-casualties',
  'de rutte-600000-losses',
  'en rutte-600000-losses',
  'de patriot-germany-3',
  'en patriot-germany-3',
  'en germany-purl-200m',
]);

interface Outcome {
  readonly id: string;
  readonly read: boolean;
  /** The number was taken for another one. */
  readonly otherwise: boolean;
}

function outcome(
  { id, statement }: Claim,
  figure: Figure,
  language: Language,
  before: readonly string[],
): Outcome {
  const found = figuresBehind(before, statement[language] ?? '', language);
  const same = found.filter(({ low, high }) => low === figure.low && high === figure.high);
  const isRight = (each: (typeof found)[number]) =>
    each.measure === figure.measure && each.of === figure.of && each.unit === figure.unit;
  return {
    id: `${language} ${id}`,
    read: same.some(isRight),
    otherwise: !same.some(isRight) && same.length > 0,
  };
}

/** Of each statement with a figure, read behind what `before` says of it. */
function outcomes(before: (figure: Figure, language: Language) => readonly string[]) {
  return [...database.claims.values()].flatMap((claim) => {
    const { figure } = claim;
    if (figure === null) return [];
    return LANGUAGES.map((language) => outcome(claim, figure, language, before(figure, language)));
  });
}

const all = outcomes(({ of }, language) => [database.topics.get(of)?.label[language] ?? '']);

test('reads most of the statements', () => {
  const read = all.filter((each) => each.read);
  expect(all.length).toBeGreaterThan(700);
  expect(read.length / all.length).toBeGreaterThanOrEqual(0.8);
});

test('reads most of them where no paragraph before names the topic', () => {
  const alone = outcomes(() => []);
  expect(alone.filter(({ read }) => read).length / alone.length).toBeGreaterThan(0.7);
});

test('takes no number of a statement for another one', () => {
  const wrong = all.filter(({ id, otherwise }) => otherwise && !READ_OTHERWISE.has(id));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
