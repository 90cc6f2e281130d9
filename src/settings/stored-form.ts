/**
 * Version of all settings together, in storage and in settings files. Version 1 stored bare values
 * and knew `sitesOff`, `hiddenPublishers` and `suppressed`.
 */
export const SETTINGS_VERSION = 2;

/** How a setting lies in storage since version 2; before, the bare value lay there. */
export interface Stored {
  readonly version: number;
  readonly value: unknown;
}

/** Whether something stored has that form; a bare value is of version 1. */
export function isStored(stored: unknown): stored is Stored {
  if (typeof stored !== 'object' || stored === null) return false;
  const { version } = stored as Partial<Stored>;
  return 'value' in stored && Number.isInteger(version) && (version ?? 0) >= 2;
}
