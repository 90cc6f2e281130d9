import { type Command, checkCommand, type PageProtocol } from '../../messaging/commands.ts';
import { checkNothing, serve } from '../../messaging/serve.ts';
import { reportError } from '../../platform/report-error.ts';
import type { PageMessages } from '../../ui/messages/messages.ts';
import type { Hints } from '../article/hints.ts';

/** The page as a command finds it. */
interface CommandedPage {
  /** Waits for what must be known to obey. */
  readonly ready: () => Promise<void>;
  /** Null while nothing is marked: no article, or switched off. */
  readonly hints: () => Hints | null;
  readonly isOff: () => boolean;
  /** Switches the hints of this site on where they are off, else off. */
  readonly toggleSite: (isOff: boolean) => Promise<void>;
  /** Says one of our texts to a screen reader. */
  readonly say: (text: keyof PageMessages) => void;
  /** Lets go of the page. */
  readonly leave: () => void;
}

/** Obeys commands on a page, until the signal aborts. What a command cannot do it says. */
export function serveCommands(page: CommandedPage, signal: AbortSignal): void {
  const { hints, isOff, say } = page;

  const run = async (command: Command): Promise<void> => {
    await page.ready();
    if (command === 'toggle-site') {
      await page.toggleSite(isOff());
      say(isOff() ? 'switchedOff' : 'switchedOn');
      return;
    }
    const running = hints();
    if (running === null) say(isOff() ? 'isOff' : 'noArticle');
    else if (!obey(command, running)) say('noMentions');
  };

  serve<PageProtocol>(
    {
      command: {
        from: 'own',
        check: checkCommand,
        answer: async (command) => {
          await run(command);
          return null;
        },
      },
      leave: {
        from: 'own',
        check: checkNothing,
        answer: () => {
          page.leave();
          return null;
        },
      },
    },
    { failed: (call, error) => reportError(`obeying ${call}`, error), signal },
  );
}

function obey(command: Exclude<Command, 'toggle-site'>, hints: Hints): boolean {
  switch (command) {
    case 'next-hint':
      return hints.step(1);
    case 'previous-hint':
      return hints.step(-1);
    case 'open-hint':
      return hints.open();
  }
}
