import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', 'fixtures', 'pages');

/** What a careful reader expects to be marked on a fixture page. */
export interface ExpectedPage {
  readonly article: boolean;
  readonly language: 'de' | 'en' | null;
  readonly published: string | null;
  readonly blocks?: readonly string[];
  readonly mentions: readonly ExpectedMention[];
  /** May be marked or not: a reader would miss nothing and find nothing wrong. */
  readonly optional?: readonly ExpectedMention[];
  /** In text that a style hides, which only a browser can know; the command line marks it. */
  readonly hiddenByStyle?: readonly ExpectedMention[];
}

/** `occurrence`: the n-th occurrence of the text in the blocks, from 1. */
export interface ExpectedMention {
  readonly text: string;
  readonly topic: string;
  readonly occurrence: number;
}

export interface ArticleFixture {
  readonly slug: string;
  readonly file: string;
  readonly expected: ExpectedPage;
}

function readFixture(slug: string): ArticleFixture {
  const folder = join(root, slug);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedPage;
  return { slug, file: join(folder, 'source.html'), expected };
}

const all = readdirSync(root).sort().map(readFixture);

export const ARTICLES = all.filter(({ expected }) => expected.article);
export const OTHER_PAGES = all.filter(({ expected }) => !expected.article);
