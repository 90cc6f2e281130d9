import { expect, test } from 'vitest';
import { openingsOf } from '../../../src/claims/views/opening.ts';
import { shippedTopics } from '../../support/shipped-packs.ts';

const opening = (text: string) =>
  openingsOf(text)
    .map((line) => line.opening)
    .join('\n');
const LONG =
  'Its office counts whoever comes ashore by day and by night, and tells the newspapers of the bay in the first week of each month how many there were, and where they came from.';

test('a short text is said as a whole', () => {
  const text = 'Port on the bay. It opened in 2019.';
  expect(opening(text)).toBe(text);
});

test('a long one as far as its sentences go', () => {
  const first = 'Port on the bay, opened in 2019. It has two moles.';
  expect(opening(`${first} ${LONG} ${LONG}`)).toBe(first);
});

test.each([
  ['an abbreviation', 'Port run by St. Example of the U.S. Navy and others.'],
  ['a day', 'Hafen, eröffnet am 3. Mai 2019 in Beispielbucht.'],
  ['a decimal', 'Port of 2.5 million visitors.'],
])('%s ends no sentence', (_, first) => {
  expect(opening(`${first} ${LONG} ${LONG}`)).toBe(first);
});

test.each([
  ['a name of two letters', 'Hafen unter der Leitung von Kim Beispiel-un.'],
  ['a quotation', 'A port called “the door of the bay.”'],
  ['a bracket', 'A port (the second of the bay).'],
  ['a year', 'A port that was closed in 2021.'],
])('%s may end one', (_, first) => {
  expect(opening(`${first} ${LONG} ${LONG}`)).toBe(first);
});

test('each line has its opening, and its rest', () => {
  const [one, other] = ['Port on the bay.', 'Office of the bay.'];
  expect(openingsOf(`${one} ${LONG}\n${other} ${LONG}`)).toEqual([
    { opening: one, rest: ` ${LONG}` },
    { opening: other, rest: ` ${LONG}` },
  ]);
});

test.each(['nk-russia', 'ukraine-war'])(
  'the topics of %s are told in a few lines',
  async (pack) => {
    const summaries = (await shippedTopics(pack)).flatMap(({ summary }) => Object.values(summary));
    expect(summaries.length).toBeGreaterThan(100);
    expect(summaries.filter((text) => opening(text).length > 210)).toEqual([]);
  },
);

test('what is one sentence is said as a whole', () => {
  const text = `${LONG.slice(0, -1)}; ${LONG}`;
  expect(opening(text)).toBe(text);
});
