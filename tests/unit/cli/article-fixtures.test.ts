import { describe, expect, test } from 'vitest';
import { scan } from '../../../src/cli/scan.ts';
import { ARTICLES, type ExpectedMention } from '../../support/article-fixtures.ts';

interface Scanned {
  readonly language: string;
  readonly published: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; text: string; topic: string }[];
}

async function scanned(file: string): Promise<Scanned> {
  const out: string[] = [];
  const io = { out: (text: string) => out.push(text), err: (text: string) => out.push(text) };
  expect(await scan(['--json', file], io)).toBe(0);
  const [result] = JSON.parse(out.join('')) as [Scanned];
  return result;
}

describe.each(ARTICLES)('$slug', ({ file, expected }) => {
  test('has the mentions that a careful reader expects, and no others', async () => {
    const { text, mentions, language, published } = await scanned(file);
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
    expect(published).toBe(expected.published?.date);
  });

  test('has offsets into the text', async () => {
    const { text, mentions } = await scanned(file);
    for (const { start, end, text: surface } of mentions) {
      expect(text.slice(start, end)).toBe(surface);
    }
  });
});
