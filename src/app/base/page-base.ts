import type { ReportOffer } from '../../messaging/reports.ts';
import { askBackground } from '../../messaging/send.ts';
import { reportError } from '../../platform/report-error.ts';
import type { Settings } from '../../settings/settings.ts';
import { siteOf } from '../../settings/site-choice.ts';
import { updateSetting } from '../../settings/store.ts';
import type { ReadingMessages } from '../../ui/messages/messages.ts';
import type { HintStage } from './hint-show.ts';
import { interfaceLocale } from './interface-locale.ts';
import { createTellCount } from './tell-count.ts';

/** Where hints are shown, with what they say in the language asked for. */
export interface ReadyStage {
  readonly stage: HintStage;
  readonly messages: ReadingMessages;
}

/**
 * What the first script of a page lends to those that come later, so that they need not bring it along:
 * whatever has to do with the browser, the background and the settings.
 */
export interface PageBase {
  readonly ask: typeof askBackground;
  readonly failed: (where: string, error: unknown) => void;
  /** Shows on the toolbar's button how many mentions the page has. */
  readonly tellCount: (count: number) => void;
  readonly siteOf: (address: string) => string | null;
  /** BCP 47 tag of the interface. */
  readonly localeOf: (settings: Pick<Settings, 'interfaceLanguage'>) => string;
  readonly updateSetting: typeof updateSetting;
  readonly reports: ReportOffer;
  /** The stage with the texts for a BCP 47 tag; sent for when it is wanted for the first time. */
  readonly stageFor: (locale: string) => Promise<ReadyStage>;
}

/** Puts together what the later scripts of a page borrow. */
export function createPageBase(reports: ReportOffer, stageFor: PageBase['stageFor']): PageBase {
  return {
    ask: askBackground,
    failed: reportError,
    tellCount: createTellCount(),
    siteOf,
    localeOf: interfaceLocale,
    updateSetting,
    reports,
    stageFor,
  };
}
