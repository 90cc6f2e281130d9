import type { ReportOffer } from '../messaging/reports.ts';
import type { Look } from '../page/marks.ts';
import type { Settings } from '../settings/settings.ts';
import { messagesFor } from '../ui/messages/catalogue.ts';
import type { PageMessages } from '../ui/messages/messages.ts';
import { createStage } from '../ui/tooltip/stage.ts';
import css from '../ui/tooltip/tooltip.css?inline';
import { interfaceLocale } from './interface-locale.ts';
import { type RunningArticle, runArticle } from './running-article.ts';

/** What a page needs only once there is an article, or something to say. */
export type ArticlePart = (
  window: Window & typeof globalThis,
  reports: ReportOffer,
  signal: AbortSignal,
) => ArticleTools;

export interface ArticleTools {
  /** Reads the page's article until it is ended. */
  readonly run: (settings: Settings, look: Look) => RunningArticle;
  /** Says a text of ours politely to a screen reader. */
  readonly say: (text: keyof PageMessages, settings: Pick<Settings, 'interfaceLanguage'>) => void;
  /** Percent of the usual text size. */
  readonly setTextSize: (percent: number) => void;
}

/** Begins with nothing but the place for what will be shown. */
export const createArticleTools: ArticlePart = (window, reports, signal) => {
  const stage = createStage(window.document, css, signal);
  return {
    run: (settings, look) => runArticle(window, settings, look, stage, reports, signal),
    say: (text, settings) => stage.announce(messagesFor(interfaceLocale(settings)).page[text]),
    setTextSize: stage.setTextSize,
  };
};
