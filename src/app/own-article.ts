import { reportError } from '../platform/report-error.ts';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/store.ts';
import { messagesFor } from '../ui/messages/catalogue.ts';
import { createStage } from '../ui/tooltip/stage.ts';
import css from '../ui/tooltip/tooltip.css?inline';
import { interfaceLocale } from './interface-locale.ts';
import { serveCommands } from './page-commands.ts';
import { runArticle } from './running-article.ts';

/**
 * Hints on a page of our own, where no content script comes: every mention of its text, whatever
 * density the reader has set, so that there is something to try.
 */
export function runOwnArticle(
  window: Window & typeof globalThis,
  initial: Settings,
  signal: AbortSignal,
): void {
  let settings = initial;
  const lookOf = ({ markStyle }: Settings) => ({ density: 'all', style: markStyle }) as const;
  const nobody = { changed: () => undefined, viewed: () => undefined };
  const stage = createStage(window.document, css, signal);
  stage.setTextSize(settings.textSize);
  const running = runArticle(window, settings, lookOf(settings), stage, nobody, signal);
  serveCommands(
    {
      hints: running.hints,
      isOff: () => false,
      toggleSite: async () => undefined,
      say: (text) => stage.announce(messagesFor(interfaceLocale(settings)).page[text]),
    },
    signal,
  );
  watchSettings(
    ({ values }) => {
      // All texts of the page are in the interface's language.
      if (values.interfaceLanguage !== settings.interfaceLanguage) window.location.reload();
      settings = values;
      stage.setTextSize(values.textSize);
      running.session.marks.setLook(lookOf(values));
      running.restartHints(values);
      running.rematch();
    },
    (error) => reportError('following the settings', error),
    signal,
  );
}
