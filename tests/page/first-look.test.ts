import { expect, test } from 'vitest';
import { startArticleSession } from '../../src/app/article/article-session.ts';
import type { PageBase } from '../../src/app/base/page-base.ts';
import type { StatedFigure } from '../../src/matching/mention.ts';
import type { ScanRequest, ScanResponse } from '../../src/messaging/protocol.ts';
import { openPage, testSignal } from './support/open-page.ts';

const LINE = 'Soldiers were seen near Kursk, and later on more of them near Sumy as well. ';
const article = (paragraphs: number) =>
  `<!doctype html><html lang="en"><body><article><h1>Headline</h1>${`<p>${LINE.repeat(4)}</p>`.repeat(paragraphs)}</article></body></html>`;
const CONTEXT = {
  firm: [],
  words: [],
  elsewhere: [],
  shared: [],
  opening: [],
  matter: [],
  faint: [],
  about: [],
};

const FIGURE: StatedFigure = {
  start: 0,
  end: 0,
  low: 4,
  high: 4,
  approximate: false,
  exclusive: false,
  measure: 'deployed',
  of: '',
  unit: 'people',
  per: null,
  period: null,
  place: null,
  negated: false,
  quoted: false,
  attributedTo: null,
};

/** Answers scans with a mention wherever one of these words stands, and a figure about one of them. */
function answer({ blocks }: ScanRequest, words: RegExp, counted?: string): ScanResponse {
  const findings = blocks.map(({ id, text }) => ({
    block: id,
    language: 'en' as const,
    mentions: [...text.matchAll(words)].map(({ 0: alias, index: start }) => {
      return {
        start,
        end: start + alias.length,
        topic: alias,
        alias,
        via: 'exact',
        score: 1,
      } as const;
    }),
    figures: [...text.matchAll(new RegExp(counted ?? /$^/, 'g'))].map(({ index: start }) => ({
      ...FIGURE,
      of: counted ?? '',
      start,
      end: start + 4,
    })),
  }));
  return { findings, hidden: [], context: CONTEXT };
}

/** Starts a session on a page; each scan waits to be answered. */
async function start(html: string, scrollTo = 0) {
  const { window, document } = await openPage(html);
  window.scrollTo(0, scrollTo);
  const asked: { request: ScanRequest; reply: (words: RegExp, counted?: string) => void }[] = [];
  const ask = (_: string, request: ScanRequest) =>
    new Promise((give) => {
      asked.push({ request, reply: (...what) => give(answer(request, ...what)) });
    });
  const session = startArticleSession(
    window,
    testSignal(),
    { density: 'all', style: 'dotted' },
    ask as unknown as PageBase['ask'],
    {
      failed: (error) => {
        throw error;
      },
      gone: () => undefined,
      changed: () => undefined,
      moved: () => undefined,
    },
  );
  const scans = (count: number) => expect.poll(() => asked.length).toBe(count);
  const marked = () => [...session.marks.all()].map(({ mention: { alias } }) => alias);
  return { document, session, asked, scans, marked };
}

test('a long article is asked about window first, and the whole of it decides', async () => {
  const { session, asked, scans, marked } = await start(article(150));
  await scans(1);
  const [look] = asked;
  const seen = look?.request.blocks ?? [];
  expect(seen[0]?.text).toBe('Headline');
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.length).toBeLessThan(40);
  look?.reply(/Kursk|Sumy/g);
  await scans(2);
  expect(marked()).toHaveLength((seen.length - 1) * 8);

  const before = new Map([...session.marks.all()].map((mark) => [mark.mention, mark.id]));
  const whole = asked[1];
  expect(whole?.request).toMatchObject({ context: null, kept: 0 });
  expect(whole?.request.blocks).toHaveLength(151);
  whole?.reply(/Kursk/g);
  await expect.poll(marked).toEqual(Array(600).fill('Kursk'));
  // A mention that both have found is the same mark, so that a hint on it stays.
  const first = [...before].find(([{ alias }]) => alias === 'Kursk');
  expect(session.marks.get(first?.[1] ?? -1)?.mention.start).toBe(first?.[0].start);
  expect(asked).toHaveLength(2);
});

test('where the page is scrolled, the first look is at what is in the window', async () => {
  const { document, asked, scans } = await start(article(150), 5_000);
  await scans(1);
  const [first, second] = [...document.querySelectorAll('p')].filter(
    (paragraph) => paragraph.getBoundingClientRect().bottom > 0,
  );
  const ids = asked[0]?.request.blocks.map(({ id }) => id) ?? [];
  // The headline is block 0, the paragraphs are counted after it.
  const index = [...document.querySelectorAll('p')].indexOf(first as HTMLParagraphElement) + 1;
  expect(second).toBeDefined();
  expect(ids[0]).toBe(index);
  expect(ids.length).toBeLessThan(40);
  expect(ids).toEqual(ids.map((_, offset) => index + offset));
});

test('a short article is marked whole before its figures are read', async () => {
  const { session, asked, scans, marked } = await start(article(20));
  let isWhole = false;
  void session.whole.then(() => {
    isWhole = true;
  });
  await scans(1);
  const [look] = asked;
  expect(look?.request.blocks).toHaveLength(21);
  expect(look?.request.figures).toBe(false);
  look?.reply(/Sumy/g);
  await scans(2);
  expect(marked()).toHaveLength(80);
  expect([...session.marks.all()].some(({ hasFigure }) => hasFigure)).toBe(false);
  expect(isWhole).toBe(false);

  const before = [...session.marks.all()].map(({ id }) => id);
  const whole = asked[1];
  expect(whole?.request).toEqual({ ...look?.request, figures: true });
  whole?.reply(/Sumy/g, 'Sumy');
  await expect.poll(() => isWhole).toBe(true);
  const marks = [...session.marks.all()];
  expect(marks.map(({ id }) => id)).toEqual(before);
  expect(marks.every(({ hasFigure }) => hasFigure)).toBe(true);
  expect(asked).toHaveLength(2);
});
