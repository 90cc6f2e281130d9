// Runs in the page that is measured: our page part as it is, and what it is compared with.
import MarkJs from 'mark.js';
import { inSlices } from '../../../src/app/article/in-slices.ts';
import type { Mention } from '../../../src/matching/mention.ts';
import { atOnce } from '../../../src/page/article/at-once.ts';
import { createArticleText } from '../../../src/page/article-text.ts';
import { createSpanFinder } from '../../../src/page/blocks/ranges.ts';
import type { PageBlock } from '../../../src/page/blocks/text-blocks.ts';
import { createShownTest } from '../../../src/page/blocks/visibility.ts';
import { createMarks, type Marks } from '../../../src/page/marks/marks.ts';
import { createHitTest } from '../../../src/page/pointer/hit-test.ts';

const LOOK = { density: 'all', style: 'dotted' } as const;

interface Placed {
  readonly block: PageBlock;
  readonly mentions: readonly Mention[];
}

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

function gather(): readonly PageBlock[] {
  return [...createArticleText(document).gather()];
}

/** So many words as mentions, spread evenly over the blocks. */
function place(blocks: readonly PageBlock[], count: number): readonly Placed[] {
  const words = blocks.flatMap((block) =>
    [...block.text.matchAll(/\p{L}{4,}/gu)].map(({ index, 0: word }) => ({ block, index, word })),
  );
  const step = Math.max(1, words.length / count);
  const byBlock = new Map<PageBlock, Mention[]>();
  for (let i = 0; i < count && Math.floor(i * step) < words.length; i++) {
    const { block, index, word } = words[Math.floor(i * step)] as (typeof words)[number];
    const mention: Mention = {
      start: index,
      end: index + word.length,
      topic: word,
      alias: word,
      via: 'exact',
      score: 1,
    };
    byBlock.set(block, [...(byBlock.get(block) ?? []), mention]);
  }
  return [...byBlock].map(([block, mentions]) => ({ block, mentions }));
}

/** Two mentions of a block, about as many as the blocks of the page have. */
function sample({ text }: PageBlock): Mention[] {
  return [0, text.length >> 1].map((start) => ({
    start,
    end: Math.min(start + 8, text.length),
    topic: text.slice(start, start + 8),
    alias: 'sample',
    via: 'exact',
    score: 1,
  }));
}

function paint(placed: readonly Placed[], signal: AbortSignal): Marks {
  const marks = createMarks(window, signal, LOOK);
  for (const { block, mentions } of placed) marks.show(block, mentions);
  return marks;
}

let running = new AbortController();
let blocks: readonly PageBlock[] = [];
let placed: readonly Placed[] = [];
let marks: Marks | null = null;

const inPage = {
  /** Milliseconds for each round of each step; the page stays as it was. */
  steps: (rounds: number, count: number) => {
    const times = {
      textContent: [],
      gather: [],
      paint: [],
      visible: [],
      all: [],
      update: [],
    } as Record<'textContent' | 'gather' | 'paint' | 'visible' | 'all' | 'update', number[]>;
    for (let round = 0; round < rounds; round++) {
      times.textContent.push(timed(() => void document.body.textContent?.length));
      const gathered = timed(() => {
        blocks = gather();
      });
      times.gather.push(gathered);
      placed = place(blocks, count);
      const ending = new AbortController();
      // As long as an article is read, one memory of what its elements look like.
      const roomy = new Set<string>();
      times.paint.push(timed(() => void paint(placed, ending.signal)));
      times.visible.push(
        timed(() => {
          const isShown = createShownTest(roomy);
          for (const { block, mentions } of placed) {
            for (const { start, end } of mentions) {
              isShown(createSpanFinder(block)(start, end) ?? []);
            }
          }
        }),
      );
      ending.abort();
      times.all.push(
        timed(() => {
          blocks = gather();
        }) +
          (times.paint.at(-1) ?? 0) +
          (times.visible.at(-1) ?? 0),
      );
      const again = new AbortController();
      const shown = paint(placed, again.signal);
      const text = createArticleText(document);
      const all = [...text.gather()];
      const { element } = all[all.length >> 1] as PageBlock;
      const node = element.firstChild as Text;
      node.textContent = `${node.textContent} `;
      const change = {
        scope: 'some',
        changed: new Set([element]),
        removed: new Set<Element>(),
      } as const;
      times.update.push(
        timed(() => {
          const { gone, fresh } = atOnce(text.update(change));
          for (const block of gone) shown.remove(block);
          const isShown = createShownTest(roomy);
          for (const block of fresh) {
            const mentions = sample(block);
            for (const { start, end } of mentions)
              isShown(createSpanFinder(block)(start, end) ?? []);
            shown.show(block, mentions);
          }
        }),
      );
      // What the browser has to lay out for the change is no part of the next round.
      element.getBoundingClientRect();
      again.abort();
    }
    return { times, blocks: blocks.length };
  },
  /** Milliseconds of each stretch of work between two turns of the page, as an article is read. */
  stretches: async (count: number) => {
    const lengths: number[] = [];
    const { scheduler } = globalThis as unknown as {
      scheduler: { postTask: (task: () => void) => Promise<void> };
    };
    const real = scheduler.postTask.bind(scheduler);
    let began = performance.now();
    scheduler.postTask = async (task) => {
      lengths.push(performance.now() - began);
      await real(task);
      began = performance.now();
    };
    const ending = new AbortController();
    const text = createArticleText(document);
    await inSlices(text.locate(), ending.signal);
    const gathered = (await inSlices(text.gather(), ending.signal)) ?? [];
    lengths.push(performance.now() - began);
    const found = place(gathered, count);
    began = performance.now();
    const shown = createMarks(window, ending.signal, LOOK);
    const isShown = createShownTest();
    function* showing() {
      for (const { block, mentions } of found) {
        for (const { start, end } of mentions) isShown(createSpanFinder(block)(start, end) ?? []);
        shown.show(block, mentions);
        yield;
      }
    }
    await inSlices(showing(), ending.signal);
    lengths.push(performance.now() - began);
    scheduler.postTask = real;
    ending.abort();
    return lengths;
  },
  prepare: (count: number) => {
    blocks = gather();
    placed = place(blocks, count);
    return placed.reduce((sum, { mentions }) => sum + mentions.length, 0);
  },
  mark: () =>
    timed(() => {
      marks = paint(placed, running.signal);
    }),
  clear: () =>
    timed(() => {
      running.abort();
      running = new AbortController();
      marks = null;
    }),
  /** The same mentions in elements of their own. */
  wrap: () =>
    timed(() => {
      for (const { block, mentions } of placed) {
        // From the last to the first: offsets before a split stay as they are.
        for (const { start, end } of [...mentions].reverse()) {
          for (const { node, start: from, end: to } of createSpanFinder(block)(start, end) ?? []) {
            node.splitText(to);
            const word = from === 0 ? node : node.splitText(from);
            const element = document.createElement('mark');
            word.replaceWith(element);
            element.append(word);
          }
        }
      }
    }),
  markJs: (count: number) => {
    const terms = [
      ...new Set(placed.flatMap(({ mentions }) => mentions.map(({ alias }) => alias))),
    ];
    const instance = new MarkJs(document.querySelector('article') ?? document.body);
    return timed(() =>
      instance.mark(terms.slice(0, count), { accuracy: 'exactly', separateWordSearch: false }),
    );
  },
  /** Microseconds for one change of the page: a paragraph put in and taken out again. */
  mutate: (times: number) => {
    const parent = document.querySelector('article') ?? document.body;
    const middle = parent.children[parent.children.length >> 1] ?? null;
    const time = timed(() => {
      for (let i = 0; i < times; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'A line that comes and goes.';
        parent.insertBefore(paragraph, middle);
        paragraph.remove();
      }
    });
    return (time / times) * 1_000;
  },
  /** Microseconds for one look at a point: the caret alone, and our hit test. */
  point: (times: number) => {
    const test = createHitTest(document, marks ?? paint(placed, running.signal));
    const points = Array.from({ length: times }, (_, index) => ({
      x: 300 + ((index * 97) % 600),
      y: 10 + ((index * 61) % 780),
    }));
    let seed = 0;
    document.body.getBoundingClientRect();
    const caret = timed(() => {
      for (const { x, y } of points) seed += document.caretPositionFromPoint(x, y)?.offset ?? 0;
    });
    let hits = 0;
    const ours = timed(() => {
      for (const { x, y } of points) if (test(x, y) !== null) hits += 1;
    });
    return { caret: (caret / times) * 1_000, ours: (ours / times) * 1_000, hits, seed };
  },
  /** Mutation records since the last call. */
  records: (() => {
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return () => {
      const seen = count + observer.takeRecords().length;
      count = 0;
      return seen;
    };
  })(),
  frames: async (count: number) => {
    for (let i = 0; i < count; i++) await new Promise((next) => requestAnimationFrame(next));
  },
};

export type InPage = typeof inPage;

Object.assign(window, { factHintsBench: inPage });
