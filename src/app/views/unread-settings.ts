import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import type { SettingsState } from '../../settings/store.ts';

/** What our own pages are drawn by where the settings could not be read: they have to say so in some language. */
export const UNREAD: SettingsState = { values: DEFAULT_SETTINGS, locked: [], problems: [] };
