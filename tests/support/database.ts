import type { ArticleFigure } from '../../src/claims/article-figure.ts';
import type { Claim, Claimant } from '../../src/claims/claim.ts';
import type { Database } from '../../src/claims/database.ts';
import type { Figure } from '../../src/claims/figure.ts';
import type { ReaderContext } from '../../src/claims/reader-context.ts';
import type { Publisher, Source } from '../../src/claims/source.ts';
import type { Topic } from '../../src/claims/topic.ts';
import { joinPacks } from '../../src/packs/join.ts';
import { NOTHING_HIDDEN } from './nothing-hidden.ts';

type Some<T extends { readonly id: string }> = Partial<T> & Pick<T, 'id'>;

/** Rows by their differences from the defaults; what they refer to is made up where it is not given. */
export interface Rows {
  readonly claims?: readonly Some<Claim>[];
  readonly topics?: readonly Some<Topic>[];
  readonly claimants?: readonly Some<Claimant>[];
  readonly sources?: readonly Some<Source>[];
  readonly publishers?: readonly Some<Publisher>[];
}

/** A small database; without more, a claim is about `topic-a`, by `somebody`, in one source of its own. */
export function databaseOf(rows: Rows): Database {
  const claims = (rows.claims ?? []).map(toClaim);
  const sources = complete(
    rows.sources,
    claims.flatMap((claim) => claim.sources),
    toSource,
  );
  const manifest = {
    format: 1,
    id: 'test',
    name: { en: 'Test' },
    shortName: { en: 'Test' },
    description: { en: 'Test' },
    version: '1.0.0',
    compiled: '2025-01-01',
    coverage: { from: '2024', to: '2025' },
    languages: ['de', 'en'],
    license: 'CC-BY-4.0',
    attribution: 'Test',
    corrections: null,
  } as const;
  return joinPacks([
    {
      manifest,
      claims,
      sources,
      topics: complete(
        rows.topics,
        claims.flatMap((claim) => claim.topics),
        toTopic,
      ),
      claimants: complete(
        rows.claimants,
        claims.map((claim) => claim.claimant),
        toClaimant,
      ),
      publishers: complete(
        rows.publishers,
        sources.map((source) => source.publisher),
        toPublisher,
      ),
    },
  ]).database;
}

function complete<T extends { readonly id: string }>(
  given: readonly Some<T>[] = [],
  referred: readonly string[],
  make: (row: Some<T>) => T,
): readonly T[] {
  const known = new Set(given.map(({ id }) => id));
  const missing = [...new Set(referred)].filter((id) => !known.has(id));
  return [...given, ...missing.map((id) => ({ id }) as Some<T>)].map(make);
}

function toClaim(row: Some<Claim>): Claim {
  return {
    topics: ['topic-a'],
    statement: { de: `Aussage ${row.id}.`, en: `Statement ${row.id}.` },
    claimant: 'somebody',
    via: null,
    act: 'said',
    said: '2024-10-18',
    reviewBy: '2030',
    figure: null,
    evidence: 'single',
    contradicts: [],
    supersededBy: null,
    derivedFrom: null,
    sources: [`source-of-${row.id}`],
    ...row,
  };
}

function toTopic(row: Some<Topic>): Topic {
  return {
    kind: 'force',
    label: { de: `Thema ${row.id}`, en: `Topic ${row.id}` },
    summary: { de: 'Ein Thema.', en: 'A topic.' },
    aliases: {},
    sources: [],
    ...row,
  };
}

function toClaimant(row: Some<Claimant>): Claimant {
  return { name: { en: row.id }, role: { en: 'role' }, party: null, topic: null, ...row };
}

function toSource(row: Some<Source>): Source {
  return {
    url: `https://news.example.org/${row.id}`,
    publisher: 'gazette',
    title: null,
    language: 'en',
    published: '2024-10-19',
    retrieved: null,
    derivedFrom: null,
    quality: 'original',
    note: null,
    ...row,
  };
}

function toPublisher(row: Some<Publisher>): Publisher {
  return { name: row.id, kind: 'newspaper', party: null, ...row };
}

export function figureOf(
  low: number | null,
  high: number | null = low,
  more?: Partial<Figure>,
): Figure {
  return {
    measure: 'deployed',
    of: 'topic-a',
    low,
    high,
    approximate: false,
    exclusive: false,
    unit: 'people',
    per: null,
    period: null,
    place: null,
    asOf: '2024-10-18',
    ...more,
  };
}

/** A number as an article states it, by nobody it names. */
export function articleFigureOf(
  low: number | null,
  high: number | null = low,
  more?: Partial<ArticleFigure>,
): ArticleFigure {
  const { asOf: _, ...figure } = figureOf(low, high);
  return { ...figure, attributedTo: null, negated: false, ...more };
}

export const ENGLISH_READER: ReaderContext = {
  language: 'en',
  today: '2025-06-01',
  hidden: NOTHING_HIDDEN,
};
