import { localDay } from '../../claims/partial-date.ts';
import type { ReaderContext } from '../../claims/reader-context.ts';
import type { Settings } from '../../settings/settings.ts';
import { readSettings } from '../../settings/store.ts';
import { statementLanguageOf } from '../base/interface-locale.ts';
import type { LoadedPacks, PackLoader } from './loaded-packs.ts';

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

/** What this reader has chosen of the packs, and who asks. */
export async function packsOfReader(
  loader: PackLoader,
): Promise<LoadedPacks & { readonly context: ReaderContext }> {
  const { context, settings } = await readReader();
  return { context, ...(await loader.packs(settings.hiddenPacks)) };
}
