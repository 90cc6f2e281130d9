import { localDay } from '../../claims/partial-date.ts';
import type { ReaderContext } from '../../claims/views/claim-view.ts';
import type { Settings } from '../../settings/settings.ts';
import { readSettings } from '../../settings/store.ts';
import { statementLanguageOf } from '../base/interface-locale.ts';

/** Who asks, by the settings of this moment. */
export async function readReader(): Promise<{
  readonly context: ReaderContext;
  readonly settings: Settings;
}> {
  const { values: settings } = await readSettings();
  const context: ReaderContext = {
    language: statementLanguageOf(settings),
    today: localDay(new Date()),
    hidden: {
      publishers: settings.hiddenPublishers,
      groups: settings.hiddenGroups,
      topics: settings.hiddenTopics,
    },
  };
  return { context, settings };
}
