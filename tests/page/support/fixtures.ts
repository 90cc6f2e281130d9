/** A mention as a careful reader expects it; the n-th occurrence of `text` in the article's text. */
export interface ExpectedMention {
  readonly text: string;
  readonly topic: string;
  readonly occurrence: number;
}

/** What `expected.json` says of an article. */
export interface ExpectedArticle {
  readonly article: true;
  readonly language: string;
  readonly published: string;
  readonly modified: string | null;
  readonly title: string;
  /** The article's text, block by block. */
  readonly blocks: readonly string[];
  readonly mentions: readonly ExpectedMention[];
  /** May be marked or not: a reader would miss nothing and find nothing wrong. */
  readonly optional: readonly ExpectedMention[];
  /** Must not be marked; all but traps are not part of the article's text at all. */
  readonly absent: readonly { readonly text: string; readonly why: string }[];
}

interface ExpectedOther {
  readonly article: false;
  readonly why: string;
}

const sources = import.meta.glob<string>('../../fixtures/pages/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<ExpectedArticle | ExpectedOther>(
  '../../fixtures/pages/*/expected.json',
  { import: 'default', eager: true },
);

const pages = Object.entries(expectations).map(([path, expected]) => ({
  name: path.split('/').at(-2) ?? path,
  html: sources[path.replace('expected.json', 'source.html')] ?? '',
  expected,
}));

export const articlePages = pages.flatMap(({ expected, ...page }) =>
  expected.article ? [{ ...page, expected }] : [],
);

export const otherPages = pages.flatMap(({ expected, ...page }) =>
  expected.article ? [] : [{ ...page, expected }],
);

/** Block and offset of the n-th occurrence of a text, counted from 1 over all blocks. */
export function locate(
  blocks: readonly { readonly text: string }[],
  { text, occurrence }: { readonly text: string; readonly occurrence: number },
): { readonly block: number; readonly start: number } {
  let left = occurrence;
  for (const [block, { text: blockText }] of blocks.entries()) {
    for (let at = blockText.indexOf(text); at !== -1; at = blockText.indexOf(text, at + 1)) {
      left -= 1;
      if (left === 0) return { block, start: at };
    }
  }
  throw new Error(`occurrence ${occurrence} of "${text}" is not in the text`);
}
