import { expect, test } from 'vitest';
import { createAwakeRules } from '../../../../src/matching/context/awake-rules.ts';
import { addCue } from '../../../../src/matching/find/cue-list.ts';
import { createNumberList, type NumberList } from '../../../../src/matching/find/number-list.ts';
import type { RuleSet } from '../../../../src/matching/lexicon/rules.ts';

const SETS: readonly RuleSet[] = [
  { when: null, unless: [] },
  { when: null, unless: [{ rule: 'before', cues: [3, 1] }] },
  { when: [{ rule: 'near', cues: [2] }], unless: [{ rule: 'away', cues: [1] }] },
  { when: [{ rule: 'article', cues: [1] }], unless: [{ rule: 'without', topics: [], cues: [2] }] },
];

function words(...numbers: readonly number[]): NumberList {
  const list = createNumberList();
  for (const number of numbers) addCue(list, number, 0, 0);
  return list;
}

function awakeOf({ isAwake }: ReturnType<typeof createAwakeRules>): number[] {
  return SETS.flatMap((_, set) => (isAwake(set) ? set : []));
}

test('a set is awake in the block of one of its words and in the next', () => {
  const rules = createAwakeRules(SETS, 4);
  rules.begin();
  const awake = [words(), words(3), words(2, 0), words(), words(), words(1)].map((cues) => {
    rules.wake(cues);
    return awakeOf(rules);
  });
  expect(awake).toEqual([[], [1], [1, 2], [2], [], [1, 2]]);
});

test('what stood in another article wakes nothing', () => {
  const rules = createAwakeRules(SETS, 4);
  rules.begin();
  rules.wake(words(1, 2, 3));
  rules.begin();
  rules.wake(words());
  expect(awakeOf(rules)).toEqual([]);
});
