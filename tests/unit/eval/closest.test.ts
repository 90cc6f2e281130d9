import { expect, test } from 'vitest';
import type { LabelledText } from '../../eval/corpus.ts';
import { judgeHints } from '../../eval/judge-hints.ts';
import { closestTally } from '../../eval/totals.ts';
import { databaseOf } from '../../support/database.ts';

const database = databaseOf({
  topics: [{ id: 'topic-a', kind: 'force', label: { en: 'Dock workers' }, summary: { en: 'W.' } }],
  claims: [
    {
      id: 'strike',
      said: '2024-10-18',
      statement: { en: 'The dock workers had gone on strike over night shifts.' },
    },
    { id: 'wages', said: '2024-03-01', statement: { en: 'The union demanded higher pay.' } },
  ],
});

function judged(text: string, right: string[]) {
  const labelled: LabelledText = {
    name: 'made up',
    part: 'tuning',
    text,
    language: 'en',
    published: '2026-10-20',
    subject: 'test',
    mentions: [],
    optional: [],
    figures: [],
    optionalFigures: [],
    claims: right.length === 0 ? [] : [{ sentence: text, nth: 1, right, start: 0, end: 5 }],
  };
  const start = text.indexOf('workers');
  const hints = judgeHints(database, labelled, {
    language: 'en',
    mentions: [
      { start, end: start + 7, topic: 'topic-a', alias: 'workers', via: 'exact', score: 1 },
    ],
    figures: [],
    claims: [],
  });
  return closestTally(hints);
}

const STATES = 'The workers had gone on strike over night shifts.';

test('the closest claim is right, wrong or none where the sentence states one of the topic', () => {
  const nothing = { ofNone: 0, offered: 0 };
  const [right, wrong, missed] = [
    judged(STATES, ['strike']),
    judged(STATES, ['wages']),
    judged('Rain kept falling while the workers slept until Sunday.', ['strike']),
  ];
  expect(right).toEqual({ stated: { right: 1, wrong: 0, missed: 0 }, ...nothing });
  expect(wrong).toEqual({ stated: { right: 0, wrong: 1, missed: 0 }, ...nothing });
  expect(missed).toEqual({ stated: { right: 0, wrong: 0, missed: 1 }, ...nothing });
});

test('a closest claim offered where the sentence states none is counted apart', () => {
  expect(judged(STATES, [])).toMatchObject({ ofNone: 1, offered: 1 });
  expect(judged('Rain kept falling while the workers slept until Sunday.', [])).toMatchObject({
    ofNone: 1,
    offered: 0,
  });
});
