import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleFigure } from '../../../src/claims/article-figure.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import type { SentenceReading } from '../../../src/claims/ranking/match-evidence.ts';
import { rankClaims } from '../../../src/claims/ranking/ranking.ts';
import { articleFigureOf, databaseOf, figureOf, type Rows } from '../../support/database.ts';

type Overrides = Partial<SentenceReading['sentence']> & { readonly published?: string | null };

function context({ published = null, ...sentence }: Overrides): SentenceReading {
  return {
    topic: 'topic-a',
    published,
    sentence: { text: '', language: 'en', topics: ['topic-a'], figure: null, ...sentence },
  };
}

function ranked(rows: Rows, overrides: Overrides) {
  const database = databaseOf(rows);
  return rankClaims(database, database.claimsByTopic.get('topic-a') ?? [], context(overrides));
}

const order = (rows: Rows, overrides: Overrides) =>
  ranked(rows, overrides).map(({ claim }) => claim.id);

const stated = (low: number | null, more: Partial<ArticleFigure> = {}) =>
  articleFigureOf(low, low, more);

describe('rankClaims', () => {
  it('puts the claim with the words of the sentence first, whatever their endings', () => {
    const rows: Rows = {
      claims: [
        {
          id: 'ships',
          statement: { de: 'Das Amt sah Schiffe im Hafen.', en: 'The office saw ships.' },
        },
        {
          id: 'cranes',
          statement: { de: 'Das Amt zählte vier Kräne.', en: 'The office counted cranes.' },
        },
      ],
    };
    expect(order(rows, { text: 'Gezählt wurden die Kräne am Kai.', language: 'de' })[0]).toBe(
      'cranes',
    );
    expect(order(rows, { text: 'A ship was seen by the office.' })[0]).toBe('ships');
  });

  it('puts the claim with the number of the sentence first', () => {
    const rows: Rows = {
      claims: [10_000, 11_000, 12_000].map((number) => ({
        id: `n${number}`,
        figure: figureOf(number),
      })),
    };
    expect(order(rows, { figure: stated(12_000) })).toEqual(['n12000', 'n11000', 'n10000']);
    expect(order(rows, { text: 'Some 11,000 were sent.' })[0]).toBe('n11000');
    expect(order(rows, { text: 'Rund 10.000 wurden entsandt.', language: 'de' })[0]).toBe('n10000');
  });

  it('takes the same measure with another number before another measure with a near one', () => {
    const rows: Rows = {
      claims: [
        { id: 'killed-301', figure: figureOf(301, 301, { measure: 'killed' }) },
        { id: 'deployed-900', figure: figureOf(900) },
      ],
    };
    expect(order(rows, { figure: stated(300) })[0]).toBe('deployed-900');
  });

  it('gives nothing for numbers of another topic or unit', () => {
    const rows: Rows = {
      claims: [
        { id: 'other-topic', figure: figureOf(300, 300, { of: 'topic-b' }) },
        { id: 'other-unit', figure: figureOf(300, 300, { measure: 'lost', unit: 'pieces' }) },
      ],
      topics: [{ id: 'topic-b' }],
    };
    for (const { reasons } of ranked(rows, { figure: stated(300) })) expect(reasons).toEqual([]);
  });

  it('puts what the named speaker said first', () => {
    const rows: Rows = {
      claims: [
        { id: 'theirs', claimant: 'other' },
        { id: 'ours', claimant: 'service' },
      ],
      claimants: [{ id: 'service', topic: 'topic-service' }],
      topics: [{ id: 'topic-service' }],
    };
    expect(order(rows, { topics: ['topic-a', 'topic-service'] })[0]).toBe('ours');
    const [first] = ranked(rows, { figure: stated(1, { attributedTo: 'topic-service' }) });
    expect(first).toMatchObject({ claim: { id: 'ours' }, reasons: ['attribution'] });
  });

  it('puts claims on further topics of the sentence first', () => {
    const rows: Rows = {
      claims: [{ id: 'plain' }, { id: 'shared', topics: ['topic-a', 'topic-b'] }],
    };
    expect(order(rows, { topics: ['topic-a', 'topic-b'] })[0]).toBe('shared');
  });

  it('puts a denial first where the sentence denies something, and last where it does not', () => {
    const rows: Rows = {
      claims: [
        {
          id: 'denied',
          said: '2024-10-30',
          statement: { de: 'Das Amt sah keine Schiffe.', en: 'The office saw no ships.' },
        },
        {
          id: 'seen',
          said: '2024-10-30',
          statement: { de: 'Das Amt sah Schiffe.', en: 'The office saw ships.' },
        },
      ],
    };
    const first = (text: string, language: 'de' | 'en') => order(rows, { text, language })[0];
    expect(first('No ships were seen there.', 'en')).toBe('denied');
    expect(first("The office didn't see the ships.", 'en')).toBe('denied');
    expect(first('Ships were seen there.', 'en')).toBe('seen');
    expect(first('Das Amt wies Berichte über Schiffe zurück.', 'de')).toBe('denied');
    expect(first('Schiffe lagen im Hafen.', 'de')).toBe('seen');
  });

  it('puts what was known when the article was published before what came later, and near before far', () => {
    const rows: Rows = {
      claims: [
        { id: 'long-before', said: '2023-01-01' },
        { id: 'just-before', said: '2024-10-30' },
        { id: 'just-after', said: '2024-11-02' },
        { id: 'long-after', said: '2025-06-01' },
      ],
    };
    expect(order(rows, { published: '2024-11-01' })).toEqual([
      'just-before',
      'long-before',
      'just-after',
      'long-after',
    ]);
  });

  it('holds against no claim that it came later where that is not sure', () => {
    const rows: Rows = {
      claims: [
        { id: 'year', said: '2024' },
        { id: 'day', said: '2024-07-02' },
      ],
    };
    const [first, second] = ranked(rows, { published: '2024-06-01' });
    expect([first?.claim.id, first?.evidence.later]).toEqual(['year', 0]);
    expect([second?.claim.id, second?.evidence.later]).toEqual(['day', 1]);
    expect(first?.reasons).not.toContain('known-when-published');
  });

  it('does not let time play a part without an article’s day', () => {
    const rows: Rows = {
      claims: [
        { id: 'old', said: '2020' },
        { id: 'new', said: '2025-01-01' },
      ],
    };
    const [first, second] = ranked(rows, {});
    expect(first?.score).toBe(second?.score);
    expect(first?.claim.id).toBe('new');
  });

  it('puts a superseded claim last once its successor is known, not before', () => {
    const rows: Rows = {
      claims: [
        { id: 'first', said: '2024-10-30', supersededBy: 'second' },
        { id: 'other', said: '2024-10-29' },
        { id: 'second', said: '2024-11-05', topics: ['topic-b'] },
      ],
    };
    expect(order(rows, { published: '2024-11-01' })).toEqual(['first', 'other']);
    expect(order(rows, { published: '2024-11-06' })).toEqual(['other', 'first']);
    expect(order(rows, {})).toEqual(['other', 'first']);
  });

  it('names its reasons, strongest kind first', () => {
    const rows: Rows = {
      claims: [
        {
          id: 'a',
          said: '2024-10-30',
          figure: figureOf(500),
          topics: ['topic-a', 'topic-b', 'topic-c'],
          statement: { en: 'The service counted 500 cranes.' },
          claimant: 'service',
        },
        { id: 'z', said: '2019' },
      ],
      claimants: [{ id: 'service', topic: 'topic-b' }],
    };
    const [first] = ranked(rows, {
      text: 'The service counted cranes.',
      topics: ['topic-a', 'topic-b', 'topic-c'],
      figure: stated(500),
      published: '2024-11-01',
    });
    expect(first?.reasons).toEqual([
      'figure',
      'attribution',
      'topics',
      'words',
      'known-when-published',
      'near-in-time',
    ]);
  });

  it('returns every claim once, with a score from 0 to 1, in the same order whatever the order of input', () => {
    const rows: Rows = {
      claims: Array.from({ length: 12 }, (_, index) => ({
        id: `c${index}`,
        said: `2024-${String((index % 6) + 1).padStart(2, '0')}-11`,
        figure: index % 3 === 0 ? figureOf(100 * index) : null,
      })),
    };
    const database = databaseOf(rows);
    const claims = database.claimsByTopic.get('topic-a') as readonly Claim[];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...claims], { minLength: claims.length }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom(null, '2024-03-15'),
        fc.constantFrom(null, stated(300)),
        (shuffled, text, published, figure) => {
          const asked = context({ text, published, figure });
          const answer = rankClaims(database, shuffled, asked);
          expect(answer).toEqual(rankClaims(database, claims, asked));
          expect(new Set(answer.map(({ claim }) => claim.id)).size).toBe(claims.length);
          for (const { score } of answer) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
