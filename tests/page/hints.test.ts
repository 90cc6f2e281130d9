import { expect, test, vi } from 'vitest';
import { startHints } from '../../src/app/article/hints.ts';
import type { HintShow } from '../../src/app/base/hint-show.ts';
import type { PageBase } from '../../src/app/base/page-base.ts';
import { TIMINGS } from '../../src/hints/timings.ts';
import { testSignal } from './support/open-page.ts';
import { startSession } from './support/session.ts';

const PAGE = `<!doctype html><html lang="en"><style>.gone { display: none }</style><body><article>
  <h1>Headline</h1><p>${'Soldiers were seen again, and later on more of them. '.repeat(8)}</p>
  <p id="near">They were seen near Kursk.</p></article></body></html>`;

/** The keyboard asks for the hint of the one mention; nothing of it is answered yet. */
async function askByKeyboard() {
  const { window, document, session, asked, scans } = await startSession(PAGE);
  await scans(1);
  asked[0]?.reply(/Kursk/g);
  await scans(2);
  asked[1]?.reply(/Kursk/g);
  await session.whole;
  let answer: (hint: unknown) => void = () => undefined;
  const show = {
    rehearse: vi.fn(),
    show: vi.fn<HintShow['show']>(),
    update: vi.fn(),
    hide: vi.fn(),
    focus: vi.fn(),
    restoreFocus: vi.fn(),
    announce: vi.fn<HintShow['announce']>(),
  };
  const base = {
    ask: vi.fn(() => new Promise((give) => (answer = give))),
    failed: (_: string, error: unknown) => {
      throw error;
    },
    stageFor: async () => ({ stage: { owns: () => false, begin: () => show }, messages: {} }),
  };
  const manner = { locale: 'en', timings: TIMINGS, modifierKey: null };
  const hints = startHints(window, session, base as unknown as PageBase, manner, testSignal());
  expect(hints.step(1)).toBe(true);
  await expect.poll(() => base.ask).toHaveBeenCalledOnce();
  return { document, show, answer: () => answer({}) };
}

test('a hint whose text the page hides before the answer comes is not shown', async () => {
  const { document, show, answer } = await askByKeyboard();
  document.getElementById('near')?.classList.add('gone');
  answer();
  await expect.poll(() => show.announce).toHaveBeenCalledWith(null);
  expect(show.show).not.toHaveBeenCalled();
});

test('one whose text is still there is shown', async () => {
  const { show, answer } = await askByKeyboard();
  answer();
  await expect.poll(() => show.show).toHaveBeenCalledOnce();
});
