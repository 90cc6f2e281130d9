import { expect, test } from 'vitest';
import type { Mention, StatedFigure } from '../../../src/matching/mention.ts';
import { joinPacks } from '../../../src/packs/join.ts';
import type { LabelledText } from '../../eval/corpus.ts';
import { judgeFigures } from '../../eval/judge-figures.ts';
import { judgeMentions } from '../../eval/judge-mentions.ts';
import { articleFigureOf } from '../../support/database.ts';

const figure = {
  measure: 'deployed',
  of: 'north-korean-troops',
  low: 300,
  high: 300,
  approximate: false,
  exclusive: false,
} as const;

const text: LabelledText = {
  name: 'made up',
  part: 'tuning',
  text: 'Brussels counts 300 men sent.',
  language: 'en',
  published: '2024-11-01',
  subject: 'nk-russia',
  mentions: [],
  optional: [{ text: 'Brussels', nth: 1, topic: 'european-union', start: 0, end: 8 }],
  figures: [],
  optionalFigures: [{ text: '300', nth: 1, start: 16, end: 19, ...figure }],
  claims: [],
};

const marked: Mention = {
  start: 0,
  end: 8,
  topic: 'european-union',
  alias: 'Brussels',
  via: 'exact',
  score: 1,
};

const read: StatedFigure = {
  ...articleFigureOf(300),
  ...figure,
  start: 16,
  end: 19,
  quoted: false,
};

test('an optional mention counts neither found nor missed', () => {
  const nothing = { right: [], missed: [], wrong: [] };
  expect(judgeMentions(text, [marked])).toEqual(nothing);
  expect(judgeMentions(text, [])).toEqual(nothing);
});

test('another topic at an optional place is wrong', () => {
  const other = { ...marked, topic: 'nato' };
  expect(judgeMentions(text, [other]).wrong).toEqual([other]);
});

test('an optional figure counts neither read nor missed, read otherwise it is wrong', () => {
  const { database } = joinPacks([]);
  const nothing = { right: [], missed: [], wrong: [], compared: [] };
  expect(judgeFigures(database, text, [read])).toEqual(nothing);
  expect(judgeFigures(database, text, [])).toEqual(nothing);
  const other = { ...read, measure: 'killed' } as const;
  expect(judgeFigures(database, text, [other]).wrong).toEqual([other]);
});
