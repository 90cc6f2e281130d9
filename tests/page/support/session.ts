import { expect, vi } from 'vitest';
import { startArticleSession } from '../../../src/app/article/article-session.ts';
import type { PageBase } from '../../../src/app/base/page-base.ts';
import type { ScanRequest, ScanResponse } from '../../../src/messaging/protocol.ts';
import { articleFigureOf } from '../../support/database.ts';
import { openPage, testSignal } from './open-page.ts';

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
      ...articleFigureOf(4, 4, { of: counted ?? '' }),
      start,
      end: start + 4,
      quoted: false,
    })),
  }));
  return { findings, hidden: [], context: CONTEXT };
}

/** Starts a session on a page; each scan waits to be answered. */
export async function startSession(html: string, scrollTo = 0) {
  const { window, document } = await openPage(html);
  window.scrollTo(0, scrollTo);
  const asked: { request: ScanRequest; reply: (words: RegExp, counted?: string) => void }[] = [];
  const ask = (_: string, request: ScanRequest) =>
    new Promise((give) => {
      asked.push({ request, reply: (...what) => give(answer(request, ...what)) });
    });
  const changed = vi.fn();
  const gone = vi.fn<(marks: ReadonlySet<number>) => void>();
  const session = startArticleSession(
    window,
    testSignal(),
    { density: 'all', style: 'dotted' },
    ask as unknown as PageBase['ask'],
    {
      failed: (error) => {
        throw error;
      },
      gone,
      changed,
      moved: () => undefined,
    },
  );
  const scans = (count: number) => expect.poll(() => asked.length).toBe(count);
  const marked = () => [...session.marks.all()].map(({ mention: { alias } }) => alias);
  return { window, document, session, asked, scans, marked, changed, gone };
}
