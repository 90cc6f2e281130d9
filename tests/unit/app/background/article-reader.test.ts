import { expect, test } from 'vitest';
import { createArticleReader } from '../../../../src/app/background/article-reader.ts';
import { packLoader } from '../../../../src/app/background/loaded-packs.ts';
import type { ScanRequest } from '../../../../src/messaging/protocol.ts';

const TEXTS = [
  'About 10,000 North Korean soldiers have been sent to Russia, South Korea says.',
  'Some 1,000 North Korean soldiers were killed in Kursk.',
];
const { matcher, figureReader } = packLoader(() => Promise.reject(new Error('not wanted')));

function request(figures: boolean, texts = TEXTS): ScanRequest {
  const blocks = texts.map((text, id) => ({ id, text, language: null }));
  return { language: 'en', blocks, context: null, figures };
}

/** A reader, and how often it has read mentions and asked for the reader of figures. */
function counted() {
  const times = { mentions: 0, figures: 0 };
  const read = createArticleReader({
    matcher: async () => {
      const real = await matcher();
      return {
        ...real,
        begin: (...text) => {
          times.mentions += 1;
          return real.begin(...text);
        },
      };
    },
    figureReader: () => {
      times.figures += 1;
      return figureReader();
    },
  });
  return { read, times };
}

test('mentions come without figures, and figures without reading mentions again', async () => {
  const { read, times } = counted();
  const first = await read(request(false));
  expect(first.findings.map(({ mentions }) => mentions.length > 0)).toEqual([true, true]);
  expect(first.findings.flatMap(({ figures }) => figures)).toEqual([]);
  expect(times).toEqual({ mentions: 1, figures: 0 });

  const whole = await read(request(true));
  expect(times).toEqual({ mentions: 1, figures: 1 });
  expect(whole.findings.map(({ figures }) => figures.map(({ low }) => low))).toEqual([
    [10_000],
    [1_000],
  ]);
  // The same as without a first look.
  expect(await counted().read(request(true))).toEqual(whole);
  expect(whole.findings).toEqual(
    first.findings.map((found, index) => ({ ...found, figures: whole.findings[index]?.figures })),
  );
});

test('what is not kept is read again: another text, one asked for again, one that goes on', async () => {
  const { read, times } = counted();
  const { context } = await read(request(false));
  await read(request(true, [TEXTS[1] as string]));
  expect(times.mentions).toBe(2);
  await read({ ...request(true), context });
  expect(times.mentions).toBe(3);
  await read({ ...request(true), language: 'de' });
  expect(times.mentions).toBe(4);
  const inGerman = request(true).blocks.map((block) => ({ ...block, language: 'de' as const }));
  await read({ ...request(true), blocks: inGerman });
  expect(times.mentions).toBe(5);
  // Others have not taken it away; it is given once.
  await read(request(true));
  expect(times.mentions).toBe(5);
  await read(request(true));
  expect(times.mentions).toBe(6);
});
