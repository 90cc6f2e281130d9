import type { ArticleReport } from '../../claims/article-report.ts';
import type { BlockFindings } from '../../matching/mention.ts';
import type { ScanResponse } from '../../messaging/protocol.ts';
import { inPageOrder } from '../../page/blocks/page-order.ts';
import type { PageBlock } from '../../page/blocks/text-blocks.ts';
import type { ShownTest } from '../../page/blocks/visibility.ts';
import { createMarks, type Look, type Marks } from '../../page/marks/marks.ts';
import { watchHead } from '../../page/watch/watch-head.ts';
import { type TextChange, watchText } from '../../page/watch/watch-text.ts';
import type { PageBase } from '../base/page-base.ts';
import { toArticleReport } from './article-report.ts';
import { awaitText } from './await-text.ts';
import { gatherWithFirstLook } from './first-look.ts';
import { createFoundInBlocks } from './found-in-blocks.ts';
import { finishInSlices, inSlices } from './in-slices.ts';
import { createBlockMarking } from './mark-blocks.ts';
import { createPageArticles, mayBringArticles, type ReadArticle } from './page-articles.ts';

/** The reading of a page's article, or articles, from the first scan to the end of `signal`. */
export interface ArticleSession {
  readonly marks: Marks;
  /** What was found in a block that is on the page; null when it is gone. */
  readonly findingsOf: (block: number) => BlockFindings | null;
  /** The day the text of a block was published (`YYYY-MM-DD`); null when the page names none. */
  readonly publishedOf: (block: number) => string | null;
  /** The blocks of all articles in the order of the page. */
  readonly blocks: () => readonly PageBlock[];
  /** Matches all text again: the reader's choices have changed. */
  readonly rescan: () => Promise<void>;
  /** Looks at the whole page again: it has another address. */
  readonly renew: () => void;
  /** Marks what has become visible meanwhile, and again what the page has taken the paint from. */
  readonly refresh: () => void;
  /** Null before anything was read: that nothing was found is not known yet. */
  readonly report: () => ArticleReport | null;
  /** The text that was there at the beginning has been read whole, its figures too, or could not be. */
  readonly whole: Promise<void>;
}

/**
 * Reads the article of a page, marks its mentions and follows its changes until the signal aborts.
 * `failed` hears of a scan that could not be answered; `gone` of marks that left the page, `changed` of
 * every new report, `moved` when the article had to be looked for anew and may be there no longer.
 */
export function startArticleSession(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  marksLook: Look,
  ask: PageBase['ask'],
  on: {
    readonly failed: (error: unknown) => void;
    readonly gone: (marks: ReadonlySet<number>) => void;
    readonly changed: () => void;
    readonly moved: () => void;
  },
): ArticleSession {
  const { document } = window;
  const articles = createPageArticles(document);
  const marks = createMarks(window, signal, marksLook);
  const found = createFoundInBlocks();
  let isRead = false;
  // One scan after the other: an answer must not meet blocks that a later change has replaced.
  let queue = Promise.resolve();

  const tell = (): void => {
    isRead = true;
    on.changed();
  };

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    const workAndTell = async (): Promise<void> => {
      if (signal.aborted) return;
      await work().catch(on.failed);
      if (!signal.aborted) tell();
    };
    queue = queue.then(workAndTell).catch(on.failed);
    return queue;
  };

  const blocksOf = ({ text }: ReadArticle): readonly PageBlock[] =>
    [...text.blocks()].sort(inPageOrder);
  const inOrder = (): readonly PageBlock[] =>
    articles
      .all()
      .flatMap(({ text }) => [...text.blocks()])
      .sort(inPageOrder);

  const blockOf = (id: number) => articles.of(id)?.text.get(id) ?? null;
  const marking = createBlockMarking(
    window,
    marks,
    found,
    blockOf,
    { gone: on.gone, seen: tell },
    signal,
  );

  const askFor = (
    { metadata }: ReadArticle,
    blocks: readonly PageBlock[],
    context: ReadArticle['context'],
    figures: boolean,
  ): Promise<ScanResponse> =>
    ask('scan', {
      language: metadata.language,
      blocks: blocks.map(({ id, text: content, language }) => ({ id, text: content, language })),
      context,
      figures,
    });

  /** Matches blocks of an article; `anew`: as if none of it had been read before. */
  const scan = async (
    article: ReadArticle,
    blocks: readonly PageBlock[],
    anew: boolean,
    isShown?: ShownTest,
  ): Promise<void> => {
    if (blocks.length === 0) return;
    const answer = await askFor(article, blocks, anew ? null : article.context, true);
    if (signal.aborted) return;
    article.context = answer.context;
    found.take(answer);
    await inSlices(marking.show(blocks, isShown), signal);
  };

  /**
   * Marks what is in the window before the rest is read, which decides what a name means (docs/adr/0011),
   * and before its figures are (docs/adr/0015).
   */
  const firstLook = async (
    article: ReadArticle,
    blocks: readonly PageBlock[],
    isShown: ShownTest,
  ): Promise<void> => {
    const answer = await askFor(article, blocks, null, false);
    if (signal.aborted) return;
    found.take(answer);
    await inSlices(marking.show(blocks, isShown), signal);
    if (!signal.aborted) tell();
  };

  const forget = (blocks: readonly number[]): void => {
    for (const block of blocks) found.forget(block);
    marking.forget(blocks);
  };

  const follow = async (change: TextChange): Promise<void> => {
    for (const article of articles.all()) {
      const steps = article.text.update(change, articles.besides(article));
      const updated = await finishInSlices(steps, signal);
      if (updated === null) return;
      const { gone, fresh, moved } = updated;
      forget(gone);
      marking.carry(fresh);
      if (moved) on.moved();
      if (signal.aborted) return;
      articles.renew(article);
      watchShadowRoots(fresh);
      // A text that is new for the most part is another one: nothing of the old was introduced in it.
      const all = blocksOf(article);
      const isAnother = fresh.length * 2 > all.length;
      const known = article.context?.about.length ?? 0;
      await scan(article, isAnother ? all : fresh, isAnother);
      // What came late shows what the article is about: names above count now.
      const grew = (article.context?.about.length ?? 0) > known;
      if (grew && !isAnother) await scan(article, all, false);
    }
    if (mayBringArticles(change)) await readFurther();
  };

  /** Reads the articles that have come beside the others. */
  const readFurther = async (): Promise<void> => {
    for (const article of articles.grow()) {
      const blocks = await inSlices(article.text.gather(), signal);
      if (blocks === null) return;
      watchShadowRoots(blocks);
      await scan(article, blocks, true);
    }
  };

  // From the start: what changes while the text is still being gathered is followed after the scan.
  const watchInside = watchText(
    document,
    (change) => enqueue(() => follow(change)),
    signal,
    marks.recheck,
  );
  const watched = new WeakSet<ShadowRoot>();
  const watchShadowRoots = (blocks: readonly PageBlock[]): void => {
    for (const { element } of blocks) {
      const root = element.getRootNode();
      if (!(root instanceof ShadowRoot) || watched.has(root)) continue;
      watched.add(root);
      watchInside(root);
    }
  };

  const renew = () => void enqueue(() => follow({ scope: 'all' }));

  watchHead(
    document,
    () =>
      enqueue(async () => {
        articles.renew(articles.first);
      }),
    signal,
  );

  const readFirst = enqueue(async () => {
    const { first } = articles;
    if ((await inSlices(first.text.locate(), signal)) === null) return;
    let looking = Promise.resolve();
    // One for both: the page is not asked again what it has just said.
    const isShown = marking.shownTest();
    const gathering = gatherWithFirstLook(first.text, window, (some) => {
      looking = firstLook(first, some, isShown).catch(on.failed);
    });
    const blocks = await inSlices(gathering, signal);
    if (blocks === null) return;
    articles.renew(first);
    watchShadowRoots(blocks);
    // The background would read all of it before it answers the first look.
    await looking;
    await scan(first, blocks, true, isShown);
    await readFurther();
    awaitText(document, articles.all, renew, signal);
  });

  return {
    marks,
    findingsOf: found.of,
    publishedOf: (block) => articles.of(block)?.metadata.day ?? null,
    blocks: inOrder,
    rescan: () =>
      enqueue(async () => {
        found.forgetHidden();
        for (const article of articles.all()) await scan(article, blocksOf(article), true);
      }),
    renew,
    refresh: () => {
      marks.refresh();
      marking.recheck();
    },
    report: () =>
      isRead ? toArticleReport(articles.first.metadata, inOrder(), found, marks.all()) : null,
    whole: readFirst,
  };
}
