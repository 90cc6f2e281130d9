import type { PackInfo } from '../../claims/database.ts';
import { toDiagnosis } from '../../faults/diagnosis.ts';
import { aboutBrowser, ownVersion, worksOnAllSites } from '../../platform/about-browser.ts';
import { readFaults } from '../../platform/fault-store.ts';
import { worksInPrivateWindows } from '../../platform/own-pages.ts';
import { readerLocale } from '../../platform/reader-language.ts';
import { changedSettings } from '../../settings/settings-file.ts';
import type { SettingsState } from '../../settings/store.ts';
import { interfaceLocale } from '../base/interface-locale.ts';

/** A text to give away when something does not work, and how many faults it tells of. */
export interface Diagnosis {
  readonly text: string;
  readonly faults: number;
}

/** Gathers what helps to find a fault; `data` is null where the packs could not be asked for. */
export async function diagnose(
  { values, locked, problems }: SettingsState,
  data: { readonly packs: readonly PackInfo[]; readonly conflicts: number } | null,
): Promise<Diagnosis> {
  const [about, faults, allSites, privateWindows] = await Promise.all([
    aboutBrowser(),
    readFaults(),
    worksOnAllSites().catch(() => null),
    worksInPrivateWindows().catch(() => null),
  ]);
  const text = toDiagnosis({
    version: ownVersion(),
    ...about,
    languages: { browser: readerLocale(), interface: interfaceLocale(values) },
    allSites,
    privateWindows,
    settings: changedSettings(values).map((name) => ({ name, value: values[name] })),
    unusable: problems.map(({ setting, fault }) => `${setting} (${fault})`),
    managed: locked,
    packs: data?.packs ?? [],
    conflicts: data?.conflicts ?? 0,
    faults,
  });
  return { text, faults: faults.reduce((sum, { times }) => sum + times, 0) };
}
