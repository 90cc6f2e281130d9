import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/claims/figure.ts';
import type { HintQuery } from '../../../src/claims/hint.ts';
import { comparePartialDates } from '../../../src/claims/partial-date.ts';
import type { SentenceToRank } from '../../../src/claims/ranking/sentence-to-rank.ts';
import { buildClaimList, buildHint } from '../../../src/claims/views/build-hint.ts';
import { shippedDatabase } from '../../support/shipped-packs.ts';

const database = await shippedDatabase();
const reader = {
  language: 'en',
  today: '2026-06-01',
  hidden: { publishers: [], groups: [], topics: [] },
} as const;
const TOPIC = 'russian-military-losses';

function query(text: string, published: string, figure: SentenceToRank['figure'] = null) {
  const topics = [TOPIC, 'mediazona'];
  return {
    topic: TOPIC,
    sentence: { text, language: 'en', topics, figure },
    published,
    reader,
  } satisfies HintQuery;
}

const COUNT = 'The count of BBC Russian and Mediazona, by name, of Russian soldiers killed.';

describe('of a long series a hint shows', () => {
  test.each([
    ['2024-03-01', 'ru-losses-mediazona-45123'],
    ['2024-10-01', 'ru-losses-mediazona-70000'],
    ['2026-02-28', 'ru-losses-mediazona-200186'],
  ])('the newest count known on %s, once', (published, newest) => {
    const hint = buildHint(database, query(COUNT, published));
    const shown = hint?.claims.map(({ id }) => id) ?? [];
    const counts = shown.filter((id) => /^ru-losses-mediazona-/.test(id));
    expect(counts).toEqual([newest]);
    const series = hint?.claims.find(({ id }) => id === newest)?.series;
    expect(series?.lines.map(({ said }) => said)).toEqual(
      series?.lines
        .map(({ said }) => said)
        .toSorted()
        .reverse(),
    );
    expect(series).toMatchObject({ count: 9, range: { low: 24470, high: 200186 } });
  });

  test('the count whose number the sentence names, however old', () => {
    const hint = buildHint(
      database,
      query('Mediazona once had 24,470 names of Russian soldiers killed.', '2026-02-28'),
    );
    expect(hint?.claims[0]?.id).toBe('ru-losses-mediazona-24470');
  });

  test('the count whose date the sentence names', () => {
    const hint = buildHint(
      database,
      query('In April 2024 Mediazona counted Russian soldiers killed by name.', '2026-02-28'),
    );
    expect(hint?.claims[0]?.id).toBe('ru-losses-mediazona-50000');
  });

  test('the count over the span of the sentence', () => {
    const figure = { measure: 'lost', of: TOPIC, low: 2000, high: 2000, unit: 'people' } as const;
    const daily = {
      ...figure,
      approximate: true,
      exclusive: false,
      per: null,
      period: 'P1D',
      place: null,
      attributedTo: 'ukrainian-general-staff',
      negated: false,
    } satisfies Omit<Figure, 'asOf'> & { attributedTo: string; negated: boolean };
    const hint = buildHint(
      database,
      query('Russia lost 2,000 soldiers in one day, the General Staff said.', '2025-02-01', daily),
    );
    expect(hint?.claims[0]?.id).toBe('ua-gs-daily-record-2030');
  });
});

test('a list has each series once, under its newest count, and loses nothing', () => {
  const list = buildClaimList(database, { topic: TOPIC, part: 'all', published: null, reader });
  const all = database.claimsByTopic.get(TOPIC)?.map(({ id }) => id) ?? [];
  const listed = list.flatMap(({ id, series }) => series?.lines.map((line) => line.id) ?? [id]);
  expect(listed.toSorted()).toEqual(all.toSorted());
  expect(list.length).toBeLessThan(all.length * 0.75);
  for (const { id, series } of list) expect([id, series?.lines[0]?.id ?? id]).toEqual([id, id]);
  const days = list.map(({ said }) => said);
  expect(days).toEqual(days.toSorted((a, b) => comparePartialDates(b, a)));
});
