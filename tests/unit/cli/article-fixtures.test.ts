import { describe, expect, test } from 'vitest';
import { scan } from '../../../src/cli/scan.ts';
import { ARTICLES, type ExpectedMention } from '../../support/article-fixtures.ts';

interface Scanned {
  readonly language: string;
  readonly published: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; text: string; topic: string }[];
}

async function scanned(files: readonly string[]): Promise<readonly Scanned[]> {
  const out: string[] = [];
  const io = { out: (text: string) => out.push(text), err: (text: string) => out.push(text) };
  expect(await scan(['--json', ...files], io)).toBe(0);
  return JSON.parse(out.join(''));
}

const results = await scanned(ARTICLES.map(({ file }) => file));
const pages = ARTICLES.map((article, index) => ({ ...article, result: results[index] as Scanned }));

describe.each(pages)('$slug', ({ expected, result }) => {
  const { text, mentions, language, published } = result;

  test('has the mentions that a careful reader expects, and no others', () => {
    const place = ({ text: surface, topic, occurrence }: ExpectedMention): string => {
      let start = -1;
      for (let nth = 0; nth < occurrence; nth += 1) start = text.indexOf(surface, start + 1);
      expect(start, `occurrence ${occurrence} of ${surface}`).toBeGreaterThanOrEqual(0);
      return `${start} ${surface} = ${topic}`;
    };
    const byPlace = (a: string, b: string) => Number.parseInt(a, 10) - Number.parseInt(b, 10);
    const optional = new Set((expected.optional ?? []).map(place));
    const found = mentions.map(
      ({ start, text: surface, topic }) => `${start} ${surface} = ${topic}`,
    );
    expect(found.filter((mention) => !optional.has(mention))).toEqual(
      [...expected.mentions, ...(expected.hiddenByStyle ?? [])].map(place).sort(byPlace),
    );
    expect(language).toBe(expected.language);
    expect(published).toBe(expected.published ?? undefined);
  });

  test('has offsets into the text', () => {
    for (const { start, end, text: surface } of mentions) {
      expect(text.slice(start, end)).toBe(surface);
    }
  });
});
