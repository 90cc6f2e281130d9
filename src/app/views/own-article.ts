import { reportError } from '../../platform/report-error.ts';
import type { Settings } from '../../settings/settings.ts';
import { watchSettings } from '../../settings/store.ts';
import { messagesFor } from '../../ui/messages/catalogue.ts';
import { startArticle } from '../article/running-article.ts';
import { interfaceLocale } from '../base/interface-locale.ts';
import { createPageBase, type PageBase } from '../base/page-base.ts';
import { setStage } from '../hint/hint-stage.ts';
import { serveCommands } from '../page/page-commands.ts';

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
  const stageFor: PageBase['stageFor'] = async (locale) => ({
    stage,
    messages: messagesFor(locale),
  });
  const base = createPageBase(nobody, stageFor);
  const stage = setStage(window, base, signal);
  stage.setTextSize(settings.textSize);
  const running = startArticle(window, settings, lookOf(settings), base, signal);
  serveCommands(
    {
      ready: async () => undefined,
      hints: running.hints,
      isOff: () => false,
      toggleSite: async () => undefined,
      say: (text) => stage.say(messagesFor(interfaceLocale(settings)).page[text]),
      // Nobody can take our own page back.
      leave: () => undefined,
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
