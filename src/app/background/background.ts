import { answerOnce } from '../../messaging/answer-once.ts';
import { type Command, checkCommand } from '../../messaging/commands.ts';
import type { BackgroundProtocol } from '../../messaging/protocol.ts';
import { tellFrames, tellPage } from '../../messaging/send.ts';
import { serve } from '../../messaging/serve.ts';
import { styleBadge } from '../../platform/badge.ts';
import { onCommand } from '../../platform/commands.ts';
import { keepFault } from '../../platform/fault-store.ts';
import { sendWhatAnswers } from '../../platform/inject.ts';
import { onExtensionStart, reachOpenTabs } from '../../platform/open-tabs.ts';
import { readOwnFile } from '../../platform/own-files.ts';
import { openOnInstall } from '../../platform/own-pages.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import { onSiteAccess, tabsWithoutAccess } from '../../platform/site-access.ts';
import { packLoader } from './loaded-packs.ts';
import { createPageAnswers } from './page-answers.ts';
import { createRecordAnswers } from './record-answers.ts';

/**
 * Answers pages and popup from the claim database, and follows what the browser tells. Call synchronously when
 * the background starts.
 */
export function startBackground(): void {
  reportFaults((fault) => keepFault('background', fault));
  reportUncaught();
  const loader = packLoader(readOwnFile);
  serve(
    answerOnce<BackgroundProtocol>({
      ...createPageAnswers(loader),
      ...createRecordAnswers(loader),
    }),
    { failed: (call, error) => reportError(`answering ${call}`, error) },
  );
  onCommand((command, tab) => {
    passOn(tab, checkCommand(command)).catch(failed(`passing on ${command}`));
  });
  onSiteAccess({
    withdrawn: () => {
      leaveTabs().catch(failed('leaving pages'));
    },
    given: () => {
      reachOpenTabs().catch(failed('reaching open tabs'));
    },
  });
  onExtensionStart({ session: styleBadge, anew: reachOpenTabs }, failed('beginning'));
  openOnInstall('/welcome.html', failed('opening the first page'));
}

const failed = (where: string) => (error: unknown) => reportError(where, error);

/** Has a page obey a command; most pages have nobody yet who could. */
async function passOn(tab: number, command: Command): Promise<void> {
  if (await tellPage(tab, 'command', command)) return;
  await sendWhatAnswers(tab);
  await tellPage(tab, 'command', command);
}

/** Has our scripts let go of the pages on which the reader no longer wants them. */
async function leaveTabs(): Promise<void> {
  const tabs = await tabsWithoutAccess();
  await Promise.all(tabs.map((tab) => tellFrames(tab, 'leave', null)));
}
