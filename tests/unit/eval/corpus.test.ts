import { describe, expect, test } from 'vitest';
import { type LabelledText, PARTS, readCorpus } from '../../eval/corpus.ts';
import { shippedDatabase } from '../../support/shipped-packs.ts';

const database = await shippedDatabase();
const packs = new Set(database.packs.map(({ id }) => id));

/** What is wrong with a text's labels, apart from what reading them would already refuse. */
function slipsOf(text: LabelledText) {
  const { topics, claims } = database;
  const slips: string[] = [];
  if (text.subject !== 'other' && !packs.has(text.subject)) slips.push(`no pack ${text.subject}`);
  const mentions = [...text.mentions, ...text.optional];
  const figures = [...text.figures, ...text.optionalFigures];
  for (const { topic } of mentions) if (!topics.has(topic)) slips.push(`no topic ${topic}`);
  for (const { of } of figures) if (!topics.has(of)) slips.push(`no topic ${of}`);
  for (const { right } of text.claims) {
    for (const id of right) if (!claims.has(id)) slips.push(`no claim ${id}`);
  }
  for (const { text: label, low, high } of figures) {
    if (low === null && high === null) slips.push(`figure ${label} has no bound`);
  }
  // Two readings of a place overlap, so what is optional may.
  for (const labels of [text.mentions, text.figures]) {
    const inOrder = [...labels].sort((a, b) => a.start - b.start);
    inOrder.forEach((label, index) => {
      const next = inOrder[index + 1];
      if (next !== undefined && next.start < label.end) {
        slips.push(`"${label.text}" and "${next.text}" overlap`);
      }
      if (label.text !== label.text.trim()) slips.push(`"${label.text}" has white space around it`);
    });
  }
  return slips;
}

describe.each(PARTS)('the %s part of the corpus', (part) => {
  test('has labels that fit the shipped packs', async () => {
    const slips = readCorpus(part).flatMap((text) =>
      slipsOf(text).map((slip) => `${text.name}: ${slip}`),
    );
    expect(slips).toEqual([]);
  });

  test('has texts in both languages and on other subjects', () => {
    const texts = readCorpus(part);
    const german = texts.filter(({ language }) => language === 'de').length;
    const others = texts.filter(({ subject }) => subject === 'other').length;
    expect(german / texts.length).toBeGreaterThan(0.4);
    expect(german / texts.length).toBeLessThan(0.6);
    expect(others / texts.length).toBeGreaterThan(0.3);
  });
});

test('labels that count neither way are rare', () => {
  const texts = PARTS.flatMap(readCorpus);
  const optional = texts.flatMap((text) => [...text.optional, ...text.optionalFigures]);
  // One in every six texts.
  expect(optional.length).toBeLessThanOrEqual(texts.length / 6);
});
